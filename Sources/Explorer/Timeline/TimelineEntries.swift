import Diplomacy
import Report

/// What is searched of each moment, which depends on the day: names do.
struct MomentTexts: Sendable {
  let day: Day
  /// By place in the chronology.
  let byPlace: [[UInt8]]
}

extension [UInt8] {
  /// Whether other bytes stand in these one after another.
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
    return (0...count - wanted.count).contains { start in
      self[start] == first && self[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension ExplorerState {
  /// What had happened by the day and passes the filter; where time is coarse, put together by
  /// period, of which the last is open, and every one while a filter is set.
  func timelineEntries(_ dated: [Entry]) -> [Entry] {
    let filter = view.filters[.timeline].map { TimelineFilter($0, in: asOf) }
    let kept = filter.map { filter in dated.filter { passes($0.place, filter) } } ?? dated
    let zoom = view.timeline.zoom
    var entries: [Entry] = []
    var start = 0
    while start < kept.count {
      guard let period = period(of: kept[start], zoom) else { return kept }
      var end = start + 1
      while end < kept.count, self.period(of: kept[end], zoom) == period { end += 1 }
      let isOpen = view.timeline.periods[period] ?? (filter != nil || end == kept.count)
      entries += rows(of: period, kept[start..<end], isOpen ? .open : .closed)
      start = end
    }
    return entries
  }

  private enum Door { case open, closed }

  /// A period and what is in it; a single moment stands for itself.
  private func rows(of period: Period, _ moments: ArraySlice<Entry>, _ door: Door) -> [Entry] {
    guard moments.count > 1, let first = moments.first else { return Array(moments) }
    let head = Entry(
      id: "period \(period)", subject: .line, place: first.place, moments: moments.count)
    switch door {
    case .open: return [head] + moments
    case .closed: return [head]
    }
  }

  private func period(of entry: Entry, _ zoom: TimeZoom) -> Period? {
    Period(of: chronology.moments[entry.place].date.earliest, zoom)
  }

  /// The period that a row stands for; `nil` if it stands for a moment.
  func period(of entry: Entry) -> Period? {
    entry.moments > 0 ? period(of: entry, view.timeline.zoom) : nil
  }

  /// Where the cursor of the timeline is: on the row it was put on; else on what holds that
  /// moment, or came before it.
  func timelinePosition(_ selection: Selection) -> Int? {
    let entries = entries(of: .timeline)
    if let id = selection.id, let found = entries.firstIndex(where: { $0.id == id }) {
      return found
    }
    return entries.lastIndex { $0.place <= selection.index } ?? entries.indices.first
  }

  /// Whether a moment passes a filter, whatever its date.
  func passes(_ place: Int, _ filter: TimelineFilter) -> Bool {
    guard filter.admits(chronology.moments[place]) else { return false }
    return filter.words.isEmpty || searchText(of: place).contains(filter.words)
  }

  /// What is searched of a moment: its row, its date and its identifier.
  private func searchText(of place: Int) -> [UInt8] {
    if let texts = content.momentTexts, texts.day == view.day { return texts.byPlace[place] }
    let moment = chronology.moments[place]
    return Array(folded("\(text(of: moment)) \(moment.date) \(moment.entry.id)").utf8)
  }

  /// Makes what is searched once for a day, so that not every letter that is typed does.
  mutating func prepareMomentSearch() {
    guard let filter = view.filters[.timeline], content.momentTexts?.day != view.day,
      !TimelineFilter(filter, in: asOf).words.isEmpty
    else { return }
    content.momentTexts = nil
    content.momentTexts = MomentTexts(
      day: view.day, byPlace: chronology.moments.indices.map(searchText))
  }

  // MARK: Stepping

  /// To the day of the nearest moment after or before this one that passes the filter.
  mutating func step(towards direction: Int) {
    guard let moment = nearestMoment(direction) else {
      message = direction > 0 ? .noLaterEvent : .noEarlierEvent
      return
    }
    let day = moment.date.earliest
    change(run: .date) { $0.day = day }
    let happened =
      view.filters[.timeline] == nil
      ? chronology.lastEvent(on: day).map { atlas.tables.events[$0].title.string }
      : text(of: moment)
    message = "\(day)" + (happened.map { ": \($0)" } ?? "")
  }

  private func nearestMoment(_ direction: Int) -> Chronology.Moment? {
    let filter = view.filters[.timeline].map { TimelineFilter($0, in: asOf) }
    func counts(_ moment: Chronology.Moment) -> Bool {
      moment.date.isExact && filter.map { passes(moment.entry.place, $0) } ?? true
    }
    let moments = chronology.moments
    if direction > 0 {
      let start = moments.firstIndex { $0.date.earliest > view.day } ?? moments.endIndex
      let next = moments[start...].first(where: counts)
      return next.flatMap { $0.date.earliest <= atlas.facts.dataUntil ? $0 : nil }
    }
    let end = moments.firstIndex { $0.date.earliest >= view.day } ?? moments.endIndex
    return moments[..<end].last(where: counts)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let noLaterEvent = "No later event is on record."
  fileprivate static let noEarlierEvent = "No earlier event is on record."
}
