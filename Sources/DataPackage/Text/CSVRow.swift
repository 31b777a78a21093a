/// One line of a CSV file taken apart into cells that know where they stand.
struct CSVRow: Sendable {
  /// One cell: what it says lies in the file, between quotes if there were any.
  struct Cell: Sendable {
    /// Where the cell begins, its opening quote included.
    let start: Int
    /// What it says, without the quotes around it.
    let content: Range<Int>
    let hasDoubledQuotes: Bool
  }

  /// The line it begins on, counted from 1.
  var line = 0
  /// Where it ends: its line feed, or the end of the file.
  var end = 0
  var cells: [Cell] = []
}
