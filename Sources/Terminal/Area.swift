/// A cell's place: rows and columns count from 0 at the upper left.
public struct Position: Hashable, Sendable {
  /// Rows below the top.
  public var row: Int
  /// Columns right of the left edge.
  public var column: Int

  /// A place, which may lie outside any screen.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; one without rows or columns is empty, never negative.
public struct Area: Hashable, Sendable {
  /// The first row.
  public let row: Int
  /// The first column.
  public let column: Int
  /// How many rows, 0 or more.
  public let rows: Int
  /// How many columns, 0 or more.
  public let columns: Int

  /// A rectangle; a negative size is an empty one.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The upper left cell.
  public var origin: Position { Position(row: row, column: column) }

  /// The row after the last.
  public var endRow: Int { row + rows }

  /// The column after the last.
  public var endColumn: Int { column + columns }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether the place lies inside.
  public func contains(_ position: Position) -> Bool {
    row..<endRow ~= position.row && column..<endColumn ~= position.column
  }

  /// What both rectangles cover; empty when they do not meet.
  public func intersection(_ other: Area) -> Area {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Area(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }

  /// What is left when so many rows and columns are taken off at every side.
  public func inset(rows: Int = 1, columns: Int = 1) -> Area {
    Area(
      row: row + rows, column: column + columns, rows: self.rows - 2 * rows,
      columns: self.columns - 2 * columns)
  }

  /// The upper part with so many rows, and the rest below it.
  ///
  /// A count beyond the size takes everything; a negative one counts from the bottom, so that
  /// `split(atRow: -1)` sets the last row apart.
  public func split(atRow count: Int) -> (top: Area, bottom: Area) {
    let cut = Area.cut(at: count, of: rows)
    return (
      Area(row: row, column: column, rows: cut, columns: columns),
      Area(row: row + cut, column: column, rows: rows - cut, columns: columns)
    )
  }

  /// The left part with so many columns, and the rest beside it.
  ///
  /// Counts as `split(atRow:)` does.
  public func split(atColumn count: Int) -> (left: Area, right: Area) {
    let cut = Area.cut(at: count, of: columns)
    return (
      Area(row: row, column: column, rows: rows, columns: cut),
      Area(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }

  private static func cut(at count: Int, of size: Int) -> Int {
    min(size, max(0, count < 0 ? size + count : count))
  }
}
