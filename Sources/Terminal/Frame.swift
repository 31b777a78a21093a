/// A screen as a value: rows and columns of cells, and where the cursor stands.
///
/// Nothing that is drawn can leave it: what lies outside is not written.
public struct Frame: Hashable, Sendable {
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int
  /// The signs that the terminal can show; with `.ascii` every text is transliterated on its way in.
  public let charset: Charset
  /// Where the hardware cursor stands; `nil` hides it.
  public var cursor: Position?
  private(set) var cells: [Cell]

  /// A blank screen; a negative size is an empty one.
  public init(rows: Int, columns: Int, charset: Charset = .unicode) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    self.charset = charset
    cells = Array(repeating: .blank, count: self.rows * self.columns)
  }

  /// All of it.
  public var area: Area { Area(row: 0, column: 0, rows: rows, columns: columns) }

  /// The cell at a place, blank outside.
  public subscript(position: Position) -> Cell {
    area.contains(position) ? cells[index(position)] : .blank
  }

  /// Writes text to the right of a place, in at most so many columns.
  ///
  /// Cuts between characters without a sign that it did, and pads nothing. Every character passes the
  /// `Sanitiser`, so a line break shows as its picture.
  ///
  /// - Returns: The columns that the written text takes.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, width: Int, style: Style = .plain
  ) -> Int {
    guard 0..<rows ~= position.row, position.column < columns, width > 0 else { return 0 }
    let shown = charset == .ascii ? Transliteration.ascii(text) : text
    let end = min(columns, position.column.addingClamped(width))
    var column = position.column
    Sanitiser.forEachCluster(in: shown) { cluster in
      let width = cluster.width
      guard column + width <= end else { return .stop }
      if column >= 0 { put(cluster, width: width, row: position.row, column: column, style) }
      column += width
      return .next
    }
    return column - position.column
  }

  /// Writes one line of text into the first row of an area, cut at its right edge.
  @discardableResult
  public mutating func write(_ text: String, in area: Area, style: Style = .plain) -> Int {
    area.rows == 0 ? 0 : write(text, at: area.origin, width: area.columns, style: style)
  }

  /// Covers an area with one character; a wide one leaves an odd last column blank.
  public mutating func fill(
    _ area: Area, with character: Character = " ", style: Style = .plain
  ) {
    let area = area.intersection(self.area)
    let width = max(1, TextWidth.width(of: character))
    let line = String(repeating: String(character), count: area.columns / width)
    for row in area.row..<area.endRow {
      let start = Position(row: row, column: area.column)
      let written = write(line, at: start, width: area.columns, style: style)
      let rest = Position(row: row, column: area.column + written)
      let blanks = String(repeating: " ", count: area.columns - written)
      write(blanks, at: rest, width: area.columns - written, style: style)
    }
  }

  /// Gives every cell of an area another style and leaves its sign, as for the selected row.
  public mutating func restyle(_ area: Area, _ style: Style) {
    let area = area.intersection(self.area)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[row * columns + column].style = style
      }
    }
  }

  private func index(_ position: Position) -> Int { position.row * columns + position.column }

  /// Sets one sign and blanks the other half of any wide sign that it covers in part.
  private mutating func put(
    _ cluster: Cluster, width: Int, row: Int, column: Int, _ style: Style
  ) {
    let start = row * columns + column
    if cells[start].isContinuation, column > 0 {
      cells[start - 1] = Cell(" ", style: cells[start - 1].style)
    }
    let after = start + width
    if column + width < columns, cells[after].isContinuation {
      cells[after] = Cell(" ", style: cells[after].style)
    }
    cells[start] = Cell(cluster, style: style)
    if width == 2 { cells[start + 1] = .continuation(style: style) }
  }
}

extension Int {
  /// The sum, or the largest number when it would not fit.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflowed) = addingReportingOverflow(other)
    return overflowed ? .max : sum
  }
}
