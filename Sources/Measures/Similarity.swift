/// How much a difference of two grades counts.
public enum Distance: String, Sendable, CaseIterable {
  case absolute, squared

  func callAsFunction(_ one: Int, _ other: Int) -> Int {
    let difference = one - other
    switch self {
    case .absolute: return abs(difference)
    case .squared: return difference * difference
    }
  }
}

extension Ratings {
  /// Signorino and Ritter's S: 1 for equal portfolios, -1 for portfolios as far apart as can be.
  ///
  /// S = 1 - 2 d / D, where d is the sum of the distances and D what it would be if every pair of
  /// grades were at the ends of the scale (Signorino and Ritter 1999, Tau-b or Not Tau-b,
  /// International Studies Quarterly 43).
  ///
  /// - Returns: `nil` if nothing is rated, or all weighs nothing: undefined, not 0.
  public func similarity(_ distance: Distance) -> Double? {
    guard total > 0 else { return nil }
    return 1 - 2 * sum { distance($0, $1) } / (Double(distance(top, 0)) * total)
  }
}
