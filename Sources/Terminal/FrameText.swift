extension Frame {
  /// The signs as lines of text, without trailing spaces and without a line break at the end.
  public var text: String {
    (0..<rows).map { row in
      var line = cells[row * columns..<(row + 1) * columns].map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The styles as lines of letters, one a cell: see `Style.mark()`.
  public var markings: String {
    (0..<rows).map { row in
      String(cells[row * columns..<(row + 1) * columns].map { $0.style.mark() })
    }.joined(separator: "\n")
  }
}

/// Neighbouring cells of one row that differ from those of another screen.
public struct Run: Hashable, Sendable {
  /// Where the first of them stands.
  public let position: Position
  /// The cells, left to right; never half of a wide sign.
  public let cells: ArraySlice<Cell>
}

extension Frame {
  /// The runs in which this screen differs from another, top to bottom and left to right.
  ///
  /// Screens of different size differ everywhere. Equal cells between two changes are left out.
  public func differences(from old: Frame) -> [Run] {
    let isComparable = rows == old.rows && columns == old.columns
    var runs: [Run] = []
    for row in 0..<rows {
      let start = row * columns
      guard isComparable else {
        runs.append(run(start..<start + columns))
        continue
      }
      var column = 0
      while column < columns {
        guard cells[start + column] != old.cells[start + column] else {
          column += 1
          continue
        }
        var first = column
        while first > 0, cells[start + first].isContinuation { first -= 1 }
        while column < columns,
          cells[start + column] != old.cells[start + column] || cells[start + column].isContinuation
        {
          column += 1
        }
        runs.append(run(start + first..<start + column))
      }
    }
    return runs
  }

  private func run(_ range: Range<Int>) -> Run {
    let row = columns == 0 ? 0 : range.lowerBound / columns
    return Run(
      position: Position(row: row, column: range.lowerBound - row * columns), cells: cells[range])
  }
}
