import Diplomacy
import Report
import Terminal
public import WhatIf

/// What a view of answers is asked.
public enum Question: Hashable, Sendable {
  /// How the current scenario differs from another, by the row of that one.
  case compare(String)
  /// Every accession and withdrawal on its own.
  case sweep(SweepFilter)
  /// What would make a goal true.
  case seek(Goal)
  /// What changed since the pinned date.
  case changes
}

extension Question {
  /// The command that answers the same without a screen; `nil` where a name is of this session.
  func command(on day: Day) -> String? {
    switch self {
    case .compare, .changes: nil
    case .sweep(let filter):
      "entente sweep\(filter.alliance.map { " --of \($0)" } ?? "") --at \(day)"
    case .seek(let goal): "entente seek --at \(day) '\(goal)'"
    }
  }
}

/// The rows of an answer, and what they were worked out for.
struct Answer: Sendable {
  let question: Question
  let day: Day
  let scenario: Scenario
  let since: Day?
  let rows: [Row]
}

extension ExplorerState {
  /// Asks something whose answer takes a view of its own.
  mutating func answer(_ question: Question) {
    self.question = question
    overlay = nil
    selections[.answers] = nil
    if focus == .answers { refreshAnswers() } else { focus(on: .answers) }
    refreshDependents()
    let rows = content.answer?.rows ?? []
    let suppose = rows.contains { row in
      guard case .scenario = row.subject else { return false }
      return true
    }
    message = .answered(rows.count { $0.subject != .heading }, suppose ? .toSuppose : .toFollow)
  }

  /// Works out the answer, where it is looked at and not known.
  mutating func refreshAnswers() {
    guard openView == .answers, let question, let baseline = content.dated?.baseline else { return }
    let known = content.answer
    if known?.question != question || known?.day != view.day || known?.scenario != view.scenario
      || known?.since != since
    {
      content.answer = Answer(
        question: question, day: view.day, scenario: view.scenario, since: since,
        rows: rows(answering: question, baseline))
    }
    list(.answers, Listing(rows: content.answer?.rows ?? []))
  }

  private func rows(answering question: Question, _ baseline: Baseline) -> [Row] {
    switch question {
    case .compare(let id): comparisonRows(id, baseline)
    case .sweep(let filter): sweepRows(Sweep(filter, from: baseline))
    case .changes: changeRows()
    case .seek(let goal): seekRows(Seek(goal, from: baseline))
    }
  }

  var answerTitle: String {
    switch question {
    case .compare(let id)?: .comparison(namedScenario(id)?.title ?? id)
    case .sweep(let filter)?: .sweep(filter.alliance.map { asOf.shortForm(of: $0.any) })
    case .changes?: .since(pinnedDay, view.day)
    case .seek(let goal)?: .seek(goal)
    case nil: Pane.answers.title
    }
  }

  // MARK: Sweep and seek

  private func sweepRows(_ sweep: Sweep) -> [Row] {
    guard !sweep.toggles.isEmpty else { return [line(.nothingToSweep)] }
    let verdicts: [Verdict] = [.open, .contested, .unknown, .blocked, .noChange]
    return verdicts.flatMap { verdict -> [Row] in
      let toggles = sweep.toggles.filter { $0.verdict == verdict }
      return toggles.isEmpty
        ? []
        : [.heading(verdict.rawValue.capitalizedFirst, trail: "\(toggles.count)")]
          + toggles.map(row)
    }
  }

  private func row(_ toggle: SweptToggle) -> Row {
    let reason = toggle.reason.isEmpty ? "" : ": \(toggle.reason)"
    var row = Row(
      id: toggle.supposition.description, subject: .scenario(Scenario([toggle.supposition])),
      text: Span(toggle.supposition.description + reason),
      words: .counted(toggle))
    row.links = [toggle.state.any, toggle.alliance.any]
    return row
  }

  /// The sets, what they are up against, and how far was looked.
  private func seekRows(_ seek: Seek) -> [Row] {
    let sets = seek.sets.map { set -> Row in
      let lines = set.suppositions.map(\.description).joined(separator: "; ")
      var row = Row(
        id: lines, subject: .scenario(set.scenario), text: Span(lines),
        trail: set.verdict.rawValue, words: "\(set.verdict.rawValue): \(set.words)")
      row.links = (set.suppositions.flatMap(\.mentions.states).map(\.any)).uniqued()
      return row
    }
    let found = SeekReport(seek, in: atlas).page.said
    return (sets.isEmpty ? [] : [.heading(.minimalSets, trail: "\(sets.count)")] + sets)
      + (seek.hindrances.isEmpty ? [] : [.heading(.hindrances)])
      + seek.hindrances.enumerated().map { saidRow($1, at: $0) }
      + [.heading(.said)]
      + found.enumerated().map { saidRow($1, at: $0 + seek.hindrances.count) }
  }

