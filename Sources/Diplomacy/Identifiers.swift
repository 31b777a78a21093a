/// Texts that are written again and again, each kept once under a number.
///
/// Numbers count from 0 in the order of appearance, so that what is known of an identifier can
/// stand in an array. Two texts are the same if their bytes are. A table of our own, because a
/// dictionary's hash is made to withstand attacks and takes several times as long; what an
/// attacker could do here is make his own package slow to read.
package struct Identifiers: Sendable {
  /// By number.
  package private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Numbers by hash, the next free slot taken where two want the same; at most half are taken.
  private var slots: [Int32]

  private static let free: Int32 = -1

  /// Starts with room for so many; more can come.
  package init(expecting count: Int = 0) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
    texts.reserveCapacity(count)
    hashes.reserveCapacity(count)
  }

  package var count: Int { texts.count }

  /// The number of a text that has been met.
  package func number(of text: RawSpan) -> Int? {
    let number = slots[slot(of: text, text.hash)]
    return number == Self.free ? nil : Int(number)
  }

  /// The number of a text that has been met.
  package func number(of text: String) -> Int? {
    let utf8 = text.utf8
    return number(of: utf8.span.bytes)
  }

  /// The number of a text, a new one if it has not been met.
  package mutating func add(_ text: String) -> Int {
    let utf8 = text.utf8
    let hash = utf8.span.bytes.hash
    let slot = slot(of: utf8.span.bytes, hash)
    guard slots[slot] == Self.free else { return Int(slots[slot]) }
    let number = texts.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    texts.append(text)
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  /// Where the number of a text stands, or will stand if it is met.
  private func slot(of text: RawSpan, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != Self.free {
      let number = Int(slots[slot])
      if hashes[number] == hash {
        let utf8 = texts[number].utf8
        if utf8.span.bytes.holdsSame(as: text) { break }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

extension RawSpan {
  /// Whether two spans hold the same bytes.
  package func holdsSame(as other: RawSpan) -> Bool {
    guard byteCount == other.byteCount else { return false }
    var offset = 0
    while offset + 8 <= byteCount {
      guard eightBytes(at: offset) == other.eightBytes(at: offset) else { return false }
      offset += 8
    }
    return rest(from: offset) == other.rest(from: offset)
  }

  /// A number that is the same for the same bytes and seldom for others.
  fileprivate var hash: UInt64 {
    var hash = UInt64(truncatingIfNeeded: byteCount)
    var offset = 0
    while offset + 8 <= byteCount {
      hash = Self.mixed(hash, eightBytes(at: offset))
      offset += 8
    }
    return Self.mixed(hash, rest(from: offset) ^ 0xA076_1D64_78BD_642F)
  }

  private static func mixed(_ hash: UInt64, _ bits: UInt64) -> UInt64 {
    let (high, low) = (hash ^ bits).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low
  }

  private func eightBytes(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Up to seven last bytes as a number.
  private func rest(from offset: Int) -> UInt64 {
    var rest: UInt64 = 0
    for offset in offset..<byteCount {
      rest = rest << 8 | UInt64(unsafeLoad(fromByteOffset: offset, as: UInt8.self))
    }
    return rest
  }
}
