/// The signs that a terminal can show.
public enum Charset: Hashable, Sendable, CaseIterable {
  /// All that the `Sanitiser` lets through.
  case unicode
  /// Space to tilde and nothing else.
  case ascii
}

/// The corners and lines of a box, one column each.
public struct BoxGlyphs: Hashable, Sendable {
  let topLeft, topRight, bottomLeft, bottomRight, horizontal, vertical: String

  /// Takes the signs in the order of `topLeft topRight bottomLeft bottomRight horizontal vertical`.
  fileprivate init(_ signs: String) {
    let each = signs.map(String.init)
    precondition(each.count == 6, "a box is drawn with six signs")
    (topLeft, topRight, bottomLeft) = (each[0], each[1], each[2])
    (bottomRight, horizontal, vertical) = (each[3], each[4], each[5])
  }
}

/// The signs that stand for something on screen, in one of two sets with the same meaning.
///
/// Each takes one column unless it says otherwise.
public struct Glyphs: Hashable, Sendable {
  /// What these signs are made of.
  public let charset: Charset
  /// The box of a pane that keys do not go to.
  public let box: BoxGlyphs
  /// The box of the focused pane.
  public let focusedBox: BoxGlyphs
  /// A member.
  public let member: String
  /// A partner, observer or other status short of membership.
  public let partner: String
  /// A former member.
  public let left: String
  /// No status at all.
  public let none: String
  /// A status that is only possible, for want of an exact date.
  public let possibly: String
  /// A membership that the scenario supposes.
  public let joins: String
  /// A departure that the scenario supposes.
  public let leaves: String
  /// The focused row.
  public let cursor: String
  /// A row that leads to a record.
  public let link: String
  /// A row that the reader has marked.
  public let marked: String
  /// From before to after; two columns in ASCII.
  public let arrow: String
  /// The opposite of `arrow`.
  public let backArrow: String
  /// Upwards, as in sorting.
  public let up: String
  /// Downwards.
  public let down: String
  /// A gain.
  public let gain: String
  /// A cost.
  public let cost: String
  /// Something that blocks.
  public let blocks: String
  /// Something that holds.
  public let check: String
  /// Something that does not hold.
  public let cross: String
  /// Text that was cut; one column in both sets.
  public let ellipsis: String
  /// Between the steps of a place, as in a path.
  public let step: String
  /// Between things on one line.
  public let separator: String
  /// Between two names or years.
  public let dash: String
  /// A rule across a pane.
  public let rule: String
  /// Before what is listed below it.
  public let opened: String
  /// Before what opens.
  public let closed: String
  /// A spell on a timeline.
  public let spell: String
  /// A spell on a timeline that the scenario supposes.
  public let supposedSpell: String
  /// A full part of a bar.
  public let bar: String
  /// The rest of a bar.
  public let emptyBar: String

  /// Text in the signs of this set: safe to write, and transliterated when it is ASCII.
  public func spelled(_ text: String) -> String {
    switch charset {
    case .unicode: Sanitiser.text(text)
    case .ascii: Transliteration.ascii(text)
    }
  }

  /// The set for a terminal that shows these signs.
  public static func `for`(_ charset: Charset) -> Glyphs {
    switch charset {
    case .unicode: .unicode
    case .ascii: .ascii
    }
  }

  /// For terminals with UTF-8.
  public static let unicode = Glyphs(
    charset: .unicode, box: BoxGlyphs("┌┐└┘─│"), focusedBox: BoxGlyphs("┏┓┗┛━┃"), member: "●",
    partner: "○", left: "x", none: "·", possibly: "?", joins: "+", leaves: "-", cursor: ">",
    link: "›", marked: "*", arrow: "→", backArrow: "←", up: "↑", down: "↓", gain: "▲", cost: "▼",
    blocks: "V", check: "✓", cross: "✗", ellipsis: "…", step: "›", separator: "│", dash: "–",
    rule: "─", opened: "▾", closed: "▸", spell: "━", supposedSpell: "╍", bar: "█", emptyBar: "░")

  /// For every other terminal.
  public static let ascii = Glyphs(
    charset: .ascii, box: BoxGlyphs("++++-|"), focusedBox: BoxGlyphs("++++=|"), member: "*",
    partner: "o", left: "x", none: ".", possibly: "?", joins: "+", leaves: "-", cursor: ">",
    link: ":", marked: "*", arrow: "->", backArrow: "<-", up: "^", down: "v", gain: "^", cost: "v",
    blocks: "V", check: "v", cross: "X", ellipsis: "~", step: ">", separator: "|", dash: "-",
    rule: "-", opened: "-", closed: "+", spell: "=", supposedSpell: "+", bar: "#", emptyBar: ".")
}
