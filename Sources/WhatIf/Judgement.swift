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
/// It agrees with ``evaluate(_:from:)`` on the verdict and on every finding that can decide one; of
/// a sentence it leaves out which dates are uncertain.
struct Judgement: Sendable {
  let verdict: Verdict
  /// Heaviest first, then by rule, then by identifier.
  let decisions: [Decision]

  init(_ scenario: Scenario, from baseline: Baseline) {
    var completed = CompletedBaselines(baseline)
    self.init(scenario, from: &completed)
  }

  /// Judges one of many scenarios on a day; what they share is worked out once.
  init(_ scenario: Scenario, from completed: inout CompletedBaselines) {
    let baseline = completed.baseline
    let uncertain = baseline.snapshot.facts.uncertainStandings(concerning: scenario)
    guard uncertain.count <= Completions.limit else {
      let tooMany = Completions(scenario, baseline, judgedBy: [])
      (verdict, decisions) = (tooMany.verdict, tooMany.findings.map { Decision($0) })
      return
    }
    let runs = completed.baselines(deciding: uncertain).map { baseline -> [Decision] in
      WhatIf.decisions(Comparison(scenario, from: baseline))
    }
    let verdicts = Set(runs.map { Verdict.of($0, in: scenario) })
    verdict = verdicts.count == 1 ? verdicts.first ?? .unknown : .unknown
    let found = runs.map { $0.filter(\.weight.decides) }
    decisions = (found.count == 1 ? found[0] : Self.merged(found))
      .sorted(by: Decision.precedes)
  }

  /// What completions decide, each as the one in which it weighs most has it; where they do not
  /// decide alike it is unknown.
  private static func merged(_ runs: [[Decision]]) -> [Decision] {
    let all = runs.flatMap { $0 }
    return all.map(\.id).uniqued().compactMap { id in
      let versions = runs.map { run in run.first { $0.id == id } }
      guard var decision = versions.compactMap({ $0 }).min(by: { $0.weight.rank < $1.weight.rank })
      else { return nil }
      if Set(versions.map { $0?.weight }).count > 1 { decision.weight = .unknown }
      return decision
    }
  }

  func count(_ weight: Weight) -> Int { decisions.count { $0.weight == weight } }
}

/// A day as recorded with its uncertain spells decided in this way and that, each worked out once.
struct CompletedBaselines {
  let baseline: Baseline
  private var decided: [[Identifier<Membership>: Bool]: Baseline] = [:]

  init(_ baseline: Baseline) { self.baseline = baseline }

  /// A baseline for every way to decide some uncertain standings.
  mutating func baselines(deciding uncertain: [Standing]) -> [Baseline] {
    guard !uncertain.isEmpty else { return [baseline] }
    let bodies = uncertain.map(\.alliance).uniqued()
    return uncertain.completions.map { assumptions in
      if let known = decided[assumptions] { return known }
      let completed = baseline.assuming(assumptions, about: bodies)
      decided[assumptions] = completed
      return completed
    }
  }
}
