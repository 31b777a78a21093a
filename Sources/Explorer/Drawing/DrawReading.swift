import Cartography
import Diplomacy
import Terminal
import WhatIf

/// What is read over the panes: evidence, and a pane as plain text.
extension ExplorerState {
  func drawEvidence(_ selected: Int, in body: Area, _ frame: inout Frame) {
    let (area, inner) = textArea(in: body)
    frame.fill(area)
    frame.box(area, title: "Evidence", isFocused: true, glyphs: glyphs)
    let lines = evidenceHere
    let chosen = min(selected, lines.count - 1)
    // In front of each line stands whether the cursor is on it or it leads somewhere.
    let shown = lines.enumerated().flatMap { index, line in
      wrapped([line.text], inner.columns - 1).enumerated().map { part, text in
        let sign =
          part > 0 ? " " : index == chosen ? glyphs.cursor : line.links.isEmpty ? " " : glyphs.link
        return (index: index, text: sign + text)
      }
    }
    let first = shown.firstIndex { $0.index == chosen } ?? 0
    let top = max(0, min(first - inner.rows / 2, shown.count - inner.rows))
    for (offset, line) in shown.dropFirst(top).prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      frame.write(line.text, in: place)
      if line.index == chosen { frame.restyle(place, .selected) }
    }
    frame.cursor =
      inner.isEmpty ? nil : Position(row: inner.row + first - top, column: inner.column)
  }

  /// What the focused row rests on.
  var evidenceHere: [PageLine] {
    switch subject {
    case .nothing: return [PageLine("Nothing here rests on a record.")]
    case .finding(let finding):
      return [PageLine(finding.sentence), PageLine("")] + evidenceLines(of: finding.evidence)
    case .record(let reference):
      let place = atlas.location(of: reference).map { atlas.tables.provenance(at: $0).origin }
      let passages = atlas.passages(answeredBy: reference).map {
        PageLine("Answers \($0.id): \($0.summary)", [$0.text.any])
      }
      return [
        PageLine(asOf.label(of: reference), [reference]),
        PageLine(place.map { "Stands in \($0)." } ?? ""), PageLine(""),
      ]
        + atlas.sources(of: reference).flatMap(sourceLines) + passages
    }
  }

  private func sourceLines(_ id: Identifier<Source>) -> [PageLine] {
    guard let source = atlas.source(id) else { return [PageLine("[\(id)]")] }
    let leaning =
      source.leaning.isEmpty ? "" : " (\(source.leaning), according to \(source.leaningBy))"
    return [
      "[\(id)] \(source.title), \(source.publisher)\(leaning)",
      source.url.isEmpty ? "" : "    \(source.url)",
    ].filter { !$0.isEmpty }.map { PageLine($0, [id.any]) }
  }

  // MARK: Plain text

  /// The whole screen but its last line, which says how to get back.
  var plainArea: Area { Area(row: 0, column: 0, rows: max(0, rows - 1), columns: columns) }

  /// Every row of the focused pane as text: signs, words, what stands at the right.
  var plainLines: [String] {
    if focus == .map, let drawing = content.drawing {
      return drawing.chart.lines + wrapped([legend(of: drawing.chart)], columns)
    }
    return wrapped(
      rows(of: focus).map { row in
        let text = row.lead.map(\.text).joined() + row.text.text
        return row.trail.isEmpty ? text : "\(text)  \(row.trail)"
      }, columns)
  }

  func drawPlain(_ scroll: Int, _ frame: inout Frame) {
    frame.fill(frame.area)
    let lines = plainLines
    let top = min(scroll, max(0, lines.count - plainArea.rows))
    for (offset, line) in lines.dropFirst(top).prefix(plainArea.rows).enumerated() {
      frame.write(line, at: Position(row: offset, column: 0), width: columns)
    }
    let below = max(0, lines.count - top - plainArea.rows)
    let last = Area(row: plainArea.rows, column: 0, rows: min(1, rows), columns: columns)
    frame.write(
      "Esc closes\(below > 0 ? "; \(below) more lines (j, PgDn)" : "")"
        .fitted(to: columns, ellipsis: glyphs), in: last, style: .faint)
    frame.cursor = Position(row: 0, column: 0)
  }
}
