/// One sign as a terminal places it: a base that takes one or two columns, and its marks.
///
/// Not Swift's grapheme cluster: a flag is two signs here, since `wcwidth` counts each half.
struct Cluster: Hashable, Sendable {
  let base: Unicode.Scalar
  private(set) var marks: Marks

  init(base: Unicode.Scalar, mark: Unicode.Scalar? = nil) {
    self.base = base
    marks = Marks()
    if let mark { marks.add(mark) }
  }

  /// The columns it takes: 1 or 2.
  var width: Int { TextWidth.width(of: base) }

  /// Sets one more mark on the base, unless the cell is full.
  mutating func add(mark: Unicode.Scalar) -> Marks.Outcome { marks.add(mark) }
}

/// The marks on one base: at most four, as many as a cell of the terminal library holds.
///
/// Kept in place, so that a cell is plain memory and screens compare fast.
struct Marks: Hashable, Sendable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  enum Outcome { case added, full }

  var isEmpty: Bool { first == 0 }

  @discardableResult
  mutating func add(_ mark: Unicode.Scalar) -> Outcome {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    } else {
      return .full
    }
    return .added
  }

  var scalars: [Unicode.Scalar] {
    guard !isEmpty else { return [] }
    return [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}