  private func saidRow(_ text: String, at index: Int) -> Row {
    Row(
      id: "said \(index)", subject: .line, text: Span(text), wraps: true, words: text)
  }

  // MARK: Comparison

  /// What both scenarios say, what only one says, and what differs.
  private func comparisonRows(_ id: String, _ baseline: Baseline) -> [Row] {
    guard let other = namedScenario(id) else { return [line(.gone)] }
    let contrast = Contrast(
      evaluate(view.scenario, from: baseline), evaluate(other.scenario, from: baseline))
    func group(_ title: String, _ sign: String, _ findings: [Finding]) -> [Row] {
      findings.isEmpty
        ? []
        : [.heading(title, trail: "\(findings.count)")] + findings.map { row($0, sign, title) }
    }
    let differing = contrast.differing.flatMap { pair in
      [row(pair.first, glyphs.leaves, .here), row(pair.second, glyphs.joins, other.title)]
    }
    return [
      saidRow(
        .verdicts(contrast.first.verdict, contrast.second.verdict, other.title), at: 0)
    ]
      + group(.onlyHere, glyphs.leaves, contrast.onlyFirst)
      + group(.only(other.title), glyphs.joins, contrast.onlySecond)
      + (differing.isEmpty
        ? [] : [.heading(.differently, trail: "\(contrast.differing.count)")] + differing)
      + group(.both, " ", contrast.shared)
  }

  private func row(_ finding: Finding, _ sign: String, _ side: String) -> Row {
    var row = Row(
      id: "\(side) \(finding.id)", subject: .line,
      lead: [
        Span(sign + " ", .bold), Span(glyphs.sign(of: finding.weight) + " "),
      ],
      text: Span(finding.sentence), wraps: true,
      words: "\(side): \(finding.weight.title), \(finding.rule.rawValue)")
    row.links = finding.evidence.map(\.record).uniqued()
    return row
  }

  // MARK: Opening a row

  /// What Space does on a row of an answer.
  var toggleOfAnswer: Toggle {
    guard case .scenario(let scenario)? = entry(in: .answers)?.subject else {
      return .nothing(.noScenario)
    }
    return toggle(of: scenario.suppositions)
  }

  /// Supposes what the row says and nothing else, or goes to what the row leads to.
  mutating func openAnswer() {
    guard case .scenario(let scenario)? = entry(in: .answers)?.subject,
      let first = scenario.suppositions.first
    else { return follow() }
    moving { state in
      state.change { view in
        view.scenario = Scenario(day: view.scenario.day, scenario.suppositions)
        view.showsFindings = true
        if view.mode == .baseline { view.mode = .whatIf }
      }
    }
    message = supposedMessage(scenario.suppositions)
    show(first)
  }
}

extension Page {
  /// What it says in sentences: how the goal stands, how many sets there are, how far was looked.
  fileprivate var said: [String] {
    blocks.compactMap { block in
      guard case .paragraph(let text) = block else { return nil }
      return text
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let nothingToSweep = "Nothing that can be supposed answers to this."
  fileprivate static let minimalSets = "Minimal sets"
  fileprivate static let hindrances = "What stands in the way"
  fileprivate static let said = "What was looked at"
  fileprivate static let gone = "The scenario that this was compared with is not known on this day."
  fileprivate static let here = "here"
  fileprivate static let onlyHere = "Only here"
  fileprivate static let differently = "Both, differently"
  fileprivate static let both = "Both"
  fileprivate static let noScenario = "This row stands for no scenario."

  fileprivate static func only(_ title: String) -> String { "Only in '\(title)'" }
  fileprivate static func comparison(_ title: String) -> String { "Here and '\(title)'" }
  fileprivate static func sweep(_ body: String?) -> String {
    "Each supposed alone" + (body.map { ": \($0)" } ?? "")
  }
  fileprivate static func since(_ since: Day?, _ day: Day) -> String {
    "From \(since.map { "\($0)" } ?? "?") to \(day)"
  }
  fileprivate static func seek(_ goal: Goal) -> String { "What would make it true: \(goal)" }
  fileprivate static let toSuppose = "Enter supposes one alone, Space besides the rest."
  fileprivate static let toFollow = "Enter goes to the record."
  fileprivate static func answered(_ count: Int, _ next: String) -> String {
    "\(count) \(count == 1 ? "row" : "rows"); \(next)"
  }

  fileprivate static func verdicts(_ one: Verdict, _ other: Verdict, _ title: String) -> String {
    "Verdict here: \(one.rawValue); of '\(title)' on this day: \(other.rawValue)"
  }

  fileprivate static func counted(_ toggle: SweptToggle) -> String {
    "\(toggle.supposition): \(toggle.verdict.rawValue); \(toggle.blocking) block, "
      + "\(toggle.conflicting) conflict, \(toggle.unknown) unknown"
  }
}
