import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// Why something is found, under the finding: rule, premises, arithmetic, records, sources.
  func reasonRows(of finding: Finding) -> [Row] {
    finding.why(asOf).lines.enumerated().map { index, line in
      // The finding itself stands in the row above.
      let text = index == 0 ? .rule(finding) : line.reason.line
      let indent = String(repeating: "  ", count: line.depth + 1)
      var row = Row(
        id: "\(finding.id) why \(index)", subject: .reason(of: finding.id, at: index),
        text: Span(indent + text, line.reason.kind == .source ? .faint : .plain), wraps: true,
        words: "\(line.reason.kind.rawValue): \(text)")
      row.links = line.reason.record.map { [$0] } ?? []
      return row
    }
  }

  /// What the cursor is on would be supposed to remove a finding; `nil` if it is on nothing such.
  var removalHere: Supposition? {
    guard case .reason(of: _, let index)? = entry(in: .findings)?.subject,
      let finding = currentFinding
    else { return nil }
    let lines = finding.why(asOf).lines
    guard lines.indices.contains(index), lines[index].reason.kind == .removal else { return nil }
    return finding.removedBy.first { $0.description == lines[index].reason.text }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func rule(_ finding: Finding) -> String {
    "by \(finding.rule.rawValue), \(finding.basis.rawValue)"
  }
}
