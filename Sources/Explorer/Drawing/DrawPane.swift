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
    let (title, footer) = (self.title(of: pane, in: area), self.footer(of: pane))
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
    switch pane {
    case .map: drawMap(in: inner, &frame, isFocused: isFocused)
    case .matrix: drawMatrix(in: inner, &frame, isFocused: isFocused)
    case .timeline: drawTimeline(in: inner, &frame, isFocused: isFocused)
    case .states, .alliances, .claims, .findings, .detail, .relations, .scenario, .answers:
      drawRows(of: pane, in: inner, &frame, isFocused: isFocused)
    }
  }

  /// The part of a pane's area that its box leaves.
  func inside(_ area: Area) -> Area {
    columns >= 50 && rows >= 14 ? area.inset(rows: 1, columns: 1) : area.split(atRow: 1).bottom
  }

  private func drawCollapsed(_ pane: Pane, in area: Area, _ frame: inout Frame) {
    let text = "\(glyphs.rule) \(title(of: pane, in: area)) \(footer(of: pane)) "
    let line = text.fitted(to: area.columns, ellipsis: glyphs)
    let rest = max(0, area.columns - TextWidth.width(of: line))
    frame.write(
      line + String(repeating: glyphs.rule, count: rest), in: area,
      style: pane == focus ? .bold : .faint)
  }

  private func title(of pane: Pane, in area: Area) -> String {
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
      case .timeline: timelineTitle(in: area)
      case .matrix: "States and bodies"
      case .relations: relationsTitle
      case .answers: answerTitle
      case .states, .alliances, .claims, .scenario: pane.title
      }
    let filter = view.filters[pane.rowsOf].map { " /\($0)" } ?? ""
    return (pane.number.map { "\($0) " } ?? "") + name + filter
  }

  private var detailTitle: String {
    switch subject {
    case .nothing: Pane.detail.title
    case .record(let reference):
      switch atlas.location(of: reference)?.kind {
      case .state, .alliance, .region, .dispute, .place, .programme, .actor, .person, nil:
        asOf.name(of: reference)
      case .source: "Source \(reference)"
      case let kind?: kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
      }
    case .finding(let finding): "Finding: \(finding.rule.rawValue)"
    }
  }

  private func footer(of pane: Pane) -> String {
    if pane == .map { return mapFooter }
    if pane == .findings { return findingsFooter }
    let entries = entries(of: pane)
    let place = position(in: pane).map { entries[...$0].count(where: \.isSelectable) }
    let count = "\(place ?? 0)/\(entries.count(where: \.isSelectable))"
    if pane == .matrix { return "\(count), \(columnFooter)" }
    return pane == .detail && readsOn ? count + "+" : count
  }

  // MARK: Rows

  /// The lines of a row at a width: its signs, then its text, wrapped or cut.
  struct Line {
    let index: Int
    let row: Row
    let isFirst: Bool
    let text: String
  }

  private func lines(at index: Int, in pane: Pane, width: Int) -> [Line] {
    let row = row(at: index, in: pane)
    let lead = row.lead.map { TextWidth.width(of: glyphs.spelled($0.text)) }.reduce(0, +)
    // The cursor sign keeps a column of its own in front of every list.
    let room = max(1, width - lead - 1)
    guard row.wraps else {
      let trail = row.trail.isEmpty ? 0 : TextWidth.width(of: row.trail) + 1
      let text = row.text.text.fitted(to: max(1, room - trail), ellipsis: glyphs)
      return [Line(index: index, row: row, isFirst: true, text: text)]
    }
    return indented(row.text.text, room).enumerated().map {
      Line(index: index, row: row, isFirst: $0 == 0, text: $1)
    }
  }

  /// The lines that fill a height, with those of a row in the middle of it as far as there are
  /// others around it.
  private func lines(of pane: Pane, around selected: Int, in area: Area) -> [Line] {
    let count = entries(of: pane).count
    var (below, above): ([Line], [Line]) = ([], [])
    var next = selected
    while next < count, below.count < area.rows {
      below += lines(at: next, in: pane, width: area.columns)
      next += 1
    }
    let wanted = max(area.rows / 2, area.rows - below.count)
    var previous = selected - 1
    while previous >= 0, above.count < wanted {
      above = lines(at: previous, in: pane, width: area.columns) + above
      previous -= 1
    }
    let top = max(0, min(above.count - area.rows / 2, above.count + below.count - area.rows))
    return Array((above + below).dropFirst(top).prefix(area.rows))
  }

  /// Wrapped text whose further lines keep its indentation.
  private func indented(_ text: String, _ room: Int) -> [String] {
    let margin = String(text.prefix { $0 == " " })
    let lines = text.wrapped(to: max(1, room - margin.count), glyphs: glyphs)
    return lines.isEmpty ? [""] : lines.map { $0.isEmpty ? "" : margin + $0 }
  }

  /// - Returns: The lines drawn, from the top of the area.
  @discardableResult
  func drawRows(
    of pane: Pane, in area: Area, _ frame: inout Frame, isFocused: Bool
  ) -> [Line] {
    let selected = position(in: pane)
    let lines = self.lines(of: pane, around: selected ?? 0, in: area)
    for (offset, line) in lines.enumerated() {
      let place = Area(row: area.row + offset, column: area.column, rows: 1, columns: area.columns)
      // A page that is not read has no place of its own.
      let isSelected = line.index == selected && (pane != .detail || focus == .detail)
      draw(line, in: place, &frame, isSelected: isSelected)
      if line.index == selected, line.isFirst, isFocused {
        frame.cursor = place.origin
      }
      if isSelected, isFocused { frame.restyle(place, .selected) }
    }
    return lines
  }

  private func draw(
    _ line: Line, in place: Area, _ frame: inout Frame, isSelected: Bool
  ) {
    let row = line.row
    var column = place.column
    let sign =
      !line.isFirst
      ? " " : isSelected ? glyphs.cursor : row.links.isEmpty ? " " : glyphs.link
    column += frame.write(sign, at: place.origin, width: 1)
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
