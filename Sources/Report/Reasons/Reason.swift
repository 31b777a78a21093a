public import Diplomacy

/// Why something is found, as a tree: a rule, its premises, the records they rest on, and the
/// sources of those.
///
/// It is a value to unfold: as text, as JSON, or row by row in a pane.
public struct Reason: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The finding itself, and by which rule.
    case rule
    /// What was supposed that brings it about.
    case supposed
    /// What the rule goes by; also the clause or law that it follows.
    case premise
    /// Who held both before, beside a conflict.
    case coexistence
    /// A number before and after.
    case figure
    /// A step of working out a number.
    case arithmetic
    /// A row of the data.
    case record
    case source
    /// A supposition that would remove it.
    case removal
  }

  public let kind: Kind
  public let text: String
  /// The record or source that it leads to.
  public let record: Reference?
  /// Where the row stands, for a record.
  public let origin: Origin?
  public let children: [Reason]

  public init(
    _ kind: Kind, _ text: String, record: Reference? = nil, origin: Origin? = nil,
    _ children: [Reason] = []
  ) {
    self.kind = kind
    self.text = text
    self.record = record
    self.origin = origin
    self.children = children
  }

  /// Every node with how deep it lies, in the order of reading.
  public var lines: [(depth: Int, reason: Reason)] {
    [(0, self)] + children.flatMap { $0.lines.map { ($0.depth + 1, $0.reason) } }
  }
}

extension Reason {
  var json: JSON {
    let members: JSON = ["kind": JSON(kind), "text": .text(text), "record": JSON(record)]
    let place: JSON =
      origin.map { ["file": .text($0.file), "line": .integer($0.line)] } ?? .object([])
    return members.adding(place).adding(["children": .list(children.map(\.json))])
  }

  /// The tree below, as items of a page.
  func items(under depth: Int) -> [Page.Item] {
    children.flatMap(\.lines).map { line in
      Page.Item(line.reason.line, depth: line.depth + depth, record: line.reason.record)
    }
  }

  /// The node in a line.
  public var line: String {
    switch kind {
    case .rule, .premise, .coexistence, .arithmetic, .source, .figure: text
    case .record: text + (origin.map { " \($0)" } ?? "")
    case .supposed: "supposed: \(text)"
    case .removal: "would be removed by: \(text)"
    }
  }
}
