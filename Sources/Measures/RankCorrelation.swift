extension Ratings {
  /// Kendall's tau-b: whether the two order the things rated alike, ties set aside.
  ///
  /// (P - Q) / sqrt((P + Q + X) (P + Q + Y)), where P and Q count pairs in the same and in the
  /// opposite order, X and Y those tied on one side only (Kendall 1945). It was the measure of
  /// Bueno de Mesquita (1975), before S.
  ///
  /// - Returns: `nil` if one side gives one grade only: undefined, not 0.
  public var tauB: Double? {
    var (concordant, discordant, tiedFirst, tiedSecond) = (0.0, 0.0, 0.0, 0.0)
    for row in grades {
      for column in grades {
        for beside in grades where beside > column {
          tiedFirst += self[row, column] * self[row, beside]
        }
        for below in grades where below > row {
          tiedSecond += self[row, column] * self[below, column]
          for beside in grades where beside != column {
            let pairs = self[row, column] * self[below, beside]
            if beside > column { concordant += pairs } else { discordant += pairs }
          }
        }
      }
    }
    let ordered = concordant + discordant
    let (first, second) = (ordered + tiedSecond, ordered + tiedFirst)
    guard first > 0, second > 0 else { return nil }
    return (concordant - discordant) / (first.squareRoot() * second.squareRoot())
  }
}
