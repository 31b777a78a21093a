import Diplomacy

/// One table of a package: what its file is called, what its columns are, what its rows become.
struct Table<Entry: Sendable>: Sendable {
  /// The resource's name; the file is called so too, with `.csv`.
  let name: String
  let description: String
  /// The kind of record a row is, if rows have an identifier of their own.
  let kind: RecordKind?
  let columns: [Column]
  private let destination: any WritableKeyPath<Tables, [Entry]> & Sendable
  private let entry: @Sendable (inout Row) -> Entry

  /// Writes a table down.
  ///
  /// - Parameters:
  ///   - name: The resource's name.
  ///   - description: What a row says.
  ///   - kind: The kind of record a row is, if rows have an identifier of their own.
  ///   - destination: Where the rows go.
  ///   - entry: Asks a row for its cells and makes a record of them. It must ask the same
  ///     questions of every row: they are the table's columns.
  init(
    _ name: String, _ description: String, of kind: RecordKind? = nil,
    into destination: any WritableKeyPath<Tables, [Entry]> & Sendable,
    _ entry: @escaping @Sendable (inout Row) -> Entry
  ) {
    self.name = name
    self.description = description
    self.kind = kind
    self.destination = destination
    self.entry = entry
    var row = Row()
    _ = entry(&row)
    columns = row.columns
  }
}

/// A table of any rows.
protocol AnyTable: Sendable {
  var name: String { get }
  var description: String { get }
  var kind: RecordKind? { get }
  var columns: [Column] { get }

  /// Reads the rows of a file whose header has been understood.
  func read(_ sheet: Sheet, header: Header, into tables: inout Tables) -> TableReading
}

/// What was met while a table was read, apart from its rows.
struct TableReading: Sendable {
  var problems: [Problem]
  /// The rows' own identifiers, those of rows that could not be read included.
  var identities: [Mention] = []
  var mentions: [Mention] = []
  /// Whether every row became a record.
  var isWhole = true
}

extension Table: AnyTable {
  func read(_ sheet: Sheet, header: Header, into tables: inout Tables) -> TableReading {
    var row = Row(of: sheet, columns: columns, order: header.order)
    var reading = TableReading(problems: header.problems)
    var entries: [Entry] = []
    entries.reserveCapacity(sheet.rows.count)
    reading.isWhole = !sheet.isCut
    for line in sheet.wholeRows.dropFirst() {
      guard line.cells.count == header.width else {
        reading.problems.append(header.problem(ofWidth: line, in: sheet))
        reading.isWhole = false
        continue
      }
      row.move(to: line)
      let entry = entry(&row)
      if let identity = row.identity { reading.identities.append(identity) }
      if row.isBroken { reading.isWhole = false } else { entries.append(entry) }
    }
    tables[keyPath: destination] = entries
    reading.problems += row.problems
    reading.mentions = row.mentions
    return reading
  }
}
