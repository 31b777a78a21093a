/// A user's own text as bytes, which are kept as they are.
public struct ArticleText: Sendable {
  public let bytes: [UInt8]
  /// Where the text begins: behind a byte order mark.
  let start: Int
  /// How many bytes are no UTF-8; they are read as signs that belong to no word.
  public let malformedBytes: Int
  /// The line, counted from 1, of the first of them.
  public let firstMalformedLine: Int?

  /// The longest text that is read, in bytes.
  public static let limit = 1 << 30

  /// Takes the bytes of a file.
  ///
  /// - Throws: Why they are no text that can be read.
  public init(_ bytes: [UInt8]) throws(TextFault) {
    guard bytes.count <= Self.limit else { throw .tooLong(bytes: bytes.count) }
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    guard !isBigEndian, !bytes.starts(with: [0xFF, 0xFE]) else { throw .sixteenBits }
    if let place = bytes.firstIndex(of: 0) { throw .notText(byte: place) }
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    (malformedBytes, firstMalformedLine) = Self.malformed(bytes)
  }

  /// The text of a part, with U+FFFD where the bytes are not UTF-8.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The lines, counted from 1, on which some places in ascending order stand.
  public func lines(of places: [Int]) -> [Int] {
    var (line, read) = (1, 0)
    return places.map { place in
      while read < place {
        if bytes[read] == UInt8(ascii: "\n") { line += 1 }
        read += 1
      }
      return line
    }
  }

  private static func malformed(_ bytes: [UInt8]) -> (count: Int, line: Int?) {
    bytes.withUnsafeBufferPointer { bytes in
      var (count, line, place) = (0, 1, 0)
      var first: Int?
      while place < bytes.count {
        if bytes[place] < 0x80 {
          if bytes[place] == UInt8(ascii: "\n") { line += 1 }
          place += 1
          continue
        }
        let sign = Sign(in: bytes, at: place)
        if sign.isMalformed {
          count += 1
          first = first ?? line
        }
        place += sign.length
      }
      return (count, first)
    }
  }
}

/// Why bytes are no text that can be read.
public enum TextFault: Error, Hashable, Sendable {
  /// A NUL stands at an offset.
  case notText(byte: Int)
  /// It is UTF-16.
  case sixteenBits
  case tooLong(bytes: Int)
}

/// One scalar of a text, or a byte that is none.
struct Sign {
  let value: UInt32
  /// In bytes.
  let length: Int

  var isMalformed: Bool { length == 1 && value == 0xFFFD }

  /// Reads the sign that begins at a place; see table 3-7 of the Unicode Standard.
  init(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    let first = bytes[place]
    if first < 0x80 {
      (value, length) = (UInt32(first), 1)
      return
    }
    let (needed, least): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (needed, least) = (1, 0x80)
    case 0xE0...0xEF: (needed, least) = (2, 0x800)
    case 0xF0...0xF4: (needed, least) = (3, 0x10000)
    default: (needed, least) = (0, 0)
    }
    var read = UInt32(first) & (0x3F >> UInt32(needed))
    let isWhole = needed > 0 && place + needed < bytes.count
    if isWhole {
      for offset in 1...needed {
        let next = bytes[place + offset]
        read = next & 0xC0 == 0x80 ? read << 6 | UInt32(next & 0x3F) : .max
        if read == .max { break }
      }
    }
    let isScalar = isWhole && read >= least && read <= 0x10FFFF && !(0xD800...0xDFFF ~= read)
    (value, length) = isScalar ? (read, needed + 1) : (0xFFFD, 1)
  }
}

// MARK: - Sentences

extension TextFault: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .notText(let byte):
      "it is no text (a NUL at byte \(byte)); give a text file, for example the article saved as .txt"
    case .sixteenBits:
      "it is UTF-16; turn it into UTF-8, for example with iconv -f UTF-16 -t UTF-8"
    case .tooLong(let bytes):
      "it has \(bytes) bytes, more than the \(ArticleText.limit) that are read; give a part of it"
    }
  }
}
