import Cartography
import Diplomacy
import Report
import Terminal

extension ExplorerState {
  /// The part of a pane for the map itself, and the lines below it that say what its signs mean.
  func mapParts(of area: Area) -> (sheet: Sheet, map: Area, legend: Area) {
    let lines = area.rows < 6 ? 0 : charset == .ascii ? max(1, area.rows / 5) : 1
    let (map, legend) = area.split(atRow: area.rows - lines)
    return (Sheet(columns: map.columns, rows: map.rows), map, legend)
  }

  /// The current pair on the map in words, for the last line of the screen.
  func mapRows() -> [Row] {
    guard let state = currentState else { return [] }
    let name = asOf.name(of: state)
    let mark = currentAlliance.map { alliance in
      "\(asOf.shortForm(of: alliance.any)): \(self.mark(state, alliance).words)"
    }
    let neighbours = atlas.borders(of: state).filter { $0.kind == .land }
      .compactMap { $0.neighbour(of: state) }.filter(asOf.has)
      .map { asOf.name(of: $0) }.sorted()
    let borders = neighbours.isEmpty ? nil : "borders " + neighbours.joined(separator: ", ")
    return [
      Row(
        id: state.text, subject: .record(state.any), text: Span(name),
        words: [name, mark, borders].compactMap { $0 }.joined(separator: ", "))
    ]
  }

  var mapFooter: String { view.region.map { asOf.name(of: $0) } ?? "" }

  func drawMap(in area: Area, _ frame: inout Frame, isFocused: Bool) {
    let parts = mapParts(of: area)
    if isFocused { frame.cursor = area.origin }
    guard let drawing = content.drawing, case .read = map, drawing.ground.sheet == parts.sheet
    else {
      write(excuse, in: area, &frame)
      return
    }
    draw(drawing.chart, in: parts.map, &frame, isFocused: isFocused)
    write([legend(of: drawing.chart)], in: parts.legend, &frame)
  }

  /// Why there is no map to be seen.
  private var excuse: [String] {
    switch map {
    case .absent: [.noMap]
    case .unread: [.reading]
    case .read: [.noOutline]
    case .faulty(let sentences): [.faulty] + sentences
    }
  }

  private func write(_ sentences: [String], in area: Area, _ frame: inout Frame) {
    let lines = sentences.flatMap { $0.wrapped(to: max(1, area.columns), glyphs: glyphs) }
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      frame.write(
        line, at: Position(row: area.row + offset, column: area.column), width: area.columns)
    }
  }

  private func draw(_ chart: Chart, in area: Area, _ frame: inout Frame, isFocused: Bool) {
    for row in 0..<min(chart.sheet.rows, area.rows) {
      var column = 0
      while column < chart.sheet.columns {
        let style = style(of: chart, row, column)
        let start = column
        var text = ""
        while column < chart.sheet.columns, self.style(of: chart, row, column) == style {
          text.unicodeScalars.append(chart.signs[row * chart.sheet.columns + column])
          column += 1
        }
        frame.write(
          text, at: Position(row: area.row + row, column: area.column + start),
          width: column - start, style: style)
      }
    }
    for label in chart.labels {
      let place = Position(row: area.row + label.row, column: area.column + label.column)
      frame.write(
        label.text, at: place, width: label.text.count, style: label.isCurrent ? .selected : .bold)
      if label.isCurrent, isFocused { frame.cursor = place }
    }
  }

  private func style(of chart: Chart, _ row: Int, _ column: Int) -> Style {
    if chart.isContested(row, column) { return .plain.colored(.magenta) }
    return switch chart.shade(row, column) {
    case .outside: .plain
    case .member: .plain.colored(.cyan)
    case .joining: .bold.colored(.green)
    case .leaving: .bold.colored(.red)
    case .possible: .plain.colored(.yellow)
    }
  }

  /// What the signs on the map mean, and who has no room for a name.
  func legend(of chart: Chart) -> String {
    let used = Shade.allCases.filter { shade in
      !shade.sign.isEmpty && content.drawing?.marking.shades.values.contains(shade) ?? false
    }
    let letters = chart.letters.map {
      "\($0.state == currentState ? Marking.cursor : "")\($0.letter) \(asOf.name(of: $0.state))"
    }
    let signs =
      [letters.isEmpty ? .full : .capitals] + used.map { "\($0.sign) \($0.meaning)" }
      + [.contested]
    let small =
      chart.unlabelled.isEmpty
      ? [] : [String.small + chart.unlabelled.map(\.text).joined(separator: " ")]
    return (letters + signs + small).joined(separator: "; ")
  }
}

// MARK: - Sentences

extension Shade {
  fileprivate var meaning: String {
    switch self {
    case .outside: "outside"
    case .member: "member"
    case .joining: "joins"
    case .leaving: "leaves"
    case .possible: "possibly"
    }
  }
}

extension String {
  fileprivate static let noMap =
    "This package has no map: it lists no resource whose path ends in .geojson."
  fileprivate static let reading = "Reading the map."
  fileprivate static let noOutline = "No state of this region has an outline on the map."
  fileprivate static let faulty = "The map cannot be shown; entente validate says the same:"
  fileprivate static let full = "full: member"
  fileprivate static let capitals = "capitals: member"
  fileprivate static let contested = "! contested"
  fileprivate static let small = "no room: "
}
