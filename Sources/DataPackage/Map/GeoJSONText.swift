import Diplomacy

/// The bytes of a GeoJSON file (RFC 7946) and how far they have been read.
///
/// Half a megabyte of coordinates is read on the first drawing, so numbers go straight into points
/// and nothing is made of values that nobody asks for. It stops at the first fault of the text.
struct GeoJSONText {
  let file: FileText
  private let bytes: [UInt8]
  private(set) var at: Int
  private var depth = 0

  private static let deepest = 64

  init(_ file: FileText) {
    (self.file, bytes, at) = (file, file.bytes, file.start)
    skipSpace()
  }

  var isAtEnd: Bool { at >= bytes.count }
  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func problem(_ fault: MapFault, at offset: Int) -> Problem {
    file.problem(.map(fault), at: offset)
  }

  func unexpected(_ expected: String) -> Problem {
    guard at < bytes.count else {
      return problem(.unexpected(found: nil, expected: expected), at: at)
    }
    let found = String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self).prefix(1)
    return problem(.unexpected(found: String(found), expected: expected), at: at)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20,
      [0x20, 0x09, .lineFeed, .carriageReturn].contains(bytes[at])
    {
      at += 1
    }
  }

  /// Steps over a mark and the space after it, if it is there.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    at += 1
    skipSpace()
    return true
  }

  /// Reads an object, calling a function with each key while it stands before the key's value.
  mutating func readObject(
    _ member: (inout GeoJSONText, String) throws(Problem) -> Void
  ) throws(Problem) {
    guard skip("{") else { throw unexpected("an object") }
    if skip("}") { return }
    repeat {
      let key = try readString("a key in quotation marks")
      guard skip(":") else { throw unexpected("a colon") }
      try member(&self, key)
    } while skip(",")
    guard skip("}") else { throw unexpected("a comma or the end of the object") }
  }

  /// Reads a list, calling a function while it stands before each element.
  mutating func readList(
    _ element: (inout GeoJSONText) throws(Problem) -> Void
  ) throws(Problem) {
    guard skip("[") else { throw unexpected("a list") }
    if skip("]") { return }
    repeat { try element(&self) } while skip(",")
    guard skip("]") else { throw unexpected("a comma or the end of the list") }
  }

  /// A text; escapes stay as they are written, for no key or identifier holds one.
  mutating func readString(_ expected: String) throws(Problem) -> String {
    guard next == .quote else { throw unexpected(expected) }
    let start = at + 1
    at = start
    while let byte = next, byte != .quote {
      if byte == .lineFeed { throw unexpected("a quotation mark") }
      at = min(at + (byte == UInt8(ascii: "\\") ? 2 : 1), bytes.count)
    }
    guard at < bytes.count else { throw unexpected("a quotation mark") }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    at += 1
    skipSpace()
    return text
  }

  /// A text, or `nil` for a value of another kind, which is stepped over.
  mutating func readStringIfAny() throws(Problem) -> String? {
    guard next == .quote else {
      try skipValue()
      return nil
    }
    return try readString("a text")
  }

  /// Steps over a value of any kind.
  mutating func skipValue() throws(Problem) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw problem(.tooDeep, at: at) }
    switch next {
    case UInt8(ascii: "{"): try readObject { text, _ throws(Problem) in try text.skipValue() }
    case UInt8(ascii: "["): try readList { text throws(Problem) in try text.skipValue() }
    case UInt8.quote: _ = try readString("a text")
    default:
      let start = at
      while let byte = next, byte > 0x20, !Self.ends.contains(byte) { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      guard ["true", "false", "null"].contains(word) || plainNumber(word) != nil else {
        at = start
        throw unexpected("a value")
      }
      skipSpace()
    }
  }

  private static let ends: [UInt8] = [.comma, UInt8(ascii: "]"), UInt8(ascii: "}")]
}

// MARK: - Numbers

extension GeoJSONText {
  /// A number: digits with a sign and a point read on the way, anything else the long way round.
  mutating func readNumber() throws(Problem) -> Double {
    let start = at
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { at += 1 }
    var (digits, count, decimals, isAfterPoint) = (0, 0, 0, false)
    while let byte = next {
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        (digits, count) = (digits &* 10 &+ Int(byte & 0x0F), count + 1)
        if isAfterPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !isAfterPoint {
        isAfterPoint = true
      } else {
        break
      }
      at += 1
    }
    let isPlain = count > 0 && count <= 15 && next != UInt8(ascii: "e") && next != UInt8(ascii: "E")
    guard isPlain else { return try readLongNumber(from: start) }
    skipSpace()
    let number = Double(digits) / Self.powers[decimals]
    return isNegative ? -number : number
  }

  private mutating func readLongNumber(from start: Int) throws(Problem) -> Double {
    at = start
    while let byte = next, byte > 0x20, !Self.ends.contains(byte) { at += 1 }
    guard let number = plainNumber(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      at = start
      throw unexpected("a number")
    }
    skipSpace()
    return number
  }

  /// Powers of ten that are exact, so that the quotient is the nearest number to the decimal.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
