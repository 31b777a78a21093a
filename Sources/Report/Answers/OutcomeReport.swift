public import Diplomacy
public import WhatIf

/// A scenario judged: its verdict, and each finding with what it rests on.
public struct OutcomeReport: Reportable {
  public let outcome: Outcome
  public let asOf: AsOf

  /// How far the text of an answer unfolds why something is found.
  public enum Depth: Sendable {
    /// The steps, then the rows it rests on.
    case steps
    /// The tree of reasons, down to the sources.
    case reasons
  }

  public init(_ outcome: Outcome, in atlas: Atlas, told depth: Depth = .steps) {
    (self.outcome, self.depth) = (outcome, depth)
    asOf = atlas.asOf(outcome.day)
    let asOf = asOf
    findings = outcome.findings.map { asOf.told($0) }
  }

  /// As they may be told on the day.
  private let findings: [Finding]
  private let depth: Depth

  public var notes: [String] { asOf.notesOnDataEnd }
}

// MARK: - JSON

extension OutcomeReport {
  public var json: JSON {
    [
      "at": JSON(outcome.day),
      "scenario": JSON(outcome.scenario.suppositions.map(\.description)),
      "verdict": JSON(outcome.verdict),
      "findings": .list(findings.map { $0.json.adding(["why": $0.why(asOf).json]) }),
      "data_until": JSON(outcome.dataUntil),
    ]
  }
}

extension Finding {
  var json: JSON {
    [
      "id": .text(id), "rule": JSON(rule), "weight": JSON(weight), "sentence": .text(sentence),
      "for": JSON(affected), "basis": JSON(basis), "authority": authority?.json ?? .null,
      "figures": .list(figures.map(\.json)), "evidence": .list(evidence.map(\.json)),
      "removed_by": JSON(removedBy.map(\.description)), "reasons": JSON(reasons.map(\.description)),
      "caused_by": JSON(causes.map(\.description)),
    ]
  }
}

extension Authority {
  var json: JSON {
    ["record": JSON(record), "article": .text(article), "from": JSON(versionFrom?.text)]
  }
}

extension Figure {
  var json: JSON {
    [
      "name": .text(name), "before": JSON(before), "after": JSON(after), "unit": JSON(unit),
      "reading": .text(reading), "series": .text(series),
    ]
  }
}

extension JSON {
  init(_ text: String?) { self = text.map(JSON.text) ?? .null }
}

// MARK: - Table and page

extension OutcomeReport {
  public var table: Table {
    let columns = [
      "id", "rule", "weight", "sentence", "for", "basis", "authority", "figures", "evidence",
      "removed_by",
    ]
    return Table(columns.map { Table.Column($0) }, rows: findings.map(cells))
  }

  private func cells(_ finding: Finding) -> [String] {
    [
      finding.id, finding.rule.rawValue, finding.weight.rawValue, finding.sentence,
      finding.affected.map(\.text).joined(separator: "; "), finding.basis.rawValue,
      finding.authority?.sentence ?? "",
      finding.figures.map(\.sentence).joined(separator: "; "),
      finding.evidence.map { "\($0.origin) \($0.source)" }.joined(separator: "; "),
      finding.removedBy.map(\.description).joined(separator: "; "),
    ]
  }

  public var page: Page {
    let suppositions = outcome.scenario.suppositions.map { Page.Item($0.description) }
    let groups = Weight.allCases.flatMap { weight in
      let findings = findings.filter { $0.weight == weight }
      return findings.isEmpty
        ? [] : [Page.Block.heading(weight.heading), .items(findings.flatMap(items))]
    }
    let verdict = "Verdict: \(outcome.verdict.rawValue)\(reason)"
    return Page(
      [.title("Supposed on \(outcome.day)"), .items(suppositions), .paragraph(verdict)] + groups
        + asOf.foot(findings.flatMap { $0.evidence.map(\.source) }))
  }

  private func items(_ finding: Finding) -> [Page.Item] {
    switch depth {
    case .steps: finding.items
    case .reasons: finding.items(unfolding: finding.why(asOf))
    }
  }

  public var markdown: String {
    Brief(outcome: outcome, findings: findings, asOf: asOf, reason: reason).markdown
  }

  /// Why the verdict is what it is: each kind of block, or what else decided.
  private var reason: String {
    func sentences(_ weight: Weight, _ lead: (Finding) -> String = { _ in "" }) -> String {
      findings.filter { $0.weight == weight }.map { lead($0) + $0.sentence }
        .joined(separator: "; ")
    }
    switch outcome.verdict {
    case .blocked:
      return " - " + sentences(.blocks) { $0.basis == .declared ? "declared: " : "legal: " }
    case .unknown: return " - " + sentences(.unknown)
    case .contested: return " - " + sentences(.conflicts)
    case .open: return " - nothing found stands in its way; that is no promise of admission"
    case .noChange: return " - what is supposed is already so"
    }
  }
}

extension Finding {
  /// The sentence, and under it what it rests on.
  fileprivate var items: [Page.Item] {
    let reading = figures.map { Page.Item($0.sentence, depth: 1) }
    let removal = removedBy.map(\.description).joined(separator: ", or ")
    return [Page.Item(sentence, record: evidence.first?.record)]
      + [Page.Item(ground, depth: 1)] + reading
      + reasons.map { Page.Item($0.description, depth: 2) }
      + evidence.map { Page.Item($0.sentence, depth: 1, record: $0.record) }
      + (removal.isEmpty ? [] : [Page.Item("would be removed by: \(removal)", depth: 1)])
  }

  /// The sentence, and under it the tree of its reasons.
  fileprivate func items(unfolding why: Reason) -> [Page.Item] {
    [Page.Item(sentence, record: evidence.first?.record), Page.Item(ground, depth: 1)]
      + why.items(under: 1)
  }

  private var ground: String {
    let kind = weight == .blocks && basis != .declared ? "legal, \(basis.rawValue)" : basis.rawValue
    let whom = affected.isEmpty ? "" : " (for \(affected.map(\.text).joined(separator: ", ")))"
    return kind + whom + (authority.map { "; by \($0.sentence)" } ?? "")
  }
}

extension Authority {
  fileprivate var sentence: String {
    "\(record), \(article)" + (versionFrom.map { ", as in force from \($0)" } ?? "")
  }
}

extension Figure {
  var sentence: String {
    let sense = [reading, series].filter { !$0.isEmpty }.joined(separator: ", ")
    // A duration on record is not changed by what is supposed.
    let values = unit == .days ? written(after) : "\(written(before)) -> \(written(after))"
    return "\(name): \(values)" + (sense.isEmpty ? "" : " (\(sense))")
  }

  func written(_ number: Double?) -> String {
    guard let number else { return unit == .coefficient ? "undefined" : "unknown" }
    switch unit {
    case .coefficient: return coefficient(number)
    case .share: return "\(plainDecimal((number * 1000).rounded() / 10))%"
    case .km, .km2: return "\(plainDecimal(number)) \(unit.rawValue)"
    case .people, .parts, .states, .duties, .bodies, .months, .days:
      return "\(plainDecimal(number)) \(unit.rawValue)"
    }
  }
}

extension Weight {
  var heading: String {
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
}
