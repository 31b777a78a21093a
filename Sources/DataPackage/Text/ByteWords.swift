// Eight bytes of a file at a time, for what has to look at every byte.
//
// A group of bytes is a number whose lowest eight bits are the first byte. What is found among
// them is a mask, in which the highest bit of each byte says whether that byte is meant.

extension UInt64 {
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// A byte, eight times.
  init(eightTimes byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes that are the same as those of another number.
  func matches(_ other: UInt64) -> UInt64 {
    let differences = self ^ other
    return ~(((differences & Self.lowBits) &+ Self.lowBits) | differences | Self.lowBits)
  }

  /// The bytes below 0x20.
  var controls: UInt64 {
    ~((self & Self.lowBits) &+ UInt64(eightTimes: 0x60) | self) & Self.highBits
  }

  /// The place of the first byte that a mask means, counted from 0.
  var firstMarked: Int { trailingZeroBitCount / 8 }
}

extension RawSpan {
  /// The eight bytes that begin at a place; all of them must be there.
  func eightBytes(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  func byte(at offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// The first place from an offset on that holds one of three bytes; the end if none does.
  func first(of bytes: (UInt8, UInt8, UInt8), from offset: Int) -> Int {
    let wanted = (
      UInt64(eightTimes: bytes.0), UInt64(eightTimes: bytes.1), UInt64(eightTimes: bytes.2)
    )
    var offset = offset
    while offset + 8 <= byteCount {
      let group = eightBytes(at: offset)
      let found = group.matches(wanted.0) | group.matches(wanted.1) | group.matches(wanted.2)
      if found != 0 { return offset + found.firstMarked }
      offset += 8
    }
    while offset < byteCount {
      let byte = byte(at: offset)
      if byte == bytes.0 || byte == bytes.1 || byte == bytes.2 { return offset }
      offset += 1
    }
    return offset
  }
}

/// What one look at every byte of a file tells.
struct ByteSurvey: Sendable {
  private(set) var lineFeeds: [Int] = []
  /// Bytes that may be, or begin, a control character other than a line feed.
  private(set) var suspects: [Int] = []
  private(set) var isASCII = true

  init(_ bytes: [UInt8]) {
    lineFeeds.reserveCapacity(bytes.count / 64)
    let span = bytes.span.bytes
    let (feeds, deletions) = (UInt64(eightTimes: .lineFeed), UInt64(eightTimes: 0x7F))
    var offset = 0
    while offset + 8 <= bytes.count {
      let group = span.eightBytes(at: offset)
      var found = group.matches(feeds)
      let high = group & UInt64.highBits
      if high | (group.controls ^ found) | group.matches(deletions) == 0 {
        while found != 0 {
          lineFeeds.append(offset + found.firstMarked)
          found &= found - 1
        }
      } else {
        for offset in offset..<offset + 8 { note(bytes[offset], at: offset) }
      }
      offset += 8
    }
    for offset in offset..<bytes.count { note(bytes[offset], at: offset) }
  }

  private mutating func note(_ byte: UInt8, at offset: Int) {
    if byte == .lineFeed {
      lineFeeds.append(offset)
    } else if byte < 0x20 || byte == 0x7F || byte == 0xC2 {
      suspects.append(offset)
    }
    if byte >= 0x80 { isASCII = false }
  }
}
