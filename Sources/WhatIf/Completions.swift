import Diplomacy

/// Every way in which uncertain memberships may have been, as far as they concern a scenario.
///
/// What all completions agree on stands. Where they differ, figures become unknown, and so does a
/// weight that decides, naming the spells in doubt; the verdict is that of all, or unknown.
struct Completions {
  private let scenario: Scenario
  private let asOf: AsOf
  private let uncertain: [Standing]
  /// The findings of each completion; `nil` if there are too many to try.
  private let runs: [[Finding]]?

  /// More uncertain spells than this are not completed one by one: the answer is unknown.
  static let limit = 6

  /// Every completion of a scenario, with the findings of some rules.
  init(_ scenario: Scenario, _ baseline: Baseline, judgedBy rules: [JudgingRule]) {
    self.scenario = scenario
    asOf = baseline.asOf
    let uncertain = baseline.snapshot.facts.uncertainStandings(concerning: scenario)
    self.uncertain = uncertain
    let bodies = uncertain.map(\.alliance).uniqued()
    runs =
      uncertain.count > Self.limit
      ? nil
      : uncertain.completions.map {
        WhatIf.findings(of: scenario, from: baseline.assuming($0, about: bodies), by: rules)
      }
  }

  var findings: [Finding] {
    guard let runs else { return [tooMany] }
    guard runs.count > 1 else { return runs.first ?? [] }
    let ids = runs.flatMap { $0.map(\.id) }.uniqued()
    return ids.compactMap { id in merged(runs.map { run in run.first { $0.id == id } }) }
      .sorted(by: Finding.precedes)
  }

  var verdict: Verdict {
    let verdicts = Set((runs ?? []).map { Verdict.of($0, in: scenario) })
    return verdicts.count == 1 ? verdicts.first ?? .unknown : .unknown
  }

  /// One finding as each completion has it; `nil` stands for a completion without it.
  private func merged(_ versions: [Finding?]) -> Finding? {
    let found = versions.compactMap { $0 }
    guard var finding = found.min(by: { $0.weight.rank < $1.weight.rank }) else { return nil }
    guard !versions.allSatisfy({ $0 == finding }) else { return finding }
    // Only what can decide a verdict turns unknown; a change that may be another stays a change.
    if Set(versions.map { $0?.weight }).count > 1, found.contains(where: { $0.weight.decides }) {
      finding.weight = .unknown
    }
    finding.figures = finding.figures.map { figure in
      let others = versions.map { $0?.figures.first { $0.isSame(as: figure) } }
      var figure = figure
      if !others.allSatisfy({ $0?.before == figure.before }) { figure.before = nil }
      if !others.allSatisfy({ $0?.after == figure.after }) { figure.after = nil }
      return figure
    }
    finding.reasons += found.map(\.sentence).uniqued().map { .words("One completion: \($0).") }
    finding.sentence = .uncertain(finding.sentence, names, asOf.day)
    finding.evidence = (finding.evidence + rows.map { Evidence("uncertain", $0) }).uniqued()
    return finding
  }

  private var tooMany: Finding {
    Finding(
      id: ["uncertain"], rule: .admission, weight: .unknown,
      sentence: .tooMany(uncertain.count, asOf.day), basis: .computed,
      evidence: rows.map { Evidence("uncertain", $0) }, causes: scenario.suppositions)
  }

  private var rows: [Membership] {
    let ids = Set(uncertain.flatMap(\.rows))
    return asOf.atlas.tables.memberships.filter { ids.contains($0.id) }
  }

  private var names: String {
    listed(uncertain.map { "\(asOf.name(of: $0.state)) in \(asOf.short($0.alliance))" }.uniqued())
  }
}

extension DayFacts {
  /// The standings whose dates are uncertain and that may decide what a scenario comes to: in
  /// the bodies it names, in those that they require or set as a condition, and of the states.
  func uncertainStandings(concerning scenario: Scenario) -> [Standing] {
    guard scenario.suppositions.contains(where: isUncertain) else { return [] }
    let named = scenario.suppositions.flatMap(\.mentions.alliances).uniqued()
    let facts = named.compactMap { bodies[$0] }
    let conditions = facts.flatMap(\.criteria).compactMap(\.subject)
      .map { Identifier<Alliance>($0.text) }
    let concerned = named + facts.flatMap(\.requires) + conditions
    let states = scenario.suppositions.flatMap(\.mentions.states).uniqued()
    let uncertain =
      concerned.uniqued().flatMap { bodies[$0]?.uncertain ?? [] }
      + states.flatMap { self.uncertain(of: $0) }
    return uncertain.uniqued()
  }
}

extension AsOf {
  /// The standings whose dates are uncertain, in some bodies.
  func uncertainStandings(in alliances: [Identifier<Alliance>]) -> [Standing] {
    uncertain(among: alliances.flatMap { standings(in: $0) }).uniqued()
  }

  /// Those of some standings on the day whose dates are uncertain.
  func uncertain(among standings: [Standing]) -> [Standing] {
    // Past the end of the data every open spell is possible; that is said once, not completed.
    day <= atlas.facts.dataUntil ? standings.filter { $0.holds == .possibly } : []
  }
}

extension [Standing] {
  /// Every way to decide whether uncertain standings hold; of too many, all and none.
  func completions(upTo limit: Int) -> [[Identifier<Membership>: Bool]] {
    guard count > limit else { return completions }
    return [false, true].map { holds in
      Dictionary(flatMap(\.rows).map { ($0, holds) }) { one, _ in one }
    }
  }

  /// Every way to decide whether uncertain standings hold.
  var completions: [[Identifier<Membership>: Bool]] {
    (0..<(1 << count)).map { mask in
      var assumptions: [Identifier<Membership>: Bool] = [:]
      for (bit, standing) in enumerated() {
        for row in standing.rows { assumptions[row] = mask & (1 << bit) != 0 }
      }
      return assumptions
    }
  }
}

extension Figure {
  /// Whether two figures are of one thing, whatever their values.
  fileprivate func isSame(as other: Figure) -> Bool {
    (name, unit, reading, series) == (other.name, other.unit, other.reading, other.series)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func uncertain(_ sentence: String, _ names: String, _ day: Day) -> String {
    "\(sentence) (uncertain on \(day): \(names))"
  }

  fileprivate static func tooMany(_ count: Int, _ day: Day) -> String {
    "\(count) memberships are uncertain on \(day): too many to try every completion"
  }
}
