/// The line of a data file that a record was read from.
public struct Origin: Hashable, Sendable {
  public let file: String
  /// Counted from 1; the header is line 1.
  public let line: Int

  public init(file: String, line: Int) { (self.file, self.line) = (file, line) }
}

extension Origin: CustomStringConvertible {
  /// `file:line`.
  public var description: String { "\(file):\(line)" }
}

/// Where a record stands and what it rests on.
public struct Provenance: Hashable, Sendable {
  public let origin: Origin
  public let source: Identifier<Source>

  public init(origin: Origin, source: Identifier<Source>) {
    (self.origin, self.source) = (origin, source)
  }
}

/// A row that rests on a source.
public protocol Sourced: Sendable {
  var provenance: Provenance { get }
}

/// A row with an identifier of its own.
public protocol Record: Sourced {
  var id: Identifier<Self> { get }
}
