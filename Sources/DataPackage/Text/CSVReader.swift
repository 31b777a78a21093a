/// Reads comma-separated values as RFC 4180 describes them, and goes on after every fault.
///
/// Rows are handed out one by one and not kept: a file is several times smaller than its cells.
struct CSVReader {
  /// What is wrong with the characters of the file and with the rows read so far.
  private(set) var problems: [Problem]
  /// Whether a quote was never closed, so that the last row has swallowed all that followed.
  private(set) var isCut = false
  private let file: FileText
  private let end: Int
  private var at: Int
  private var line: Int

  init(_ file: FileText) {
    problems = file.characterProblems
    (self.file, at, line, end) = (file, file.start, 1, file.bytes.count)
  }

  /// The row that begins on a line, read once more: for the place of a cell that is long gone.
  static func row(onLine line: Int, of file: FileText) -> CSVRow {
    var reader = CSVReader(file, line: line)
    var row = CSVRow()
    reader.readCells(into: &row)
    return row
  }

  private init(_ file: FileText, line: Int) {
    problems = []
    (self.file, at, self.line, end) = (file, file.start(ofLine: line), line, file.bytes.count)
  }

  /// Reads the next row that is not blank.
  ///
  /// - Returns: Whether there was one that is as it was meant: a row with a quote that is never
  ///   closed is none.
  mutating func read(into row: inout CSVRow) -> Bool {
    while at < end {
      let begin = at
      readCells(into: &row)
      if isCut { return false }
      guard row.isBlank else { return true }
      problems.append(file.problem(.csv(.blankLine), at: begin))
    }
    return false
  }

  private mutating func readCells(into row: inout CSVRow) {
    line = file.line(at: at, notBefore: line)
    row.line = line
    row.cells.removeAll(keepingCapacity: true)
    while true {
      row.cells.append(readCell())
      guard at < end, file.bytes[at] == .comma else { break }
      at += 1
    }
    row.end = at
    if at < end { at += 1 }
  }

  /// Reads up to the comma or line feed that ends the cell.
  private mutating func readCell() -> CSVRow.Cell {
    let start = at
    if at < end, file.bytes[at] == .quote { return readQuotedCell() }
    at = file.bytes.span.bytes.first(of: (.comma, .lineFeed, .quote), from: at)
    if at < end, file.bytes[at] == .quote {
      problems.append(file.problem(.csv(.quoteInCell), at: at))
      skipToEndOfCell()
    }
    return CSVRow.Cell(start: start, content: start..<contentEnd(from: start))
  }

  private mutating func readQuotedCell() -> CSVRow.Cell {
    let start = at
    var hasDoubledQuotes = false
    at += 1
    while true {
      at = file.bytes.span.bytes.first(of: (.quote, .quote, .quote), from: at)
      guard at < end else { return leaveUnclosed(start) }
      guard at + 1 < end, file.bytes[at + 1] == .quote else { break }
      hasDoubledQuotes = true
      at += 2
    }
    let content = start + 1..<at
    at += 1
    let after = at
    skipToEndOfCell()
    if contentEnd(from: after) > after {
      problems.append(file.problem(.csv(.textAfterQuote), at: after))
    }
    return CSVRow.Cell(start: start, content: content, hasDoubledQuotes: hasDoubledQuotes)
  }

  private mutating func skipToEndOfCell() {
    at = file.bytes.span.bytes.first(of: (.comma, .lineFeed, .lineFeed), from: at)
  }

  /// The end of what was read, without the carriage return of a line that ends in CR LF.
  private func contentEnd(from start: Int) -> Int {
    let endsLine = at < end && file.bytes[at] == .lineFeed
    return endsLine && at > start && file.bytes[at - 1] == .carriageReturn ? at - 1 : at
  }

  private mutating func leaveUnclosed(_ start: Int) -> CSVRow.Cell {
    problems.append(file.problem(.csv(.unclosedQuote), at: start))
    isCut = true
    return CSVRow.Cell(start: start, content: start + 1..<at)
  }
}

extension CSVRow {
  /// Whether there is nothing on the line, not even a pair of quotes.
  fileprivate var isBlank: Bool {
    guard cells.count == 1, let cell = cells.first else { return false }
    return cell.content.isEmpty && cell.start == cell.content.lowerBound
  }
}

extension CSVRow.Cell {
  fileprivate init(start: Int, content: Range<Int>) {
    self.init(start: start, content: content, hasDoubledQuotes: false)
  }
}
