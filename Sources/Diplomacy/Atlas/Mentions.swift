/// A row that names a record: a foreign key, read the other way round.
public struct Mention: Sendable {
  /// Who names it; for a row without an identifier, whose row that is.
  public let record: Reference
  /// The column that it stands in, or what the row makes of it.
  public let role: String
  /// The day on which the row itself begins to be true; `nil` if it has no date of its own.
  public let since: Day?
}

/// Who names each record, by the foreign keys of every table, in the order of the files.
///
/// Working it out takes milliseconds for thousands of rows, so keep it once it is made.
public struct Mentions: Sendable {
  private let rows: [Mention]
  private let places: Groups<AnyRecord>

  public init(_ tables: Tables) {
    var links = Links()
    links.addRecords(of: tables)
    links.addClauses(of: tables)
    links.addRows(of: tables)
    rows = links.mentions
    places = Groups(links.targets) { $0 }
  }

  /// The rows that name a record, whatever their date.
  public subscript(record: Reference) -> [Mention] { places[record].map { rows[$0] } }
}

/// Foreign keys in the making: what each names, and who names it.
private struct Links {
  var targets: [Reference] = []
  var mentions: [Mention] = []

  /// A column of a table whose rows belong to a record.
  mutating func add<Row>(
    _ rows: [Row], of owner: (Row) -> Reference, _ role: String,
    since: (Row) -> Day? = { _ in nil },
    _ target: (Row) -> Reference?
  ) {
    for row in rows {
      guard let named = target(row) else { continue }
      targets.append(named)
      mentions.append(Mention(record: owner(row), role: role, since: since(row)))
    }
  }

  /// A column of a table of records.
  mutating func add<R: Record, Named>(
    _ rows: [R], _ role: String, _ target: (R) -> Identifier<Named>?
  ) {
    add(rows, of: { $0.id.any }, role) { target($0)?.any }
  }

  private mutating func addSources<R: Record>(_ rows: [R]) {
    add(rows, "source") { $0.provenance.source }
  }

  /// The source of rows without an identifier.
  private mutating func addSources<Row: Sourced>(
    _ rows: [Row], of owner: (Row) -> Reference, since: (Row) -> Day? = { _ in nil }
  ) {
    add(rows, of: owner, "source", since: since) { $0.provenance.source.any }
  }

  mutating func addRecords(of tables: Tables) {
    addSources(tables.states)
    add(tables.states, "claimant") { $0.claimant }
    addSources(tables.regions)
    addSources(tables.alliances)
    addSources(tables.memberships)
    add(tables.memberships, "state") { $0.state }
    add(tables.memberships, "alliance") { $0.alliance }
    add(tables.memberships, "variant of") { $0.variantOf }
    addSources(tables.ties)
    add(tables.ties, "state") { $0.state }
    add(tables.ties, "other") { $0.other }
    addSources(tables.disputes)
    addSources(tables.phases)
    add(tables.phases, "dispute") { $0.dispute }
    addSources(tables.borders)
    add(tables.borders, "state") { $0.state }
    add(tables.borders, "other") { $0.other }
    addSources(tables.closures)
    add(tables.closures, "border") { $0.border }
    addSources(tables.borderControls)
    add(tables.borderControls, "border") { $0.border }
    add(tables.borderControls, "side") { $0.side }
    add(tables.borderControls, "controller") { $0.controller }
    addSources(tables.controls)
    add(tables.controls, "state") { $0.state }
    add(tables.controls, "entity") { $0.entity }
    add(tables.controls, "controller") { $0.controller }
    addChronicle(of: tables)
  }

  private mutating func addChronicle(of tables: Tables) {
    addSources(tables.places)
    addSources(tables.programmes)
    addSources(tables.actors)
    add(tables.actors, "state") { $0.state }
    addSources(tables.persons)
    addSources(tables.offices)
    add(tables.offices, "person") { $0.person }
    add(tables.offices, "body") { $0.body }
    addSources(tables.events)
    add(tables.events, "place") { $0.place }
    addSources(tables.scenarios)
    addSources(tables.claims)
    add(tables.claims, "claimant") { $0.claimant }
    add(tables.claims, "office") { $0.office }
    add(tables.claims, "scenario") { $0.scenario }
    addSources(tables.readings)
    add(tables.readings, "claim") { $0.claim }
    add(tables.readings, "alliance") { $0.alliance }
    add(tables.readings, "region") { $0.region }
    add(tables.readings, "state") { $0.state }
    add(tables.readings, "anchor") { $0.anchor }
    add(tables.readings, "place") { $0.place }
  }

