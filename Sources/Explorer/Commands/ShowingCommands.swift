import Terminal

/// How it is shown and taken along, and the program itself.
extension Commands {
  static let views: [Command] = [
    Command(
      name: "full", title: "The focused pane alone, or all", keys: ["F"], action: .toggleFull),
    Command(
      name: "sort", title: "Sort states by name, code, status", keys: ["s", "S"],
      action: .cycleSort, panes: [.states]),
    Command(name: "next-match", title: "Next row that matches", keys: ["n"], action: .find(1)),
    Command(
      name: "previous-match", title: "Previous row that matches", keys: ["N"], action: .find(-1)),
    Command(
      name: "copy", title: "Copy the row with its citation", keys: ["y"], action: .copy,
      hint: "y copy"),
    Command(
      name: "copy-command", title: "Copy the command that shows this", keys: ["Y"],
      action: .copyCommand),
    Command(name: "about", title: "About the data", keys: ["i"], action: .about),
  ]

  static let program: [Command] = [
    Command(
      name: "filter", title: "Filter the rows", keys: ["/"], action: .ask(.filter(.states)),
      hint: "/ filter"),
    Command(
      name: "palette", title: "Type a command, a date, a name", keys: [":"], action: .ask(.palette),
      hint: ": command"),
    Command(name: "help", title: "Keys", keys: ["?", .function(1)], action: .help, hint: "? help"),
    Command(name: "redraw", title: "Draw the screen again", keys: [.control("l")], action: .redraw),
    Command(name: "suspend", title: "Suspend", keys: [.control("z")], action: .suspend),
    Command(
      name: "quit", title: "Close what is on top, at rest quit", keys: ["q"], action: .quit,
      hint: "q quit"),
    Command(name: "quit-always", title: "Quit", keys: ["Q", .control("c")], action: .quitAlways),
  ]
}
