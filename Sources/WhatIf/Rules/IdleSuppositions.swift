import Diplomacy

/// Suppositions of what is so on the date anyway.
///
/// Who is in already, or not in, is said by the rules on admission and withdrawal.
func idleSuppositions<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  comparison.scenario.suppositions.compactMap { supposition in
    switch supposition {
    case .join, .leave, .freeze, .object: return nil
    case .settle(let one, let other):
      guard comparison.before.openDisputes(between: one, and: other).isEmpty else { return nil }
      return idle(comparison, supposition, .obligations, "settle", one, other)
    case .relations(let one, let other):
      guard comparison.before.brokenRelations(between: one, and: other).isEmpty else { return nil }
      return idle(comparison, supposition, .admission, "relations", one, other)
    case .openBorder(let one, let other):
      guard comparison.before.closures(between: one, and: other).isEmpty else { return nil }
      return idle(comparison, supposition, .contiguity, "open-border", one, other)
    case .withdrawObjection(let objector, let candidate, let alliance):
      let isObjecting = comparison.before.objections.contains {
        $0.objector == objector && $0.candidate == candidate && $0.alliance == alliance
      }
      guard !isObjecting else { return nil }
      return idle(
        comparison, supposition, .admission, "withdraw-objection/\(alliance)", objector, candidate)
    }
  }
}

private func idle<Line: Conclusion>(
  _ comparison: Comparison, _ cause: Supposition, _ rule: Rule, _ id: String,
  _ one: Identifier<State>, _ other: Identifier<State>
) -> Line {
  Line(
    id: ["idle", id, one.text, other.text], rule: rule, weight: .noChange,
    sentence: .idle(cause, comparison), basis: .computed,
    evidence: [one, other].compactMap { comparison.atlas.state($0) }.map { Evidence("state", $0) },
    causes: [cause])
}

extension Snapshot {
  /// The records that say a border of two states is closed, unless it is supposed open.
  func closures(between one: Identifier<State>, and other: Identifier<State>) -> [Closure] {
    atlas.borders(of: one).filter { $0.neighbour(of: one) == other }.flatMap { closures(of: $0) }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func idle(_ supposition: Supposition, _ comparison: Comparison) -> String {
    let onRecord = "is on record on \(comparison.day)"
    switch supposition {
    case .settle(let one, let other):
      return "No open dispute of \(comparison.name(one)) and \(comparison.name(other)) \(onRecord)"
    case .relations(let one, let other):
      return "No break of relations of \(comparison.name(one)) and \(comparison.name(other)) "
        + onRecord
    case .openBorder(let one, let other):
      return "No closed border of \(comparison.name(one)) and \(comparison.name(other)) \(onRecord)"
    case .withdrawObjection(let objector, let candidate, let alliance):
      return "No objection of \(comparison.name(objector)) to \(comparison.name(candidate)) in "
        + "\(comparison.short(alliance)) \(onRecord)"
    case .join, .leave, .freeze, .object: return ""
    }
  }
}
