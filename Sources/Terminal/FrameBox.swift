extension Frame {
  /// Draws a border along the inside of an area, with a title in its top line.
  ///
  /// The focused box is heavy (in ASCII, which has no heavy lines, its title is bold as well). The
  /// inside is not touched. An area of fewer than 2 rows or columns stays as it is.
  ///
  /// - Parameters:
  ///   - area: Where the border runs; the inside is `area.inset()`.
  ///   - title: Stands in the top line after one sign, cut with an ellipsis when it is too long.
  ///   - isFocused: Whether keys go to what is in the box.
  ///   - glyphs: The signs to draw with.
  ///   - footer: Stands at the right of the bottom line, such as `2/11`.
  public mutating func box(
    _ area: Area, title: String, isFocused: Bool, glyphs: Glyphs, footer: String = ""
  ) {
    guard area.rows >= 2, area.columns >= 2 else { return }
    let lines = isFocused ? glyphs.focusedBox : glyphs.box
    let style: Style = isFocused ? .bold : .plain
    let inner = area.columns - 2
    let bar = String(repeating: lines.horizontal, count: inner)
    let bottom = area.endRow - 1
    write(lines.topLeft + bar + lines.topRight, in: area)
    write(
      lines.bottomLeft + bar + lines.bottomRight, at: Position(row: bottom, column: area.column),
      width: area.columns)
    for row in (area.row + 1)..<max(area.row + 1, bottom) {
      write(lines.vertical, at: Position(row: row, column: area.column), width: 1)
      write(lines.vertical, at: Position(row: row, column: area.endColumn - 1), width: 1)
    }
    if inner >= 5, !title.isEmpty {
      let words = " " + title.fitted(to: inner - 4, ellipsis: glyphs) + " "
      write(
        words, at: Position(row: area.row, column: area.column + 2), width: inner - 2, style: style)
    }
    if inner >= 4, !footer.isEmpty {
      let words = " " + footer.fitted(to: inner - 2, ellipsis: glyphs) + " "
      let width = TextWidth.width(of: words)
      write(
        words, at: Position(row: bottom, column: area.endColumn - 1 - width), width: width)
    }
  }
}
