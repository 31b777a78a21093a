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
    return [.heading(verdictLine(outcome))]
      + Weight.allCases.flatMap { weight -> [Row] in
        let findings = outcome.findings.filter { $0.weight == weight }
        return findings.isEmpty
          ? [] : [.heading(weight.title, trail: "\(findings.count)")] + findings.map(row)
      }
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
