import Terminal

extension ExplorerState {
  /// What the palette offers, under what is typed.
  func drawPalette(in body: Area, _ frame: inout Frame) {
    guard let prompt, body.rows >= 3 else { return }
    let offer = offer(for: prompt)
    let height = min(body.rows, min(offer.entries.count, max(10, body.rows / 2)) + 2)
    guard height > 2 else { return drawFault(offer, in: body, &frame) }
    let area = Area(
      row: body.endRow - height, column: body.column, rows: height,
      columns: min(body.columns, 100))
    frame.fill(area)
    frame.box(
      area, title: offersTitle(prompt), isFocused: true, glyphs: glyphs,
      footer: offer.count == 0 ? "" : "\(offer.count) found")
    let inner = area.inset(rows: 1, columns: 1)
    let selected = min(prompt.selected, offer.entries.count - 1)
    let top = max(0, selected - inner.rows + 1)
    for (offset, entry) in offer.entries.dropFirst(top).prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      draw(entry, in: place, &frame, isSelected: top + offset == selected)
    }
  }

  private func draw(
    _ entry: PaletteEntry, in place: Area, _ frame: inout Frame, isSelected: Bool
  ) {
    // Narrow screens have no room for keys or kinds beside the name.
    let room = place.columns < 30 ? 0 : 14
    frame.write(
      "\(isSelected ? glyphs.cursor : " ")\(entry.title)"
        .fitted(to: place.columns - room, ellipsis: glyphs),
      in: place, style: entry.obstacle == nil ? .plain : .faint)
    frame.write(
      entry.mark.fitted(to: max(0, room - 1), ellipsis: glyphs),
      at: Position(row: place.row, column: place.endColumn - room + 1), width: room - 1,
      style: .faint)
    if isSelected { frame.restyle(place, .selected) }
  }

  /// Why nothing is offered.
  private func drawFault(_ offer: PaletteOffer, in body: Area, _ frame: inout Frame) {
    guard let fault = offer.fault else { return }
    let lines = fault.wrapped(to: max(1, min(body.columns, 100) - 2), glyphs: glyphs)
    let height = min(body.rows, lines.count + 2)
    let area = Area(
      row: body.endRow - height, column: body.column, rows: height,
      columns: min(body.columns, 100))
    frame.fill(area)
    frame.box(area, title: "Search", isFocused: true, glyphs: glyphs)
    let inner = area.inset(rows: 1, columns: 1)
    for (offset, line) in lines.prefix(inner.rows).enumerated() {
      frame.write(
        line, at: Position(row: inner.row + offset, column: inner.column), width: inner.columns)
    }
  }
}
