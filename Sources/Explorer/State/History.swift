/// A view to come back to, with the last line that stood under it.
struct UndoEntry: Hashable, Sendable {
  let view: ExplorerState.View
  let message: String?
  /// A run of changes of one sort is one entry.
  let run: UndoRun?
  /// Where the reader was and had been, if the change itself led away from there.
  var place: Trail.Place?
  var trail: Trail?
}

/// Changes that belong together when they follow each other.
enum UndoRun: Hashable, Sendable { case date, filter }

/// Where the reader was, to go back and forth.
struct Trail: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    let focus: Pane
    let openView: Pane?
    let selections: [Pane: Selection]
    /// What was read there.
    let subject: DetailSubject
    let pinned: DetailSubject?
    let lastList: Pane?
    /// Whose bars the timeline showed.
    let bars: TimelineView.Bars
    let showsFindings: Bool
  }

  static let longest = 100

  var back: [Place] = []
  var forward: [Place] = []
}

extension ExplorerState {
  /// Changes what undo covers, and remembers what it was.
  mutating func change(run: UndoRun? = nil, _ body: (inout View) -> Void) {
    let entry = UndoEntry(view: view, message: message, run: run)
    var changed = view
    body(&changed)
    guard changed != view else { return }
    if run == nil || undo.last?.run != run { undo.append(entry) }
    redo = []
    view = changed
    refresh()
  }

  mutating func undoOnce() {
    guard let entry = undo.popLast() else {
      message = .nothingToUndo
      return
    }
    redo.append(UndoEntry(view: view, message: message, run: entry.run))
    restore(entry)
  }

  mutating func redoOnce() {
    guard let entry = redo.popLast() else {
      message = .nothingToRedo
      return
    }
    undo.append(UndoEntry(view: view, message: message, run: entry.run))
    restore(entry)
  }

  private mutating func restore(_ entry: UndoEntry) {
    view = entry.view
    message = entry.message
    if let trail = entry.trail { self.trail = trail }
    if let place = entry.place { here = place }
    refresh()
  }

  /// Makes a change that also leads elsewhere, so that undoing it leads back.
  mutating func moving(_ body: (inout ExplorerState) -> Void) {
    let (place, trail, depth) = (here, trail, undo.count)
    body(&self)
    guard undo.count > depth else { return }
    (undo[undo.count - 1].place, undo[undo.count - 1].trail) = (place, trail)
  }

  /// Where the reader is.
  var here: Trail.Place {
    get {
      Trail.Place(
        focus: focus, openView: openView, selections: selections, subject: subject,
        pinned: content.pinned, lastList: content.lastList, bars: barsOfList,
        showsFindings: view.showsFindings)
    }
    set {
      (focus, selections) = (newValue.focus, newValue.selections)
      openView = newValue.openView
      (content.pinned, content.lastList) = (newValue.pinned, newValue.lastList)
      barsOfList = newValue.bars
    }
  }

  /// Remembers this place before going to another.
  mutating func leaveTrail() {
    trail.back.append(here)
    // Nobody walks back further, and every change that can be undone remembers the way.
    if trail.back.count > Trail.longest { trail.back.removeFirst() }
    trail.forward = []
  }

  mutating func goBack() {
    guard let place = trail.back.popLast() else {
      message = .nowhereBack
      return
    }
    trail.forward.append(here)
    go(to: place)
  }

  mutating func goForward() {
    guard let place = trail.forward.popLast() else {
      message = .nowhereForward
      return
    }
    trail.back.append(here)
    go(to: place)
  }

  private mutating func go(to place: Trail.Place) {
    here = place
    view.showsFindings = place.showsFindings
    message = nil
    refreshDependents()
  }
}
