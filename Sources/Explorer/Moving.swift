import Diplomacy

extension ExplorerState {
  mutating func move(_ action: Action) {
    if let overlay {
      self.overlay = overlay.scrolled(by: distance(action), upTo: lastScroll(of: overlay))
      return
    }
    if case .find(let step) = action, (view.filters[focus] ?? "").isEmpty { return find(step) }
    guard focus != .map else { return moveOnMap(action) }
    if case .moveToBottom = action { readWhole() }
    let all = entries(of: focus)
    let places = all.indices.filter { all[$0].isSelectable }
    guard let now = position(in: focus), let first = places.first, let last = places.last else {
      return
    }
    let target: Int
    switch action {
    case .moveToTop: target = first
    case .moveToBottom: target = last
    default:
      let steps = distance(action)
      let place = places.firstIndex { $0 >= now } ?? 0
      target = places[min(max(place + steps, 0), places.count - 1)]
    }
    select(target, in: focus)
  }

  private func distance(_ action: Action) -> Int {
    let page = max(1, focus == .timeline ? rowsOfMoments : layout.area(of: focus)?.rows ?? rows)
    switch action {
    case .moveRows(let count), .find(let count): return count
    case .movePages(let count): return count * max(1, page - 3)
    case .moveHalfPages(let count): return count * max(1, page / 2)
    case .moveToTop: return -10_000
    case .moveToBottom: return 10_000
    default: return 0
    }
  }

  /// Puts the cursor of a pane on a row.
  mutating func select(_ index: Int, in pane: Pane) {
    let all = entries(of: pane)
    guard all.indices.contains(index) else { return }
    // A moment keeps its place in time when rows around it are put together.
    let place = pane == .timeline ? all[index].place : index
    selections[pane.rowsOf] = Selection(id: all[index].id, index: place)
    if pane == .timeline { timeShift = 0 }
    // Another page is read from its beginning.
    if pane != .detail { (content.pinned, selections[.detail]) = (nil, nil) }
    refreshDependents()
  }

  mutating func focus(on pane: Pane) {
    guard pane != focus else { return }
    if overlay != nil { overlay = nil }
    // Detail goes on showing what led to it, and findings replace it where there is room for one;
    // going somewhere is nothing to undo.
    if pane == .detail {
      content.pinned = subject
      view.showsFindings = false
    } else if pane == .findings {
      view.showsFindings = true
    }
    leaveTrail()
    focus = pane
    refreshDependents()
  }

  func neighbour(of pane: Pane, by step: Int) -> Pane {
    // A package without a map can still be asked for it by its number.
    let all = Pane.tour.filter { $0 != .map || map != .absent || focus == .map }
    let tour = openView.map(tour(around:)) ?? all
    let place = tour.firstIndex(of: pane) ?? 0
    return tour[(place + step + tour.count) % tour.count]
  }

  /// Reads on in Detail, and from there on to what the row leads to.
  mutating func open() {
    switch overlay {
    case .statuses(let selected): return chooseStatus(at: selected)
    case .links, .evidence: return follow()
    case .help, .about, .plain: return
    case nil: break
    }
    guard focus != .detail else { return follow() }
    if focus == .findings, unfold() { return }
    if focus == .scenario { return openScenario() }
    if focus == .answers { return openAnswer() }
    focus(on: .detail)
    selections[.detail] = Selection()
    refreshDependents()
  }

  /// Puts the cursor on a record, in the pane that lists it.
  mutating func select(_ reference: Reference) {
    // A page that fills the screen is not left for a list of names.
    guard focus != .detail || layout.panes.count > 1 else { return read(reference) }
    let panes: [Pane] = [.states, .alliances, .claims, .timeline]
    for pane in panes {
      if let index = entries(of: pane).firstIndex(where: { $0.subject == .record(reference) }) {
        leaveTrail()
        focus = pane
        view.showsFindings = false
        select(index, in: pane)
        return
      }
    }
    read(reference)
  }

  /// Opens the page of a record in Detail.
  private mutating func read(_ reference: Reference) {
    leaveTrail()
    view.showsFindings = false
    content.pinned = .record(reference)
    focus = .detail
    selections[.detail] = Selection()
    refreshDependents()
  }
}

extension Overlay {
  /// The overlay moved by some rows, as far as there is something to see.
  func scrolled(by steps: Int, upTo last: Int) -> Overlay {
    // What was scrolled on a smaller screen may lie beyond the end of this one.
    func moved(_ place: Int) -> Int { max(0, min(min(place, last) + steps, last)) }
    return switch self {
    case .help(let scroll, let filter): .help(scroll: moved(scroll), filter: filter)
    case .evidence(let selected): .evidence(selected: moved(selected))
    case .links(let selected): .links(selected: moved(selected))
    case .plain(let scroll): .plain(scroll: moved(scroll))
    case .about(let scroll): .about(scroll: moved(scroll))
    case .statuses(let selected): .statuses(selected: moved(selected))
    }
  }
}
