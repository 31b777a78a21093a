/// How much a disagreement between two grades weighs.
public enum Disagreement: String, Sendable, CaseIterable {
  /// Any two different grades disagree alike.
  case nominal
  /// By the distance of the grades.
  case linear
  /// By its square.
  case quadratic

  func callAsFunction(_ one: Int, _ other: Int) -> Int {
    switch self {
    case .nominal: one == other ? 0 : 1
    case .linear: Distance.absolute(one, other)
    case .quadratic: Distance.squared(one, other)
    }
  }
}

extension Ratings {
  /// Cohen's kappa: agreement beyond what the two raters' own habits would give by chance.
  ///
  /// 1 - sum(W O) / sum(W E), E from the two marginals (Cohen 1960, 1968; Häge 2011, Choice or
  /// Circumstance? Political Analysis 19).
  ///
  /// - Returns: `nil` if chance alone would never disagree, as when both always give one grade:
  ///   undefined, not 0.
  public func kappa(_ disagreement: Disagreement) -> Double? {
    beyondChance(rows, columns, disagreement)
  }

  /// Scott's pi: the same with one habit for both, the marginals pooled (Scott 1955).
  ///
  /// - Returns: `nil` if both always give one grade: undefined, not 0.
  public func pi(_ disagreement: Disagreement) -> Double? {
    let pooled = zip(rows, columns).map { ($0 + $1) / 2 }
    return beyondChance(pooled, pooled, disagreement)
  }

  /// 1 less observed over expected disagreement.
  private func beyondChance(
    _ rows: [Double], _ columns: [Double], _ disagreement: Disagreement
  ) -> Double? {
    var expected = 0.0
    for row in grades {
      for column in grades {
        expected += Double(disagreement(row, column)) * rows[row] * columns[column]
      }
    }
    // Sums of products that are none of them negative: 0 only if every one is.
    guard expected > 0 else { return nil }
    return 1 - sum { disagreement($0, $1) } * total / expected
  }
}
