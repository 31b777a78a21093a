extension Unicode.Scalar {
  /// Whether a reader sees it as itself: no control, no formatting, no unassigned character.
  var isShown: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}

/// The one gate between data and text: what would not show itself is spelt out.
///
/// Control characters become their pictures (U+2400 and on), the rest its number, `<U+202E>`.
public func visible(_ text: String) -> String {
  guard !text.unicodeScalars.allSatisfy(\.isShown) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isShown {
      result.unicodeScalars.append(scalar)
    } else {
      result += picture(of: scalar)
    }
  }
  return result
}

private func picture(of scalar: Unicode.Scalar) -> String {
  let number = scalar.value < 0x20 ? 0x2400 + scalar.value : scalar == "\u{7F}" ? 0x2421 : nil
  if let picture = number.flatMap(Unicode.Scalar.init) { return String(picture) }
  return "<U+\(hexadecimal(scalar.value).uppercased())>"
}

/// A number in hexadecimal, with four digits at least.
func hexadecimal(_ number: UInt32) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

/// The columns that text takes: two for East Asian wide characters, none for combining marks.
public func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
