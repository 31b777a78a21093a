import Diplomacy

/// The land-connected parts of each changed body, and the states that hold them together.
func contiguity(_ comparison: Comparison) -> [Finding] {
  let changed = comparison.changedAlliances
  let opened = comparison.atlas.alliances(openedBy: comparison).filter { alliance in
    !changed.contains { $0.id == alliance.id }
  }
  return (changed + opened).compactMap { contiguity(comparison, $0) }
}

extension Atlas {
  /// The bodies of which both sides of a border are members that is closed and supposed open.
  fileprivate func alliances(openedBy comparison: Comparison) -> [Alliance] {
    let pairs = comparison.openedBorders
    return tables.alliances.filter { alliance in
      pairs.contains {
        comparison.after.isMember($0.first, of: alliance.id)
          && comparison.after.isMember($0.second, of: alliance.id)
      }
    }
  }
}

extension Comparison {
  /// The pairs whose border is closed on record and supposed open.
  fileprivate var openedBorders: [StatePair] {
    scenario.suppositions.compactMap {
      guard case .openBorder(let one, let other) = $0,
        !before.closures(between: one, and: other).isEmpty
      else { return nil }
      return StatePair(one, other)
    }
  }

  /// The suppositions that change how a body hangs together by land.
  fileprivate func causesOfParts(in alliance: Identifier<Alliance>) -> [Supposition] {
    causes(in: alliance)
      + scenario.suppositions.filter {
        guard case .openBorder(let one, let other) = $0 else { return false }
        return after.isMember(one, of: alliance) && after.isMember(other, of: alliance)
      }
  }
}

private func contiguity(_ comparison: Comparison, _ alliance: Alliance) -> Finding? {
  let (then, now) = (
    comparison.before.members(of: alliance.id), comparison.after.members(of: alliance.id)
  )
  // Without all borders of all members, a missing link would pass for a gap.
  let moved = comparison.joiners(of: alliance.id) + comparison.leavers(of: alliance.id)
  guard (then + now).allSatisfy({ comparison.atlas.state($0)?.detail == .full }) else {
    return unrecorded(comparison, alliance, Set(then + now).sorted())
  }
  let before = LandGraph(comparison.before, then, links: .all)
  let after = LandGraph(comparison.after, now, links: .all)
  let openBefore = LandGraph(comparison.before, then, links: .openOnly)
  let openAfter = LandGraph(comparison.after, now, links: .openOnly)
  let closed = closedLinks(comparison, among: now)
  let figures = [
    figure(before, after, reading: "all land borders"),
    figure(openBefore, openAfter, reading: "open land borders"),
  ]
  return Finding(
    id: [alliance.id.text, "parts"], rule: .contiguity, weight: .changes,
    sentence: .parts(
      comparison.short(alliance.id), (before.components.count, after.components.count),
      open: (openBefore.components.count, openAfter.components.count)),
    basis: .computed, figures: figures,
    reasons: [
      .components("Before", before.components.map { comparison.names($0) }),
      .components("After", after.components.map { comparison.names($0) }),
      .articulation(
        comparison.names(after.articulationStates), isNone: after.articulationStates.isEmpty),
    ] + closed.map { "Closed: \($0.summary)" },
    evidence: links(comparison, moved, Set(then + now)) + closed.map { Evidence("closed link", $0) }
      + [Evidence("body", alliance)],
    causes: comparison.causesOfParts(in: alliance.id))
}

private func figure(_ before: LandGraph, _ after: LandGraph, reading: String) -> Figure {
  Figure(
    name: "land-connected parts", before: Double(before.components.count),
    after: Double(after.components.count), unit: .parts, reading: reading)
}

private func unrecorded(
  _ comparison: Comparison, _ alliance: Alliance, _ members: [Identifier<State>]
) -> Finding {
  let missing = members.compactMap { comparison.atlas.state($0) }.filter { $0.detail != .full }
  return Finding(
    id: [alliance.id.text, "parts"], rule: .contiguity, weight: .changes,
    sentence: .unrecorded(comparison.short(alliance.id), missing.count), basis: .computed,
    figures: [
      Figure(
        name: "land-connected parts", before: nil, after: nil, unit: .parts,
        reading: "all land borders")
    ],
    evidence: missing.map { Evidence("state", $0) },
    causes: comparison.causesOfParts(in: alliance.id))
}

/// The borders that link those who move to the other members.
private func links(
  _ comparison: Comparison, _ moved: [Identifier<State>], _ members: Set<Identifier<State>>
) -> [Evidence] {
  moved.flatMap { state in
    comparison.atlas.borders(of: state).filter { border in
      border.kind == .land && border.neighbour(of: state).map(members.contains) ?? false
    }
  }.map { Evidence("link", $0) }.uniqued()
}

private func closedLinks(
  _ comparison: Comparison, among members: [Identifier<State>]
) -> [Closure] {
  comparison.atlas.tables.borders
    .filter { $0.kind == .land && members.contains($0.state) && members.contains($0.other) }
    .flatMap { comparison.after.closures(of: $0) }
}

// MARK: - Sentences

extension String {
  fileprivate static func parts(
    _ body: String, _ all: (before: Int, after: Int), open: (before: Int, after: Int)
  ) -> String {
    let parts = all.after == 1 ? "part" : "parts"
    let counted = "\(all.after) \(parts) connected by land, now \(all.before)"
    let openly = "; \(open.after) by open borders alone, now \(open.before)"
    return "\(capitalised(body)) would have \(counted)" + (open == all ? "" : openly)
  }

  fileprivate static func components(_ when: String, _ parts: [String]) -> String {
    "\(when): " + (parts.isEmpty ? "no members" : parts.joined(separator: " | "))
  }

  fileprivate static func articulation(_ names: String, isNone: Bool) -> String {
    isNone
      ? "No single state would split a part by leaving."
      : "Would split a part by leaving: \(names)."
  }

  fileprivate static func unrecorded(_ body: String, _ count: Int) -> String {
    "How \(body) hangs together by land is unknown: borders of \(count) "
      + "\(count == 1 ? "member" : "members") are not all on record"
  }
}
