/// Reads comma-separated values as RFC 4180 describes them, and goes on after every fault.
struct CSVReader {
  private(set) var sheet: Sheet
  private(set) var problems: [Problem]
  private let bytes: [UInt8]
  private var at: Int

  /// Takes a file apart.
  static func read(_ file: FileText) -> (sheet: Sheet, problems: [Problem]) {
    var reader = CSVReader(file)
    while reader.at < reader.bytes.count { reader.readRow() }
    return (reader.sheet, reader.problems)
  }

  private init(_ file: FileText) {
    sheet = Sheet(file: file)
    problems = file.characterProblems
    bytes = file.bytes
    at = file.start
    sheet.cells.reserveCapacity(bytes.count / 16)
    sheet.rows.reserveCapacity(bytes.count / 96)
  }

  private mutating func readRow() {
    let (begin, first) = (at, sheet.cells.count)
    let line = sheet.file.line(at: begin)
    while true {
      readCell()
      guard at < bytes.count, bytes[at] == .comma else { break }
      at += 1
    }
    let end = at
    if at < bytes.count { at += 1 }
    let onlyCell = sheet.cells.count == first + 1 ? sheet.cells.last : nil
    if let onlyCell, onlyCell.content.isEmpty, onlyCell.start == onlyCell.content.lowerBound {
      sheet.cells.removeLast()
      problems.append(sheet.file.problem(.csv(.blankLine), at: begin))
    } else {
      sheet.rows.append(Sheet.Row(line: line, cells: first..<sheet.cells.count, end: end))
    }
  }

  /// Reads up to the comma or line feed that ends the cell.
  private mutating func readCell() {
    if at < bytes.count, bytes[at] == .quote { return readQuotedCell() }
    let start = at
    var stray: Int?
    while at < bytes.count, bytes[at] != .comma, bytes[at] != .lineFeed {
      if bytes[at] == .quote, stray == nil { stray = at }
      at += 1
    }
    if let stray { problems.append(sheet.file.problem(.csv(.quoteInCell), at: stray)) }
    add(Sheet.Cell(start: start, content: start..<contentEnd(from: start), hasDoubledQuotes: false))
  }

  private mutating func readQuotedCell() {
    let start = at
    var hasDoubledQuotes = false
    at += 1
    while true {
      while at < bytes.count, bytes[at] != .quote { at += 1 }
      guard at < bytes.count else { return leaveUnclosed(start) }
      guard at + 1 < bytes.count, bytes[at + 1] == .quote else { break }
      hasDoubledQuotes = true
      at += 2
    }
    add(
      Sheet.Cell(start: start, content: start + 1..<at, hasDoubledQuotes: hasDoubledQuotes))
    at += 1
    let after = at
    while at < bytes.count, bytes[at] != .comma, bytes[at] != .lineFeed { at += 1 }
    if contentEnd(from: after) > after {
      problems.append(sheet.file.problem(.csv(.textAfterQuote), at: after))
    }
  }

  /// The end of what was read, without the carriage return of a line that ends in CR LF.
  private func contentEnd(from start: Int) -> Int {
    let endsLine = at < bytes.count && bytes[at] == .lineFeed
    return endsLine && at > start && bytes[at - 1] == .carriageReturn ? at - 1 : at
  }

  private mutating func leaveUnclosed(_ start: Int) {
    add(Sheet.Cell(start: start, content: start + 1..<at, hasDoubledQuotes: false))
    problems.append(sheet.file.problem(.csv(.unclosedQuote), at: start))
    sheet.isCut = true
  }

  private mutating func add(_ cell: Sheet.Cell) { sheet.cells.append(cell) }
}
