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

  /// Reads the rows of a file.
  func read(
    _ file: FileText, into tables: inout Tables, knowing identifiers: inout Identifiers
  ) -> TableReading
}

/// What was met while a table was read, apart from its rows.
struct TableReading: Sendable {
  var problems: [Problem] = []
  /// `nil` if the file has none that can be read.
  var header: Header?
  /// The rows' own identifiers, those of rows that could not be read included.
  var identities: [Mention] = []
  var mentions: [Mention] = []
  /// Whether every row became a record.
  var isWhole = true
  /// Whether a quote was never closed, so that nothing is known of the rows after it.
  var isCut = false
  /// Whether a row had more or fewer cells than the header.
  var hasUnevenRows = false
}

extension Table: AnyTable {
  func read(
    _ file: FileText, into tables: inout Tables, knowing identifiers: inout Identifiers
  ) -> TableReading {
    var reader = CSVReader(file)
    var reading = TableReading()
    var line = CSVRow()
    if reader.read(into: &line) {
      let header = Header(line, of: file, columns: columns)
      var row = Row(
        of: file, columns: columns, order: header.order, identifiers: consume identifiers)
      reading.header = header
      reading.problems = header.problems
      tables[keyPath: destination] = read(&reader, header, file, by: &row, noting: &reading)
      reading.problems += row.problems
      reading.mentions = row.mentions
      identifiers = row.identifiers
    }
    reading.problems += reader.problems
    reading.isCut = reader.isCut
    if reading.header == nil, !reader.isCut {
      reading.problems.append(file.problem(.csv(.empty), at: 0))
    }
    reading.isWhole = !reading.isCut && reading.isWhole
    return reading
  }

  private func read(
    _ reader: inout CSVReader, _ header: Header, _ file: FileText, by row: inout Row,
    noting reading: inout TableReading
  ) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(file.lineCount)
    while reader.read(into: &row.line) {
      guard row.line.cells.count == header.width else {
        reading.problems.append(header.problem(ofWidth: row.line, in: file))
        reading.hasUnevenRows = true
        reading.isWhole = false
        continue
      }
      row.begin()
      let entry = entry(&row)
      if let identity = row.identity { reading.identities.append(identity) }
      if row.isBroken { reading.isWhole = false } else { entries.append(consume entry) }
    }
    return entries
  }
}
