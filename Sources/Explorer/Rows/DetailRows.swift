import Diplomacy
import Report
import Terminal
import WhatIf

/// A line of a page and the records that it leads to, the foremost first.
struct PageLine {
  let text: String
  var links: [Reference] = []

  init(_ text: String, _ links: [Reference] = []) { (self.text, self.links) = (text, links) }
}

extension ExplorerState {
  /// The page of what the cursor is on, a row a line, as much as there is room for.
  mutating func detailRows(in room: Int) -> [Row] {
    lines(of: subject, atLeast: room).prefix(room).enumerated().map { index, line in
      var row = Row(
        id: "line \(index)", subject: .line, text: Span(line.text), wraps: true, words: line.text)
      row.links = line.links
      return row
    }
  }

  /// What there is to say of a subject; its end may be missing beyond some number of lines.
  private mutating func lines(of subject: DetailSubject, atLeast count: Int) -> [PageLine] {
    guard count > 0 else { return [] }
    switch subject {
    case .nothing: return []
    case .record(let reference):
      guard let claim = claim(reference) else { return page(of: reference, atLeast: count) }
      return lines(of: check(claim)) + page(of: reference, atLeast: .max)
    case .finding(let finding): return lines(of: finding)
    }
  }

  /// The page that the verb show prints, without its title, which stands on the pane.
  private mutating func page(of reference: Reference, atLeast count: Int) -> [PageLine] {
    guard let report = RecordReport(reference, asOf) else {
      return [PageLine("Nothing is known of it yet.")]
    }
    var (parts, lines) = (report.parts, [PageLine]())
    while lines.count < count {
      guard let part = parts.next() else {
        return lines + report.namedBy(mentions(), besides: parts.records).flatMap(\.lines)
      }
      lines += part.flatMap(\.lines)
    }
    return lines
  }

  /// Who names whom, worked out when it is first asked for.
  mutating func mentions() -> Mentions {
    if let mentions = content.mentions { return mentions }
    let mentions = Mentions(atlas.tables)
    content.mentions = mentions
    return mentions
  }

  /// A claim, what the data say of it in each reading, and the arithmetic.
  private func lines(of check: ClaimCheck) -> [PageLine] {
    let claim = check.claim
    let office = claim.office.flatMap { atlas.office($0) }
    let title = office.map { ", \($0.title)" } ?? ""
    var page = [PageLine(claim.paraphrase.string)]
    if !claim.quotation.isEmpty {
      page.append(PageLine("\"\(claim.quotation)\"", [claim.provenance.source.any]))
    }
    let judged = check.results.isEmpty ? "" : " (as of \(check.day))"
    page += [
      PageLine(
        "\(asOf.name(of: claim.claimant))\(title), \(claim.date) (\(claim.certainty.rawValue))",
        [claim.claimant] + [office?.id.any].compactMap { $0 }),
      PageLine(""), PageLine("What the data say: \(check.verdict.phrase)\(judged)"),
    ]
    if let scenario = claim.scenario.flatMap({ atlas.scenario($0) }) {
      page.append(PageLine("Supposing: \(scenario.suppositions)", [scenario.id.any]))
    }
    return page + check.results.flatMap(lines) + [PageLine("")]
  }

  private func lines(of result: ReadingResult) -> [PageLine] {
    let rests = links(of: result.evidence)
    let verdict =
      "\(glyphs.sign(of: result.verdict)) \(result.verdict.phrase): \(result.reading.label)"
    return [PageLine(""), PageLine(verdict, [result.reading.id.any] + rests)]
      + ([result.line].compactMap { $0 } + result.steps.map { "    \($0)" })
      .map { PageLine($0, rests) }
  }

  /// A finding's reasons, figures and evidence.
  private func lines(of finding: Finding) -> [PageLine] {
    let rests = links(of: finding.evidence)
    var lines = [PageLine(finding.sentence, finding.affected.uniqued()), PageLine("")]
    if let authority = finding.authority {
      lines.append(PageLine("By \(authority.cited).", [authority.record]))
    }
    lines += finding.reasons.map { PageLine($0.description, rests) }
    lines += finding.figures.map { PageLine($0.line, rests) }
    if let first = finding.removedBy.first {
      lines += [PageLine(""), PageLine("Would be removed by: \(first) (Space)")]
    }
    return lines + [PageLine("")] + evidenceLines(of: finding.evidence)
  }

  private func links(of evidence: [Evidence]) -> [Reference] {
    (evidence.map(\.record) + evidence.map(\.source.any)).uniqued()
  }

  /// Where each row of evidence stands and what it rests on.
  func evidenceLines(of evidence: [Evidence]) -> [PageLine] {
    evidence.flatMap { row -> [PageLine] in
      let source = atlas.source(row.source)
      let title = source.map { "\($0.title), \($0.publisher)" } ?? ""
      return [
        PageLine("\(row.role): \(row.record)  \(row.origin)", [row.record, row.source.any]),
        PageLine("    \(title) [\(row.source)]", [row.source.any]),
      ]
    }
  }
}

extension Page.Block {
  /// The block in lines that may be wrapped: a pane is too narrow for the columns of a table.
  fileprivate var lines: [PageLine] {
    switch self {
    case .title: return []
    case .heading(let text): return [PageLine(text.uppercased())]
    case .paragraph(let text): return [PageLine(text), PageLine("")]
    case .facts(let facts):
      return facts.map { PageLine("\($0.label): \($0.value)", $0.links) } + [PageLine("")]
    case .items(let items):
      return items.map { item in
        let indent = String(repeating: "  ", count: item.depth + 1)
        return PageLine(indent + item.text, item.record.map { [$0] } ?? [])
      } + [PageLine("")]
    case .table(let table):
      return table.rows.enumerated().map { index, row in
        PageLine("  " + table.line(row), table.links.isEmpty ? [] : table.links[index])
      } + [PageLine("")]
    }
  }
}

extension Table {
  /// What a pane leaves out: where a row stands and what it rests on is one key away.
  private static let unsaid: Set = [
    "id", "place", "source", "evidence", "side", "variant_of", "act", "end_act", "border",
  ]
  /// Columns whose codes a name beside them makes superfluous.
  private static let codes: Set = ["with", "other", "state", "record"]
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
