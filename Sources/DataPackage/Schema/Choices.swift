import Diplomacy

/// The words that the columns of a table take, to be compared with the bytes of cells.
///
/// One column's words follow another's, so that looking one up touches nothing else.
struct Choices: Sendable {
  private var bytes: [UInt8] = []
  /// Where in ``bytes`` each word ends.
  private var ends: [Int] = []
  /// For each column its words among all; none if it takes others too.
  private var words: [Range<Int>] = []

  init(of columns: [Column]) {
    for column in columns {
      let first = ends.count
      for word in column.content.words {
        bytes += word.utf8
        ends.append(bytes.count)
      }
      words.append(first..<ends.count)
    }
  }

  /// The position among a column's words of the one that has these bytes.
  func position(of word: RawSpan, inColumn column: Int) -> Int? {
    let (all, positions) = (bytes.span.bytes, words[column])
    for position in positions {
      let start = position == 0 ? 0 : ends[position - 1]
      if ends[position] - start == word.byteCount,
        all.extracting(start..<ends[position]).holdsSame(as: word)
      {
        return position - positions.lowerBound
      }
    }
    return nil
  }
}

extension Column.Content {
  /// The words that a column takes, if it takes no others.
  var words: [String] {
    if case .choice(let words) = self { words } else { [] }
  }
}
