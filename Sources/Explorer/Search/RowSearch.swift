import Terminal

/// Going from match to match in a pane that shows all its rows.
extension ExplorerState {
  /// To the next row after this one that holds what was searched for, or the one before.
  mutating func find(_ step: Int) {
    guard let searched else {
      message = .nothingSearched
      return
    }
    readWhole()
    let places = matches(of: searched)
    guard let here = position(in: focus), let first = places.first, let last = places.last else {
      message = .notFound(searched, focus.title)
      return
    }
    let next =
      step > 0
      ? places.first { $0 > here } ?? first
      : places.last { $0 < here } ?? last
    select(next, in: focus)
    let place = (places.firstIndex(of: next) ?? 0) + 1
    message = .match(place, of: places.count, searched)
  }

  /// While a search of Detail is typed: to the first match from where it began.
  mutating func seek(_ prompt: Prompt) {
    guard let origin = prompt.origin else { return }
    readWhole()
    let start = origin.position(in: entries(of: .detail)) ?? 0
    let places = prompt.text.isEmpty ? [] : matches(of: prompt.text)
    let found = places.first { $0 >= start } ?? places.first
    select(found ?? start, in: .detail)
  }

  /// The rows of the focused pane that hold a text.
  private func matches(of text: String) -> [Int] {
    let wanted = folded(text)
    return entries(of: focus).indices.filter { holds(wanted, at: $0, in: focus) }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func notFound(_ text: String, _ pane: String) -> String {
    "No row of \(pane) holds '\(text)'."
  }
  fileprivate static func match(_ place: Int, of count: Int, _ text: String) -> String {
    "Match \(place) of \(count) for '\(text)'; n N go on."
  }
}
