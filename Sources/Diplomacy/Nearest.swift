extension String {
  /// The candidate fewest edits away, if that is near enough to be what was meant.
  ///
  /// Case does not count. The first of several equally near ones is taken, so the answer does not
  /// depend on any order but the caller's.
  public func nearest(among candidates: some Sequence<String>) -> String? {
    let limit = max(1, utf8.count / 3)
    let wanted = Array(lowercased().utf8)
    var best: (name: String, edits: Int)?
    for candidate in candidates {
      let edits = editDistance(wanted, Array(candidate.lowercased().utf8))
      if edits <= limit, edits < best?.edits ?? Int.max { best = (candidate, edits) }
    }
    return best?.name
  }
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two texts
/// (optimal string alignment).
private func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var beforeLast = [Int](0...other.count)
  var last = beforeLast
  for row in one.indices {
    var current = [row + 1]
    for column in other.indices {
      var edits = min(
        last[column] + (one[row] == other[column] ? 0 : 1),
        min(last[column + 1], current[column]) + 1)
      let isSwap =
        row > 0 && column > 0 && one[row] == other[column - 1] && one[row - 1] == other[column]
      if isSwap { edits = min(edits, beforeLast[column - 1] + 1) }
      current.append(edits)
    }
    (beforeLast, last) = (last, current)
  }
  return last[other.count]
}
