/// Rows that relate records to each other, whatever their date, in file order.
extension Atlas {
  /// What a body requires or follows.
  public func links(from alliance: Identifier<Alliance>) -> [AllianceLink] {
    index.allianceLinks[alliance].map { tables.allianceLinks[$0] }
  }

  /// The ties that a state, body or actor has.
  public func ties(of record: Reference) -> [Tie] {
    index.tiesByRecord[record].map { tables.ties[$0] }
  }

  /// The disputes in which two states stand on opposite sides.
  public func disputes(
    between one: Identifier<State>, and other: Identifier<State>
  ) -> [Dispute] {
    (index.disputesByPair[StatePair(one, other)] ?? []).map { tables.disputes[$0] }
  }

  /// Every pair of states on opposite sides of a dispute, in order.
  public var disputingPairs: [StatePair] { index.disputesByPair.keys.sorted() }

  /// How many lengths of borders each series has.
  public var measuredBorders: [Text: Int] { index.lengthsBySeries }

  /// When a border was closed.
  public func closures(of border: Identifier<Border>) -> [Closure] {
    index.closuresByBorder[border].map { tables.closures[$0] }
  }

  public func capitals(of state: Identifier<State>) -> [Capital] {
    index.capitalsByState[state].map { tables.capitals[$0] }
  }

  public func areas(of state: Identifier<State>) -> [Area] {
    index.areasByState[state].map { tables.areas[$0] }
  }

  public func populations(of state: Identifier<State>) -> [Population] {
    index.populationsByState[state].map { tables.populations[$0] }
  }

  /// Areas of a state that somebody else holds.
  public func controls(of state: Identifier<State>) -> [Control] {
    index.controlsByState[state].map { tables.controls[$0] }
  }

  /// The events that name a record or happened there, oldest first.
  public func events(naming record: Reference) -> [Event] {
    index.eventsByRecord[record].map { tables.events[$0] }
  }

  var claimsInTime: [Claim] { index.claimsInTime.map { tables.claims[$0] } }
  var eventsInTime: [Event] { index.eventsInTime.map { tables.events[$0] } }
}
