import Terminal

/// Where everything stands on a screen of a given size.
struct Layout: Hashable {
  /// The panes that are drawn, each with its area; collapsed ones are one line high.
  var panes: [(pane: Pane, area: Area)] = []
  var top: Area?
  var hints: Area?
  var status: Area?

  static func == (one: Layout, other: Layout) -> Bool {
    one.top == other.top && one.hints == other.hints && one.status == other.status
      && one.panes.map(\.pane) == other.panes.map(\.pane)
      && one.panes.map(\.area) == other.panes.map(\.area)
  }

  func hash(into hasher: inout Hasher) {
    for (pane, area) in panes {
      hasher.combine(pane)
      hasher.combine(area)
    }
  }

  func area(of pane: Pane) -> Area? { panes.first { $0.pane == pane }?.area }

  /// The part of the screen that panes share.
  var body: Area? {
    guard let first = panes.first?.area else { return nil }
    let areas = panes.map(\.area)
    let (endRow, endColumn) = (areas.map(\.endRow).max() ?? 0, areas.map(\.endColumn).max() ?? 0)
    let row = areas.map(\.row).min() ?? first.row
    let column = areas.map(\.column).min() ?? first.column
    return Area(row: row, column: column, rows: endRow - row, columns: endColumn - column)
  }
}

extension ExplorerState {
  /// Four columns from 180x45, three from 110 wide, list and detail from 50x14, one pane below,
  /// one line of text below 12x3.
  var layout: Layout {
    guard columns >= 12, rows >= 3 else { return Layout() }
    var layout = Layout()
    var body = Area(row: 0, column: 0, rows: rows, columns: columns)
    (layout.top, body) = { ($0.top, $0.bottom) }(body.split(atRow: 1))
    (body, layout.status) = { ($0.top, $0.bottom) }(body.split(atRow: -1))
    if rows >= 8 { (body, layout.hints) = { ($0.top, $0.bottom) }(body.split(atRow: -1)) }
    if view.isFull || columns < 50 || rows < 14 {
      layout.panes = [(focus, body)]
    } else if let open = openView, let placed = around(open, body) {
      layout.panes = placed
    } else if columns >= 180, rows >= 45 {
      layout.panes = fourColumns(body)
    } else if columns >= 110 {
      layout.panes = threeColumns(body)
    } else {
      layout.panes = listAndDetail(body)
    }
    return layout
  }

  private typealias Placed = [(pane: Pane, area: Area)]

  /// Whether a place is kept for the map; a package without one has better use for it.
  var showsMap: Bool { map != .absent || focus == .map }

  private func fourColumns(_ body: Area) -> Placed {
    if showsMap { return fourColumnsWithMap(body) }
    let (lists, rest) = body.split(atColumn: 40)
    let (reading, more) = rest.split(atColumn: rest.columns * 2 / 5)
    let (time, findings) = more.split(atColumn: more.columns / 2)
    return stacked(lists, [.states, .alliances]) + [(.detail, reading)]
      + stacked(time, [.timeline, .claims]) + [(.findings, findings)]
  }

  private func fourColumnsWithMap(_ body: Area) -> Placed {
    let (lists, rest) = body.split(atColumn: 40)
    let (middle, more) = rest.split(atColumn: rest.columns * 9 / 20)
    let (findings, reading) = more.split(atColumn: more.columns / 2)
    return stacked(lists, [.states, .alliances]) + stacked(middle, [.map, .timeline])
      + stacked(findings, [.findings, .claims]) + [(.detail, reading)]
  }

  /// The map in the middle on top, what is read under the findings, every list at the left as far
  /// as there is height for it.
  private func threeColumnsWithMap(_ body: Area) -> Placed {
    let (left, rest) = body.split(atColumn: max(32, columns / 4))
    let (middle, right) = rest.split(atColumn: rest.columns * 11 / 20)
    let lists: [Pane] =
      body.rows >= 27
      ? [.states, .alliances, .claims]
      : focus == .claims ? [.states, .claims] : [.states, .alliances]
    return stacked(left, lists) + stacked(middle, [.map, .timeline])
      + stacked(right, [.findings, .detail])
  }

  private func threeColumns(_ body: Area) -> Placed {
    if showsMap { return threeColumnsWithMap(body) }
    let (lists, rest) = body.split(atColumn: max(32, columns / 4))
    let (middle, findings) = rest.split(atColumn: rest.columns / 2)
    return stacked(lists, [.states, .alliances]) + stacked(middle, [.detail, .timeline])
      + stacked(findings, [.findings, .claims])
  }

  /// An open view in the large part of the screen, or alone where lists have no room beside it.
  ///
  /// What is read takes its place until there is a column for that. `nil` if the view makes way.
  private func around(_ view: Pane, _ body: Area) -> Placed? {
    guard hasRoomBesideViews else { return focus == view ? [(view, body)] : nil }
    let (left, rest) = body.split(atColumn: columns >= 180 ? 40 : max(32, columns / 4))
    let lists = stacked(left, Pane.beside)
    let isReading = Pane.readers.contains(focus)
    guard columns >= 180 else { return lists + [(isReading ? focus : view, rest)] }
    let (middle, right) = rest.split(atColumn: rest.columns * 3 / 5)
    let readers: [Pane] =
      rows >= 45
      ? Pane.readers : [isReading ? focus : self.view.showsFindings ? .findings : .detail]
    return lists + [(view, middle)] + stacked(right, readers)
  }

  /// The focused list open, the others as a line each; beside it the details or the findings.
  private func listAndDetail(_ body: Area) -> Placed {
    // What is wider than a list stands beside them while it is read.
    let wide = [.timeline] + (map != .absent ? [Pane.map] : [])
    let lists = Pane.lists + wide.filter { $0 != focus }
    let open = Pane.lists.contains(focus) ? focus : (content.lastList ?? .states)
    let (left, right) = body.split(atColumn: max(24, columns * 3 / 10))
    var placed: Placed = []
    var row = left.row
    for pane in Pane.tour where lists.contains(pane) {
      let height = pane == open ? left.rows - (lists.count - 1) : 1
      placed.append(
        (pane, Area(row: row, column: left.column, rows: height, columns: left.columns)))
      row += height
    }
    if focus == .map || focus == .timeline { return placed + [(focus, right)] }
    let reads = focus == .findings || (view.showsFindings && focus != .detail)
    return placed + [(reads ? .findings : .detail, right)]
  }

  private func stacked(_ area: Area, _ panes: [Pane]) -> Placed {
    var rest = area
    return panes.enumerated().map { index, pane in
      let left = panes.count - index
      let (top, below) = rest.split(atRow: (rest.rows + left - 1) / left)
      rest = below
      return (pane, top)
    }
  }
}
