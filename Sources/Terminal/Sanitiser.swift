/// The one gate between text and cells: what may not act on a terminal is shown instead.
///
/// It is an allow-list: letters, marks, numbers, punctuation, symbols and spaces of Unicode 14 pass
/// (the C libraries in use know no newer ones). Everything else is spelled out so that a reader
/// sees it: control characters as their pictures (`␛`), the rest as `\u{202E}`. That covers C1,
/// bidirectional controls, every zero-width sign, variation selectors, private use and noncharacters.
/// Zero-width joiners are spelled out inside emoji too, because terminals disagree on how wide a
/// joined emoji is. A mark with nothing to stand on gets a dotted circle, and from the fifth mark on
/// one letter they are spelled out, because a cell holds no more. Passing twice changes nothing.
public enum Sanitiser {
  /// Text that is safe to write to a terminal, with nothing left out.
  public static func text(_ raw: String) -> String {
    guard !isHarmless(raw) else { return raw }
    var safe = String.UnicodeScalarView()
    forEachCluster(in: raw) { cluster in
      safe.append(cluster.base)
      safe.append(contentsOf: cluster.marks.scalars)
      return .next
    }
    return String(safe)
  }

  /// The text that bytes hold, as UTF-8; each malformed part becomes `U+FFFD`, which is visible.
  public static func text(utf8 bytes: some Collection<UInt8>) -> String {
    text(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether the text is printable ASCII throughout, as nearly all text is.
  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
  }

  /// Whether a walk over clusters goes on.
  enum Step { case next, stop }

  /// Calls `body` with each cluster of the text as it is to be shown, until it says stop.
  static func forEachCluster(in text: String, _ body: (Cluster) -> Step) {
    var pending: Cluster?
    var isOverfull = false
    for scalar in text.unicodeScalars {
      if admits(scalar) {
        guard TextWidth.width(of: scalar) == 0 else {
          if let pending, body(pending) == .stop { return }
          pending = Cluster(base: scalar)
          isOverfull = false
          continue
        }
        if !isOverfull, pending?.add(mark: scalar) == .added { continue }
        if pending == nil {
          pending = Cluster(base: "\u{25CC}", mark: scalar)
          continue
        }
        isOverfull = true
      }
      for sign in spelled(scalar).unicodeScalars {
        if let pending, body(pending) == .stop { return }
        pending = Cluster(base: sign)
      }
      // What follows a spelled-out sign must not change how that looks.
      isOverfull = true
    }
    if let pending { _ = body(pending) }
  }

  /// Whether the scalar may stand on a screen as it is.
  static func admits(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 }
    if value < 0x300 { return value >= 0xA0 && value != 0xAD }
    if TextWidth.isSurelyNarrow(value) || 0x4E00...0x9FA5 ~= value { return true }
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint, let age = properties.age, age.major <= 14 else {
      return false
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator:
      return true
    @unknown default: return false
    }
  }

  /// A scalar that may not stand on a screen, in signs that may.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(picture)
    }
    if scalar.value == 0x7F { return "\u{2421}" }
    return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
