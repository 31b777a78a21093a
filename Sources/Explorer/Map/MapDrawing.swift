public import Diplomacy
import Cartography
import Report
import Terminal

/// The map of a package, as far as it is at hand.
public enum PackageMap: Hashable, Sendable {
  /// The package has none.
  case absent
  /// Nobody has looked at it yet.
  case unread
  case read([Outline])
  /// What is wrong with it, a sentence each.
  case faulty([String])
}

/// Where the reader has moved the map to.
struct MapCamera: Hashable, Sendable {
  /// What is shown instead of the region, since the reader zoomed or panned.
  var window: Window?
  /// The state the map was last looked at for.
  var followed: Identifier<State>?
}

/// A drawn map and what it was drawn from: it is drawn anew only where that changes.
struct MapDrawing: Sendable {
  /// What a raster depends on.
  struct Ground: Hashable, Sendable {
    let sketches: [Raster.Sketch]
    let window: Window
    let sheet: Sheet
  }

  let ground: Ground
  let raster: Raster
  var marking: Marking
  var style: Chart.Style
  var chart: Chart
}

/// Whose land lies where, and what that was filled from.
struct FilledGround: Sendable {
  let ground: MapDrawing.Ground
  let raster: Raster
}

extension ExplorerState {
  /// Whether the map stands on the screen and has to be read first: the shell's to do.
  public var wantsMap: Bool {
    map == .unread && (layout.area(of: .map)?.rows ?? 0) >= 3
  }

  mutating func show(_ map: PackageMap) { self.map = map }

  /// Draws the map again if anything about it has changed.
  mutating func refreshChart() {
    guard case .read(let outlines) = map, let area = layout.area(of: .map), area.rows >= 3 else {
      return
    }
    let sheet = mapParts(of: inside(area)).sheet
    guard let raster = raster(outlines, on: sheet) else {
      content.drawing = nil
      return
    }
    let marking = Marking(shades: shades, current: currentState)
    let style: Chart.Style = charset == .ascii ? .letters : .braille
    if let drawing = content.drawing, drawing.ground == raster.ground, drawing.marking == marking,
      drawing.style == style
    {
      return
    }
    content.drawing = MapDrawing(
      ground: raster.ground, raster: raster.raster, marking: marking, style: style,
      chart: Chart(raster.raster, marking, style))
  }

  /// How states count in the current body, in the current mode.
  private var shades: [Identifier<State>: Shade] {
    guard let alliance = currentAlliance else { return [:] }
    let pairs = atlas.tables.states.compactMap { state -> (Identifier<State>, Shade)? in
      let then = content.before?.standing(of: state.id, in: alliance)
      let now = content.after?.standing(of: state.id, in: alliance)
      let shade: Shade =
        switch view.mode {
        case .baseline: Shade(then)
        case .whatIf: Shade(from: then, to: now)
        case .difference: then == now ? .outside : Shade(from: then, to: now)
        }
      return shade == .outside ? nil : (state.id, shade)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  // MARK: The window

  /// The raster for the window the reader chose; else for the region, or the surroundings of the
  /// current state if it does not lie there.
  private mutating func raster(_ outlines: [Outline], on sheet: Sheet) -> FilledGround? {
    let isNew = camera.followed != currentState
    camera.followed = currentState
    let home = currentState.flatMap { state in
      outlines.first { $0.state == state }?.mainBounds
    }
    if let window = camera.window {
      let chosen = raster(outlines, window, on: sheet)
      guard isNew, let home, let currentState, !chosen.raster.shows(currentState) else {
        return chosen
      }
      let near = Window(centre: home.middle, degreesPerDot: window.degreesPerDot)
      camera.window = near
      return raster(outlines, near, on: sheet)
    }
    let region = view.region.map { Set(atlas.states(in: $0)) } ?? []
    let bounds = outlines.bounds(of: region) ?? outlines.bounds(of: Set(outlines.map(\.state)))
    guard let bounds else { return nil }
    // A state that was looked up beyond the region stays in view while it is the current one.
    if let drawing = content.drawing, !isNew, drawing.ground.sheet == sheet,
      drawing.ground.sketches == asOf.sketches(outlines, .recognised)
    {
      return FilledGround(ground: drawing.ground, raster: drawing.raster)
    }
    let whole = raster(outlines, Window(showing: bounds, on: sheet), on: sheet)
    content.region = whole
    guard let home, let currentState, !whole.raster.shows(currentState) else { return whole }
    return raster(outlines, Window(showing: home.scaled(by: 2.5), on: sheet), on: sheet)
  }

  private func raster(_ outlines: [Outline], _ window: Window, on sheet: Sheet) -> FilledGround {
    let ground = MapDrawing.Ground(
      sketches: asOf.sketches(outlines, .recognised), window: window, sheet: sheet)
    if let drawing = content.drawing, drawing.ground == ground {
      return FilledGround(ground: ground, raster: drawing.raster)
    }
    if let region = content.region, region.ground == ground { return region }
    return FilledGround(ground: ground, raster: Raster(ground.sketches, window, on: sheet))
  }
}
