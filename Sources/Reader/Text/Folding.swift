import Terminal

/// Letters without case and without marks, so that one name is found however it is written.
///
/// Latin letters lose their marks as ``Transliteration`` has it; letters of other scripts become
/// small, and the Cyrillic ones that Unicode also writes with a mark of their own lose it.
enum Folding {
  /// UTF-8 of at most seven bytes, the first lowest, with their number in the highest byte.
  typealias Folded = UInt64

  static func fold(_ value: UInt32) -> Folded {
    value < UInt32(table.count) ? table[Int(value)] : folded(value)
  }

  /// A text without case and marks.
  static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where SignClass(scalar.value) != .mark {
      var packed = fold(scalar.value)
      for _ in 0..<(packed >> 56) {
        bytes.append(UInt8(truncatingIfNeeded: packed))
        packed >>= 8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let table: [Folded] = (0..<0x600).map { folded(UInt32($0)) }

  private static func folded(_ value: UInt32) -> Folded {
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    switch value {
    case 0x419, 0x439: return packed("и")
    case 0x401, 0x451: return packed("е")
    case 0x407, 0x457: return packed("і")
    case 0x40E, 0x45E: return packed("у")
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      let latin = Transliteration.ascii(String(scalar))
      return packed(latin == "?" ? scalar.properties.lowercaseMapping : latin.lowercased())
    default: return packed(scalar.properties.lowercaseMapping)
    }
  }

  private static func packed(_ text: String) -> Folded {
    let utf8 = Array(text.utf8.prefix(7))
    return utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) } | UInt64(utf8.count) << 56
  }
}

/// What a scalar is to a word.
enum SignClass {
  /// A letter that begins or continues a word.
  case letter
  case digit
  /// It stands on the letter before it and does not count: a mark, a joiner, a soft hyphen.
  case mark
  /// An Arabic sign that joins what follows it.
  case prefix
  /// A sign that is a word by itself.
  case ideograph
  case other

  init(_ value: UInt32) {
    if value < 0x80 {
      switch UInt8(value) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        self = .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      default: self = .other
      }
      return
    }
    switch value {
    case 0x2000...0x200A, 0x200E...0x206F: self = .other
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .ideograph
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: self = .prefix
    // Skin tones join what stands before them.
    case 0x1F3FB...0x1F3FF: self = .mark
    default:
      guard let scalar = Unicode.Scalar(value) else {
        self = .other
        return
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .letterNumber:
        self = .letter
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .mark
      case .decimalNumber, .otherNumber: self = .digit
      default: self = .other
      }
    }
  }
}
