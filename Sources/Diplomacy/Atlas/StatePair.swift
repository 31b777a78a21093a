/// Two states in no order.
public struct StatePair: Hashable, Sendable {
  public let first: Identifier<State>
  public let second: Identifier<State>

  public init(_ one: Identifier<State>, _ other: Identifier<State>) {
    (first, second) = one < other ? (one, other) : (other, one)
  }

  /// The other one of the two; `nil` if the state is neither.
  public func other(than state: Identifier<State>) -> Identifier<State>? {
    if state == first { return second }
    return state == second ? first : nil
  }
}

extension StatePair: Comparable {
  public static func < (one: Self, other: Self) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}
