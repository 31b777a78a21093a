public import Diplomacy
public import WhatIf

/// Whose spells a timeline shows.
public enum TimelineSubject: Hashable, Sendable {
  /// The states of a body.
  case states(of: Identifier<Alliance>)
  /// The bodies of a state.
  case bodies(of: Identifier<State>)
}

/// Spells as bars over time: a line a state or a body, a mark a column.
public struct TimelineChart: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let state: Identifier<State>
    public let alliance: Identifier<Alliance>
    /// The state or the body that the line is of.
    public let record: Reference
    public let marks: [BarMark]
  }

  public let axis: TimeAxis
  public let lines: [Line]
  /// How many more would have a line if there was room.
  public let omitted: Int

  /// Draws spells.
  ///
  /// - Parameters:
  ///   - subject: Whose they are.
  ///   - before: The as-of date as recorded.
  ///   - after: The same with a scenario holding; nothing of it is drawn if it is `before`.
  ///   - axis: The days of the columns.
  ///   - current: The line that is kept whatever the room.
  ///   - room: The most lines there may be, one of which says how many are left out.
  public init(
    of subject: TimelineSubject, from before: Snapshot, to after: Snapshot, on axis: TimeAxis,
    keeping current: Reference? = nil, room: Int = .max
  ) {
    let all = TimelineRow.all(of: subject, from: before, to: after)
    let atlas = before.atlas
    let chosen =
      all.count <= room
      ? all
      : all.foremost(max(0, room - 1), keeping: current) {
        subject.isOfStates ? 0 : atlas.rank(of: $0.alliance)
      }
    self.axis = axis
    omitted = all.count - chosen.count
    lines = chosen.map { row in
      Line(
        state: row.state, alliance: row.alliance, record: row.record,
        marks: axis.marks(
          of: before.asOf.history(of: row.state, in: row.alliance), change: row.change))
    }
  }

  /// Who would have a line with room for all.
  public static func records(
    of subject: TimelineSubject, from before: Snapshot, to after: Snapshot
  ) -> [Reference] {
    TimelineRow.all(of: subject, from: before, to: after).map(\.record)
  }

  /// Every sort of mark that is drawn, in a fixed order.
  public var used: [BarMark] {
    let drawn = Set(lines.flatMap(\.marks))
    let held = MembershipStatus.allCases.flatMap { status in
      Participation.allCases.map { BarMark.held(status, $0) }
    }
    var words: Set<String> = []
    return (held + [.possibly, .planned, .joins, .leaves])
      .filter { drawn.contains($0) && words.insert($0.words ?? "").inserted }
  }
}

/// A state in a body, as a line of a timeline.
struct TimelineRow: Hashable, Sendable {
  let state: Identifier<State>
  let alliance: Identifier<Alliance>
  let record: Reference
  /// The first day on record; the as-of date if it is only supposed.
  let from: Day
  /// What the scenario makes of it.
  let change: BarMark?
}

extension TimelineRow {
  /// Everybody that ever had a status by the day, or has one in the scenario: who came first on top.
  static func all(
    of subject: TimelineSubject, from before: Snapshot, to after: Snapshot
  ) -> [TimelineRow] {
    let asOf = before.asOf
    var first: [TimelinePair: Day] = [:]
    for membership in asOf.atlas.memberships(of: subject) where asOf.sees(membership.term) {
      let from = membership.term.from?.earliest ?? .distantPast
      let pair = TimelinePair(membership.state, membership.alliance)
      first[pair] = min(from, first[pair] ?? from)
    }
    for pair in subject.pairs(in: asOf.atlas)
    where first[pair] == nil && after.standing(of: pair.state, in: pair.alliance) != nil {
      first[pair] = asOf.day
    }
    return first.map { pair, from in
      let (state, alliance) = (pair.state, pair.alliance)
      let record = subject.isOfStates ? state.any : alliance.any
      return TimelineRow(
        state: state, alliance: alliance, record: record, from: from,
        change: BarMark(
          from: before.standing(of: state, in: alliance),
          to: after.standing(of: state, in: alliance)))
    }.sorted { ($0.from, $0.record) < ($1.from, $1.record) }
  }
}

extension [TimelineRow] {
  /// So many of them in their order, chosen by rank; the current one and what is supposed before
  /// all others.
  fileprivate func foremost(
    _ count: Int, keeping current: Reference?, rank: (TimelineRow) -> Int
  ) -> [TimelineRow] {
    let ranks = map { row in
      row.record == current ? 0 : row.change != nil ? 1 : 2 + rank(row)
    }
    return indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(count).sorted()
      .map { self[$0] }
  }
}

private struct TimelinePair: Hashable {
  let state: Identifier<State>
  let alliance: Identifier<Alliance>

  init(_ state: Identifier<State>, _ alliance: Identifier<Alliance>) {
    (self.state, self.alliance) = (state, alliance)
  }
}

extension TimelineSubject {
  var isOfStates: Bool {
    switch self {
    case .states: true
    case .bodies: false
    }
  }

  /// Every pair that could have a line.
  fileprivate func pairs(in atlas: Atlas) -> [TimelinePair] {
    switch self {
    case .states(let alliance): atlas.tables.states.map { TimelinePair($0.id, alliance) }
    case .bodies(let state): atlas.tables.alliances.map { TimelinePair(state, $0.id) }
    }
  }
}

extension Atlas {
  fileprivate func memberships(of subject: TimelineSubject) -> [Membership] {
    switch subject {
    case .states(let alliance): memberships(in: alliance)
    case .bodies(let state): memberships(of: state)
    }
  }

  /// How far back a body stands where there is no room for all: by kind, what only two states ever
  /// stood in after the rest.
  fileprivate func rank(of id: Identifier<Alliance>) -> Int {
    let kinds = Alliance.Kind.allCases
    let kind = alliance(id).flatMap { kinds.firstIndex(of: $0.kind) } ?? kinds.count
    let isBilateral = Set(memberships(in: id).map(\.state)).count <= 2
    return isBilateral ? kind + kinds.count : kind
  }
}

extension TimeAxis {
  /// What each column shows: the standing of the as-of date in its column, before it what held
  /// longest in the column, after it only what is supposed or was planned.
  func marks(of history: [Stretch], change: BarMark?) -> [BarMark] {
    let today = history.last.flatMap { $0.end > asOf ? $0 : nil }
    let planned = today?.plannedEnd?.earliest
    let now = column(of: asOf)
    return (0..<columns).map { column in
      let (from, end) = days(of: column)
      if column == now { return today.map { BarMark($0.standing) } ?? .nothing }
      if column > now {
        return change ?? (planned.map { $0 > from } ?? false ? .planned : .nothing)
      }
      let held = history.max { one, other in
        one.days(within: from, end) < other.days(within: from, end)
      }
      guard let held, held.days(within: from, end) > 0 else { return .nothing }
      return BarMark(held.standing)
    }
  }
}

extension Stretch {
  /// How many of its days lie between two.
  fileprivate func days(within from: Day, _ end: Day) -> Int {
    Int(min(self.end, end).number) - Int(max(self.from, from).number)
  }
}
