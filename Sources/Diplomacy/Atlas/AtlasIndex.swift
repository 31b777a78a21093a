/// The ways to find rows, made once when a package is loaded.
final class AtlasIndex: Sendable {
  let locations: [String: RecordLocation]
  let names: [Reference: [Int]]
  let membershipsByState: [Identifier<State>: [Int]]
  let membershipsByAlliance: [Identifier<Alliance>: [Int]]
  let regionMembers: [Identifier<Region>: [Int]]
  let bordersByState: [Identifier<State>: [Int]]
  let lengthsByBorder: [Identifier<Border>: [Int]]
  let linksByEvent: [Identifier<Event>: [Int]]
  let linksByClaim: [Identifier<Claim>: [Int]]
  let readingsByClaim: [Identifier<Claim>: [Int]]
  let partiesByDispute: [Identifier<Dispute>: [Int]]
  let passagesByRecord: [Reference: [Int]]
  let citations: [Reference: [Int]]

  init(_ tables: Tables) {
    var locations: [String: RecordLocation] = [:]
    tables.forEachRecord { id, kind, index, _ in
      // Identifiers are unique in a valid package; the first one stands in any other.
      if locations[id] == nil { locations[id] = RecordLocation(kind: kind, index: index) }
    }
    self.locations = locations
    names = grouped(tables.names) { [$0.record] }
    membershipsByState = grouped(tables.memberships) { [$0.state] }
    membershipsByAlliance = grouped(tables.memberships) { [$0.alliance] }
    regionMembers = grouped(tables.regionMembers) { [$0.region] }
    bordersByState = grouped(tables.borders) { [$0.state, $0.other] }
    lengthsByBorder = grouped(tables.borderLengths) { [$0.border] }
    linksByEvent = grouped(tables.eventLinks) { [$0.event] }
    linksByClaim = grouped(tables.claimLinks) { [$0.claim] }
    readingsByClaim = grouped(tables.readings) { [$0.claim] }
    partiesByDispute = grouped(tables.disputeParties) { [$0.dispute] }
    passagesByRecord = grouped(tables.passages) { [$0.record] }
    citations = grouped(tables.citations) { [$0.record] }
  }

  func locate(_ id: String, _ kind: RecordKind) -> Int? {
    locations[id].flatMap { $0.kind == kind ? $0.index : nil }
  }
}

/// The positions of rows under each of their keys, in file order.
private func grouped<Row, Key: Hashable>(
  _ rows: [Row], by keys: (Row) -> [Key]
) -> [Key: [Int]] {
  var groups: [Key: [Int]] = [:]
  for (index, row) in rows.enumerated() {
    for key in keys(row) { groups[key, default: []].append(index) }
  }
  return groups
}
