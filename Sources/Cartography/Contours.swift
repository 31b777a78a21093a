public import Diplomacy

/// A place on a sheet, in dots from its upper left.
public struct Spot: Hashable, Sendable {
  public let x, y: Double
}

extension Window {
  /// The lines of an outline on a sheet, for a map that is drawn in lines: each ends where it begins.
  ///
  /// Those inside others are holes (fill by the even-odd rule). Polygons beyond the sheet are left
  /// out; lines of the others may run beyond it.
  public func contours(of outline: Outline, on sheet: Sheet) -> [[Spot]] {
    let projection = Projection(self, on: sheet)
    return outline.polygons.flatMap { polygon -> [[Spot]] in
      guard let outer = polygon.rings.first, let bounds = Bounds(around: outer) else { return [] }
      let turn = projection.turn(for: bounds.middle.longitude)
      func spot(_ point: Point) -> Spot {
        let place = projection.place(point, turned: turn)
        return Spot(x: place.x, y: place.y)
      }
      let low = spot(Point(longitude: bounds.west, latitude: bounds.north))
      let high = spot(Point(longitude: bounds.east, latitude: bounds.south))
      guard high.x >= 0, high.y >= 0, low.x <= Double(sheet.dotColumns),
        low.y <= Double(sheet.dotRows)
      else { return [] }
      return polygon.rings.map { $0.map(spot) }
    }
  }
}

extension Sheet {
  /// A sheet so wide that is as high as some bounds ask for, within limits.
  public init(columns: Int, showing bounds: Bounds, rows: ClosedRange<Int>) {
    let window = Window(showing: bounds, on: Sheet(columns: columns, rows: rows.upperBound))
    let dots = (bounds.north - bounds.south) * 1.1 / window.degreesPerDot
    // A dot is as high as wide, so that what is wide needs few rows.
    let needed = (dots / 4).rounded(.up)
    self.init(
      columns: columns,
      rows: needed.isFinite
        ? min(max(Int(needed), rows.lowerBound), rows.upperBound) : rows.upperBound)
  }
}

extension Raster.Sketch {
  /// Whose land it is drawn as; `nil` if the outline does not say.
  public var owner: Identifier<State>? {
    switch layer {
    case .own: outline.state
    case .claimants: outline.claimant
    case .controllers: outline.controller ?? outline.claimant
    case .predecessors: outline.predecessor
    }
  }
}
