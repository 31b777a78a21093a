import Terminal
import Testing

@Suite struct FrameTests {
  @Test func `text is cut at a character's border and outside is never written`() {
    var frame = Frame(rows: 3, columns: 8)
    frame.write("漢字漢字", at: Position(row: 0, column: 0), width: 5)
    frame.write("left", at: Position(row: 1, column: -2), width: 8)
    frame.write("right", at: Position(row: 1, column: 6), width: 80)
    frame.write("no row", at: Position(row: 3, column: 0), width: 8)
    frame.write("no row", at: Position(row: -1, column: 0), width: 8)
    frame.write("far", at: Position(row: 2, column: .max), width: .max)
    #expect(frame.text == "漢字\nft    ri\n")
  }

  @Test(arguments: [
    (0, "x字"), (1, " x字"), (2, "漢x"), (3, "漢 x"),
  ])
  func `half a wide character never stays`(column: Int, text: String) {
    var frame = Frame(rows: 1, columns: 4)
    frame.write("漢字", at: Position(row: 0, column: 0), width: 4)
    frame.write("x", at: Position(row: 0, column: column), width: 1)
    // A blank stands where the other half was.
    #expect(frame.text.filter { $0 != " " } == text.filter { $0 != " " })
    #expect(TextWidth.width(of: frame.text) == (column == 2 ? 3 : 4))
  }

  @Test(arguments: HostileText.seeds)
  func `hostile text stays in its columns`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = HostileText.text(seed: seed)
    let width = Int.random(in: 0...12, using: &generator)
    let start = Int.random(in: 1...7, using: &generator)
    var frame = Frame(rows: 3, columns: 20)
    frame.fill(frame.area, with: "#")
    let written = frame.write(text, at: Position(row: 1, column: start), width: width)
    #expect(written <= width)
    for row in 0..<3 {
      for column in 0..<20 where row != 1 || !(start..<start + written ~= column) {
        #expect(frame[Position(row: row, column: column)].text == "#")
      }
    }
    for line in frame.text.split(separator: "\n") {
      #expect(TextWidth.width(of: String(line)) <= 20)
      #expect(Sanitiser.text(String(line)) == String(line))
    }
  }

  @Test func `a focused box is heavy and its title bold`() {
    var frame = Frame(rows: 3, columns: 34)
    frame.box(
      Area(row: 0, column: 0, rows: 3, columns: 16), title: "1 States", isFocused: true,
      glyphs: .unicode, footer: "2/11")
    frame.box(
      Area(row: 0, column: 17, rows: 3, columns: 16), title: "A title too long", isFocused: false,
      glyphs: .unicode)
    #expect(
      frame.text == """
        ┏━ 1 States ━━━┓ ┌─ A title t… ─┐
        ┃              ┃ │              │
        ┗━━━━━━━━ 2/11 ┛ └──────────────┘
        """)
    #expect(frame.markings.hasPrefix("..bbbbbbbbbb......"))
  }

  @Test func `an ASCII frame holds nothing but ASCII`() {
    var frame = Frame(rows: 3, columns: 30, charset: .ascii)
    frame.box(frame.area, title: "Çay → 漢", isFocused: false, glyphs: .unicode)
    frame.write("Щёкино, Հայաստան", at: Position(row: 1, column: 1), width: 28)
    #expect(
      frame.text == """
        +- Cay -> ? -----------------+
        |Shchyokino, Hayastan        |
        +----------------------------+
        """)
  }

  @Test func `styles are one letter a cell`() {
    var frame = Frame(rows: 1, columns: 9)
    let styles: [Style] = [
      .plain, .bold, .faint, .selected, .plain.colored(.red), .plain.colored(.blue),
      .bold.colored(.green), Style(isUnderlined: true),
    ]
    for (column, style) in styles.enumerated() {
      frame.write("x", at: Position(row: 0, column: column), width: 1, style: style)
    }
    #expect(frame.markings == ".bfsruG_.")
    frame.restyle(Area(row: 0, column: 0, rows: 1, columns: 2), .selected)
    #expect(frame.markings == "ssfsruG_.")
    #expect(frame.text == "xxxxxxxx")
  }

  @Test(arguments: HostileText.seeds)
  func `the differences turn the old screen into the new`(seed: UInt64) {
    var old = Frame(rows: 2, columns: 24)
    old.write(HostileText.text(seed: seed), at: Position(row: 0, column: 0), width: 24)
    var new = old
    new.write(HostileText.text(seed: seed + 1), at: Position(row: 0, column: 3), width: 9)
    var cells = Self.cells(of: old)
    for run in new.differences(from: old) {
      #expect(run.cells.first?.isContinuation == false)
      for (offset, cell) in run.cells.enumerated() {
        cells[run.position.row * 24 + run.position.column + offset] = cell
      }
    }
    #expect(cells == Self.cells(of: new))
    #expect(new.differences(from: new).isEmpty)
  }

  private static func cells(of frame: Frame) -> [Cell] {
    (0..<frame.rows).flatMap { row in
      (0..<frame.columns).map { frame[Position(row: row, column: $0)] }
    }
  }

  @Test func `an area splits without losing or doubling a cell`() {
    let area = Area(row: 2, column: 3, rows: 5, columns: 7)
    for count in -9...9 {
      let (top, bottom) = area.split(atRow: count)
      #expect(top.rows + bottom.rows == 5 && bottom.row == top.endRow)
      let (left, right) = area.split(atColumn: count)
      #expect(left.columns + right.columns == 7 && right.column == left.endColumn)
    }
    #expect(area.split(atRow: -1).bottom == Area(row: 6, column: 3, rows: 1, columns: 7))
    #expect(area.inset(rows: 3, columns: 0).isEmpty)
  }
}
