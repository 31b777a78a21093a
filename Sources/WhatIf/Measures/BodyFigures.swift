public import Diplomacy

/// A figure of a body on two days, and the rows it was reached from.
public struct BodyFigure: Hashable, Sendable {
  public let figure: Figure
  public let evidence: [Evidence]
  /// What of it is not on record, in a sentence; empty if all is.
  public let gap: String
}

/// What is measured of bodies on two days, as recorded on each.
public struct BodyFigures: Sendable {
  private let before: Snapshot
  private let after: Snapshot

  public init(from earlier: AsOf, to later: AsOf) {
    (before, after) = (Snapshot(earlier), Snapshot(later))
  }

  /// The bodies where a state counts as a member on either day, in file order.
  public func bodies(of states: some Sequence<Identifier<State>>) -> [Identifier<Alliance>] {
    let states = Array(states)
    return before.atlas.tables.alliances.map(\.id).filter { body in
      states.contains { before.isMember($0, of: body) || after.isMember($0, of: body) }
    }
  }

  /// The figures of a body that are not the same on both days: how many members it has, their area
  /// in one series, and its outer border with each neighbour.
  ///
  /// Area and borders are measured only where members differ: else only the measuring would.
  public func changes(of alliance: Identifier<Alliance>) -> [BodyFigure] {
    let (then, now) = (before.members(of: alliance), after.members(of: alliance))
    let moved =
      now.filter { !then.contains($0) } + then.filter { !now.contains($0) }
    let evidence = moved.flatMap {
      after.evidence("membership", of: $0, in: alliance)
        + before.evidence("membership", of: $0, in: alliance)
    }.uniqued()
    let counts = counts(of: alliance).map {
      BodyFigure(figure: $0, evidence: evidence.isEmpty ? body(alliance) : evidence, gap: "")
    }
    guard then != now else { return counts }
    return counts + area(of: alliance, then, now) + borders(of: alliance, then, now, moved)
  }

  private func body(_ alliance: Identifier<Alliance>) -> [Evidence] {
    before.atlas.alliance(alliance).map { [Evidence("body", $0)] } ?? []
  }

  /// How many members: where dates are uncertain, how many for certain and how many at most.
  private func counts(of alliance: Identifier<Alliance>) -> [Figure] {
    let (then, now) = (
      before.asOf.numberOfMembers(in: alliance), after.asOf.numberOfMembers(in: alliance)
    )
    let name = "members of \(alliance)"
    func figure(_ before: Int, _ after: Int, _ reading: String = "") -> Figure {
      Figure(
        name: name, before: Double(before), after: Double(after), unit: .states, reading: reading)
    }
    let figures =
      then.count == 1 && now.count == 1
      ? [figure(then.lowerBound, now.lowerBound)]
      : [
        figure(then.lowerBound, now.lowerBound, .certain),
        figure(then.upperBound, now.upperBound, .possible),
      ]
    return figures.filter { $0.before != $0.after }
  }

  // MARK: Area

  /// The area of all members in the series that measured most of them.
  private func area(
    of alliance: Identifier<Alliance>, _ then: [Identifier<State>], _ now: [Identifier<State>]
  ) -> [BodyFigure] {
    let rows = (then + now).uniqued().flatMap { before.atlas.areas(of: $0) }
      .filter { $0.measure == .total }
    let all = rows.map(\.series).uniqued().map { series in
      (series: series, before: area(of: then, series, before), after: area(of: now, series, after))
    }
    func known(_ place: Int) -> Int {
      [all[place].before.value, all[place].after.value].count { $0 != nil }
    }
    // What both days have is worth more than what one has; then file order decides.
    guard let best = all.indices.min(by: { (-known($0), $0) < (-known($1), $1) }) else { return [] }
    let (series, one, other) = all[best]
    let figure = Figure(
      name: "area of \(alliance)", before: one.value, after: other.value, unit: .km2,
      series: series.string)
    let evidence = (one.evidence + other.evidence).uniqued()
    return [BodyFigure(figure: figure, evidence: evidence, gap: known(best) < 2 ? .noArea : "")]
  }

  private func area(
    of members: [Identifier<State>], _ series: Text, _ snapshot: Snapshot
  ) -> Measured {
    var measured = Measured(value: 0, steps: [], evidence: [])
    for member in members {
      let rows = snapshot.atlas.areas(of: member)
        .filter { $0.measure == .total && $0.series == series }
      guard let row = snapshot.asOf.current(rows, \.year) else {
        measured.value = nil
        continue
      }
      measured.value = measured.value.map { $0 + row.km2 }
      measured.evidence.append(Evidence("area", of: member.any, row))
    }
    return measured
  }

  // MARK: Outer border

  private func borders(
    of alliance: Identifier<Alliance>, _ then: [Identifier<State>], _ now: [Identifier<State>],
    _ moved: [Identifier<State>]
  ) -> [BodyFigure] {
    let neighbours = (then + now).flatMap { member in
      before.atlas.borders(of: member).filter { $0.kind == .land }
        .compactMap { $0.neighbour(of: member) }
    }
    let isRecorded = moved.allSatisfy { before.atlas.state($0)?.detail == .full }
    return Set(neighbours).sorted().compactMap { neighbour in
      let outer = OuterBorder(snapshot: before, alliance: alliance, neighbour: neighbour)
      let later = OuterBorder(snapshot: after, alliance: alliance, neighbour: neighbour)
      guard outer.members != later.members else { return nil }
      return border(outer, later, gap: isRecorded ? "" : .noBorders)
    }
  }

  private func border(
    _ then: OuterBorder, _ now: OuterBorder, gap: String
  ) -> BodyFigure {
    let concerned = (then.borders + now.borders).map(\.id).uniqued()
    let recorded = before.atlas.seriesOfLengths(of: concerned)
    let all = (recorded.isEmpty ? [""] : recorded).map { series in
      (series: series, before: then.length(in: series), after: now.length(in: series))
    }
    let main = all.first { $0.before.value != nil && $0.after.value != nil } ?? all[0]
    return BodyFigure(
      figure: Figure(
        name: "border of \(then.alliance) with \(then.neighbour)", before: main.before.value,
        after: main.after.value, unit: .km, series: main.series.string),
      evidence: (main.before.evidence + main.after.evidence
        + (then.borders + now.borders).map { Evidence("border", $0) }).uniqued(),
      gap: gap)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let certain = "for certain"
  fileprivate static let possible = "with those that are possible"
  fileprivate static let noArea = "No series has the area of every member on both days."
  fileprivate static let noBorders =
    "Not all borders of who came or went are on record: there may be others."
}
