import Diplomacy
import Report
import Terminal
import WhatIf

/// How a pane is shared between bars and moments.
struct TimelineParts {
  /// The dates, then the bars; `nil` where only the list has room.
  var bars: Area?
  /// The rule between both, on which the cursor's moment is marked.
  var rule: Area?
  let list: Area
  /// The columns that names take, with the space behind them.
  var label = 0

  /// The columns of the axis.
  var columns: Int { max(1, (bars?.columns ?? 0) - label) }
}

extension ExplorerState {
  /// Bars above, the list below: half the height at most for the bars.
  func timelineParts(of inner: Area) -> TimelineParts {
    let room = (inner.rows - 2) / 2
    guard inner.rows >= 8, inner.columns >= 28, room >= 2, let subject = timelineSubject else {
      return TimelineParts(list: inner)
    }
    let records = shownSnapshots.map { TimelineChart.records(of: subject, from: $0, to: $1) } ?? []
    let (above, below) = inner.split(atRow: 1 + min(max(1, records.count), room))
    let (rule, list) = below.split(atRow: 1)
    let widths = records.map { TextWidth.width(of: glyphs.spelled(caption(of: $0))) }
    let label = min((widths.max() ?? 0) + 1, 13, inner.columns / 4)
    return TimelineParts(bars: above, rule: rule, list: list, label: label)
  }

  private var timelineArea: Area? {
    layout.area(of: .timeline).flatMap { $0.rows >= 3 ? inside($0) : nil }
  }

  /// How many rows of moments the pane has room for.
  var rowsOfMoments: Int {
    // The box counts too, as it does for other panes.
    timelineArea.map { timelineParts(of: $0).list.rows + 2 } ?? rows
  }

  /// The time axis as it is drawn; `nil` where there is no room for it.
  var timeAxis: TimeAxis? {
    timelineArea.map(timelineParts).flatMap { $0.bars == nil ? nil : axis(of: $0) }
  }

  private func axis(of parts: TimelineParts) -> TimeAxis {
    let zoom = view.timeline.zoom
    return TimeAxis(
      zoom, asOf: view.day, from: min(chronology.firstDay ?? view.day, view.day),
      around: timeCentre(zoom, columns: parts.columns), columns: parts.columns)
  }

  /// What stands before a bar: the code of a state, the short form of a body.
  private func caption(of record: Reference) -> String {
    bars == .states ? record.text : asOf.shortForm(of: record)
  }

  /// The day as recorded and as supposed, as far as the mode shows it.
  private var shownSnapshots: (Snapshot, Snapshot)? {
    guard let before = content.before, let after = content.after else { return nil }
    return (before, view.mode == .baseline ? before : after)
  }

  // MARK: Title

  /// What the bars are of, and what time is put together by; the bare name where that is cut.
  func timelineTitle(in area: Area) -> String {
    let body = currentAlliance.map { asOf.shortForm(of: $0.any) }
    let (long, short) =
      switch bars {
      case .states: ("states of \(body ?? "")", body)
      case .bodies:
        ("bodies of \(currentState.map { asOf.name(of: $0) } ?? "")", currentState?.text)
      }
    let zoom = "by \(view.timeline.zoom.rawValue)"
    let subjects =
      timelineParts(of: inside(area)).bars == nil
      ? [zoom] : ["\(long), \(zoom)", "\(short ?? ""), \(zoom)"]
    let filter = view.filters[.timeline].map { " /\($0)" } ?? ""
    // The corners of the box, the number of the pane and the rule around them.
    let room = area.columns - 10 - TextWidth.width(of: glyphs.spelled(filter))
    return subjects.map { "\(Pane.timeline.title): \($0)" }
      .first { TextWidth.width(of: glyphs.spelled($0)) <= room } ?? Pane.timeline.title
  }

  // MARK: Drawing

  /// What the signs of bars mean.
  var timelineSigns: String {
    let held = MembershipStatus.allCases.map { BarMark.held($0, .full) }
    let marks =
      held + [.held(.member, .frozen), .held(.member, .suspended), .possibly, .planned, .joins]
      + [.leaves]
    return "Bars: "
      + marks.map { "\(barStyle.sign(of: $0)) \($0.words ?? "")" }.joined(separator: "  ")
  }

  func drawTimeline(in inner: Area, _ frame: inout Frame, isFocused: Bool) {
    let parts = timelineParts(of: inner)
    if let area = parts.bars { drawBars(in: area, parts, &frame) }
    if let rule = parts.rule { drawRule(in: rule, parts, &frame) }
    drawRows(of: .timeline, in: parts.list, &frame, isFocused: isFocused)
  }

  private var barStyle: BarStyle { charset == .ascii ? .letters : .lines }

  private func drawBars(in area: Area, _ parts: TimelineParts, _ frame: inout Frame) {
    guard let subject = timelineSubject, let (before, after) = shownSnapshots else { return }
    let current = bars == .states ? currentState?.any : currentAlliance?.any
    let chart = TimelineChart(
      of: subject, from: before, to: after, on: axis(of: parts), keeping: current,
      room: area.rows - 1)
    frame.write(
      chart.heading(barStyle), at: Position(row: area.row, column: area.column + parts.label),
      width: parts.columns, style: .faint)
    for (offset, line) in chart.lines.enumerated() {
      let place = Position(row: area.row + 1 + offset, column: area.column)
      frame.write(
        caption(of: line.record).fitted(to: parts.label - 1, ellipsis: glyphs), at: place,
        width: parts.label - 1,
        style: line.record == current ? .bold : .plain)
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

  /// The rule below the bars, with the cursor's moment marked on it.
  private func drawRule(in area: Area, _ parts: TimelineParts, _ frame: inout Frame) {
    frame.write(
      String(repeating: glyphs.rule, count: area.columns), in: area, style: .faint)
    let axis = axis(of: parts)
    guard let day = cursorDay, (0..<axis.columns).contains(axis.column(of: day)) else { return }
    frame.write(
      glyphs.up,
      at: Position(row: area.row, column: area.column + parts.label + axis.column(of: day)),
      width: 1)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let noSpell = "No spell is on record by this day."
  fileprivate static func more(_ count: Int) -> String { "and \(count) more" }
}
