import Diplomacy

/// A CSV file taken apart: rows of cells that know where they stand.
struct Sheet: Sendable {
  /// One cell: what it says lies in the file, between quotes if there were any.
  struct Cell: Sendable {
    /// Where the cell begins, its opening quote included.
    let start: Int
    /// What it says, without the quotes around it.
    let content: Range<Int>
    let hasDoubledQuotes: Bool
  }

  struct Row: Sendable {
    /// Counted from 1.
    let line: Int
    /// Positions in ``Sheet/cells``.
    let cells: Range<Int>
    /// Where the row ends: its line feed, or the end of the file.
    let end: Int
  }

  let file: FileText
  var cells: [Cell] = []
  /// The header is the first; blank lines are none.
  var rows: [Row] = []
  /// Whether a quote was never closed, so that the last row has swallowed all that followed.
  var isCut = false

  /// The rows that are as they were meant.
  var wholeRows: ArraySlice<Row> { isCut ? rows.dropLast() : rows[...] }

  init(file: FileText) { self.file = file }

  /// What a cell says: a slice of the file, copied only where doubled quotes must be undone.
  func text(of cell: Cell) -> Text {
    let bytes = file.bytes[cell.content]
    guard cell.hasDoubledQuotes else { return Text(bytes: bytes) }
    var undone: [UInt8] = []
    undone.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { undone.append(byte) }
    }
    return Text(bytes: undone[...])
  }

  /// The row that begins on a line.
  func row(onLine line: Int) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].line == line ? rows[low] : nil
  }
}
