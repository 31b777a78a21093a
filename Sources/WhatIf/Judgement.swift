import Diplomacy

/// The conclusions that can decide a verdict, of the rules that draw any.
///
/// How much is covered or bordered, what hangs together and what was claimed never counts.
func decisions<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  admission(comparison) + withdrawal(comparison) + compatibility(comparison)
    + contradictions(comparison) + idleSuppositions(comparison)
}

/// A scenario's verdict and what decides it, without the rest: for judging thousands of them.
///
/// It agrees with ``evaluate(_:from:)`` on the verdict and on every finding that can decide one.
struct Judgement: Sendable {
  let verdict: Verdict
  /// Heaviest first, then by rule, then by identifier.
  let decisions: [Decision]

  init(_ scenario: Scenario, from baseline: Baseline) {
    guard baseline.snapshot.facts.uncertainStandings(concerning: scenario).isEmpty else {
      let completions = Completions(
        scenario, baseline, judgedBy: [{ WhatIf.decisions($0) as [Finding] }])
      verdict = completions.verdict
      decisions = completions.findings.filter(\.weight.decides).map { Decision($0) }
      return
    }
    let found: [Decision] = WhatIf.decisions(Comparison(scenario, from: baseline))
    verdict = Verdict.of(found, in: scenario)
    decisions = found.filter(\.weight.decides).sorted(by: Decision.precedes)
  }

  func count(_ weight: Weight) -> Int { decisions.count { $0.weight == weight } }
}
