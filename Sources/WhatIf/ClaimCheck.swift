public import Diplomacy

/// What the data say of a claim, over all its readings.
public enum ClaimVerdict: String, Sendable, CaseIterable {
  case holds, fails
  case depends = "depends-on-reading"
  case undecided = "cannot-be-decided"
}

/// A claim with each of its readings worked out.
public struct ClaimCheck: Sendable {
  public let claim: Claim
  public let results: [ReadingResult]

  /// What all readings agree on; without a reading nothing can be decided.
  public var verdict: ClaimVerdict {
    let verdicts = Set(results.map(\.verdict))
    guard verdicts.count == 1 else { return verdicts.isEmpty ? .undecided : .depends }
    switch verdicts.first {
    case .holds: return .holds
    case .fails: return .fails
    case .undecided, nil: return .undecided
    }
  }
}

/// Checks every claim made by a day, each on the scenario it speaks of.
public func checkClaims(on day: Day, in atlas: Atlas) -> [ClaimCheck] {
  checkClaims(from: Baseline(atlas.asOf(day)))
}

/// Checks every claim made by a day that has been looked at.
public func checkClaims(from baseline: Baseline) -> [ClaimCheck] {
  baseline.asOf.claims.map { baseline.check($0) }
}

extension Baseline {
  fileprivate func check(_ claim: Claim) -> ClaimCheck {
    let bodies = asOf.atlas.readings(of: claim.id).map(\.alliance).uniqued()
    guard !bodies.isEmpty else { return ClaimCheck(claim: claim, results: []) }
    let scenario = spoken.first { $0.claim.id == claim.id }?.of ?? Scenario()
    let concerned = (bodies + bodies.flatMap { asOf.required(by: $0).map(\.other) }).uniqued()
    let uncertain = asOf.uncertainStandings(in: concerned, of: [])
    // More than a few cannot all be tried; then the two extremes speak for them.
    let checks = uncertain.completions(upTo: 6).map { assumptions in
      let before = snapshot.assuming(assumptions, about: concerned)
      return ReadingEvaluation(before: before, after: before.supposing(scenario)).check(claim)
    }
    return ClaimCheck(claim: claim, agreedBy: checks)
  }
}

extension ClaimCheck {
  /// What all completions of uncertain dates agree on; the rest is undecided and unknown.
  init(claim: Claim, agreedBy checks: [ClaimCheck]) {
    self.claim = claim
    let first = checks.first?.results ?? []
    results = first.enumerated().map { index, result in
      result.agreed(with: checks.map { $0.results[index] })
    }
  }
}

extension ReadingResult {
  fileprivate func agreed(with others: [ReadingResult]) -> ReadingResult {
    ReadingResult(
      reading: reading,
      verdict: others.allSatisfy { $0.verdict == verdict } ? verdict : .undecided,
      before: others.allSatisfy { $0.before == before } ? before : nil,
      after: others.allSatisfy { $0.after == after } ? after : nil,
      unit: unit, steps: others.flatMap(\.steps).uniqued(),
      evidence: others.flatMap(\.evidence).uniqued())
  }
}

extension Claim {
  /// The scenario it speaks of, read with the words of a day; `nil` if it speaks of none.
  public func suppositions(_ asOf: AsOf) -> Scenario? {
    guard let named = scenario.flatMap({ asOf.atlas.scenario($0) }) else { return nil }
    return named.suppositions(asOf)
  }
}

extension NamedScenario {
  /// Its suppositions as a scenario; `nil` if they cannot be read.
  public func suppositions(_ asOf: AsOf) -> Scenario? {
    let lines = suppositions.string.split(separator: ";").joined(separator: "\n")
    return try? Scenario.read(lines, with: asOf).get()
  }
}

extension ReadingEvaluation {
  func check(_ claim: Claim) -> ClaimCheck {
    ClaimCheck(
      claim: claim, results: before.atlas.readings(of: claim.id).map { result(of: $0) })
  }
}
