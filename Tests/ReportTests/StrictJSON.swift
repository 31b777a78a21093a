/// Reads JSON as RFC 8259 writes it, and nothing else: the judge of what the writer writes.
struct StrictJSON {
  indirect enum Value: Hashable {
    case null, boolean(Bool), number(String), text(String), list([Value])
    case object([String], [Value])

    subscript(key: String) -> Value? {
      guard case .object(let keys, let values) = self, let index = keys.firstIndex(of: key)
      else { return nil }
      return values[index]
    }

    var keys: [String] { if case .object(let keys, _) = self { keys } else { [] } }
    var elements: [Value] { if case .list(let values) = self { values } else { [] } }
  }

  struct Fault: Error, Hashable { let offset: Int }

  private let bytes: [UInt8]
  private var position = 0

  /// - Throws: A `Fault` where the text is not JSON, or an object has one key twice.
  static func read(_ text: String) throws(Fault) -> Value {
    var reader = StrictJSON(bytes: Array(text.utf8))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw Fault(offset: reader.position) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var fault: Fault { Fault(offset: position) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
  }

  private mutating func take(_ text: String) throws(Fault) {
    guard bytes[position...].starts(with: text.utf8) else { throw fault }
    position += text.utf8.count
  }

  private mutating func value() throws(Fault) -> Value {
    skipSpace()
    switch next {
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    case UInt8(ascii: "t"):
      try take("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .boolean(false)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "{"): return try object()
    default: return .number(try number())
    }
  }

  private mutating func list() throws(Fault) -> Value {
    var values: [Value] = []
    try take("[")
    skipSpace()
    guard next != UInt8(ascii: "]") else {
      position += 1
      return .list([])
    }
    while true {
      values.append(try value())
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      position += 1
    }
    try take("]")
    return .list(values)
  }

  private mutating func object() throws(Fault) -> Value {
    var (keys, values): ([String], [Value]) = ([], [])
    try take("{")
    skipSpace()
    guard next != UInt8(ascii: "}") else {
      position += 1
      return .object([], [])
    }
    while true {
      skipSpace()
      let key = try string()
      guard !keys.contains(key) else { throw fault }
      skipSpace()
      try take(":")
      keys.append(key)
      values.append(try value())
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      position += 1
    }
    try take("}")
    return .object(keys, values)
  }

  private mutating func string() throws(Fault) -> String {
    try take("\"")
    var units: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault }
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        continue
      }
      units += try escaped().utf8
    }
    try take("\"")
    return String(decoding: units, as: UTF8.self)
  }

  private mutating func escaped() throws(Fault) -> String {
    guard let byte = next else { throw fault }
    position += 1
    let plain: [UInt8: String] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x6E: "\n", 0x72: "\r", 0x74: "\t", 0x62: "\u{8}",
      0x66: "\u{C}",
    ]
    if let text = plain[byte] { return text }
    guard byte == UInt8(ascii: "u"), position + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw fault }
    position += 4
    guard UTF16.isLeadSurrogate(unit) else { return String(decoding: [unit], as: UTF16.self) }
    try take("\\u")
    guard position + 4 <= bytes.count,
      let second = UInt16(
        String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw fault }
    position += 4
    return String(decoding: [unit, second], as: UTF16.self)
  }

  /// A number without an exponent, which none of ours has.
  private mutating func number() throws(Fault) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else { throw fault }
    if next == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }
}
