import Terminal

extension ExplorerState {
  /// What the palette offers, under what is typed.
  func drawPalette(in body: Area, _ frame: inout Frame) {
    guard let prompt, body.rows >= 3 else { return }
    let entries = offers(for: prompt)
    let height = min(body.rows, min(entries.count, 10) + 2)
    guard height > 2 else { return }
    let area = Area(
      row: body.endRow - height, column: body.column, rows: height,
      columns: min(body.columns, 70))
    frame.fill(area)
    frame.box(area, title: offersTitle(prompt), isFocused: true, glyphs: glyphs)
    let inner = area.inset(rows: 1, columns: 1)
    let selected = min(prompt.selected, entries.count - 1)
    let top = max(0, selected - inner.rows + 1)
    for (offset, entry) in entries.dropFirst(top).prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      let sign = top + offset == selected ? glyphs.cursor : " "
      // Narrow screens have no room for keys beside the name.
      let keys = place.columns < 30 ? 0 : 12
      frame.write(
        "\(sign)\(entry.completion)  \(entry.title)"
          .fitted(to: place.columns - keys, ellipsis: glyphs), in: place)
      frame.write(
        entry.keys.fitted(to: max(0, keys - 2), ellipsis: glyphs),
        at: Position(row: place.row, column: place.endColumn - 11), width: 11, style: .faint)
      if top + offset == selected { frame.restyle(place, .selected) }
    }
  }
}
