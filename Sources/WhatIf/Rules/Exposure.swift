import Diplomacy

/// Open disputes with outsiders that a newcomer brings to those who would owe it aid.
func exposures(_ comparison: Comparison) -> [Finding] {
  comparison.changedAlliances.flatMap { alliance -> [Finding] in
    let required = comparison.asOf.required(by: alliance.id).map(\.other)
    let clauses = ([alliance.id] + required)
      .filter { comparison.asOf.inForce($0) != .no }
      .flatMap { comparison.asOf.clauses(\.obligations, of: $0) }
      .filter { $0.kind == .defense }
    guard !clauses.isEmpty else { return [] }
    return comparison.joiners(of: alliance.id).flatMap {
      exposures(comparison, of: $0, in: alliance, clauses)
    }
  }
}

private func exposures(
  _ comparison: Comparison, of joiner: Identifier<State>, in alliance: Alliance,
  _ clauses: [Obligation]
) -> [Finding] {
  comparison.atlas.disputingPairs.compactMap { pair in
    // A dispute with an entity is part of one with the state that protects it, if any does.
    guard let outsider = pair.other(than: joiner),
      comparison.atlas.state(outsider)?.isCounted == true,
      !comparison.after.isMember(outsider, of: alliance.id)
    else { return nil }
    let disputes = comparison.after.openDisputes(between: joiner, and: outsider)
    guard !disputes.isEmpty else { return nil }
    let held = comparison.atlas.controls(of: joiner)
      .filter { $0.controller == outsider && $0.term.holds(on: comparison.day) == .yes }
    return Finding(
      id: ["exposure", alliance.id.text, joiner.text, outsider.text], rule: .obligations,
      weight: .changes,
      sentence: .exposure(
        comparison.short(alliance.id), comparison.name(joiner), comparison.name(outsider),
        listed(disputes.map { comparison.asOf.name(of: $0.id) }), isDuty: clauses.hasDuty),
      affected: [joiner.any], basis: .computed, authority: clauses.first?.authority,
      reasons: held.map { .held($0, by: comparison.name(outsider)) }
        + clauses.map { "\(capitalised($0.text.cited)): \($0.text.summary)" },
      evidence: disputes.map { Evidence("dispute", $0) } + held.map { Evidence("control", $0) }
        + clauses.map { Evidence("clause", $0) },
      causes: comparison.causes(in: alliance.id), removedBy: [.settle(pair.first, pair.second)])
  }
}

extension [Obligation] {
  fileprivate var hasDuty: Bool { contains { $0.force == .duty } }
}

// MARK: - Sentences

extension String {
  fileprivate static func exposure(
    _ body: String, _ joiner: String, _ outsider: String, _ disputes: String, isDuty: Bool
  ) -> String {
    "\(capitalised(body)) would take in \(joiner) with its open dispute with \(outsider), an outsider "
      + "(\(disputes)); members \(isDuty ? "would owe it aid" : "would each decide on aid")"
  }

  fileprivate static func held(_ control: Control, by outsider: String) -> String {
    switch control.kind {
    case .held: "Held by \(outsider): \(control.area)"
    case .breakaway: "Breakaway under the protection of \(outsider): \(control.area)"
    }
  }
}
