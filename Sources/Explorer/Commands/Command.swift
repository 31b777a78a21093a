import Diplomacy
public import Terminal
import WhatIf

/// A command: the one place that says its name, its keys and what it does.
struct Command: Sendable {
  /// As it is typed in the palette.
  let name: String
  /// What it does, as help and the palette say it.
  let title: String
  let keys: [Key]
  let action: Action
  /// How it reads in the hint line; `nil` keeps it out.
  var hint: String?
  /// The panes it is for; empty for all.
  var panes: Set<Pane> = []

  /// What it does where the cursor is: a filter is for the focused pane.
  func action(in pane: Pane) -> Action {
    if case .ask(.filter) = action { return .ask(.filter(pane == .map ? .states : pane)) }
    return action
  }
}

/// Every command: keys, palette, help and hint line are read from this table.
enum Commands {
  static let all: [Command] = moving + panes + map + questions + time + views + program

  private static let moving: [Command] = [
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

  private static let panes: [Command] =
    Pane.tour.map { pane in
      Command(
        name: pane.title.lowercased(), title: "Go to \(pane.title)",
        keys: [.character(Character("\(pane.rawValue)"))], action: .focus(pane))
    } + [
      Command(
        name: "next-pane", title: "Next pane", keys: [.tab], action: .focusNext,
        hint: "Tab pane"),
      Command(
        name: "previous-pane", title: "Previous pane", keys: [.backTab], action: .focusPrevious),
      Command(
        name: "right", title: "Next pane; on the map the state to the east", keys: [.right, "l"],
        action: .sideways(1)),
      Command(
        name: "left", title: "Previous pane; on the map the state to the west",
        keys: [.left, "h"], action: .sideways(-1)),
      Command(
        name: "open", title: "Read the details of the row", keys: [.enter], action: .open,
        hint: "Enter open"),
      Command(
        name: "close", title: "Close what is on top, then go back", keys: [.escape, .backspace],
        action: .close),
      Command(name: "back", title: "Back to where you were", keys: ["["], action: .goBack),
      Command(name: "forward", title: "Forward again", keys: ["]"], action: .goForward),
    ]

  private static let map: [Command] = [
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

  private static let questions: [Command] = [
    Command(
      name: "toggle", title: "Suppose it, or stop supposing it", keys: [.space], action: .toggle),
    Command(
      name: "statuses", title: "Suppose another status", keys: ["a"], action: .chooseStatus,
      hint: "a status", panes: [.states, .alliances]),
    Command(name: "clear", title: "Suppose nothing any more", keys: [], action: .clearScenario),
    Command(
      name: "evidence", title: "What it rests on", keys: ["e"], action: .evidence,
      hint: "e evidence"),
    Command(
      name: "mode", title: "What-if, as recorded, difference", keys: ["="], action: .cycleMode,
      hint: "= compare"),
    Command(name: "undo", title: "Undo", keys: ["u"], action: .undo, hint: "u undo"),
    Command(name: "redo", title: "Redo", keys: ["U", .control("r")], action: .redo),
  ]

  private static let time: [Command] = [
    Command(name: "date", title: "Go to a date", keys: ["d"], action: .ask(.date), hint: "d date"),
    Command(name: "next-event", title: "To the next event", keys: ["."], action: .nextEvent),
    Command(
      name: "previous-event", title: "To the event before", keys: [","], action: .previousEvent,
      hint: ", . event"),
    Command(name: "year-later", title: "A year later", keys: [">"], action: .stepYears(1)),
    Command(name: "year-earlier", title: "A year earlier", keys: ["<"], action: .stepYears(-1)),
  ]

  private static let views: [Command] = [
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

  private static let program: [Command] = [
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

  /// The command of a key in a pane.
  static func command(for key: Key, in pane: Pane) -> Command? {
    let latin = key.onLatinLayout
    return all.first { $0.keys.contains(latin) && ($0.panes.isEmpty || $0.panes.contains(pane)) }
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}

extension Key {
  /// The key in the same place of a Latin layout, for a letter typed under the Russian one.
  var onLatinLayout: Key {
    guard case .character(let letter) = self,
      let place = Self.cyrillic.firstIndex(of: letter)
    else { return self }
    let distance = Self.cyrillic.distance(from: Self.cyrillic.startIndex, to: place)
    return .character(Self.latin[Self.latin.index(Self.latin.startIndex, offsetBy: distance)])
  }

  private static let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
  private static let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
}
