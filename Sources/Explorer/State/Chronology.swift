import Diplomacy

/// Everything dated that the timeline lists, in its order: worked out once for a package.
struct Chronology: Sendable {
  /// An event, or the beginning or end of a spell of membership.
  struct Moment: Sendable {
    enum Kind: Hashable, Sendable {
      case event(Int)
      case begins(Int)
      case ends(Int)
    }

    let kind: Kind
    let date: EDTFDate
    let entry: Entry
    /// What the event is of; `nil` for a spell.
    let eventKind: Event.Kind?
    /// The state and the body of a spell; whom an event involves stands in its links.
    let records: [Reference]
  }

  let moments: [Moment]
  /// What the timeline lists of each moment, and the day from which on it does: a beginning that
  /// may have come by then, an end that has.
  private let listed: [Entry]
  private let shownFrom: [Day]
  /// The first exact day on which something happened.
  let firstDay: Day?

  init(_ tables: Tables) {
    let events = tables.events.indices.map { index in
      Moment(
        kind: .event(index), date: tables.events[index].date, entry: .record(tables.events[index]),
        eventKind: tables.events[index].kind, records: [])
    }
    let spells = tables.memberships.indices.flatMap { index -> [Moment] in
      let membership = tables.memberships[index]
      guard membership.variantOf == nil, let from = membership.term.from else { return [] }
      let begins = Moment(.begins(index), from, membership, "begins")
      return [begins]
        + (membership.term.to.map { [Moment(.ends(index), $0, membership, "ends")] } ?? [])
    }
    let sorted = (events + spells)
      .sorted { ($0.date.earliest, $0.entry.id) < ($1.date.earliest, $1.entry.id) }
    moments = sorted.enumerated().map { place, moment in
      var entry = moment.entry
      entry.place = place
      return Moment(
        kind: moment.kind, date: moment.date, entry: entry, eventKind: moment.eventKind,
        records: moment.records)
    }
    listed = moments.map(\.entry)
    shownFrom = moments.map { moment in
      if case .ends = moment.kind { moment.date.latest } else { moment.date.earliest }
    }
    firstDay = sorted.first(where: \.date.isExact)?.date.earliest
  }

  /// The last event that a day begins with, by its number.
  func lastEvent(on day: Day) -> Int? {
    let end = moments.firstIndex { $0.date.earliest > day } ?? moments.endIndex
    return moments[..<end].reversed().prefix { $0.date.earliest == day }.lazy.compactMap { moment in
      guard case .event(let index) = moment.kind else { return nil }
      return index
    }.first
  }

  /// What had happened by the day: events, and the beginnings and known ends of memberships.
  func entries(on asOf: AsOf) -> [Entry] {
    var seen: [Entry] = []
    seen.reserveCapacity(listed.count)
    for place in listed.indices where shownFrom[place] <= asOf.day { seen.append(listed[place]) }
    return seen
  }
}

extension Chronology.Moment {
  fileprivate init(
    _ kind: Kind, _ date: EDTFDate, _ membership: Membership, _ what: String
  ) {
    self.init(
      kind: kind, date: date,
      entry: Entry(
        id: "\(membership.id.text) \(what)", subject: .record(membership.id.any)),
      eventKind: nil, records: [membership.state.any, membership.alliance.any])
  }
}
