import Terminal
import WhatIf

extension ExplorerState {
  /// A pane with its rows; one line high it is only its name.
  func draw(_ pane: Pane, in area: Area, _ frame: inout Frame) {
    guard area.rows >= 3 else {
      drawCollapsed(pane, in: area, &frame)
      return
    }
    let isFocused = pane == focus && overlay == nil
    // Small screens have no columns to spare for a box.
    let isBoxed = columns >= 50 && rows >= 14
    let (title, footer) = (self.title(of: pane), self.footer(of: pane))
    let inner: Area
    if isBoxed {
      frame.box(area, title: title, isFocused: isFocused, glyphs: glyphs, footer: footer)
      inner = area.inset(rows: 1, columns: 1)
    } else {
      let (head, rest) = area.split(atRow: 1)
      frame.write(
        "\(title)  \(footer)".fitted(to: head.columns, ellipsis: glyphs), in: head, style: .bold)
      inner = rest
    }
    if pane == .map {
      drawMap(in: inner, &frame, isFocused: isFocused)
    } else {
      drawRows(of: pane, in: inner, &frame, isFocused: isFocused)
    }
  }

  /// The part of a pane's area that its box leaves.
  func inside(_ area: Area) -> Area {
    columns >= 50 && rows >= 14 ? area.inset(rows: 1, columns: 1) : area.split(atRow: 1).bottom
  }

  private func drawCollapsed(_ pane: Pane, in area: Area, _ frame: inout Frame) {
    let text = "\(glyphs.rule) \(title(of: pane)) \(footer(of: pane)) "
    let line = text.fitted(to: area.columns, ellipsis: glyphs)
    let rest = max(0, area.columns - TextWidth.width(of: line))
    frame.write(
      line + String(repeating: glyphs.rule, count: rest), in: area,
      style: pane == focus ? .bold : .faint)
  }

  private func title(of pane: Pane) -> String {
    let name =
      switch pane {
      case .detail: detailTitle
      case .findings:
        content.outcome.flatMap {
          $0.scenario.isEmpty ? nil : "Findings: \($0.verdict.rawValue)"
        } ?? pane.title
      case .map:
        ([pane.title + ":"] + [currentAlliance.map { asOf.shortForm(of: $0.any) } ?? "-"])
          .joined(separator: " ")
      case .states, .alliances, .timeline, .claims: pane.title
      }
    let filter = view.filters[pane].map { " /\($0)" } ?? ""
    return "\(pane.rawValue) \(name)\(filter)"
  }

  private var detailTitle: String {
    switch subject {
    case .nothing: Pane.detail.title
    case .record(let reference):
      switch atlas.location(of: reference)?.kind {
      case .claim: "Claim"
      case .event: "Event"
      case .membership: "Membership"
      default: asOf.name(of: reference)
      }
    case .finding(let finding): "Finding: \(finding.rule.rawValue)"
    }
  }

  private func footer(of pane: Pane) -> String {
    if pane == .map { return mapFooter }
    let selectable = rows(of: pane).indices.filter { rows(of: pane)[$0].isSelectable }
    let place = position(in: pane).flatMap { selectable.firstIndex(of: $0) }.map { $0 + 1 }
    return "\(place ?? 0)/\(selectable.count)"
  }

  // MARK: Rows

  /// The lines of a row at a width: its signs, then its text, wrapped or cut.
  private struct Line {
    let row: Int
    let isFirst: Bool
    let text: String
  }

  private func lines(of pane: Pane, width: Int, near window: Range<Int>) -> [Line] {
    zip(window, rows(of: pane)[window]).flatMap { index, row -> [Line] in
      let lead = row.lead.map { TextWidth.width(of: glyphs.spelled($0.text)) }.reduce(0, +)
      // The cursor sign keeps a column of its own in front of every list.
      let room = max(1, width - lead - (pane == .detail ? 0 : 1))
      guard row.wraps else {
        let trail = row.trail.isEmpty ? 0 : TextWidth.width(of: row.trail) + 1
        return [
          Line(
            row: index, isFirst: true,
            text: row.text.text.fitted(to: max(1, room - trail), ellipsis: glyphs))
        ]
      }
      let wrapped = indented(row.text.text, room)
      return wrapped.enumerated().map { Line(row: index, isFirst: $0 == 0, text: $1) }
    }
  }

  /// Wrapped text whose further lines keep its indentation.
  private func indented(_ text: String, _ room: Int) -> [String] {
    let margin = String(text.prefix { $0 == " " })
    let lines = text.wrapped(to: max(1, room - margin.count), glyphs: glyphs)
    return lines.isEmpty ? [""] : lines.map { $0.isEmpty ? "" : margin + $0 }
  }

  private func drawRows(
    of pane: Pane, in area: Area, _ frame: inout Frame, isFocused: Bool
  ) {
    let all = rows(of: pane)
    let selected = position(in: pane)
    // A row has a line at least, so that what can be seen lies within a height of the cursor.
    let start = max(0, (selected ?? 0) - area.rows)
    let window = start..<min(all.count, max(start, (selected ?? 0) + area.rows + 1))
    let lines = self.lines(of: pane, width: area.columns, near: window)
    let first = selected.flatMap { place in lines.firstIndex { $0.row == place } } ?? 0
    let top = max(0, min(first - area.rows / 2, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let place = Area(row: area.row + offset, column: area.column, rows: 1, columns: area.columns)
      let isSelected = line.row == selected && pane != .detail
      draw(line, of: all[line.row], in: place, &frame, isSelected: isSelected, pane: pane)
      if line.row == selected, line.isFirst, isFocused {
        frame.cursor = place.origin
      }
      if isSelected, isFocused { frame.restyle(place, .selected) }
    }
  }

  private func draw(
    _ line: Line, of row: Row, in place: Area, _ frame: inout Frame, isSelected: Bool, pane: Pane
  ) {
    var column = place.column
    if pane != .detail {
      let sign = isSelected && line.isFirst ? glyphs.cursor : " "
      column += frame.write(sign, at: place.origin, width: 1)
    }
    for span in row.lead {
      let text =
        line.isFirst
        ? span.text
        : String(
          repeating: " ", count: TextWidth.width(of: glyphs.spelled(span.text)))
      column += frame.write(
        text, at: Position(row: place.row, column: column), width: place.endColumn - column,
        style: span.style)
    }
    frame.write(
      line.text, at: Position(row: place.row, column: column), width: place.endColumn - column,
      style: row.text.style)
    guard line.isFirst, !row.trail.isEmpty else { return }
    let width = TextWidth.width(of: row.trail)
    guard place.columns > width + 4 else { return }
    frame.write(
      row.trail, at: Position(row: place.row, column: place.endColumn - width), width: width)
  }
}
