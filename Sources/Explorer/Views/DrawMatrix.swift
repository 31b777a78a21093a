import Diplomacy
import Report
import Terminal
import WhatIf

/// Where everything stands in the matrix.
private struct MatrixParts {
  /// The codes of the bodies, written downwards.
  let header: Area
  /// The states, in a column that stays.
  let states: Area
  /// The cells, three columns each: a gap, a sign, a letter.
  let cells: Area
  let legend: [String]
  let legendArea: Area
  /// The bodies that there is room for.
  let bodies: ArraySlice<Identifier<Alliance>>
}

extension ExplorerState {
  /// States downwards, bodies across: what scrolls sideways keeps the column of the states.
  func drawMatrix(in area: Area, _ frame: inout Frame, isFocused: Bool) {
    let parts = matrixParts(of: area)
    drawHeader(parts, &frame)
    let lines = drawRows(of: .matrix, in: parts.states, &frame, isFocused: isFocused)
    for (offset, line) in lines.enumerated() {
      guard line.row.subject != .heading else {
        // A heading has no cells, and the column of the states may be narrow.
        let text = line.row.text.text.fitted(to: area.columns - 1, ellipsis: glyphs)
        frame.write(
          text, at: Position(row: parts.states.row + offset, column: area.column + 1),
          width: area.columns - 1, style: .bold)
        continue
      }
      let place = Area(
        row: parts.cells.row + offset, column: parts.cells.column, rows: 1,
        columns: parts.cells.columns)
      draw(line, parts.bodies, in: place, &frame, isFocused: isFocused)
    }
    for (offset, line) in parts.legend.enumerated() {
      let place = Position(row: parts.legendArea.row + offset, column: parts.legendArea.column)
      frame.write(line, at: place, width: parts.legendArea.columns, style: .faint)
    }
  }

  private func matrixParts(of area: Area) -> MatrixParts {
    // The cursor sign, the code and a space, then as much of the name as leaves room for cells.
    let margin = 5 + (area.columns >= 70 ? 16 : area.columns >= 44 ? 10 : 0)
    let all = matrixColumns
    let count = max(0, (area.columns - margin - 1) / 3)
    let bodies = all.dropFirst(firstColumn(of: all, showing: count)).prefix(count)
    let names = bodies.map { TextWidth.width(of: glyphs.spelled($0.text)) }.max() ?? 0
    let (top, rest) = area.split(atRow: area.rows < 5 ? 0 : min(names, max(3, area.rows / 3)))
    let legend = area.rows < 12 ? [] : packed(MatrixCell.legend, area.columns).prefix(3)
    let (middle, bottom) = rest.split(atRow: rest.rows - legend.count)
    return MatrixParts(
      header: top.split(atColumn: margin).right, states: middle.split(atColumn: margin).left,
      cells: middle.split(atColumn: margin).right, legend: Array(legend), legendArea: bottom,
      bodies: bodies)
  }

  /// The first column that is shown: it changes by half a screen, and some stand at either side of
  /// the current one.
  private func firstColumn(of all: [Identifier<Alliance>], showing count: Int) -> Int {
    let current = currentAlliance.flatMap(all.firstIndex(of:)) ?? 0
    let half = max(1, count / 2)
    return max(0, min((current - half / 2) / half * half, all.count - count))
  }

  /// Entries in lines, none of them cut.
  private func packed(_ entries: [String], _ columns: Int) -> [String] {
    var lines: [String] = []
    for entry in entries.map({ glyphs.spelled($0) }) where TextWidth.width(of: entry) <= columns {
      let longer = lines.last.map { $0 + "  " + entry } ?? entry
      if lines.isEmpty || TextWidth.width(of: longer) > columns {
        lines.append(entry)
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
  }

  private func drawHeader(_ parts: MatrixParts, _ frame: inout Frame) {
    let height = parts.header.rows
    guard height > 0 else { return }
    for (index, body) in parts.bodies.enumerated() {
      let letters = glyphs.spelled(body.text).map(String.init)
      let fits = letters.count <= height
      let shown = fits ? letters : letters.prefix(height - 1) + [glyphs.ellipsis]
      for (offset, letter) in shown.enumerated() {
        frame.write(
          letter,
          at: Position(
            row: parts.header.row + height - shown.count + offset,
            column: parts.header.column + 3 * index + 2), width: 2,
          style: body == currentAlliance ? .selected : .plain)
      }
    }
  }

  private func draw(
    _ line: Line, _ bodies: ArraySlice<Identifier<Alliance>>, in place: Area,
    _ frame: inout Frame, isFocused: Bool
  ) {
    let state = Identifier<State>(line.row.id)
    let isCurrent = state == currentState
    let cells = matrixCells(of: state, in: bodies)
    for (index, cell) in cells.enumerated() {
      frame.write(
        cell?.code ?? "", at: Position(row: place.row, column: place.column + 3 * index + 1),
        width: 2, style: cell?.style ?? .plain)
    }
    guard isCurrent else { return }
    if isFocused {
      frame.restyle(place.split(atColumn: 3 * cells.count + 1).left, .selected)
    }
    guard let here = currentAlliance.flatMap(bodies.firstIndex(of:)) else { return }
    // What the cursor is on must show without colours too.
    let cell = place.split(atColumn: 3 * (here - bodies.startIndex)).right.split(atColumn: 4).left
    frame.write("[", in: cell)
    frame.write("]", in: cell.split(atColumn: 3).right)
    frame.restyle(cell, .bold)
    if isFocused { frame.cursor = cell.split(atColumn: 2).right.origin }
  }
}

extension MatrixCell {
  fileprivate var style: Style {
    switch change {
    case .joins: return .bold.colored(.green)
    case .leaves: return .bold.colored(.red)
    case .none: break
    }
    guard let standing else { return .faint }
    if standing.holds == .possibly { return .plain.colored(.yellow) }
    return standing.status.isMembership ? .plain.colored(.cyan) : .plain
  }
}
