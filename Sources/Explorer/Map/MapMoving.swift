import Cartography
import Diplomacy

extension ExplorerState {
  /// Rows are states to the north and south here; a page is half a map.
  mutating func moveOnMap(_ action: Action) {
    switch action {
    case .moveRows(let count): walk(count > 0 ? .south : .north)
    case .movePages(let count), .moveHalfPages(let count): pan(count > 0 ? .south : .north)
    case .moveToTop:
      camera.window = nil
      content.drawing = nil
      message = .wholeRegion
    default: break
    }
  }

  /// Makes the state that lies that way the current one.
  mutating func walk(_ heading: Heading) {
    guard let state = currentState, let drawing = content.drawing else {
      message = .noMapToMoveOn
      return
    }
    guard let next = drawing.raster.neighbour(of: state, heading) else {
      message = .nothing(heading.words)
      return
    }
    guard let row = entries(of: .states).firstIndex(where: { $0.id == next.text }) else {
      message = .filtered(asOf.name(of: next))
      return
    }
    select(row, in: .states)
  }

  mutating func pan(_ heading: Heading) {
    guard let drawing = content.drawing else {
      message = .noMapToMoveOn
      return
    }
    let sheet = drawing.ground.sheet
    // A quarter of what is seen, in dots: two across a cell, four down.
    let (across, down) = (max(1, sheet.columns / 2), max(1, sheet.rows))
    camera.window =
      switch heading {
      case .north: drawing.ground.window.panned(east: 0, south: -down)
      case .south: drawing.ground.window.panned(east: 0, south: down)
      case .east: drawing.ground.window.panned(east: across, south: 0)
      case .west: drawing.ground.window.panned(east: -across, south: 0)
      }
  }

  mutating func zoom(_ steps: Int) {
    guard let drawing = content.drawing else {
      message = .noMapToMoveOn
      return
    }
    camera.window = drawing.ground.window.zoomed(by: steps > 0 ? 1.5 : 1 / 1.5)
  }
}

// MARK: - Sentences

extension Heading {
  fileprivate var words: String {
    switch self {
    case .north: "north"
    case .south: "south"
    case .east: "east"
    case .west: "west"
    }
  }
}

extension String {
  fileprivate static let wholeRegion = "The whole region."
  fileprivate static func nothing(_ way: String) -> String {
    "No state lies to the \(way) on this map; H J K L pan, - shows more."
  }
  fileprivate static func filtered(_ name: String) -> String {
    "\(name) lies there, but the filter of States leaves it out."
  }
}
