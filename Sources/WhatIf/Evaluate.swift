public import Diplomacy

/// A function of what is so before and after.
typealias JudgingRule = @Sendable (Comparison) -> [Finding]

/// The rules, in the order in which findings of equal weight stand.
private let rules: [JudgingRule] = [
  admission, withdrawal, compatibility, obligations, coverage, borders, contiguity, programmes,
  balance, claims, precedent, idleSuppositions,
]

/// Judges a scenario on a date.
public func evaluate(_ scenario: Scenario, on day: Day, in atlas: Atlas) -> Outcome {
  evaluate(scenario, from: Baseline(atlas.asOf(day)))
}

/// Judges a scenario on a date that has been looked at.
///
/// Where sources leave memberships possible, every completion is judged; see ``Completions``.
public func evaluate(_ scenario: Scenario, from baseline: Baseline) -> Outcome {
  let asOf = baseline.asOf
  guard !scenario.isEmpty else {
    return Outcome(
      day: asOf.day, scenario: scenario, verdict: .noChange, findings: [],
      dataUntil: asOf.atlas.facts.dataUntil)
  }
  let completions = Completions(scenario, baseline, judgedBy: rules)
  return Outcome(
    day: asOf.day, scenario: scenario, verdict: completions.verdict,
    findings: completions.findings, dataUntil: asOf.atlas.facts.dataUntil)
}

/// The findings of one completion, sorted.
func findings(
  of scenario: Scenario, from baseline: Baseline, by rules: [JudgingRule]
) -> [Finding] {
  let comparison = Comparison(scenario, from: baseline)
  return rules.flatMap { $0(comparison) }.sorted(by: Finding.precedes)
}
