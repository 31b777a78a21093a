/// How often each grade of one rater meets each grade of another: two portfolios over one system.
///
/// Grades go from 0 to ``top``; the things with the same position in both lists are the same
/// thing. Every measure is worked out from this table.
public struct Ratings: Hashable, Sendable {
  /// The highest grade of the scale, whether or not anybody gives it.
  public let top: Int
  /// How many things are rated, or what they weigh together.
  public let total: Double
  /// The grades of one in rows, of the other in columns, row after row.
  private let counts: [Double]

  /// Counts each thing rated once.
  ///
  /// - Precondition: As many grades on one side as on the other, each from 0 to `top`.
  public init(_ one: [UInt8], _ other: [UInt8], top: Int) {
    precondition(one.count == other.count, "two raters must rate the same things")
    var counts = Self.empty(top)
    for index in one.indices { counts[Self.cell(one[index], other[index], top)] += 1 }
    (self.top, self.counts, total) = (top, counts, Double(one.count))
  }

  /// Counts each thing rated by its weight, for example a state by its capabilities.
  ///
  /// - Parameters:
  ///   - one: The grades of one rater.
  ///   - other: The grades of the other.
  ///   - top: The highest grade of the scale.
  ///   - weights: One for each thing; `nil` leaves it out, since unknown is never zero.
  /// - Precondition: A weight for each thing, none negative; grades from 0 to `top`.
  public init(_ one: [UInt8], _ other: [UInt8], top: Int, weights: [Double?]) {
    precondition(one.count == other.count, "two raters must rate the same things")
    precondition(weights.count == one.count, "each thing rated needs a weight or nil")
    var (counts, total) = (Self.empty(top), 0.0)
    for (index, weight) in weights.enumerated() {
      guard let weight else { continue }
      precondition(weight >= 0, "a weight is not negative")
      counts[Self.cell(one[index], other[index], top)] += weight
      total += weight
    }
    (self.top, self.counts, self.total) = (top, counts, total)
  }

  private static func empty(_ top: Int) -> [Double] {
    precondition(top > 0, "a scale needs two grades at least")
    return [Double](repeating: 0, count: (top + 1) * (top + 1))
  }

  private static func cell(_ row: UInt8, _ column: UInt8, _ top: Int) -> Int {
    precondition(row <= top && column <= top, "a grade lies from 0 to \(top)")
    return Int(row) * (top + 1) + Int(column)
  }

  var grades: ClosedRange<Int> { 0...top }

  /// How often one grade of the first meets one of the second.
  subscript(row: Int, column: Int) -> Double { counts[row * (top + 1) + column] }

  /// How often the first gives each grade.
  var rows: [Double] { grades.map { row in grades.reduce(0) { $0 + self[row, $1] } } }

  /// How often the second gives each grade.
  var columns: [Double] { grades.map { column in grades.reduce(0) { $0 + self[$1, column] } } }

  /// The sum over the table of a weight times how often the two grades meet.
  func sum(_ weight: (Int, Int) -> Int) -> Double {
    var sum = 0.0
    for row in grades {
      for column in grades { sum += Double(weight(row, column)) * self[row, column] }
    }
    return sum
  }
}
