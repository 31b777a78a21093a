import Diplomacy

/// The cells of one row, asked for one by one in the order of the table's columns.
///
/// A table is written down once, as a function that asks a row for its cells. Asked of a row that
/// only describes, the same questions give the table's columns. A cell that is missing or wrong is
/// reported and answered with a stand-in, so that the rest of the row is still looked at; the
/// record made of it is thrown away.
struct Row {
  /// In reading, the table's; in describing, those asked for so far.
  private(set) var columns: [Column]
  /// The line being read.
  var line = CSVRow()
  /// The identifiers of every table read so far.
  var identifiers: Identifiers
  private let purpose: Purpose
  private let file: FileText
  /// Where in a line each column stands; `nil` for one that the file lacks.
  private let order: [Int?]
  private let choices: Choices
  /// The column asked for next.
  private var next = 0
  /// For each column the identifier met there last; nothing at first, which no identifier is.
  private var latest: [(content: Range<Int>, number: Int)]

  private(set) var problems: [Problem] = []
  /// References met so far, to be looked up when every table has been read.
  private(set) var mentions: [Mention] = []
  /// The row's own identifier.
  private(set) var identity: Mention?
  /// Whether a cell of this row was wrong.
  private(set) var isBroken = false
  /// Where the cell that was asked for last stands in the file.
  private(set) var lastStart = 0

  private enum Purpose { case describing, reading }

  /// A row that only describes.
  init() {
    (columns, purpose, order, choices) = ([], .describing, [], Choices(of: []))
    (file, identifiers, latest) = (FileText(name: "", bytes: []), Identifiers(), [])
  }

  /// A row that reads.
  ///
  /// - Parameters:
  ///   - file: What it reads from.
  ///   - columns: The table's columns.
  ///   - order: Where in a line each column stands; `nil` for one that the file lacks.
  ///   - identifiers: Those that other tables have mentioned.
  init(of file: FileText, columns: [Column], order: [Int?], identifiers: Identifiers) {
    (self.columns, self.file, self.order, purpose) = (columns, file, order, .reading)
    self.identifiers = identifiers
    choices = Choices(of: columns)
    latest = Array(repeating: (0..<0, 0), count: columns.count)
    mentions.reserveCapacity(file.lineCount * columns.count { $0.content.isMention })
  }

  /// Gets ready for the questions about a new ``line``.
  mutating func begin() { (next, isBroken, identity) = (0, false, nil) }

  /// Where the row stands.
  var origin: Origin { Origin(file: file.name, line: line.line) }

  /// The next cell; `nil` if it is empty, missing or not well written.
  mutating func take(_ column: @autoclosure () -> Column) -> CSVRow.Cell? {
    guard purpose == .reading else {
      columns.append(column())
      return nil
    }
    defer { next += 1 }
    guard let position = order[next] else {
      isBroken = true
      return nil
    }
    let cell = line.cells[position]
    lastStart = cell.start
    guard !cell.content.isEmpty else {
      if columns[next].need == .required {
        report(.cell(.required(columns[next].name)), at: cell.start)
      }
      return nil
    }
    let space = UInt8(ascii: " ")
    if file.bytes[cell.content.lowerBound] == space
      || file.bytes[cell.content.upperBound - 1] == space
    {
      report(.cell(.spaceAround(file.text(of: cell).string)), at: cell.start)
      return nil
    }
    return cell
  }

  /// What a cell of this line says.
  func text(of cell: CSVRow.Cell) -> Text { file.text(of: cell) }

  /// The next cell, made into a value by a function that says what is wrong with the text.
  mutating func take<Value>(
    _ column: @autoclosure () -> Column, as value: (Text) throws(CellFault) -> Value
  ) -> Value? {
    guard let cell = take(column()) else { return nil }
    do throws(CellFault) {
      return try value(text(of: cell))
    } catch {
      report(.cell(error), at: cell.start)
      return nil
    }
  }

  /// The next cell as the position of its word among those that the column takes.
  mutating func takeWord(_ column: @autoclosure () -> Column) -> Int? {
    guard let cell = take(column()) else { return nil }
    if let position = position(ofWordIn: cell) { return position }
    let words = columns[next - 1].content.words
    report(.cell(.notOneOf(found: text(of: cell).string, words: words)), at: cell.start)
    return nil
  }

  private func position(ofWordIn cell: CSVRow.Cell) -> Int? {
    // No word holds a quote, so it does not matter that doubled ones are not undone.
    choices.position(of: file.bytes.span.bytes.extracting(cell.content), inColumn: next - 1)
  }

  mutating func report(_ fault: Fault, at offset: Int) {
    isBroken = true
    guard purpose == .reading else { return }
    problems.append(file.problem(fault, at: offset))
  }

  /// Takes a cell for the row's own identifier.
  mutating func identify(by cell: CSVRow.Cell) -> String {
    let mention = mention(in: cell)
    identity = mention
    return identifiers.texts[mention.number]
  }

  /// Takes a cell for the identifier of a record, to be looked up later.
  mutating func mention(by cell: CSVRow.Cell) -> String {
    let mention = mention(in: cell)
    mentions.append(mention)
    return identifiers.texts[mention.number]
  }

  private mutating func mention(in cell: CSVRow.Cell) -> Mention {
    let number = knownNumber(in: cell) ?? identifiers.add(text(of: cell).string)
    latest[next - 1] = (cell.content, number)
    return Mention(number: number, start: cell.start, column: next - 1)
  }

  /// The number of an identifier that was met before.
  private func knownNumber(in cell: CSVRow.Cell) -> Int? {
    guard !cell.hasDoubledQuotes else { return nil }
    let (bytes, (content, number)) = (file.bytes.span.bytes, latest[next - 1])
    // Rows about one thing mostly stand together.
    let isLatest = bytes.extracting(content).holdsSame(as: bytes.extracting(cell.content))
    return isLatest ? number : identifiers.number(of: bytes.extracting(cell.content))
  }
}

/// An identifier written in a cell.
struct Mention: Sendable {
  /// Among the package's ``Identifiers``.
  let number: Int
  /// Where the cell stands in its file.
  let start: Int
  /// The position of its column among the table's, which says what kinds of record may be meant.
  let column: Int
}
