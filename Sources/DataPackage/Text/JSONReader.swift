/// Reads JSON (RFC 8259) and stops at the first fault: what follows one has no sure meaning.
struct JSONReader {
  private let file: FileText
  private let bytes: [UInt8]
  private var at: Int
  private var depth = 0

  private static let deepest = 64

  static func read(_ file: FileText) throws(Problem) -> JSON {
    var reader = JSONReader(file)
    let value = try reader.readValue()
    guard reader.at == reader.bytes.count else { throw reader.unexpected("the end of the file") }
    return value
  }

  private init(_ file: FileText) {
    (self.file, bytes, at) = (file, file.bytes, file.start)
    skipSpace()
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next,
      byte == 0x20 || byte == .lineFeed || byte == 0x09 || byte == .carriageReturn
    { at += 1 }
  }

  /// Steps over a mark and the space after it, if it is there.
  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    at += 1
    skipSpace()
    return true
  }

  private func unexpected(_ expected: String) -> Problem {
    guard at < bytes.count else {
      return file.problem(.json(.unexpected(found: nil, expected: expected)), at: at)
    }
    let found = String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self).prefix(1)
    return file.problem(.json(.unexpected(found: String(found), expected: expected)), at: at)
  }

  private mutating func readValue() throws(Problem) -> JSON {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw file.problem(.json(.tooDeep), at: at) }
    let start = at
    let value: JSON.Value =
      switch next {
      case UInt8(ascii: "{"): .object(try readMembers())
      case UInt8(ascii: "["): .array(try readElements())
      case UInt8.quote: .string(try readString())
      default: try readWord()
      }
    skipSpace()
    return JSON(start: start, value: value)
  }

  private mutating func readMembers() throws(Problem) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var keys = Keys()
    _ = skip("{")
    guard next != UInt8(ascii: "}") else {
      at += 1
      return []
    }
    repeat {
      guard next == .quote else { throw unexpected("a key in quotation marks") }
      let start = at
      let key = try readString()
      skipSpace()
      guard keys.insert(key, among: members) else {
        throw file.problem(.json(.doubledKey(key)), at: start)
      }
      guard skip(":") else { throw unexpected("a colon") }
      members.append(JSON.Member(key: key, keyStart: start, value: try readValue()))
    } while skip(",")
    guard next == UInt8(ascii: "}") else { throw unexpected("a comma or the end of the object") }
    at += 1
    return members
  }

  private mutating func readElements() throws(Problem) -> [JSON] {
    var elements: [JSON] = []
    _ = skip("[")
    guard next != UInt8(ascii: "]") else {
      at += 1
      return []
    }
    repeat { elements.append(try readValue()) } while skip(",")
    guard next == UInt8(ascii: "]") else { throw unexpected("a comma or the end of the list") }
    at += 1
    return elements
  }

  /// A number, `true`, `false` or `null`.
  private mutating func readWord() throws(Problem) -> JSON.Value {
    let start = at
    while let byte = next, isPartOfWord(byte) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      guard plainNumber(word) != nil else {
        at = start
        throw unexpected("a value")
      }
      return .number(word)
    }
  }

  private func isPartOfWord(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "+", ".": true
    default: false
    }
  }

  private mutating func readString() throws(Problem) -> String {
    let start = at
    at += 1
    let plain = at
    at = bytes.span.bytes.first(of: (.quote, UInt8(ascii: "\\"), .lineFeed), from: at)
    var text = bytes[plain..<at]
    while let byte = next {
      switch byte {
      case .quote:
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: try readEscape())
      case .lineFeed:
        throw file.problem(.json(.lineBreakInString), at: at)
      default:
        text.append(byte)
        at += 1
      }
    }
    throw file.problem(.json(.unclosedString), at: start)
  }

  private mutating func readEscape() throws(Problem) -> [UInt8] {
    let start = at
    at += 2
    guard at <= bytes.count else { throw file.problem(.json(.badEscape), at: start) }
    switch Unicode.Scalar(bytes[at - 1]) {
    case "\"", "\\", "/": return [bytes[at - 1]]
    case "b": return [0x08]
    case "f": return [0x0C]
    case "n": return [.lineFeed]
    case "r": return [.carriageReturn]
    case "t": return [0x09]
    case "u":
      guard let scalar = readScalar() else { throw file.problem(.json(.badEscape), at: start) }
      return Array(String(scalar).utf8)
    default: throw file.problem(.json(.badEscape), at: start)
    }
  }

  /// Four hexadecimal digits, or two groups of them that are a surrogate pair.
  private mutating func readScalar() -> Unicode.Scalar? {
    guard let first = readUnit() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[at...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    at += 2
    guard let second = readUnit(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func readUnit() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let digits = bytes[at..<at + 4].map { Unicode.Scalar($0) }
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    at += 4
    return digits.reduce(0) { $0 << 4 + UInt32(Character($1).hexDigitValue ?? 0) }
  }
}

/// The keys of an object, to find one that stands there twice.
private struct Keys {
  /// Filled when there are too many to look through.
  private var all: Set<String> = []

  /// - Returns: Whether a key is none of those before it.
  mutating func insert(_ key: String, among members: [JSON.Member]) -> Bool {
    if members.count < 16 { return !members.contains { $0.key == key } }
    if all.isEmpty { all = Set(members.map(\.key)) }
    return all.insert(key).inserted
  }
}
