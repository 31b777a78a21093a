import Terminal

/// Going about: rows, panes, the map.
extension Commands {
  static let moving: [Command] = [
    Command(
      name: "down", title: "Next row", keys: [.down, "j", .control("n")], action: .moveRows(1)),
    Command(
      name: "up", title: "Previous row", keys: [.up, "k", .control("p")], action: .moveRows(-1)),
    Command(name: "page-down", title: "A page down", keys: [.pageDown], action: .movePages(1)),
    Command(name: "page-up", title: "A page up", keys: [.pageUp], action: .movePages(-1)),
    Command(
      name: "half-page-down", title: "Half a page down", keys: [.control("d")],
      action: .moveHalfPages(1)),
    Command(
      name: "half-page-up", title: "Half a page up", keys: [.control("u")],
      action: .moveHalfPages(-1)),
    Command(name: "top", title: "First row", keys: [.home, "g"], action: .moveToTop),
    Command(name: "bottom", title: "Last row", keys: [.end, "G"], action: .moveToBottom),
  ]

  static let panes: [Command] =
    Pane.tour.map { pane in
      Command(
        name: pane.title.lowercased(), title: "Go to \(pane.title)",
        keys: (pane.number.map { "\($0)" } ?? "").map(Key.character), action: .focus(pane))
    } + [
      Command(
        name: "next-pane", title: "Next pane", keys: [.tab], action: .focusNext,
        hint: "Tab pane"),
      Command(
        name: "previous-pane", title: "Previous pane", keys: [.backTab], action: .focusPrevious),
      Command(
        name: "right", title: "Next pane, state on the map, body of the matrix",
        keys: [.right, "l"], action: .sideways(1)),
      Command(
        name: "left", title: "Previous pane, state on the map, body of the matrix",
        keys: [.left, "h"], action: .sideways(-1)),
      Command(
        name: "open", title: "Read the details of the row", keys: [.enter], action: .open,
        hint: "Enter open",
        panes: Pane.allBut(.detail).subtracting([.findings, .scenario, .answers])),
      Command(
        name: "unfold", title: "Fold a group, unfold reasons, go to what they lead to",
        keys: [.enter], action: .open, hint: "Enter open", panes: [.findings]),
      Command(
        name: "follow", title: "Go to what the row leads to", keys: [.enter], action: .open,
        hint: "Enter follow", panes: [.detail]),
      Command(
        name: "links", title: "Choose among what the row leads to", keys: ["a"],
        action: .chooseLink, hint: "a links", panes: [.detail]),
      Command(
        name: "fold", title: "Fold or unfold the group or the reasons", keys: ["z"],
        action: .fold, panes: [.findings]),
      Command(
        name: "fold-all", title: "Fold every group, or unfold all", keys: ["Z"],
        action: .foldAll, panes: [.findings]),
      Command(
        name: "close", title: "Close what is on top, then go back", keys: [.escape, .backspace],
        action: .close),
      Command(name: "back", title: "Back to where you were", keys: ["["], action: .goBack),
      Command(name: "forward", title: "Forward again", keys: ["]"], action: .goForward),
    ]

  static let map: [Command] = [
    Command(
      name: "zoom-in", title: "Map larger", keys: ["+"], action: .zoom(1), hint: "+ - zoom",
      panes: [.map]),
    Command(name: "zoom-out", title: "Map smaller", keys: ["-"], action: .zoom(-1), panes: [.map]),
    Command(
      name: "pan-west", title: "Map to the west", keys: ["H"], action: .pan(.west),
      hint: "H J K L pan", panes: [.map]),
    Command(
      name: "pan-south", title: "Map to the south", keys: ["J"], action: .pan(.south),
      panes: [.map]),
    Command(
      name: "pan-north", title: "Map to the north", keys: ["K"], action: .pan(.north),
      panes: [.map]),
    Command(
      name: "pan-east", title: "Map to the east", keys: ["L"], action: .pan(.east), panes: [.map]),
  ]
}
