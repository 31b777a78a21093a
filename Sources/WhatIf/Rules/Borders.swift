import Diplomacy

/// The outer border of each changed body, by neighbour: gained, lost, grown, turned internal.
func borders(_ comparison: Comparison) -> [Finding] {
  comparison.changedAlliances.flatMap { alliance in
    let moved =
      comparison.joiners(of: alliance.id) + comparison.leavers(of: alliance.id)
    // Only borders of those who move, and borders with them, can change.
    let touched = moved.flatMap { state in
      [state]
        + comparison.atlas.borders(of: state).filter { $0.kind == .land }
        .compactMap { $0.neighbour(of: state) }
    }
    return Set(touched).sorted().compactMap { border(comparison, alliance, with: $0) }
      + unrecorded(comparison, alliance, moved)
  }
}

private func border(
  _ comparison: Comparison, _ alliance: Alliance, with neighbour: Identifier<State>
) -> Finding? {
  let before = OuterBorder(
    snapshot: comparison.before, alliance: alliance.id, neighbour: neighbour)
  let after = OuterBorder(snapshot: comparison.after, alliance: alliance.id, neighbour: neighbour)
  guard before.members != after.members else { return nil }
  let concerned = (before.borders + after.borders).map(\.id).uniqued()
  let recorded = comparison.atlas.seriesOfLengths(of: concerned)
  // A length in no series is unknown, but where there is no border it is 0 all the same.
  let series = recorded.isEmpty ? [""] : recorded
  let all = series.map {
    (series: $0, before: before.length(in: $0), after: after.length(in: $0))
  }
  // A series that measured neither says nothing, unless there is no other.
  let known = all.filter { $0.before.value != nil || $0.after.value != nil }
  let measured = known.isEmpty ? Array(all.prefix(1)) : known
  let figures = measured.map {
    Figure(
      name: "border with \(neighbour)", before: $0.before.value, after: $0.after.value, unit: .km,
      series: $0.series.string)
  }
  let main = figures.first { $0.before != nil && $0.after != nil }
  let isMember = comparison.after.isMember(neighbour, of: alliance.id)
  return Finding(
    id: [alliance.id.text, neighbour.text], rule: .borders, weight: .changes,
    sentence: .border(
      comparison.short(alliance.id), comparison.name(neighbour),
      comparison.names(before.members), comparison.names(after.members), main,
      before.members.isEmpty
        ? .gained : isMember ? .internal : after.members.isEmpty ? .lost : .moved
    ),
    affected: [neighbour.any], basis: .computed, figures: figures,
    steps: measured.enumerated().filter { !$0.element.series.isEmpty }.map { place, row in
      .arithmetic(
        figure: place,
        .words(
          .arithmetic(
            row.series, row.before.steps.map(\.description), row.after.steps.map(\.description))),
        from: (row.before.evidence + row.after.evidence).uniqued())
    } + heldStretches(comparison, concerned).map { .words($0) },
    evidence: (before.borders + after.borders).map { Evidence("border", $0) }.uniqued()
      + measured.flatMap { $0.before.evidence + $0.after.evidence }.uniqued(),
    causes: comparison.causes(in: alliance.id))
}

/// Stretches of these borders that somebody else holds on the day.
private func heldStretches(
  _ comparison: Comparison, _ borders: [Identifier<Border>]
) -> [String] {
  comparison.atlas.tables.borderControls
    .filter { borders.contains($0.border) && $0.term.holds(on: comparison.day) != .no }
    .map { "Held by \(comparison.name($0.controller)): \($0.summary)" }
}

/// Says so when a mover's borders are not all on record: what is missing is unknown, not none.
private func unrecorded(
  _ comparison: Comparison, _ alliance: Alliance, _ moved: [Identifier<State>]
) -> [Finding] {
  moved.compactMap { comparison.atlas.state($0) }.filter { $0.detail == .reference }.map { state in
    Finding(
      id: [alliance.id.text, state.id.text, "unrecorded"], rule: .borders, weight: .changes,
      sentence: .unrecorded(comparison.name(state.id), comparison.short(alliance.id)),
      basis: .computed, evidence: [Evidence("state", state)],
      causes: comparison.causes(in: alliance.id))
  }
}

private enum Turn { case gained, lost, `internal`, moved }

// MARK: - Sentences

extension String {
  fileprivate static func border(
    _ body: String, _ neighbour: String, _ before: String, _ after: String, _ main: Figure?,
    _ turn: Turn
  ) -> String {
    let (then, now) = (
      kilometres(main?.before, main?.series), kilometres(main?.after, main?.series)
    )
    return switch turn {
    case .gained:
      "\(capitalised(body)) would gain a border with \(neighbour): \(now), through \(after)"
    case .lost:
      "\(capitalised(body)) would border \(neighbour) no more, now \(then), through \(before)"
    case .internal:
      "The border of \(body) with \(neighbour), now \(then), would turn internal (\(before))"
    case .moved:
      "\(capitalised(body)) already borders \(neighbour) through \(before), \(then); "
        + "it would be through \(after), \(now)"
    }
  }

  fileprivate static func arithmetic(
    _ series: Text, _ before: [String], _ after: [String]
  ) -> String {
    "\(series): before \(before.isEmpty ? "none" : before.joined(separator: ", ")); "
      + "after \(after.isEmpty ? "none" : after.joined(separator: ", "))"
  }

  fileprivate static func unrecorded(_ state: String, _ body: String) -> String {
    "Not all borders of \(state) are on record: \(body) may gain or lose others"
  }
}

private func kilometres(_ km: Double?, _ series: String?) -> String {
  km.map { "\(formatted($0)) km (\(series ?? ""))" } ?? "a length not on record"
}
