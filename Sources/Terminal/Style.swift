/// A colour of the reader's own terminal, or none.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
  /// Whatever the terminal writes with when nobody asks for a colour.
  case terminal
  case red, green, yellow, blue, magenta, cyan
}

/// How a cell looks, apart from its sign.
///
/// Meaning never rests on it: a screen must read the same with every style taken away.
public struct Style: Hashable, Sendable {
  /// The colour of the sign; the ground is always the terminal's own.
  public var color: Color
  /// Whether the sign is drawn heavier.
  public var isBold: Bool
  /// Whether sign and ground change places, as for the selected row.
  public var isReversed: Bool
  /// Whether the sign is drawn weaker, for what is beside the point.
  public var isFaint: Bool
  /// Whether the sign is underlined.
  public var isUnderlined: Bool

  /// A style with only what is named.
  public init(
    color: Color = .terminal, isBold: Bool = false, isReversed: Bool = false,
    isFaint: Bool = false, isUnderlined: Bool = false
  ) {
    self.color = color
    self.isBold = isBold
    self.isReversed = isReversed
    self.isFaint = isFaint
    self.isUnderlined = isUnderlined
  }

  /// Nothing out of the ordinary.
  public static let plain = Style()
  /// What the reader should see first.
  public static let bold = Style(isBold: true)
  /// What may be passed over.
  public static let faint = Style(isFaint: true)
  /// The row or cell that keys act on.
  public static let selected = Style(isReversed: true)

  /// The same style in another colour.
  public func colored(_ color: Color) -> Style {
    var style = self
    style.color = color
    return style
  }

  /// The letter that stands for the style in `Frame.markings`.
  ///
  /// `s` selected, then the colour (`r g y u m c`, blue being `u`; upper case when bold too), then
  /// `b` bold, `f` faint, `_` underlined, `.` plain. The first that applies wins.
  public func mark() -> Character {
    if isReversed { return "s" }
    switch color {
    case .red: return isBold ? "R" : "r"
    case .green: return isBold ? "G" : "g"
    case .yellow: return isBold ? "Y" : "y"
    case .blue: return isBold ? "U" : "u"
    case .magenta: return isBold ? "M" : "m"
    case .cyan: return isBold ? "C" : "c"
    case .terminal: break
    }
    if isBold { return "b" }
    if isFaint { return "f" }
    return isUnderlined ? "_" : "."
  }
}
