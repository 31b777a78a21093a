/// The ways to find rows, made once when a package is loaded.
final class AtlasIndex: Sendable {
  private let identifiers: Identifiers
  /// By the number of the identifier.
  private let locations: [RecordLocation]
  let names: Groups<AnyRecord>
  let displayNames: Grouped<AnyRecord, DisplayNames>
  let membershipsByState: Groups<State>
  let membershipsByAlliance: Groups<Alliance>
  /// The rows of each spell together, spells by state and status.
  let spellsByAlliance: Grouped<Alliance, [[Int]]>
  /// The rows of each spell together, spells by body and status.
  let spellsByState: Grouped<State, [[Int]]>
  let clauses: [Identifier<Alliance>: BodyClauses]
  let allianceLinks: Groups<Alliance>
  let regionMembers: Groups<Region>
  let bordersByState: Groups<State>
  let lengthsByBorder: Groups<Border>
  /// How many lengths each series has.
  let lengthsBySeries: [Text: Int]
  let linksByEvent: Groups<Event>
  /// The events that name a record or happened there, from the oldest to the latest.
  let eventsByRecord: Groups<AnyRecord>
  let linksByClaim: Groups<Claim>
  let readingsByClaim: Groups<Claim>
  let partiesByDispute: Groups<Dispute>
  /// The disputes in which two states stand on opposite sides.
  let disputesByPair: [StatePair: [Int]]
  let tiesByRecord: Groups<AnyRecord>
  let closuresByBorder: Groups<Border>
  let capitalsByState: Groups<State>
  let areasByState: Groups<State>
  let populationsByState: Groups<State>
  let controlsByState: Groups<State>
  /// Claims from the oldest to the latest.
  let claimsInTime: [Int]
  /// Events from the oldest to the latest.
  let eventsInTime: [Int]
  let passagesByRecord: Groups<AnyRecord>
  let citations: Groups<AnyRecord>

  init(_ tables: Tables) {
    (identifiers, locations) = tables.locations
    names = Groups(tables.names) { $0.record }
    displayNames = names.mapValues { DisplayNames($0, of: tables.names) }
    membershipsByState = Groups(tables.memberships) { $0.state }
    membershipsByAlliance = Groups(tables.memberships) { $0.alliance }
    let spells = SpellGroups(
      tables.memberships, identifiers, membershipsByState, membershipsByAlliance)
    spellsByState = spells.spells(in: membershipsByState)
    spellsByAlliance = spells.spells(in: membershipsByAlliance)
    clauses = tables.clausesByAlliance
    allianceLinks = Groups(tables.allianceLinks) { $0.alliance }
    regionMembers = Groups(tables.regionMembers) { $0.region }
    bordersByState = Groups(tables.borders, by: { $0.state }, and: { $0.other })
    lengthsByBorder = Groups(tables.borderLengths) { $0.border }
    lengthsBySeries = tables.lengthsBySeries
    linksByEvent = Groups(tables.eventLinks) { $0.event }
    linksByClaim = Groups(tables.claimLinks) { $0.claim }
    readingsByClaim = Groups(tables.readings) { $0.claim }
    partiesByDispute = Groups(tables.disputeParties) { $0.dispute }
    disputesByPair = tables.disputesByPair(partiesByDispute)
    tiesByRecord = Groups(tables.ties, by: { $0.state.any }, and: { $0.other })
    closuresByBorder = Groups(tables.closures) { $0.border }
    capitalsByState = Groups(tables.capitals) { $0.state }
    areasByState = Groups(tables.areas) { $0.state }
    populationsByState = Groups(tables.populations) { $0.state }
    controlsByState = Groups(tables.controls) { $0.state }
    claimsInTime = Turn.order(
      of: tables.claims.map {
        Turn(earliest: $0.date.earliest, latest: $0.date.earliest, id: $0.id.text)
      })
    eventsInTime = Turn.order(
      of: tables.events.map {
        Turn(earliest: $0.date.earliest, latest: $0.date.latest, id: $0.id.text)
      })
    eventsByRecord = tables.eventsByRecord(eventsInTime, linksByEvent)
    passagesByRecord = Groups(tables.passages) { $0.record }
    citations = Groups(tables.citations) { $0.record }
  }

  func location(of id: String) -> RecordLocation? {
    identifiers.number(of: id).map { locations[$0] }
  }

  func locate(_ id: String, _ kind: RecordKind) -> Int? {
    location(of: id).flatMap { $0.kind == kind ? $0.index : nil }
  }
}

/// The clauses of one body, whatever their date, in file order.
///
/// An object, for to hand the tables on as a value touches the count of each.
public final class BodyClauses: Sendable {
  /// No other rows than clauses.
  public let tables: Tables

  fileprivate init(_ tables: Tables) { self.tables = tables }
}

extension Tables {
  /// Where each record stands; identifiers are unique in a valid package, the first one stands in
  /// any other.
  fileprivate var locations: (Identifiers, [RecordLocation]) {
    // Most records are in these tables.
    let count = (sources.count + memberships.count + events.count) * 3 / 2
    var identifiers = Identifiers(expecting: count)
    var locations: [RecordLocation] = []
    locations.reserveCapacity(count)
    forEachRecord { id, kind, index, _ in
      guard identifiers.add(id) == locations.count else { return }
      locations.append(RecordLocation(kind: kind, index: index))
    }
    return (identifiers, locations)
  }

  /// The clauses of each body, in file order.
  fileprivate var clausesByAlliance: [Identifier<Alliance>: BodyClauses] {
    var all: [Identifier<Alliance>: Tables] = [:]
    func sort<C: Clause>(_ table: WritableKeyPath<Tables, [C]>) {
      let clauses = self[keyPath: table]
      let groups = Groups(clauses) { $0.alliance }
      for alliance in groups.keys {
        all[alliance, default: Tables()][keyPath: table] = groups[alliance].map { clauses[$0] }
      }
    }
    sort(\.obligations)
    sort(\.admissions)
    sort(\.criteria)
    sort(\.withdrawals)
    sort(\.exclusivities)
    sort(\.savings)
    return all.mapValues { BodyClauses($0) }
  }

  /// An event that names a record twice stands there once.
  fileprivate func eventsByRecord(
    _ inTime: [Int], _ links: Groups<Event>
  ) -> Groups<AnyRecord> {
    var builder = Groups<AnyRecord>.Builder(expecting: eventLinks.count)
    for index in inTime {
      for link in links[events[index].id] {
        builder.addOnce(index, to: eventLinks[link].record)
      }
      if let place = events[index].place { builder.addOnce(index, to: place.any) }
    }
    return builder.groups()
  }

  fileprivate func disputesByPair(_ parties: Groups<Dispute>) -> [StatePair: [Int]] {
    var all: [StatePair: [Int]] = [:]
    for index in disputes.indices {
      let sides = parties[disputes[index].id].map { disputeParties[$0] }
      for one in sides where one.side == .a {
        for other in sides where other.side == .b {
          all[StatePair(one.state, other.state), default: []].append(index)
        }
      }
    }
    return all
  }
}

extension Tables {
  fileprivate var lengthsBySeries: [Text: Int] {
    var counts: [Text: Int] = [:]
    for length in borderLengths { counts[length.series, default: 0] += 1 }
    return counts
  }
}
