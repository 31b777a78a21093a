import Diplomacy
import WhatIf

/// Changes the state: the only place that does.
///
/// - Returns: What the shell has to do.
public func update(_ state: inout ExplorerState, _ action: Action) -> [Effect] {
  defer {
    state.refreshChart()
    state.refreshOffer()
  }
  switch action {
  case .resize(let rows, let columns):
    (state.rows, state.columns) = (rows, columns)
    state.refreshRoom()
    return []
  case .redraw: return [.redraw]
  case .suspend: return [.suspend]
  case .typed(let key): return state.type(key)
  case .undo: state.undoOnce()
  case .redo: state.redoOnce()
  case .copy: return state.copy()
  case .copyCommand: return state.copyCommand()
  case .openAddress: return state.openAddress()
  default: state.perform(action)
  }
  return []
}

extension ExplorerState {
  mutating func perform(_ action: Action) {
    // A message speaks of the last change; moving on brings the focused row's words back.
    if action.isMovement { message = nil }
    switch action {
    case .moveRows, .movePages, .moveHalfPages, .moveToTop, .moveToBottom, .find: move(action)
    case .focus(let pane): focus(on: pane)
    case .focusNext: focus(on: neighbour(of: focus, by: 1))
    case .focusPrevious: focus(on: neighbour(of: focus, by: -1))
    case .sideways(let step):
      switch overlay == nil ? focus : .detail {
      case .map: walk(step > 0 ? .east : .west)
      case .matrix: moveAcross(by: step)
      default: focus(on: neighbour(of: focus, by: step))
      }
    case .pan(let heading): pan(heading)
    case .zoom(let steps): zoom(steps)
    case .showMap(let map): show(map)
    case .zoomTime(let steps): zoomTime(steps)
    case .panTime(let quarters): panTime(quarters)
    case .switchBars: switchBars()
    case .goThere: goThere()
    case .open: if !openPeriod() { open() }
    case .close: close()
    case .quit: quit()
    case .quitAlways: isRunning = false
    case .goBack: goBack()
    case .goForward: goForward()
    case .toggle: toggle()
    case .chooseStatus: chooseStatus()
    case .supposeOne(let supposition):
      moving { $0.suppose(supposition) }
      show(supposition)
    case .clearScenario: clearScenario()
    case .cycleMode:
      change { $0.mode = $0.mode.next }
      message = "Shown: \(view.mode.rawValue)."
    case .toggleFull: change { $0.isFull.toggle() }
    case .cycleSort: cycleSort()
    case .mark: mark()
    case .relate: relate()
    case .relateTo(let state): relate(to: state)
    case .exchange: exchange()
    case .setDay(let day): go(to: day)
    case .stepYears(let years): go(to: view.day.advanced(months: 12 * years))
    case .nextEvent: step(towards: 1)
    case .previousEvent: step(towards: -1)
    case .ask(let purpose): ask(purpose)
    case .evidence: overlay = .evidence(selected: 0)
    case .chooseLink: chooseLink()
    case .plainText:
      readWhole()
      overlay = .plain(scroll: 0)
    case .save(let name): save(as: name)
    case .pin: pin()
    case .showChanges: showChanges()
    case .markScenario: markScenario()
    case .compareScenarios: compareScenarios()
    case .answer(let question): answer(question)
    case .fold: fold()
    case .foldAll: foldAll()
    case .say(let words): message = words
    case .complete(let text): prompt = Prompt(.palette, text: text)
    case .help: overlay = .help(scroll: 0)
    case .about: overlay = .about(scroll: 0)
    case .select(let reference): select(reference)
    case .unknownKey(.paste): message = "Pasted text goes into prompts only: open one with : or /."
    case .unknownKey(let key): message = "\(key) is no key here; ? shows the keys."
    case .undo, .redo, .copy, .copyCommand, .openAddress, .redraw, .suspend, .resize, .typed: break
    }
  }

  // MARK: Time

  mutating func go(to day: Day) {
    // Years are written with four digits.
    change(run: .date) { $0.day = min(max(day, Day(1, 1, 1)), .distantFuture) }
    message = "As of \(view.day)."
  }

  // MARK: Asking

  /// Opens a prompt; over the list of keys a filter is one of those.
  private mutating func ask(_ purpose: Prompt.Purpose) {
    if case .filter = purpose, case .help(_, let filter)? = overlay {
      prompt = Prompt(.help, text: filter)
      return
    }
    overlay = nil
    var prompt = Prompt(purpose, text: purpose.startingText(view))
    prompt.origin = selections[focus] ?? startingSelection(in: focus)
    self.prompt = prompt
  }

  // MARK: Closing

  private mutating func close() {
    if overlay != nil {
      overlay = nil
    } else if let filter = view.filters[focus.filtered], !filter.isEmpty {
      let pane = focus.filtered
      change { $0.filters[pane] = nil }
      message = "Filter removed."
    } else if focus.isView {
      closeView()
    } else {
      goBack()
    }
  }

  /// Closes what is on top; at rest the program ends.
  private mutating func quit() {
    if overlay != nil {
      overlay = nil
    } else if openView != nil {
      closeView()
    } else {
      isRunning = false
    }
  }
}

extension Action {
  fileprivate var isMovement: Bool {
    switch self {
    case .moveRows, .movePages, .moveHalfPages, .moveToTop, .moveToBottom, .find, .focus, .sideways,
      .pan, .zoom, .panTime,
      .focusNext, .focusPrevious, .open, .select, .relate, .relateTo, .exchange:
      true
    default: false
    }
  }
}

extension Prompt.Purpose {
  func startingText(_ view: ExplorerState.View) -> String {
    switch self {
    case .palette, .date, .otherState, .help: ""
    case .filter(let pane): view.filters[pane] ?? ""
    }
  }
}
