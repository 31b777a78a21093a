/// Text from a data file, kept as the bytes that were read until somebody shows it.
///
/// A slice of the file it came from: making one copies nothing.
public struct Text: Sendable {
  public let bytes: ArraySlice<UInt8>

  public init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  public var isEmpty: Bool { bytes.isEmpty }

  /// The text, with U+FFFD where the bytes are not UTF-8.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Text: Hashable {
  public static func == (one: Text, other: Text) -> Bool { one.bytes == other.bytes }
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(bytes: Array(text.utf8)[...]) }
}

extension Text: CustomStringConvertible {
  public var description: String { string }
}
