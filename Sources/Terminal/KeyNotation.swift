extension Key: CustomStringConvertible {
  /// The key as `Key.script` reads it: `j`, `<Enter>`, `<C-l>`, `<lt>`.
  public var description: String {
    switch self {
    case .character(let character): Self.notation(of: character)
    case .control(let character): "<C-\(Self.bare(character))>"
    case .alt(let character): "<A-\(Self.bare(character))>"
    case .function(let number): "<F\(number)>"
    case .paste(let text):
      "<Paste>" + text.unicodeScalars.map(Self.pasted).joined() + "</Paste>"
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab,
      .escape, .backspace, .delete, .insert:
      "<\(Self.names.first { $0.key == self }?.name ?? "?")>"
    }
  }

  /// The named keys; where a key has several names, the first is the one that is written.
  static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("CR", .enter), ("Return", .enter), ("Tab", .tab), ("S-Tab", .backTab),
    ("Esc", .escape), ("Space", .space), ("lt", .character("<")), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("PageUp", .pageUp), ("PgUp", .pageUp),
    ("PageDown", .pageDown), ("PgDn", .pageDown), ("Home", .home), ("End", .end),
    ("Backspace", .backspace), ("BS", .backspace), ("Delete", .delete), ("Del", .delete),
    ("Insert", .insert), ("Ins", .insert),
  ]

  /// A character by itself; one of several scalars, or none to be seen, is named by its scalars.
  private static func notation(of character: Character) -> String {
    if character == "<" { return "<lt>" }
    if character == " " { return "<Space>" }
    return isBare(character) ? String(character) : "<\(scalars(of: character))>"
  }

  /// A character after `C-` or `A-`.
  private static func bare(_ character: Character) -> String {
    if character == " " { return "Space" }
    return isBare(character) && character != "<" && character != ">"
      ? String(character) : scalars(of: character)
  }

  private static func isBare(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return false
    }
    return Sanitiser.admits(scalar) && TextWidth.width(of: scalar) > 0
  }

  private static func scalars(of character: Character) -> String {
    "U"
      + character.unicodeScalars.map { "+" + String($0.value, radix: 16, uppercase: true) }.joined()
  }

  private static func pasted(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "<lt>"
    case "\n": "<Enter>"
    case "\t": "<Tab>"
    case _ where Sanitiser.admits(scalar): String(scalar)
    default: "<\(scalars(of: Character(scalar)))>"
    }
  }
}
