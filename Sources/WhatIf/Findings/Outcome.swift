public import Diplomacy

/// What a scenario comes to.
///
/// Costs, gains and changes never count.
public enum Verdict: String, Sendable, CaseIterable {
  case noChange = "no-change"
  /// Nothing found: not "would be admitted".
  case open
  case contested
  /// No rule is recorded, or uncertain dates decide.
  case unknown
  case blocked
}

/// A scenario judged on a date.
public struct Outcome: Sendable {
  public let day: Day
  public let scenario: Scenario
  public let verdict: Verdict
  public let findings: [Finding]
  public let dataUntil: Day
}

extension Verdict {
  /// `no-change` if every supposition changes nothing, else the worst that a finding says.
  static func of(_ findings: [some Weighed], in scenario: Scenario) -> Verdict {
    let unchanged = findings.filter { $0.weight == .noChange }.flatMap(\.causes)
    if scenario.suppositions.allSatisfy(unchanged.contains) { return .noChange }
    func anyWeighs(_ weight: Weight) -> Bool { findings.contains { $0.weight == weight } }
    if anyWeighs(.blocks) { return .blocked }
    if anyWeighs(.unknown) { return .unknown }
    return anyWeighs(.conflicts) ? .contested : .open
  }
}
