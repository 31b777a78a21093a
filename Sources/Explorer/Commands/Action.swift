public import Cartography
public import Diplomacy
public import Terminal
public import WhatIf

/// What a key or a palette entry makes happen: the only way to change the state.
public enum Action: Hashable, Sendable {
  case moveRows(Int), movePages(Int), moveHalfPages(Int), moveToTop, moveToBottom
  case focus(Pane), focusNext, focusPrevious
  /// To the pane beside this one; on the map to the state that lies there.
  case sideways(Int)
  case pan(Heading), zoom(Int)
  /// On the timeline: finer or coarser, earlier or later by quarters of the axis.
  case zoomTime(Int), panTime(Int)
  case switchBars, goThere
  case showMap(PackageMap)
  case open, close, quit, quitAlways
  /// What else the row leads to.
  case chooseLink
  /// What the cursor is on in Findings; every group.
  case fold, foldAll
  /// Keeps the scenario by a name.
  case save(String)
  /// Marks the scenario under the cursor; compares the marked one with what is supposed.
  case markScenario, compareScenarios
  /// Pins the as-of date; shows what changed since it.
  case pin, showChanges
  /// Asks what has a view for its answer.
  case answer(Question)
  /// The address of the source under the cursor, in the reader's browser.
  case openAddress
  case plainText
  /// Something for the last line that only the shell knows.
  case say(String)
  case goBack, goForward
  case toggle, chooseStatus
  case supposeOne(Supposition), clearScenario
  case undo, redo
  case cycleMode, toggleFull, cycleSort
  case setDay(Day), stepYears(Int), nextEvent, previousEvent
  case ask(Prompt.Purpose)
  case find(Int)
  case evidence, help, about
  case copy, copyCommand
  case select(Reference)
  /// Marks the current state, or marks it no more.
  case mark
  /// Shows what ties and divides the current state and the marked one, or asks for another.
  case relate, relateTo(Identifier<State>)
  /// Makes the marked state the current one, and this one the marked one.
  case exchange
  case redraw, suspend
  case resize(rows: Int, columns: Int)
  case typed(Key)
  /// Puts a text into the palette.
  case complete(String)
  case unknownKey(Key)
}

/// What the shell does for the explorer.
public enum Effect: Hashable, Sendable {
  /// To the clipboard.
  case copy(String)
  /// An address for a browser.
  case open(String)
  case redraw
  case suspend
}
