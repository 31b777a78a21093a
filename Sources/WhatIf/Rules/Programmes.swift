import Diplomacy

/// The programmes that are put at risk or made available, and on what condition.
func programmes(_ comparison: Comparison) -> [Finding] {
  let asOf = comparison.asOf
  let regrouped = comparison.regrouped
  return comparison.atlas.tables.programmeConditions.flatMap { condition -> [Finding] in
    let changes = comparison.changes(of: condition, regrouped)
    guard !changes.isEmpty, asOf.holds(condition.term) != .no, asOf.hasHeard(of: condition),
      let programme = asOf.atlas.tables.programmes.first(where: { $0.id == condition.programme }),
      asOf.holds(programme.term) != .no
    else { return [] }
    return changes.map { finding(comparison, programme, condition, $0) }
  }
}

extension AsOf {
  /// Whether somebody whose word a condition is had spoken by the day; a text needs nobody.
  fileprivate func hasHeard(of condition: ProgrammeCondition) -> Bool {
    guard let claim = condition.claim else { return true }
    return atlas.claim(claim).map { sees($0.date) } ?? false
  }
}

/// A condition that comes to hold for a state, or holds no more.
private struct ConditionChange {
  let state: Identifier<State>
  let isMet: Bool
  let causes: [Supposition]
}

extension Comparison {
  /// The states for which a condition comes to hold, or holds no more.
  fileprivate func changes(
    of condition: ProgrammeCondition, _ regrouped: [BodyFacts]
  ) -> [ConditionChange] {
    let body = regrouped.first { $0.id.text == condition.condition.text }
    let all = body.map { changes(in: $0.id) } ?? changes(of: condition.condition)
    switch condition.effect {
    case .opens: return all
    case .needs, .loses: return all.filter { takesPart($0.state, in: condition.programme) }
    }
  }

  private func changes(in alliance: Identifier<Alliance>) -> [ConditionChange] {
    let causes = causes(in: alliance)
    return joiners(of: alliance).map { ConditionChange(state: $0, isMet: true, causes: causes) }
      + leavers(of: alliance).map { ConditionChange(state: $0, isMet: false, causes: causes) }
  }

  /// Only the tie that says two states have no relations can be supposed away.
  private func changes(of tie: Reference) -> [ConditionChange] {
    scenario.suppositions.flatMap { supposition -> [ConditionChange] in
      guard case .relations(let one, let other) = supposition,
        before.brokenRelations(between: one, and: other).contains(where: { $0.id.any == tie })
      else { return [] }
      return [one, other].map { ConditionChange(state: $0, isMet: false, causes: [supposition]) }
    }
  }

  /// Whether a state takes part, itself or as a member of a body that does.
  private func takesPart(
    _ state: Identifier<State>, in programme: Identifier<Programme>
  ) -> Bool {
    atlas.tables.programmeParticipants.contains {
      $0.programme == programme && before.takesPart(state, as: $0.participant)
    }
  }
}

extension Snapshot {
  fileprivate func takesPart(_ state: Identifier<State>, as participant: Reference) -> Bool {
    participant == state.any || isMember(state, of: Identifier(participant.text))
  }
}

private func finding(
  _ comparison: Comparison, _ programme: Programme, _ condition: ProgrammeCondition,
  _ change: ConditionChange
) -> Finding {
  let (atlas, asOf) = (comparison.atlas, comparison.asOf)
  let claim = condition.claim.flatMap { atlas.claim($0) }
  let isGain =
    switch condition.effect {
    case .needs, .opens: change.isMet
    case .loses: !change.isMet
    }
  let roles = atlas.tables.programmeParticipants
    .filter {
      $0.programme == programme.id && comparison.before.takesPart(change.state, as: $0.participant)
    }
  return Finding(
    id: [
      programme.id.text, change.state.text, condition.effect.rawValue, condition.condition.text,
    ],
    rule: .programmes, weight: isGain ? .gains : .costs,
    sentence: .programme(
      asOf.name(of: programme.id), comparison.name(change.state), condition.effect, change.isMet,
      comparison.ground(condition.condition, isMet: change.isMet),
      claim.map { (asOf.name(of: $0.claimant), $0.date) }),
    affected: [change.state.any], basis: claim == nil ? .text : .declared,
    reasons: [condition.summary.string, programme.summary.string]
      + (claim.map { [$0.paraphrase.string] } ?? []),
    evidence: [Evidence("condition", of: programme.id.any, condition)]
      + [Evidence("programme", programme)]
      + roles.map { Evidence("takes part", of: programme.id.any, $0) }
      + (claim.map { [Evidence("claim", $0)] } ?? []),
    causes: change.causes)
}

// MARK: - Sentences

extension Comparison {
  /// What would have come to hold, or would hold no more.
  fileprivate func ground(_ condition: Reference, isMet: Bool) -> String {
    guard atlas.location(of: condition)?.kind == .alliance else {
      return "diplomatic relations"
    }
    let body = short(Identifier(condition.text))
    return isMet ? "membership of \(body)" : "the end of membership of \(body)"
  }
}

extension String {
  fileprivate static func programme(
    _ programme: String, _ state: String, _ effect: ProgrammeCondition.Effect, _ isMet: Bool,
    _ ground: String, _ said: (claimant: String, date: EDTFDate)?
  ) -> String {
    let consequence =
      switch (effect, isMet) {
      case (.opens, true): "would be made available to \(state) by \(ground)"
      case (.opens, false): "would be lost to \(state) by \(ground)"
      case (.needs, true): "would have what it needs of \(state): \(ground)"
      case (.needs, false):
        "would be put at risk for \(state) by \(ground), which it needs"
      case (.loses, true): "would be put at risk for \(state) by \(ground)"
      case (.loses, false): "would be at risk no more for \(state) by \(ground)"
      }
    let attributed = said.map { "according to \($0.claimant) (\($0.date)), " } ?? ""
    return capitalised("\(attributed)\(programme) \(consequence)")
  }
}
