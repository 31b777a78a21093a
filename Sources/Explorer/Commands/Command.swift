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
    if case .ask(.filter) = action { return .ask(.filter(pane.filtered)) }
    return action
  }
}

/// Every command: keys, palette, help and hint line are read from this table.
enum Commands {
  static let all: [Command] = moving + panes + map + timeline + questions + time + views + program

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
