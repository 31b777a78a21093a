/// The identifier of one kind of record: a state's cannot stand where an alliance's is meant.
public struct Identifier<Record>: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  /// The same identifier where a record of any kind is meant.
  public var any: Reference { Reference(text) }
}

extension Identifier: Comparable {
  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

/// A record of any kind.
public enum AnyRecord: Sendable {}

/// The identifier of a record whose kind is not fixed: identifiers are unique in a whole package.
public typealias Reference = Identifier<AnyRecord>
