import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// The consequences of the scenario, grouped by weight; without one, what to do.
  func findingRows() -> [Row] {
    guard let outcome = content.outcome, !outcome.scenario.isEmpty else {
      return [line("Choose a state (1), a body (2), press Space.")]
    }
    guard view.mode != .baseline else {
      return [line("As recorded: = shows the what-if again.")]
    }
    // What a filter looks for may lie in a folded group.
    if view.filters[.findings] != nil { return outcome.findings.flatMap(rows) }
    return [.heading(verdictLine(outcome))]
      + Weight.allCases.flatMap { weight -> [Row] in
        guard view.mode != .difference || weight != .noChange else { return [] }
        let findings = outcome.findings.filter { $0.weight == weight }
        guard !findings.isEmpty else { return [] }
        let isFolded = folds.groups.contains(weight)
        return [row(of: weight, findings.count, isFolded: isFolded)]
          + (isFolded ? [] : findings.flatMap(rows))
      }
  }

  /// The heading of a group, which says whether its findings are folded away.
  private func row(of weight: Weight, _ count: Int, isFolded: Bool) -> Row {
    Row(
      id: weight.rows, subject: .group(weight),
      text: Span(weight.title + (isFolded ? " \(glyphs.ellipsis)" : ""), .bold),
      trail: "\(count)", words: .group(weight.title, count, isFolded: isFolded))
  }

  /// A finding, and under it its reasons where they are unfolded.
  private func rows(_ finding: Finding) -> [Row] {
    [row(finding)] + (folds.reasons.contains(finding.id) ? reasonRows(of: finding) : [])
  }

  /// A row that only says something.
  func line(_ text: String) -> Row {
    Row(id: text, subject: .line, text: Span(text), wraps: true, words: text)
  }

  private func row(_ finding: Finding) -> Row {
    Row(
      id: finding.id, subject: .finding(finding.id),
      lead: [Span(glyphs.sign(of: finding.weight) + " ", finding.weight.style)],
      text: Span(finding.sentence), wraps: true,
      words: "\(finding.weight.title): \(finding.rule.rawValue), \(finding.basis.rawValue)"
        + (finding.removedBy.first.map { "; Space supposes: \($0)" } ?? ""))
  }

  /// The verdict, and whether what blocks was declared or stands in a text.
  func verdictLine(_ outcome: Outcome) -> String {
    let blocking = outcome.findings.filter { $0.weight == .blocks }
    let isDeclared = blocking.contains { $0.basis == .declared }
    let isLegal = blocking.contains { $0.basis != .declared }
    let grounds = [isDeclared ? "declared" : nil, isLegal ? "legal" : nil].compactMap { $0 }
    return "Verdict: \(outcome.verdict.rawValue)"
      + (grounds.isEmpty ? "" : " (\(grounds.joined(separator: ", ")))")
  }
}

extension Weight {
  /// What tells the heading of its group from other rows.
  var rows: String { "weight \(rawValue)" }

  var title: String {
    switch self {
    case .blocks: "Blocks"
    case .conflicts: "Conflicts"
    case .unknown: "Unknown"
    case .costs: "Costs"
    case .gains: "Gains"
    case .changes: "Changes"
    case .noChange: "No change"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .blocks: .bold.colored(.red)
    case .conflicts: .bold.colored(.yellow)
    case .unknown: .plain.colored(.magenta)
    case .costs: .plain.colored(.red)
    case .gains: .plain.colored(.green)
    case .changes, .noChange: .plain
    }
  }
}

extension Glyphs {
  /// A finding's weight as one sign.
  func sign(of weight: Weight) -> String {
    switch weight {
    case .blocks: blocks
    case .conflicts: "!"
    case .unknown: possibly
    case .costs: cost
    case .gains: gain
    case .changes: arrow == "->" ? ">" : arrow
    case .noChange: "="
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func group(_ title: String, _ count: Int, isFolded: Bool) -> String {
    "\(title), \(count); Enter \(isFolded ? "unfolds" : "folds") them"
  }
}
