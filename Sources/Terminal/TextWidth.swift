/// How many columns text takes on the screen, as the C library's `wcwidth` counts them.
///
/// Whoever draws must count as the terminal library does, or columns drift. The rule is: marks and
/// the later parts of a Hangul syllable take no column, `wide` takes two, everything else one.
public enum TextWidth {
  /// The columns that text takes once it has passed the `Sanitiser`.
  public static func width(of text: String) -> Int {
    var columns = 0
    Sanitiser.forEachCluster(in: text) { cluster in
      columns += cluster.width
      return .next
    }
    return columns
  }

  /// The columns of one character: 1 or 2, or more when it has to be spelled out.
  public static func width(of character: Character) -> Int {
    width(of: String(character))
  }

  /// The columns of one scalar by itself: 0, 1 or 2.
  ///
  /// Meaningful only for what the `Sanitiser` lets through.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isSurelyNarrow(value) { return 1 }
    if joinsASyllable(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// Whether the scalar is in a block that screens are full of and that holds narrow signs only.
  static func isSurelyNarrow(_ value: UInt32) -> Bool {
    switch value {
    // Greek and Cyrillic letters, arrows, boxes and blocks, braille.
    case 0x3A3...0x482, 0x48A...0x52F, 0x2190...0x21FF, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }

  /// Whether the scalar is a vowel or final consonant that joins the syllable before it.
  ///
  /// Those of Hangul, and an Ahom one that Unicode counted among the marks up to version 14.
  private static func joinsASyllable(_ value: UInt32) -> Bool {
    0x1160...0x11FF ~= value || 0xD7B0...0xD7FB ~= value || value == 0x1171E
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The scalars that take two columns.
  ///
  /// Made from glibc 2.36 (Unicode 14, locale C.UTF-8) by listing every scalar whose `wcwidth` is 2
  /// and joining neighbours over what is unassigned or a mark. A test compares it with the C library.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
    0x16FF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
    0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
    0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0,
    0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF6, 0x20000...0x3134A,
  ]
}
