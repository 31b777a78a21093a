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
  private let source: Source
  /// The column asked for next.
  private var next = 0
  private var line = Sheet.Row(line: 0, cells: 0..<0, end: 0)

  private(set) var problems: [Problem] = []
  /// References met so far, to be looked up when every table has been read.
  private(set) var mentions: [Mention] = []
  /// The row's own identifier.
  private(set) var identity: Mention?
  /// Whether a cell of this row was wrong.
  private(set) var isBroken = false
  /// Where the cell that was asked for last stands in the file.
  private(set) var lastStart = 0

  private enum Source {
    case description
    case sheet(Sheet, order: [Int?])
  }

  /// The text of a cell and where it stands in the file.
  typealias Entry = (text: Text, start: Int)

  /// A row that only describes.
  init() { (columns, source) = ([], .description) }

  /// A row that reads.
  ///
  /// - Parameters:
  ///   - sheet: What it reads from.
  ///   - columns: The table's columns.
  ///   - order: Where in a line each column stands; `nil` for one that the file lacks.
  init(of sheet: Sheet, columns: [Column], order: [Int?]) {
    (self.columns, source) = (columns, .sheet(sheet, order: order))
  }

  mutating func move(to line: Sheet.Row) {
    (self.line, next, isBroken, identity) = (line, 0, false, nil)
  }

  /// The line being read.
  var origin: Origin {
    guard case .sheet(let sheet, _) = source else { return Origin(file: "", line: 0) }
    return Origin(file: sheet.file.name, line: line.line)
  }

  /// The next cell; `nil` if it is empty or missing.
  mutating func take(_ column: @autoclosure () -> Column) -> Entry? {
    guard case .sheet(let sheet, let order) = source else {
      columns.append(column())
      return nil
    }
    defer { next += 1 }
    guard let position = order[next] else {
      isBroken = true
      return nil
    }
    let cell = sheet.cells[line.cells.lowerBound + position]
    lastStart = cell.start
    if cell.content.isEmpty {
      if columns[next].need == .required {
        report(.cell(.required(columns[next].name)), at: cell.start)
      }
      return nil
    }
    let text = sheet.text(of: cell)
    if text.bytes.first == UInt8(ascii: " ") || text.bytes.last == UInt8(ascii: " ") {
      report(.cell(.spaceAround(text.string)), at: cell.start)
      return nil
    }
    return (text, cell.start)
  }

  /// The next cell, made into a value by a function that says what is wrong with the text.
  mutating func take<Value>(
    _ column: @autoclosure () -> Column, as value: (Text) throws(CellFault) -> Value
  ) -> Value? {
    guard let (text, start) = take(column()) else { return nil }
    do throws(CellFault) {
      return try value(text)
    } catch {
      report(.cell(error), at: start)
      return nil
    }
  }

  mutating func report(_ fault: Fault, at offset: Int) {
    isBroken = true
    guard case .sheet(let sheet, _) = source else { return }
    problems.append(sheet.file.problem(fault, at: offset))
  }

  mutating func identify(by id: String, at start: Int) {
    identity = Mention(id: id, start: start, column: next - 1)
  }

  mutating func mention(_ id: String, at start: Int) {
    mentions.append(Mention(id: id, start: start, column: next - 1))
  }
}

/// An identifier written in a cell.
struct Mention: Sendable {
  let id: String
  /// Where the cell stands in its file.
  let start: Int
  /// The position of its column among the table's, which says what kinds of record may be meant.
  let column: Int
}
