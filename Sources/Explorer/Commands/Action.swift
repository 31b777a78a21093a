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
  case redraw, suspend
  case resize(rows: Int, columns: Int)
  case typed(Key)
  case unknownKey(Key)
}

/// What the shell does for the explorer.
public enum Effect: Hashable, Sendable {
  /// To the clipboard.
  case copy(String)
  case redraw
  case suspend
}
