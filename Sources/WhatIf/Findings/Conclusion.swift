import Diplomacy

/// What a rule concludes: the whole finding, or only what it decides.
///
/// A rule that can decide a verdict is written once and makes either. What only describes is
/// passed unevaluated, so that judging thousands of scenarios costs no names and no evidence.
protocol Conclusion: Weighed {
  /// Remedies are what, besides what removes it, bears on it and may help to remove it; whole is
  /// the finding with everything that describes it.
  init(
    rule: Rule, weight: Weight, id: () -> [String], sentence: () -> String,
    causes: () -> [Supposition], removedBy: () -> [Supposition], remedies: () -> [Supposition],
    whole: () -> Finding)

  /// Findings that change nothing about a verdict, where they are wanted.
  static func changes(_ findings: @autoclosure () -> [Finding]) -> [Self]
}

/// What counts for a verdict.
protocol Weighed: Sendable {
  var weight: Weight { get }
  var causes: [Supposition] { get }
}

extension Conclusion {
  static func changes(_ findings: @autoclosure () -> [Finding]) -> [Self] { [] }

  init(
    id: @autoclosure () -> [String], rule: Rule, weight: Weight,
    sentence: @autoclosure () -> String, affected: @autoclosure () -> [Reference] = [],
    basis: Basis, authority: @autoclosure () -> Authority? = nil,
    reasons: @autoclosure () -> [String] = [], steps: @autoclosure () -> [Step] = [],
    evidence: @autoclosure () -> [Evidence],
    causes: @autoclosure () -> [Supposition],
    removedBy: @autoclosure () -> [Supposition] = [],
    remedies: @autoclosure () -> [Supposition] = []
  ) {
    self.init(
      rule: rule, weight: weight, id: id, sentence: sentence, causes: causes,
      removedBy: removedBy, remedies: remedies
    ) {
      Finding(
        id: id(), rule: rule, weight: weight, sentence: sentence(), affected: affected(),
        basis: basis, authority: authority(), figures: [], reasons: reasons(), steps: steps(),
        evidence: evidence(), causes: causes(), removedBy: removedBy())
    }
  }
}

extension Finding: Conclusion {
  static func changes(_ findings: @autoclosure () -> [Finding]) -> [Finding] { findings() }

  init(
    rule: Rule, weight: Weight, id: () -> [String], sentence: () -> String,
    causes: () -> [Supposition], removedBy: () -> [Supposition], remedies: () -> [Supposition],
    whole: () -> Finding
  ) {
    self = whole()
  }
}

/// What of a finding counts for a verdict, and its sentence; of a mere change nothing.
struct Decision: Conclusion {
  let id: String
  let rule: Rule
  var weight: Weight
  let sentence: String
  let causes: [Supposition]

  init(
    rule: Rule, weight: Weight, id: () -> [String], sentence: () -> String,
    causes: () -> [Supposition], removedBy: () -> [Supposition], remedies: () -> [Supposition],
    whole: () -> Finding
  ) {
    (self.rule, self.weight) = (rule, weight)
    self.id = weight.decides ? Finding.id(rule, id()) : ""
    self.sentence = weight.decides ? sentence() : ""
    self.causes = weight.decides ? causes() : []
  }

  init(_ finding: Finding) {
    (id, rule, weight) = (finding.id, finding.rule, finding.weight)
    (sentence, causes) = (finding.sentence, finding.causes)
  }

  /// Heaviest first, then by rule, then by identifier, as findings stand.
  static func precedes(_ one: Decision, _ other: Decision) -> Bool {
    (one.weight.rank, one.rule.rank, one.id) < (other.weight.rank, other.rule.rank, other.id)
  }
}

/// A finding that decides, with everything that may help to remove it.
struct Obstacle: Conclusion {
  let weight: Weight
  let sentence: String
  let causes: [Supposition]
  /// Every supposition that bears on it: without one of them it stays.
  let remedies: [Supposition]

  init(
    rule: Rule, weight: Weight, id: () -> [String], sentence: () -> String,
    causes: () -> [Supposition], removedBy: () -> [Supposition], remedies: () -> [Supposition],
    whole: () -> Finding
  ) {
    self.weight = weight
    self.sentence = weight.decides ? sentence() : ""
    self.causes = weight.decides ? causes() : []
    self.remedies = weight.decides ? removedBy() + remedies() : []
  }
}

extension Weight {
  /// Whether it can decide a verdict; costs, gains and changes never count.
  var decides: Bool {
    switch self {
    case .blocks, .conflicts, .unknown, .noChange: true
    case .costs, .gains, .changes: false
    }
  }
}
