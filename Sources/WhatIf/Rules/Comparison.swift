public import Diplomacy

/// What every rule reads: the date as recorded, and with the scenario holding.
struct Comparison: Sendable {
  let scenario: Scenario
  let baseline: Baseline
  let before: Snapshot
  let after: Snapshot
  /// The bodies whose members suppositions may change: those they name and what these require.
  ///
  /// In file order.
  let touched: [BodyFacts]

  init(_ scenario: Scenario, from baseline: Baseline) {
    self.scenario = scenario
    self.baseline = baseline
    before = baseline.snapshot
    after = baseline.snapshot.supposing(scenario)
    let bodies = baseline.snapshot.facts.bodies
    let named = scenario.suppositions.flatMap(\.mentions.alliances).compactMap { bodies[$0] }
    let required = named.flatMap(\.requires).compactMap { bodies[$0] }
    var seen: Set<Int> = []
    touched = (named + required).filter { seen.insert($0.place).inserted }
      .sorted { $0.place < $1.place }
  }

  /// Every body whose full members differ before and after, in file order.
  ///
  /// A treaty that changes only because a body requires it is left out: it counts once, there.
  var changedAlliances: [Alliance] {
    let changed = regrouped
    let named = scenario.suppositions.flatMap(\.mentions.alliances)
    let required = Set(changed.flatMap(\.requires))
    return changed.filter { named.contains($0.id) || !required.contains($0.id) }.map(\.record)
  }

  /// Every body whose full members differ, those included that are required, in file order.
  var regrouped: [BodyFacts] {
    touched.filter { before.members(of: $0.id) != after.members(of: $0.id) }
  }

  var facts: DayFacts { before.facts }
  var atlas: Atlas { before.atlas }
  var asOf: AsOf { before.asOf }
  var day: Day { before.day }

  /// The suppositions by which a state would join a body.
  var joins: [(state: Identifier<State>, alliance: Identifier<Alliance>, as: GrantedStatus)] {
    scenario.suppositions.compactMap {
      guard case .join(let state, let alliance, let status) = $0 else { return nil }
      return (state, alliance, status)
    }
  }

  /// Those who would become members of a body.
  func joiners(of alliance: Identifier<Alliance>) -> [Identifier<State>] {
    after.members(of: alliance).filter { !before.isMember($0, of: alliance) }
  }

  /// Those who would cease to be members of a body.
  func leavers(of alliance: Identifier<Alliance>) -> [Identifier<State>] {
    before.members(of: alliance).filter { !after.isMember($0, of: alliance) }
  }

  /// The suppositions about a body, for the findings that they cause.
  func causes(in alliance: Identifier<Alliance>) -> [Supposition] {
    let required = Set(
      joins.filter { join in
        join.as == .member && facts.bodies[join.alliance]?.requires.contains(alliance) ?? false
      }.map(\.alliance))
    return scenario.suppositions.filter {
      guard case .membership(_, let named) = $0.subject else { return false }
      return named == alliance || required.contains(named)
    }
  }

  func name(_ state: Identifier<State>) -> String { asOf.name(of: state) }
  func names(_ states: [Identifier<State>]) -> String { listed(states.map(name)) }

  func short(_ alliance: Identifier<Alliance>) -> String {
    facts.bodies[alliance]?.short ?? asOf.short(alliance)
  }

  /// What a membership row of a state rests on; empty if it is only supposed.
  func evidence(
    _ role: String, of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> [Evidence] {
    before.evidence(role, of: state, in: alliance)
  }
}

extension Snapshot {
  /// What a membership row of a state rests on; empty if it is only supposed.
  func evidence(
    _ role: String, of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> [Evidence] {
    let rows = standing(of: state, in: alliance)?.rows ?? []
    return atlas.memberships(of: state, in: alliance)
      .filter { rows.contains($0.id) }.map { Evidence(role, $0) }
  }
}

extension AsOf {
  /// How a body is called in a sentence: its abbreviation, or its name.
  ///
  /// No article stands before it: which abbreviations take one is not on record.
  public func short(_ alliance: Identifier<Alliance>) -> String {
    let abbreviated = names(of: alliance.any).contains { $0.kind == .abbreviation }
    return abbreviated ? shortForm(of: alliance.any) : name(of: alliance)
  }
}

/// Names in a row: `A`, `A and B`, `A, B and C`.
func listed(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

/// The first letter in upper case, as at the start of a sentence.
func capitalised(_ sentence: String) -> String {
  sentence.prefix(1).uppercased() + sentence.dropFirst()
}

extension Clause {
  /// This clause as the authority of a finding.
  var authority: Authority {
    Authority(record: id.any, article: text.article.string, versionFrom: text.term.from)
  }
}

extension ClauseText {
  /// The article as a sentence names it: `article N`, or the words of the citation.
  public var cited: String { articleCited(article.string) }
}

extension Authority {
  /// The article as a sentence names it: `article N`, or the words of the citation.
  public var cited: String { articleCited(article) }
}

private func articleCited(_ text: String) -> String {
  text.first?.isNumber == true ? "article \(text)" : text
}
