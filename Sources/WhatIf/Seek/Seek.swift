public import Diplomacy

/// How far a search goes.
public struct SeekBound: Hashable, Sendable {
  /// The most suppositions in a set.
  public var suppositions: Int
  /// The most scenarios that are judged.
  public var scenarios: Int

  public init(suppositions: Int = 5, scenarios: Int = 2000) {
    (self.suppositions, self.scenarios) = (suppositions, scenarios)
  }
}

/// Suppositions that make a goal true, none of which can be spared.
public struct SoughtSet: Hashable, Sendable {
  /// By their lines.
  public let suppositions: [Supposition]
  /// What they come to together, with the goal's own supposition.
  public let scenario: Scenario
  public let verdict: Verdict
  /// How the goal stands with them, in a phrase.
  public let words: String
}

/// The minimal sets of suppositions that make a goal true on a day.
///
/// Whatever keeps the goal from being true has suppositions that bear on it, and every set that
/// makes it true holds one of them: so sets grow by what hits the next hindrance (hitting sets,
/// after Reiter 1987), the smallest first. Of each set found no proper subset makes the goal true:
/// all are judged.
public struct Seek: Sendable {
  public let day: Day
  public let goal: Goal
  public let bound: SeekBound
  public let isAlreadyTrue: Bool
  /// How the goal stands as recorded, in a phrase.
  public let words: String
  /// What keeps it from being true as recorded, in a sentence each.
  public let hindrances: [String]
  /// Fewest suppositions first, then what has least against it, then by their lines.
  public let sets: [SoughtSet]
  /// What stands in the way and no supposition bears on; told where no set is found.
  public let irremovable: [String]
  /// How many scenarios were judged.
  public let judged: Int
  /// Whether there may be more sets than the bound let be found.
  public let isBoundReached: Bool
  /// Every minimal set of up to so many of the suppositions considered was found; `nil` if of any
  /// number, so that there is no other.
  public let completeUpTo: Int?

  public init(_ goal: Goal, within bound: SeekBound = SeekBound(), from baseline: Baseline) {
    var search = Search(question: GoalQuestion(goal: goal, baseline: baseline), bound: bound)
    search.run()
    (day, self.goal, self.bound) = (baseline.asOf.day, goal, bound)
    let now = search.state([])
    (isAlreadyTrue, words) = (now.isReached, now.words)
    hindrances = now.hindrances.map(\.sentence).uniqued()
    let found = now.isReached ? [] : search.minimal()
    sets = found.map { search.sought($0) }.sorted { $0.precedes($1) }
    irremovable = found.isEmpty ? search.irremovable.uniqued() : []
    judged = search.known.count
    (isBoundReached, completeUpTo) = (search.completeUpTo != nil, search.completeUpTo)
  }
}

extension SoughtSet {
  fileprivate func precedes(_ other: SoughtSet) -> Bool {
    let (rank, otherRank) = (
      (suppositions.count, verdict.rank), (other.suppositions.count, other.verdict.rank)
    )
    guard rank == otherRank else { return rank < otherRank }
    return suppositions.map(\.description)
      .lexicographicallyPrecedes(other.suppositions.map(\.description))
  }
}

extension Verdict {
  /// Its place among verdicts, from what has least against it.
  var rank: Int {
    [Verdict.noChange, .open, .contested, .unknown, .blocked].firstIndex(of: self) ?? 0
  }
}

private struct Search {
  private var question: GoalQuestion
  let bound: SeekBound
  /// Every set that was judged; the order of its suppositions does not count.
  private(set) var known: [Set<Supposition>: GoalState] = [:]
  private(set) var irremovable: [String] = []
  /// The number of suppositions up to which every set was looked at, once a bound is reached.
  private(set) var completeUpTo: Int?
  private var found: [Set<Supposition>] = []

  init(question: GoalQuestion, bound: SeekBound) {
    (self.question, self.bound) = (question, bound)
  }

  mutating func state(_ supposed: [Supposition]) -> GoalState {
    let key = Set(supposed)
    if let state = known[key] { return state }
    let state = question.state(with: supposed)
    known[key] = state
    return state
  }

  /// A set with what it comes to.
  mutating func sought(_ suppositions: [Supposition]) -> SoughtSet {
    SoughtSet(
      suppositions: suppositions, scenario: question.scenario(with: suppositions),
      verdict: question.verdict(with: suppositions), words: state(suppositions).words)
  }

  /// Finds sets, breadth first: every minimal one up to the bound is among them.
  mutating func run() {
    var level: [[Supposition]] = [[]]
    while !level.isEmpty, completeUpTo == nil {
      var next: [[Supposition]] = []
      var seen: Set<Set<Supposition>> = []
      for set in level {
        for larger in grown(set) where seen.insert(Set(larger)).inserted { next.append(larger) }
      }
      level = next
    }
  }

  /// The sets with one more supposition that may lead to the goal; none if it is reached.
  private mutating func grown(_ set: [Supposition]) -> [[Supposition]] {
    let key = Set(set)
    guard !found.contains(where: { $0.isSubset(of: key) }) else { return [] }
    guard known.count < bound.scenarios else {
      // Sets as large as this one are not all judged; those smaller are.
      completeUpTo = max(0, set.count - 1)
      return []
    }
    let state = state(set)
    guard !state.isReached else {
      found.append(key)
      return []
    }
    let subjects = question.scenario(with: set).suppositions.map(\.subject)
    let choices = state.hindrances.map { hindrance in
      hindrance.remedies.filter { !subjects.contains($0.subject) }
    }
    // Any hindrance has to be hit; the one with the fewest remedies leaves the fewest sets to try.
    guard let fewest = choices.indices.min(by: { choices[$0].count < choices[$1].count }) else {
      irremovable.append(state.words)
      return []
    }
    guard !choices[fewest].isEmpty else {
      irremovable.append(state.hindrances[fewest].sentence)
      return []
    }
    guard set.count < bound.suppositions else {
      completeUpTo = completeUpTo ?? bound.suppositions
      return []
    }
    return choices[fewest].map { set + [$0] }
  }

  /// What was found, with every set of which a proper subset does as well replaced by that.
  mutating func minimal() -> [[Supposition]] {
    let sets = found.map { set in
      let lines = set.sorted { $0.description < $1.description }
      return lines.subsets.first { state($0).isReached } ?? lines
    }
    return sets.uniqued()
  }
}

extension [Supposition] {
  /// Its proper subsets, the smaller first, each in the order of its own.
  fileprivate var subsets: [[Supposition]] {
    (0..<(1 << count) - 1).map { mask in
      indices.filter { mask & (1 << $0) != 0 }.map { self[$0] }
    }.sorted { $0.count < $1.count }
  }
}
