/// Cuts what a program sends into signs, controls and sequences.
struct SequenceParser: Sendable {
  enum Switch: Sendable { case on, off }

  /// One whole thing to act on.
  enum Piece: Sendable {
    case sign(Unicode.Scalar)
    case control(UInt8)
    /// `ESC` and what followed it.
    case escape(String)
    /// `ESC [`, a mark such as `?`, numbers, and the final letter.
    case sequence(mark: Character?, numbers: [Int], final: Character)
  }

  private var bytes: [UInt8] = []

  /// The piece that this byte completes, if it does.
  mutating func take(_ byte: UInt8) -> Piece? {
    if bytes.isEmpty, byte < 0x20, byte != 0x1B { return .control(byte) }
    bytes.append(byte)
    guard let piece = whole() else { return nil }
    bytes.removeAll()
    return piece
  }

  private func whole() -> Piece? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    guard first == 0x1B else { return sign() }
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["):
      guard bytes.count > 2, 0x40...0x7E ~= last else { return nil }
      return sequence(final: last)
    case UInt8(ascii: "]"): return last == 0x07 ? .escape("]") : nil
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count == 3 ? rest() : nil
    default: return rest()
    }
  }

  private func rest() -> Piece { .escape(String(decoding: bytes.dropFirst(), as: UTF8.self)) }

  private func sequence(final: UInt8) -> Piece {
    let inner = bytes[2..<bytes.count - 1]
    let mark = inner.first.flatMap { 0x3C...0x3F ~= $0 ? Character(Unicode.Scalar($0)) : nil }
    let text = String(decoding: mark == nil ? inner : inner.dropFirst(), as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return .sequence(mark: mark, numbers: numbers, final: Character(Unicode.Scalar(final)))
  }

  private func sign() -> Piece? {
    var decoder = UTF8()
    var source = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&source) else {
      return bytes.count < 4 ? nil : .sign("\u{FFFD}")
    }
    return .sign(scalar)
  }
}
