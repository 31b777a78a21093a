public import Terminal

/// A command as the documentation lists it.
public struct ListedCommand: Hashable, Sendable {
  /// As it is typed in the palette.
  public let name: String
  /// What it does.
  public let title: String
  public let keys: [Key]
  /// The titles of the panes it is for; empty for all.
  public let panes: [String]

  /// Every command, in the order of the table.
  public static var all: [ListedCommand] {
    Commands.all.map { command in
      ListedCommand(
        name: command.name, title: command.title, keys: command.keys,
        panes: (Pane.tour + Pane.allCases.filter(\.isView)).filter(command.panes.contains)
          .map(\.title))
    }
  }
}

extension Key {
  /// As people write it: `Ctrl-N`, `PgUp`, `j`.
  public var spoken: String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    case .function(let number): "F\(number)"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .paste: "a paste"
    }
  }
}
