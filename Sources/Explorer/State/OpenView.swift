extension ExplorerState {
  /// Whether lists and what is read have room beside an open view.
  var hasRoomBesideViews: Bool { columns >= 110 && rows >= 14 && !view.isFull }

  /// Whether the open view stays open when another pane gets the focus.
  func isKeptOpen(beside pane: Pane) -> Bool {
    Pane.readers.contains(pane) || (Pane.beside.contains(pane) && hasRoomBesideViews)
  }

  /// The panes that Tab visits around the open view.
  func tour(around view: Pane) -> [Pane] {
    (hasRoomBesideViews ? Pane.beside : []) + [view] + Pane.readers
  }

  /// Closes the open view and goes back to where it was opened; the pair that was chosen in it stays.
  mutating func closeView() {
    let (closed, left, chosen) = (openView, here, selections)
    var place = trail.back.popLast()
    while let known = place, known.openView == closed { place = trail.back.popLast() }
    trail.forward.append(left)
    if let place {
      here = place
      selections = chosen
    } else {
      focus = .states
      openView = nil
    }
    message = nil
    refreshDependents()
  }
}
