/// An answer that is never guessed.
public enum Answer: String, Hashable, Sendable, CaseIterable {
  case yes, no, possibly

  /// Both hold (Kleene's strong conjunction).
  public func and(_ other: Answer) -> Answer {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .possibly
  }

  /// At least one holds (Kleene's strong disjunction).
  public func or(_ other: Answer) -> Answer { negated.and(other.negated).negated }

  public var negated: Answer {
    switch self {
    case .yes: .no
    case .no: .yes
    case .possibly: .possibly
    }
  }

  /// What sources that may disagree say together: their answer if they agree, else possibly.
  public static func consensus(of answers: some Sequence<Answer>) -> Answer? {
    var common: Answer?
    for answer in answers {
      guard let known = common else {
        common = answer
        continue
      }
      if known != answer { return .possibly }
    }
    return common
  }
}
