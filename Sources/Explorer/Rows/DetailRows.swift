import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// The page of what the cursor is on, a row a line: as much as there is room for, all of it where
  /// it is read.
  func detailRows() -> [Row] {
    let room = focus == .detail ? .max : layout.area(of: .detail)?.rows ?? 0
    return lines(of: subject, atLeast: room).prefix(room).enumerated().map { index, text in
      Row(id: "line \(index)", subject: .line, text: Span(text), wraps: true, words: text)
    }
  }

  /// What there is to say of a subject; its end may be missing beyond some number of lines.
  private func lines(of subject: DetailSubject, atLeast count: Int) -> [String] {
    guard count > 0 else { return [] }
    return switch subject {
    case .nothing: []
    case .record(let reference):
      claim(reference).map { lines(of: check($0)) }
        ?? page(of: reference, atLeast: count)
    case .finding(let finding): lines(of: finding)
    }
  }

  /// The page that the verb show prints, without its title, which stands on the pane.
  private func page(of reference: Reference, atLeast count: Int) -> [String] {
    guard let report = RecordReport(reference, asOf) else { return ["Nothing is known of it yet."] }
    var (parts, lines) = (report.parts, [String]())
    while lines.count < count, let part = parts.next() { lines += part.flatMap(\.lines) }
    return lines
  }

  /// A claim, what the data say of it in each reading, and the arithmetic.
  private func lines(of check: ClaimCheck) -> [String] {
    let claim = check.claim
    let office = claim.office.flatMap { atlas.office($0) }.map { ", \($0.title)" } ?? ""
    var lines = [claim.paraphrase.string]
    if !claim.quotation.isEmpty { lines.append("\"\(claim.quotation)\"") }
    let judged = check.results.isEmpty ? "" : " (as of \(check.day))"
    lines += [
      "\(asOf.name(of: claim.claimant))\(office), \(claim.date) (\(claim.certainty.rawValue))",
      "", "What the data say: \(check.verdict.phrase)\(judged)",
    ]
    if let scenario = claim.scenario.flatMap({ atlas.scenario($0) }) {
      lines.append("Supposing: \(scenario.suppositions)")
    }
    for result in check.results {
      lines += [
        "", "\(glyphs.sign(of: result.verdict)) \(result.verdict.phrase): \(result.reading.label)",
      ]
      lines += [result.line].compactMap { $0 } + result.steps.map { "    \($0)" }
    }
    return lines + [""] + page(of: claim.id.any, atLeast: .max)
  }

  /// A finding's reasons, figures and evidence.
  private func lines(of finding: Finding) -> [String] {
    var lines = [finding.sentence, ""]
    if let authority = finding.authority { lines.append("By \(authority.cited).") }
    lines += finding.reasons.map(\.description)
    lines += finding.figures.map(\.line)
    if let first = finding.removedBy.first {
      lines += ["", "Would be removed by: \(first) (Space)"]
    }
    return lines + [""] + evidenceLines(of: finding.evidence)
  }

  /// Where each row of evidence stands and what it rests on.
  func evidenceLines(of evidence: [Evidence]) -> [String] {
    evidence.flatMap { row -> [String] in
      let source = atlas.source(row.source)
      return [
        "\(row.role): \(row.record)  \(row.origin)",
        "    \(source.map { "\($0.title), \($0.publisher)" } ?? "") [\(row.source)]",
      ]
    }
  }
}

extension Page.Block {
  /// The block in lines that may be wrapped: a pane is too narrow for the columns of a table.
  fileprivate var lines: [String] {
    switch self {
    case .title: []
    case .heading(let text): [text.uppercased()]
    case .paragraph(let text): [text, ""]
    case .facts(let facts): facts.map { "\($0.label): \($0.value)" } + [""]
    case .items(let items):
      items.map { String(repeating: "  ", count: $0.depth + 1) + $0.text } + [""]
    case .table(let table): table.rows.map { "  " + table.line($0) } + [""]
    }
  }
}

extension Table {
  /// What a pane leaves out: where a row stands and what it rests on is one key away.
  private static let unsaid: Set = [
    "id", "place", "source", "evidence", "side", "variant_of", "act", "end_act", "border",
  ]
  /// Columns whose codes a name beside them makes superfluous.
  private static let codes: Set = ["with", "other", "state"]
  /// What goes without saying.
  private static let usual = [
    "participation": "full", "holds": "yes", "language": "en", "kind": "land", "closed": "no",
  ]

  /// A row as one line: its cells, its dates as a spell.
  fileprivate func line(_ row: [String]) -> String {
    let names = Set(columns.map(\.name))
    var cells: [String] = []
    var dates: (from: String?, to: String?) = (nil, nil)
    for (column, cell) in zip(columns, row) where !cell.isEmpty && cell != "-" {
      switch column.name {
      case "from": dates.from = cell
      case "to": dates.to = cell
      // A body's abbreviation says who it is, a state's code does not.
      case "name" where names.contains("alliance"): break
      case let code where Self.codes.contains(code) && names.contains("name"): break
      case let name where Self.unsaid.contains(name) || Self.usual[name] == cell: break
      case "holds": cells.append(cell == "no" ? "ended" : cell)
      default: if cells.last != cell { cells.append(cell) }
      }
    }
    let spell = [dates.from, dates.to].contains { $0 != nil }
    if spell { cells.append("\(dates.from ?? "")..\(dates.to ?? "")") }
    return cells.joined(separator: " \u{B7} ")
  }
}

extension ReadingResult {
  /// Its figure before and after in its series; `nil` for a yes or no.
  fileprivate var line: String? {
    unit.map {
      "  "
        + Figure(
          name: reading.basis?.rawValue ?? reading.measure.rawValue, before: before, after: after,
          unit: $0, series: reading.series.string
        ).line
    }
  }
}

extension Figure {
  /// The figure in a line: name, reading and series, before and after.
  var line: String {
    let sense = [reading, series].filter { !$0.isEmpty }.joined(separator: ", ")
    let values = unit == .days ? text(after) : "\(text(before)) -> \(text(after))"
    return "\(name)\(sense.isEmpty ? "" : " (\(sense))"): \(values)"
  }

  private func text(_ value: Double?) -> String {
    guard let value else { return unit == .coefficient ? "undefined" : "not on record" }
    switch unit {
    case .coefficient: return coefficient(value)
    case .share: return percentage(value)
    case .km, .km2, .people, .parts, .states, .duties, .bodies, .months:
      return formatted(value) + ([.km, .km2].contains(unit) ? " \(unit.rawValue)" : "")
    case .days: return "\(formatted(value)) \(unit.rawValue)"
    }
  }
}
