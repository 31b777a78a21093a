/// One cell of a screen: a sign and how it looks.
///
/// A wide sign stands in its left cell; the cell right of it is a continuation without a sign.
public struct Cell: Hashable, Sendable {
  private let base: UInt32
  private let marks: Marks
  /// How the sign looks.
  public internal(set) var style: Style

  private init(base: UInt32, marks: Marks, style: Style) {
    self.base = base
    self.marks = marks
    self.style = style
  }

  init(_ cluster: Cluster, style: Style) {
    self.init(base: cluster.base.value, marks: cluster.marks, style: style)
  }

  /// A cell with the first sign of the character as the `Sanitiser` shows it.
  public init(_ character: Character, style: Style = .plain) {
    var first = Cluster(base: " ")
    Sanitiser.forEachCluster(in: String(character)) { cluster in
      first = cluster
      return .stop
    }
    self.init(first, style: style)
  }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// The right half of a wide sign.
  static func continuation(style: Style) -> Cell { Cell(base: 0, marks: Marks(), style: style) }

  /// Whether this is the right half of the wide sign in the cell before.
  public var isContinuation: Bool { base == 0 }

  /// The columns the sign takes: 1 or 2, and 0 for a continuation.
  public var width: Int {
    isContinuation ? 0 : Unicode.Scalar(base).map(TextWidth.width(of:)) ?? 1
  }

  /// The sign as text; empty for a continuation.
  public var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The base and up to four marks; none for a continuation.
  public var scalars: [Unicode.Scalar] {
    guard !isContinuation, let sign = Unicode.Scalar(base) else { return [] }
    return [sign] + marks.scalars
  }

  /// The sign when it is one scalar without marks, as nearly all are.
  public var loneScalar: Unicode.Scalar? {
    isContinuation || !marks.isEmpty ? nil : Unicode.Scalar(base)
  }
}
