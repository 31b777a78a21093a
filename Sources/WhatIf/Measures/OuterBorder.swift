import Diplomacy

/// The border of a body with one neighbour, through all its members.
struct OuterBorder {
  let snapshot: Snapshot
  let alliance: Identifier<Alliance>
  let neighbour: Identifier<State>

  /// The land borders between members and the neighbour; none once it is a member itself.
  var borders: [Border] {
    guard !snapshot.isMember(neighbour, of: alliance) else { return [] }
    return snapshot.atlas.borders(of: neighbour).filter { border in
      border.kind == .land
        && border.neighbour(of: neighbour).map { snapshot.isMember($0, of: alliance) } ?? false
    }
  }

  /// The members through which the body borders the neighbour, by identifier.
  var members: [Identifier<State>] { borders.compactMap { $0.neighbour(of: neighbour) }.sorted() }

  /// Its length in a series.
  ///
  /// - Returns: Kilometres; 0 without a border; no value where a border lacks the series.
  func length(in series: Text) -> Measured {
    var measured = Measured(value: 0, steps: [], evidence: [])
    for border in borders {
      let name = snapshot.asOf.name(of: border.neighbour(of: neighbour) ?? neighbour)
      let rows = snapshot.asOf.lengths(of: border, in: series)
      measured.evidence += rows.map { Evidence("border length", of: border.id.any, $0) }
      guard !rows.isEmpty else {
        measured.value = nil
        measured.steps.append(.words("\(name): not on record"))
        continue
      }
      let km = rows.map(\.km).reduce(0, +)
      measured.value = measured.value.map { $0 + km }
      measured.steps.append(.words("\(name): \(formatted(km)) km"))
    }
    // Lengths are given to the metre at best; sums of fractions would show digits nobody measured.
    measured.value = measured.value.map { ($0 * 1000).rounded() / 1000 }
    return measured
  }
}

extension Atlas {
  /// The series that measured any of some borders, the one that measured most borders of all first.
  func seriesOfLengths(of borders: [Identifier<Border>]) -> [Text] {
    let counts = measuredBorders
    return borders.flatMap { lengths(of: $0) }.map(\.series).uniqued().enumerated()
      .sorted { (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset) }
      .map(\.element)
  }
}

extension AsOf {
  /// The rows that give a border's length in a series: the whole, or else all its parts.
  func lengths(of border: Border, in series: Text) -> [BorderLength] {
    let rows = atlas.lengths(of: border.id).filter { $0.series == series }
    if let whole = current(rows.filter(\.part.isEmpty), \.year) { return [whole] }
    return rows.map(\.part).uniqued().compactMap { part in
      current(rows.filter { $0.part == part }, \.year)
    }
  }

  /// Of measurements of one thing the latest that is not later than the date, else the earliest.
  ///
  /// A later source may support an earlier fact; one without a year is taken to be the oldest.
  func current<Row>(_ rows: [Row], _ year: (Row) -> Int?) -> Row? {
    let past = rows.filter { (year($0) ?? .min) <= day.year }
    return past.max { (year($0) ?? .min) < (year($1) ?? .min) }
      ?? rows.min { (year($0) ?? .min) < (year($1) ?? .min) }
  }

  /// Whether of two measurements of one thing the first is to be used, by the same rule.
  func isMoreCurrent(_ one: Int?, than other: Int?) -> Bool {
    let (one, other) = (one ?? .min, other ?? .min)
    if one <= day.year { return other > day.year || one > other }
    return other > day.year && one < other
  }
}
