import Diplomacy
import Terminal

/// Short lists over the panes, of which one line is chosen.
extension ExplorerState {
  func drawStatuses(_ selected: Int, in body: Area, _ frame: inout Frame) {
    let pair = [currentState?.text, currentAlliance.map { asOf.shortForm(of: $0.any) }]
      .compactMap { $0 }.joined(separator: " ")
    drawChoice(
      "Suppose \(pair)", StatusChoice.allCases.map { "\($0.rawValue.prefix(1))  \($0.title)" },
      selected, columns: 34, in: body, &frame)
  }

  func drawLinks(_ selected: Int, in body: Area, _ frame: inout Frame) {
    drawChoice(
      "Leads to", linksHere.map { words(ofLink: $0) }, selected, columns: 60, in: body, &frame)
  }

  private func drawChoice(
    _ title: String, _ choices: [String], _ selected: Int, columns: Int, in body: Area,
    _ frame: inout Frame
  ) {
    let area = Area(
      row: body.row + max(0, (body.rows - choices.count - 2) / 2),
      column: body.column + max(0, (body.columns - columns) / 2),
      rows: min(body.rows, choices.count + 2), columns: min(body.columns, columns))
    frame.fill(area)
    frame.box(area, title: title, isFocused: true, glyphs: glyphs)
    let inner = area.inset(rows: 1, columns: 1)
    let top = max(0, min(selected, choices.count - 1) - inner.rows + 1)
    for (offset, choice) in choices.dropFirst(top).prefix(inner.rows).enumerated() {
      let place = Area(
        row: inner.row + offset, column: inner.column, rows: 1, columns: inner.columns)
      let sign = top + offset == selected ? glyphs.cursor : " "
      frame.write("\(sign)\(choice)".fitted(to: inner.columns, ellipsis: glyphs), in: place)
      guard top + offset == selected else { continue }
      frame.restyle(place, .selected)
      frame.cursor = place.origin
    }
  }
}

extension StatusChoice {
  fileprivate var title: String {
    switch self {
    case .member: "join as a member"
    case .observer: "join as an observer"
    case .partner: "join as a partner"
    case .leave: "leave"
    case .freeze: "freeze its part"
    }
  }
}
