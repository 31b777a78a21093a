public import Terminal

/// What a terminal of the xterm kind shows after the bytes that a program sent.
///
/// Knows what ncurses sends to `xterm-256color`; anything else is listed in `unknown`, so that a test
/// cannot pass on a screen that was misread.
public struct VirtualScreen: Sendable {
  /// How many rows.
  public private(set) var rows: Int
  /// How many columns.
  public private(set) var columns: Int
  /// Where the cursor stands.
  public internal(set) var cursor = Position(row: 0, column: 0)
  /// The private modes that are on, such as 1049 (second screen) and 2004 (marked paste).
  public internal(set) var modes: Set<Int> = [7, 25]
  /// Sequences that were not understood.
  public internal(set) var unknown: [String] = []
  var style = Style.plain
  var scrollTop = 0
  var scrollBottom: Int
  var saved = Position(row: 0, column: 0)
  var lastSign: Unicode.Scalar = " "
  var parser = SequenceParser()
  private var isPastEdge = false
  private var lines: [[Sign]]
  private var firstScreen: [[Sign]] = []

  struct Sign: Sendable {
    var text = " "
    var style = Style.plain
  }

  /// A blank screen.
  public init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    scrollBottom = rows - 1
    lines = Array(repeating: Array(repeating: Sign(), count: columns), count: rows)
  }

  /// The signs as lines without trailing spaces.
  public var text: String {
    lines.map { line in
      var text = line.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }

  /// The styles as lines of letters, one a cell, as `Frame.markings` has them.
  public var markings: String {
    lines.map { String($0.map { $0.style.mark() }) }.joined(separator: "\n")
  }

  /// Takes what a program sent.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let piece = parser.take(byte) else { continue }
      apply(piece)
    }
  }

  /// Gives the window another size; what is cut off is lost.
  public mutating func resize(rows: Int, columns: Int) {
    lines = (0..<rows).map { row in
      (0..<columns).map { row < self.rows && $0 < self.columns ? lines[row][$0] : Sign() }
    }
    (self.rows, self.columns) = (rows, columns)
    (scrollTop, scrollBottom) = (0, rows - 1)
    moveTo(row: cursor.row, column: cursor.column)
  }

  mutating func moveTo(row: Int, column: Int) {
    cursor.row = min(max(0, row), rows - 1)
    cursor.column = min(max(0, column), columns - 1)
    isPastEdge = false
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.width(of: Character(scalar))
    if scalar.properties.generalCategory == .nonspacingMark {
      let column = isPastEdge ? cursor.column : cursor.column - 1
      if column >= 0 { lines[cursor.row][column].text.unicodeScalars.append(scalar) }
      return
    }
    if isPastEdge || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    lastSign = scalar
    lines[cursor.row][cursor.column] = Sign(text: String(scalar), style: style)
    if width == 2 { lines[cursor.row][cursor.column + 1] = Sign(text: "", style: style) }
    isPastEdge = cursor.column + width >= columns
    cursor.column = min(columns - 1, cursor.column + width)
  }

  mutating func lineFeed() {
    isPastEdge = false
    if cursor.row == scrollBottom {
      scroll(up: 1)
    } else {
      cursor.row = min(rows - 1, cursor.row + 1)
    }
  }

  /// Moves the lines of the scrolling region, blank ones following; down when negative.
  mutating func scroll(up count: Int, from top: Int? = nil) {
    let top = top ?? scrollTop
    let region = Array(lines[top...scrollBottom])
    for row in top...scrollBottom {
      let source = row - top + count
      lines[row] = region.indices ~= source ? region[source] : blankLine
    }
  }

  private var blankLine: [Sign] { Array(repeating: Sign(), count: columns) }

  mutating func erase(_ range: Range<Int>, row: Int) {
    guard 0..<rows ~= row else { return }
    for column in range.clamped(to: 0..<columns) { lines[row][column] = Sign() }
  }

  /// Opens a gap of blanks at the cursor, or closes one when negative.
  mutating func shift(by count: Int) {
    let line = lines[cursor.row]
    for column in cursor.column..<columns {
      let source = column - count
      lines[cursor.row][column] = cursor.column..<columns ~= source ? line[source] : Sign()
    }
  }

  mutating func set(mode: Int, on: SequenceParser.Switch) {
    switch on {
    case .on: modes.insert(mode)
    case .off: modes.remove(mode)
    }
    guard mode == 1049 else { return }
    switch on {
    case .on: (firstScreen, lines) = (lines, lines.map { _ in blankLine })
    case .off: if !firstScreen.isEmpty { lines = firstScreen }
    }
  }
}
