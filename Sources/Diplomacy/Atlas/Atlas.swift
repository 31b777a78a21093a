/// A whole package in memory: its rows and the ways to find them.
///
/// It never changes; as an object it is handed on without touching the count of every table.
public final class Atlas: Sendable {
  public let facts: PackageFacts
  public let tables: Tables
  let index: AtlasIndex

  public init(_ tables: Tables, facts: PackageFacts) {
    self.facts = facts
    self.tables = tables
    index = AtlasIndex(tables)
  }

  /// What was known on a day.
  public func asOf(_ day: Day) -> AsOf { AsOf(atlas: self, day: day) }

  /// Where the record with an identifier stands.
  public func location(of reference: Reference) -> RecordLocation? {
    index.location(of: reference.text)
  }

  public func state(_ id: Identifier<State>) -> State? {
    index.locate(id.text, .state).map { tables.states[$0] }
  }

  public func alliance(_ id: Identifier<Alliance>) -> Alliance? {
    index.locate(id.text, .alliance).map { tables.alliances[$0] }
  }

  public func source(_ id: Identifier<Source>) -> Source? {
    index.locate(id.text, .source).map { tables.sources[$0] }
  }

  public func region(_ id: Identifier<Region>) -> Region? {
    index.locate(id.text, .region).map { tables.regions[$0] }
  }

  public func claim(_ id: Identifier<Claim>) -> Claim? {
    index.locate(id.text, .claim).map { tables.claims[$0] }
  }

  public func event(_ id: Identifier<Event>) -> Event? {
    index.locate(id.text, .event).map { tables.events[$0] }
  }

  public func scenario(_ id: Identifier<NamedScenario>) -> NamedScenario? {
    index.locate(id.text, .scenario).map { tables.scenarios[$0] }
  }

  public func border(_ id: Identifier<Border>) -> Border? {
    index.locate(id.text, .border).map { tables.borders[$0] }
  }

  public func office(_ id: Identifier<Office>) -> Office? {
    index.locate(id.text, .office).map { tables.offices[$0] }
  }

  /// Every spell of a pair, in file order, whatever its date.
  public func memberships(
    of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> [Membership] {
    index.membershipsByState[state].map { tables.memberships[$0] }
      .filter { $0.alliance == alliance }
  }

  /// Every spell of a body, in file order, whatever its date.
  public func memberships(in alliance: Identifier<Alliance>) -> [Membership] {
    index.membershipsByAlliance[alliance].map { tables.memberships[$0] }
  }

  /// Every spell of a state, in file order, whatever its date.
  public func memberships(of state: Identifier<State>) -> [Membership] {
    index.membershipsByState[state].map { tables.memberships[$0] }
  }

  /// The states of a region, in file order.
  public func states(in region: Identifier<Region>) -> [Identifier<State>] {
    index.regionMembers[region].map { tables.regionMembers[$0].state }
  }

  /// Every border of a state, in file order.
  public func borders(of state: Identifier<State>) -> [Border] {
    index.bordersByState[state].map { tables.borders[$0] }
  }

  /// Every length on record for a border, in file order.
  public func lengths(of border: Identifier<Border>) -> [BorderLength] {
    index.lengthsByBorder[border].map { tables.borderLengths[$0] }
  }

  /// Every name of a record, whatever its date.
  public func names(of record: Reference) -> [Name] {
    index.names[record].map { tables.names[$0] }
  }

  /// The links of an event.
  public func links(of event: Identifier<Event>) -> [EventLink] {
    index.linksByEvent[event].map { tables.eventLinks[$0] }
  }

  /// The links of a claim.
  public func links(of claim: Identifier<Claim>) -> [ClaimLink] {
    index.linksByClaim[claim].map { tables.claimLinks[$0] }
  }

  /// The formal readings of a claim.
  public func readings(of claim: Identifier<Claim>) -> [Reading] {
    index.readingsByClaim[claim].map { tables.readings[$0] }
  }

  /// The states a dispute divides.
  public func parties(to dispute: Identifier<Dispute>) -> [DisputeParty] {
    index.partiesByDispute[dispute].map { tables.disputeParties[$0] }
  }

  /// The passages that a record answers.
  public func passages(answeredBy record: Reference) -> [Passage] {
    index.passagesByRecord[record].map { tables.passages[$0] }
  }

  /// Further sources of a record.
  public func citations(of record: Reference) -> [Citation] {
    index.citations[record].map { tables.citations[$0] }
  }

  /// The sources of a record: the main one, then the further ones.
  public func sources(of record: Reference) -> [Identifier<Source>] {
    let main = location(of: record).map { [tables.provenance(at: $0).source] } ?? []
    return main + citations(of: record).map(\.source).filter { !main.contains($0) }
  }

  /// Every clause of a body; `nil` if none is on record.
  public func clauses(of alliance: Identifier<Alliance>) -> BodyClauses? {
    index.clauses[alliance]
  }

  /// The body's clauses of one kind, in file order, whatever their date.
  public func clauses<C: Clause>(
    _ table: KeyPath<Tables, [C]>, of alliance: Identifier<Alliance>
  ) -> [C] {
    index.clauses[alliance]?.tables[keyPath: table] ?? []
  }
}
