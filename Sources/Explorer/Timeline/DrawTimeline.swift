import Diplomacy
import Report
import Terminal

extension ExplorerState {
  /// What the signs of bars mean.
  var timelineSigns: String {
    let held = MembershipStatus.allCases.map { BarMark.held($0, .full) }
    let marks =
      held + [.held(.member, .frozen), .possibly, .planned, .joins, .leaves]
    return "Bars: "
      + marks.map(meaning).joined(separator: "  ")
  }

  func drawTimeline(in inner: Area, _ frame: inout Frame, isFocused: Bool) {
    let parts = timelineParts(of: inner)
    if let bars = parts.bars, let rule = parts.rule, let chart = chart(parts) {
      draw(chart, in: bars, parts, &frame)
      drawRule(below: chart, in: rule, parts, &frame)
    }
    drawRows(of: .timeline, in: parts.list, &frame, isFocused: isFocused)
  }

  private var barStyle: BarStyle { charset == .ascii ? .letters : .lines }

  /// The bars as far as there is room for them.
  private func chart(_ parts: TimelineParts) -> TimelineChart? {
    guard let subject = timelineSubject, let (before, after) = shownSnapshots else { return nil }
    return TimelineChart(
      of: subject, from: before, to: after, on: axis(of: parts), keeping: currentLine,
      room: (parts.bars?.rows ?? 1) - 1)
  }

  /// What the line of the current pair is of.
  private var currentLine: Reference? {
    bars == .states ? currentState?.any : currentAlliance?.any
  }

  private func draw(
    _ chart: TimelineChart, in area: Area, _ parts: TimelineParts, _ frame: inout Frame
  ) {
    frame.write(
      chart.heading(barStyle), at: Position(row: area.row, column: area.column + parts.label),
      width: parts.columns, style: .faint)
    for (offset, line) in chart.lines.enumerated() {
      let place = Position(row: area.row + 1 + offset, column: area.column)
      frame.write(
        caption(of: line.record).fitted(to: parts.label - 1, ellipsis: glyphs), at: place,
        width: parts.label - 1,
        style: line.record == currentLine ? .bold : .plain)
      draw(line, of: chart, at: place.column + parts.label, row: place.row, &frame)
    }
    guard chart.omitted > 0 || chart.lines.isEmpty else { return }
    let words = chart.lines.isEmpty ? String.noSpell : .more(chart.omitted)
    let row = area.row + 1 + chart.lines.count
    frame.write(
      words.fitted(to: area.columns, ellipsis: glyphs),
      at: Position(row: row, column: area.column), width: area.columns, style: .faint)
  }

  /// A bar, in runs of one look.
  private func draw(
    _ line: TimelineChart.Line, of chart: TimelineChart, at column: Int, row: Int,
    _ frame: inout Frame
  ) {
    let signs = Array(chart.text(of: line, barStyle))
    var start = 0
    while start < signs.count {
      let style = style(of: line.marks[start])
      var end = start + 1
      while end < signs.count, self.style(of: line.marks[end]) == style { end += 1 }
      frame.write(
        String(signs[start..<end]), at: Position(row: row, column: column + start),
        width: end - start, style: style)
      start = end
    }
  }

  private func style(of mark: BarMark) -> Style {
    switch mark {
    case .nothing, .planned: .faint
    case .held(let status, .full): status.isMembership ? .plain.colored(.cyan) : .plain
    case .held: .plain
    case .possibly: .plain.colored(.yellow)
    case .joins: .bold.colored(.green)
    case .leaves: .bold.colored(.red)
    }
  }

  /// The rule below the bars, with the cursor's moment marked on it and what their signs mean as far
  /// as there is room beside the mark.
  private func drawRule(
    below chart: TimelineChart, in area: Area, _ parts: TimelineParts, _ frame: inout Frame
  ) {
    frame.write(
      String(repeating: glyphs.rule, count: area.columns), in: area, style: .faint)
    let column = cursorDay.map { parts.label + chart.axis.column(of: $0) }
    var free = 1..<area.columns - 1
    if let column, (parts.label..<area.columns).contains(column) {
      frame.write(
        glyphs.up, at: Position(row: area.row, column: area.column + column), width: 1)
      // On the wider side of the mark.
      free = column > area.columns / 2 ? 1..<column - 1 : column + 2..<area.columns - 1
    }
    let legend = legend(of: chart, columns: free.count - 2)
    guard !legend.isEmpty else { return }
    frame.write(
      " \(legend) ", at: Position(row: area.row, column: area.column + free.lowerBound),
      width: free.count, style: .faint)
  }

  /// What the signs of bars mean: whole ones, dropped from the right.
  private func legend(of chart: TimelineChart, columns: Int) -> String {
    var legend = ""
    for mark in chart.used {
      let longer = (legend.isEmpty ? "" : legend + "  ") + meaning(of: mark)
      guard TextWidth.width(of: longer) <= columns else { break }
      legend = longer
    }
    return legend
  }

  private func meaning(of mark: BarMark) -> String {
    "\(barStyle.sign(of: mark)) \(mark.words ?? "")"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let noSpell = "No spell is on record by this day."
  fileprivate static func more(_ count: Int) -> String { "and \(count) more" }
}
