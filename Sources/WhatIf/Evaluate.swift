public import Diplomacy

/// The rules, in the order in which findings of equal weight stand.
private let rules: [@Sendable (Comparison) -> [Finding]] = [
  admission, withdrawal, compatibility, obligations, coverage, borders, contiguity, claims,
  idleSuppositions,
]

/// Judges a scenario on a date.
///
/// Where sources leave memberships possible, every completion is judged; see ``Completions``.
public func evaluate(_ scenario: Scenario, on day: Day, in atlas: Atlas) -> Outcome {
  let asOf = atlas.asOf(day)
  guard !scenario.isEmpty else {
    return Outcome(
      day: day, scenario: scenario, verdict: .noChange, findings: [],
      dataUntil: atlas.facts.dataUntil)
  }
  let completions = Completions(scenario, asOf)
  return Outcome(
    day: day, scenario: scenario, verdict: completions.verdict, findings: completions.findings,
    dataUntil: atlas.facts.dataUntil)
}

/// The findings of one completion, sorted.
func findings(
  of scenario: Scenario, on asOf: AsOf, assuming assumptions: [Identifier<Membership>: Bool] = [:]
) -> [Finding] {
  let before = Snapshot(asOf, assuming: assumptions)
  let comparison = Comparison(
    scenario: scenario, before: before, after: before.supposing(scenario))
  return rules.flatMap { $0(comparison) }.sorted(by: Finding.precedes)
}
