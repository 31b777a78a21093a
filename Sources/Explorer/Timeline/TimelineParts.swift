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

  func axis(of parts: TimelineParts) -> TimeAxis {
    let zoom = view.timeline.zoom
    return TimeAxis(
      zoom, asOf: view.day, from: min(chronology.firstDay ?? view.day, view.day),
      around: timeCentre(zoom, columns: parts.columns), columns: parts.columns)
  }

  /// What stands before a bar: the code of a state, the short form of a body.
  func caption(of record: Reference) -> String {
    bars == .states ? record.text : asOf.shortForm(of: record)
  }

  /// The day as recorded and as supposed, as far as the mode shows it.
  var shownSnapshots: (Snapshot, Snapshot)? {
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
}
