import Terminal

/// How it is shown and taken along, and the program itself.
extension Commands {
  static let views: [Command] = [
    Command(
      name: "full", title: "The focused pane alone, or all", keys: ["F"], action: .toggleFull),
    Command(
      name: "sort", title: "Sort states by name, code, status", keys: ["s", "S"],
      action: .cycleSort, panes: [.states]),
    Command(
      name: "sort-column", title: "Sort states by their status in the body", keys: ["s", "S"],
      action: .cycleSort, hint: "s sort by column", panes: [.matrix]),
    Command(name: "next-match", title: "Next row that matches", keys: ["n"], action: .find(1)),
    Command(
      name: "previous-match", title: "Previous row that matches", keys: ["N"], action: .find(-1)),
    Command(
      name: "copy", title: "Copy the row with its citation", keys: ["y"], action: .copy,
      hint: "y copy"),
    Command(
      name: "copy-command", title: "Copy the command that shows this", keys: ["Y"],
      action: .copyCommand),
    Command(
      name: "browse", title: "Open the address of the source", keys: ["o"], action: .openAddress),
    Command(
      name: "plain", title: "The pane as plain text, to select from", keys: ["v"],
      action: .plainText),
    Command(name: "about", title: "About the data", keys: ["i"], action: .about),
    Command(
      name: "matrix", title: "States and bodies as a table", keys: ["M"], action: .focus(.matrix),
      hint: "M matrix"),
    Command(
      name: "two-states", title: "What ties and divides two states", keys: ["r"], action: .relate,
      hint: "r relations"),
    Command(
      name: "mark", title: "Mark the state for r, or mark it no more", keys: ["x"], action: .mark,
      panes: [.states, .map, .matrix]),
    Command(
      name: "exchange", title: "Exchange the two states", keys: ["x"], action: .exchange,
      hint: "x exchange", panes: [.relations]),
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
