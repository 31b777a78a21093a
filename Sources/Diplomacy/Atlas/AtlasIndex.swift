/// The ways to find rows, made once when a package is loaded.
final class AtlasIndex: Sendable {
  let locations: [String: RecordLocation]
  let names: [Reference: [Int]]
  let displayNames: [Reference: DisplayNames]
  let membershipsByState: [Identifier<State>: [Int]]
  let membershipsByAlliance: [Identifier<Alliance>: [Int]]
  /// The rows of each spell together, spells by state and status.
  let spellsByAlliance: [Identifier<Alliance>: [[Int]]]
  /// The rows of each spell together, spells by body and status.
  let spellsByState: [Identifier<State>: [[Int]]]
  let clauses: [Identifier<Alliance>: Tables]
  let allianceLinks: [Identifier<Alliance>: [Int]]
  let regionMembers: [Identifier<Region>: [Int]]
  let bordersByState: [Identifier<State>: [Int]]
  let lengthsByBorder: [Identifier<Border>: [Int]]
  /// How many lengths each series has.
  let lengthsBySeries: [Text: Int]
  let linksByEvent: [Identifier<Event>: [Int]]
  /// The events that name a record or happened there, from the oldest to the latest.
  let eventsByRecord: [Reference: [Int]]
  let linksByClaim: [Identifier<Claim>: [Int]]
  let readingsByClaim: [Identifier<Claim>: [Int]]
  let partiesByDispute: [Identifier<Dispute>: [Int]]
  /// The disputes in which two states stand on opposite sides.
  let disputesByPair: [StatePair: [Int]]
  let tiesByRecord: [Reference: [Int]]
  let closuresByBorder: [Identifier<Border>: [Int]]
  let capitalsByState: [Identifier<State>: [Int]]
  let areasByState: [Identifier<State>: [Int]]
  let populationsByState: [Identifier<State>: [Int]]
  let controlsByState: [Identifier<State>: [Int]]
  /// Claims from the oldest to the latest.
  let claimsInTime: [Int]
  /// Events from the oldest to the latest.
  let eventsInTime: [Int]
  let passagesByRecord: [Reference: [Int]]
  let citations: [Reference: [Int]]

  init(_ tables: Tables) {
    var locations: [String: RecordLocation] = [:]
    tables.forEachRecord { id, kind, index, _ in
      // Identifiers are unique in a valid package; the first one stands in any other.
      if locations[id] == nil { locations[id] = RecordLocation(kind: kind, index: index) }
    }
    self.locations = locations
    names = grouped(tables.names) { $0.record }
    displayNames = names.mapValues { DisplayNames($0.map { tables.names[$0] }) }
    let byState = grouped(tables.memberships) { $0.state }
    let byAlliance = grouped(tables.memberships) { $0.alliance }
    (membershipsByState, membershipsByAlliance) = (byState, byAlliance)
    spellsByState = byState.mapValues { tables.spells($0) }
    spellsByAlliance = byAlliance.mapValues { tables.spells($0) }
    clauses = tables.clausesByAlliance
    allianceLinks = grouped(tables.allianceLinks) { $0.alliance }
    regionMembers = grouped(tables.regionMembers) { $0.region }
    bordersByState = grouped(tables.borders, { $0.state }, { $0.other })
    lengthsByBorder = grouped(tables.borderLengths) { $0.border }
    lengthsBySeries = grouped(tables.borderLengths) { $0.series }.mapValues(\.count)
    linksByEvent = grouped(tables.eventLinks) { $0.event }
    linksByClaim = grouped(tables.claimLinks) { $0.claim }
    readingsByClaim = grouped(tables.readings) { $0.claim }
    partiesByDispute = grouped(tables.disputeParties) { $0.dispute }
    disputesByPair = tables.disputesByPair
    tiesByRecord = grouped(tables.ties, { $0.state.any }, { $0.other })
    closuresByBorder = grouped(tables.closures) { $0.border }
    capitalsByState = grouped(tables.capitals) { $0.state }
    areasByState = grouped(tables.areas) { $0.state }
    populationsByState = grouped(tables.populations) { $0.state }
    controlsByState = grouped(tables.controls) { $0.state }
    claimsInTime = tables.claims.indices.sorted {
      let (one, other) = (tables.claims[$0], tables.claims[$1])
      return (one.date.earliest, one.id) < (other.date.earliest, other.id)
    }
    eventsInTime = tables.events.indices.sorted {
      let (one, other) = (tables.events[$0], tables.events[$1])
      return (one.date.earliest, one.date.latest, one.id)
        < (other.date.earliest, other.date.latest, other.id)
    }
    eventsByRecord = tables.eventsByRecord(eventsInTime, linksByEvent)
    passagesByRecord = grouped(tables.passages) { $0.record }
    citations = grouped(tables.citations) { $0.record }
  }

  func locate(_ id: String, _ kind: RecordKind) -> Int? {
    locations[id].flatMap { $0.kind == kind ? $0.index : nil }
  }
}

/// The positions of rows under each of their keys, in file order.
private func grouped<Row, Key: Hashable>(
  _ rows: [Row], _ keys: ((Row) -> Key)...
) -> [Key: [Int]] {
  var groups: [Key: [Int]] = [:]
  for index in rows.indices {
    for key in keys { groups[key(rows[index]), default: []].append(index) }
  }
  return groups
}

extension Tables {
  /// The positions of memberships by spell: the row that others are variants of, and those.
  fileprivate func spells(_ rows: [Int]) -> [[Int]] {
    var order: [Identifier<Membership>] = []
    var spells: [Identifier<Membership>: [Int]] = [:]
    for row in rows {
      let spell = memberships[row].spell
      if spells[spell] == nil { order.append(spell) }
      spells[spell, default: []].append(row)
    }
    return order.compactMap { spells[$0] }.sorted {
      let (one, other) = (memberships[$0[0]], memberships[$1[0]])
      return (one.state, one.alliance, one.status) < (other.state, other.alliance, other.status)
    }
  }

  /// The clauses of each body, in file order.
  fileprivate var clausesByAlliance: [Identifier<Alliance>: Tables] {
    var all: [Identifier<Alliance>: Tables] = [:]
    func sort<C: Clause>(_ table: WritableKeyPath<Tables, [C]>) {
      for clause in self[keyPath: table] {
        all[clause.alliance, default: Tables()][keyPath: table].append(clause)
      }
    }
    sort(\.obligations)
    sort(\.admissions)
    sort(\.criteria)
    sort(\.withdrawals)
    sort(\.exclusivities)
    sort(\.savings)
    return all
  }

  fileprivate func eventsByRecord(
    _ inTime: [Int], _ links: [Identifier<Event>: [Int]]
  ) -> [Reference: [Int]] {
    var all: [Reference: [Int]] = [:]
    for index in inTime {
      let event = events[index]
      let named = (links[event.id] ?? []).map { eventLinks[$0].record }
      for record in (named + (event.place.map { [$0.any] } ?? [])).uniqued() {
        all[record, default: []].append(index)
      }
    }
    return all
  }

  fileprivate var disputesByPair: [StatePair: [Int]] {
    let parties = grouped(disputeParties) { $0.dispute }
    var all: [StatePair: [Int]] = [:]
    for (index, dispute) in disputes.enumerated() {
      let sides = (parties[dispute.id] ?? []).map { disputeParties[$0] }
      for one in sides where one.side == .a {
        for other in sides where other.side == .b {
          all[StatePair(one.state, other.state), default: []].append(index)
        }
      }
    }
    return all
  }
}