  mutating func addClauses(of tables: Tables) {
    addSources(tables.laws)
    add(tables.laws, "state") { $0.state }
    add(tables.criteria, "subject") { $0.subject }
    addClauses(tables.obligations)
    addClauses(tables.admissions)
    addClauses(tables.criteria)
    addClauses(tables.withdrawals)
    addClauses(tables.exclusivities)
    addClauses(tables.savings)
  }

  private mutating func addClauses<C: Clause>(_ clauses: [C]) {
    addSources(clauses)
    add(clauses, "alliance") { $0.alliance }
  }

  /// Rows without an identifier of their own.
  mutating func addRows(of tables: Tables) {
    addSources(tables.names, of: \.record, since: \.use.from?.earliest)
    addSources(tables.capitals, of: \.state.any, since: \.term.from?.earliest)
    addSources(tables.areas, of: \.state.any)
    addSources(tables.populations, of: \.state.any, since: { Day($0.year, 1, 1) })
    addSources(tables.borderLengths, of: \.border.any)
    addSources(tables.totals, of: \.alliance.any, since: \.day)
    addSources(tables.regionMembers, of: \.region.any)
    add(tables.regionMembers, of: \.region.any, "region") { $0.state.any }
    addSources(tables.allianceLinks, of: \.alliance.any, since: \.term.from?.earliest)
    for relation in AllianceLink.Relation.allCases {
      let links = tables.allianceLinks.filter { $0.relation == relation }
      add(links, of: \.alliance.any, relation.rawValue, since: \.term.from?.earliest) {
        $0.other.any
      }
    }
    addSources(tables.disputeParties, of: \.dispute.any)
    add(tables.disputeParties, of: \.dispute.any, "party") { $0.state.any }
    addSources(tables.shores, of: \.place.any)
    add(tables.shores, of: \.place.any, "shore") { $0.state.any }
    addSources(tables.programmeParticipants, of: \.programme.any)
    add(tables.programmeParticipants, of: \.programme.any, "participant") { $0.participant }
    addSources(tables.ratifications, of: \.alliance.any, since: \.date.earliest)
    add(tables.ratifications, of: \.alliance.any, "consenting", since: \.date.earliest) {
      $0.state.any
    }
    add(tables.ratifications, of: \.alliance.any, "candidate", since: \.date.earliest) {
      $0.candidate.any
    }
    addStatements(of: tables)
  }

  /// What links events and claims to other records, and everything to further sources.
  private mutating func addStatements(of tables: Tables) {
    for role in EventLink.Role.allCases {
      add(tables.eventLinks.filter { $0.role == role }, of: \.event.any, role.rawValue) {
        $0.record
      }
    }
    for role in ClaimLink.Role.allCases {
      add(tables.claimLinks.filter { $0.role == role }, of: \.claim.any, role.rawValue) {
        $0.record
      }
    }
    for scenario in tables.scenarios {
      // Its lines name states and bodies; what is no identifier is nobody's.
      let words = scenario.suppositions.string.split { $0.isWhitespace || $0 == ";" }
      add(words, of: { _ in scenario.id.any }, "supposed") { Reference(String($0)) }
    }
    addSources(tables.objections, of: \.claim.any)
    add(tables.objections, of: \.claim.any, "objector") { $0.state.any }
    add(tables.objections, of: \.claim.any, "candidate") { $0.candidate.any }
    add(tables.objections, of: \.claim.any, "body") { $0.alliance.any }
    add(tables.citations, of: \.record, Mention.citation) { $0.source.any }
    add(tables.passages, of: \.record, "answer") { $0.text.any }
    add(tables.passages, of: \.text.any, "passage") { $0.record }
  }
}

extension Mention {
  /// The role of a further source, which may speak of the end of what it supports.
  public static let citation = "citation"
}
