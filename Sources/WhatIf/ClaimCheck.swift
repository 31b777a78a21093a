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
  /// The day it is judged on: its own, or that of its scenario.
  public let day: Day
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
///
/// A claim is held against what was so when it was made, or on the date of its scenario: what came
/// later makes nobody's words of then true or false.
public func checkClaims(on day: Day, in atlas: Atlas) -> [ClaimCheck] {
  let asOf = atlas.asOf(day)
  return asOf.claims.map { asOf.check($0) }
}

extension AsOf {
  /// The day a claim is judged on: that of its scenario, else its own, but none that is still to come.
  public func dayOfJudgement(_ claim: Claim) -> Day {
    min(day, claim.scenario.flatMap { atlas.scenario($0) }?.at ?? claim.date.latest)
  }

  /// Checks one claim on the day.
  public func check(_ claim: Claim) -> ClaimCheck {
    let named = claim.scenario.flatMap { atlas.scenario($0) }
    let then = atlas.asOf(dayOfJudgement(claim))
    let readings = atlas.readings(of: claim.id)
    guard !readings.isEmpty else { return ClaimCheck(claim: claim, day: then.day, results: []) }
    let scenario = named?.suppositions(then) ?? Scenario()
    let bodies = (readings.map(\.alliance) + scenario.suppositions.flatMap(\.mentions.alliances))
      .uniqued()
    let concerned = (bodies + bodies.flatMap { then.required(by: $0).map(\.other) }).uniqued()
    let recorded =
      readings.contains(where: \.measure.looksAtEveryBody)
      ? Snapshot(then) : Snapshot(then, of: concerned)
    let uncertain = then.uncertainStandings(in: concerned)
    // More than a few cannot all be tried; then the two extremes speak for them.
    let checks = uncertain.completions(upTo: 6).map { assumptions in
      let before = recorded.assuming(assumptions, about: concerned)
      let evaluation = ReadingEvaluation(before: before, after: before.supposing(scenario))
      return readings.map { evaluation.result(of: $0) }
    }
    return ClaimCheck(claim: claim, day: then.day, agreedBy: checks)
  }
}

extension Reading.Measure {
  /// Whether it needs to know who is in bodies that neither claim nor scenario names.
  fileprivate var looksAtEveryBody: Bool {
    switch self {
    case .owedAid, .customsUnions: true
    case .shareOfRegion, .borders, .mainlandBorders, .landPath, .consentNeeded, .memberCount,
      .isMember, .borderKm, .borderKmAdded, .borderGrowth, .withdrawalNotice, .landJoined:
      false
    }
  }
}

extension ClaimCheck {
  /// What all completions of uncertain dates agree on; the rest is undecided and unknown.
  fileprivate init(claim: Claim, day: Day, agreedBy checks: [[ReadingResult]]) {
    self.claim = claim
    self.day = day
    results = (checks.first ?? []).enumerated().map { index, result in
      result.agreed(with: checks.map { $0[index] })
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
  /// A claim on the day of these snapshots.
  func check(_ claim: Claim) -> ClaimCheck {
    ClaimCheck(
      claim: claim, day: before.day,
      results: before.atlas.readings(of: claim.id).map { result(of: $0) })
  }
}
