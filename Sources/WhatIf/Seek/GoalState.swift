import Diplomacy

/// How a goal stands with some suppositions holding.
struct GoalState: Sendable {
  let isReached: Bool
  /// What is so, in a phrase.
  let words: String
  /// What keeps it from being reached; each stays unless one of its remedies is supposed.
  let hindrances: [Hindrance]

  static func reached(_ words: String) -> GoalState {
    GoalState(isReached: true, words: words, hindrances: [])
  }

  static func missed(_ words: String, _ hindrances: [Hindrance]) -> GoalState {
    GoalState(isReached: false, words: words, hindrances: hindrances)
  }
}

/// Something that keeps a goal from being reached.
struct Hindrance: Sendable {
  let sentence: String
  /// Every supposition that bears on it; with none it is there to stay.
  let remedies: [Supposition]

  init(sentence: String, remedies: [Supposition]) {
    (self.sentence, self.remedies) = (sentence, remedies.map(\.inOrder).uniqued())
  }
}

extension Supposition {
  /// The same with the two states of a pair in their order, so that it is the same however it came.
  fileprivate var inOrder: Supposition {
    switch self {
    case .settle(let one, let other): .settle(min(one, other), max(one, other))
    case .relations(let one, let other): .relations(min(one, other), max(one, other))
    case .openBorder(let one, let other): .openBorder(min(one, other), max(one, other))
    case .join, .leave, .freeze, .object, .withdrawObjection: self
    }
  }
}

/// A goal and the day it is looked for on.
struct GoalQuestion {
  let goal: Goal
  /// The day, with its uncertain spells decided in this way and that: worked out once for all sets.
  private var completed: CompletedBaselines
  /// The columns that shares of a region are taken of, where the goal is such a share.
  private let ledger: RegionLedger?

  init(goal: Goal, baseline: Baseline) {
    (self.goal, completed) = (goal, CompletedBaselines(baseline))
    guard case .covers(_, _, let region, _) = goal else {
      ledger = nil
      return
    }
    ledger = RegionLedger(baseline.asOf, region)
  }

  /// The goal's own supposition with some others.
  func scenario(with supposed: [Supposition]) -> Scenario {
    Scenario((goal.supposition.map { [$0] } ?? []) + supposed)
  }

  /// What the goal's own supposition comes to with some others.
  mutating func verdict(with supposed: [Supposition]) -> Verdict {
    Judgement(scenario(with: supposed), from: &completed).verdict
  }

  /// How the goal stands; where dates are uncertain it is reached only if it is in every completion.
  mutating func state(with supposed: [Supposition]) -> GoalState {
    let scenario = scenario(with: supposed)
    let facts = completed.baseline.snapshot.facts
    let own = goal.supposition == nil ? facts.bodies[goal.alliance]?.uncertain ?? [] : []
    let uncertain = (own + facts.uncertainStandings(concerning: scenario)).uniqued()
    guard uncertain.count <= Completions.limit else {
      return .missed(.tooMany(uncertain.count), [])
    }
    let baselines = completed.baselines(deciding: uncertain)
    var reached: GoalState?
    for baseline in baselines {
      let state = state(of: scenario, from: baseline)
      guard state.isReached else { return state }
      reached = reached ?? state
    }
    return reached ?? state(of: scenario, from: completed.baseline)
  }

  private func state(of scenario: Scenario, from baseline: Baseline) -> GoalState {
    let comparison = Comparison(scenario, from: baseline)
    switch goal {
    case .accession(_, _, _, let aim): return accession(comparison, aim)
    case .connected(let alliance): return connection(comparison, alliance)
    case .borders(let alliance, let state, let km): return border(comparison, alliance, state, km)
    case .covers(let alliance, let share, let region, let basis):
      return coverage(
        comparison, alliance, share, ledger ?? RegionLedger(comparison.asOf, region), basis)
    case .noContradiction(let alliance): return contradiction(comparison, alliance)
    }
  }

  private func accession(_ comparison: Comparison, _ aim: Goal.Aim) -> GoalState {
    let obstacles: [Obstacle] = decisions(comparison)
    let verdict = Verdict.of(obstacles, in: comparison.scenario)
    let isReached =
      switch verdict {
      case .open, .noChange: true
      case .contested: aim == .notBlocked
      case .blocked, .unknown: false
      }
    guard !isReached else { return .reached(verdict.rawValue) }
    let hindering = obstacles.filter {
      switch $0.weight {
      case .blocks, .unknown: true
      case .conflicts: aim == .open
      case .costs, .gains, .changes, .noChange: false
      }
    }
    return .missed(
      verdict.rawValue,
      hindering.map { Hindrance(sentence: $0.sentence, remedies: $0.remedies) })
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func tooMany(_ count: Int) -> String {
    "unknown: \(count) memberships are uncertain on that day, too many to try every completion"
  }
}
