import Diplomacy
import Report

extension ExplorerState {
  /// Whose bars are shown.
  var bars: TimelineView.Bars { view.timeline.bars ?? barsOfList }

  /// What the bars are of; `nil` if there is no current state or body.
  var timelineSubject: TimelineSubject? {
    switch bars {
    case .states: currentAlliance.map { .states(of: $0) }
    case .bodies: currentState.map { .bodies(of: $0) }
    }
  }

  // MARK: Zoom and pan

  mutating func zoomTime(_ steps: Int) {
    guard let zoom = view.timeline.zoom.moved(by: steps) else {
      message = steps > 0 ? .finest : .coarsest
      return
    }
    timeShift = 0
    change { $0.timeline.zoom = zoom }
    message = .zoomed(zoom)
  }

  /// Moves the axis by quarters of it, as far as there is something to see.
  mutating func panTime(_ quarters: Int) {
    guard let before = timeAxis else {
      message = .noAxis
      return
    }
    timeShift += quarters
    guard timeAxis == before else { return }
    timeShift -= quarters
    message = .axisEnds
  }

  /// The day in the middle of the axis, where that can be: the cursor's, moved by what was panned.
  func timeCentre(_ zoom: TimeZoom, columns: Int) -> Day {
    let first = chronology.firstDay ?? view.day
    let cursor = selections[.timeline] == nil ? view.day : cursorDay ?? view.day
    let axis = TimeAxis(
      zoom, asOf: view.day, from: min(first, view.day), around: within(cursor, first),
      columns: columns)
    return within(axis.centre.advanced(days: timeShift * axis.span / 4), first)
  }

  private func within(_ day: Day, _ first: Day) -> Day {
    max(min(day, view.day), min(first, view.day))
  }

  /// The first day of what the cursor of the timeline is on.
  var cursorDay: Day? {
    entry(in: .timeline).map { chronology.moments[$0.place].date.earliest }
  }

  // MARK: Bars, periods, going there

  mutating func switchBars() {
    let wanted = bars.other
    // The other list's bars are shown anyway once the cursor is in it.
    let chosen = wanted == barsOfList ? nil : wanted
    change { $0.timeline.bars = chosen }
    message = wanted == .states ? .statesOfBody : .bodiesOfState
  }

  /// The command that draws the same bars without a screen.
  func timelineCommand(_ suppositions: String) -> String {
    let whose =
      switch timelineSubject {
      case .states(let alliance)?: " --of \(alliance)"
      case .bodies(let state)?: " --involving \(state)"
      case nil: ""
      }
    let zoom = view.timeline.zoom.rawValue
    return "entente timeline\(whose) --at \(view.day) --zoom \(zoom)\(suppositions)"
  }

  /// Opens or closes the period the cursor is on.
  ///
  /// - Returns: Whether it is on one.
  mutating func openPeriod() -> Bool {
    guard focus == .timeline, overlay == nil, let entry = entry(in: .timeline),
      let period = period(of: entry)
    else { return false }
    let isOpen = isOpen(entry)
    // The cursor stays on the period, where it may never have been put.
    selections[.timeline] = Selection(id: entry.id, index: entry.place)
    change { $0.timeline.periods[period] = !isOpen }
    return true
  }

  /// Makes the day of the row the as-of date: of a period its last.
  mutating func goThere() {
    guard let entry = entry(in: .timeline) else {
      message = .nothingThere
      return
    }
    go(
      to: period(of: entry).map { min($0.last, atlas.facts.dataUntil) }
        ?? chronology.moments[entry.place].date.earliest)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let finest = "Time is at its finest: each event has a row."
  fileprivate static let coarsest = "Time is at its coarsest: decades."
  fileprivate static func zoomed(_ zoom: TimeZoom) -> String { "Time by \(zoom.rawValue)." }
  fileprivate static let noAxis =
    "There is no room for a time axis here; F gives the timeline the whole screen."
  fileprivate static let axisEnds = "The axis ends here."
  fileprivate static let statesOfBody = "Bars: the states of the current body."
  fileprivate static let bodiesOfState = "Bars: the bodies of the current state."
  fileprivate static let nothingThere = "Nothing had happened by this day; d asks for another."
}
