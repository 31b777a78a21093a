public import Diplomacy

/// A place on a sheet, in dots from its upper left.
public struct Spot: Hashable, Sendable {
  public let x, y: Double
}

extension Window {
  /// The lines of an outline on a sheet, for a map that is drawn in lines: each ends where it begins.
  ///
  /// Those inside others are holes (fill by the even-odd rule). Lines are cut off a little beyond the
  /// sheet's edge and run along it there.
  public func contours(of outline: Outline, on sheet: Sheet) -> [[Spot]] {
    let projection = Projection(self, on: sheet)
    return outline.polygons.flatMap { polygon -> [[Spot]] in
      guard let bounds = polygon.bounds else { return [] }
      let turn = projection.turn(for: bounds.middle.longitude)
      return polygon.rings.map { ring in
        sheet.cut(
          ring.map { point in
            let place = projection.place(point, turned: turn)
            return Spot(x: place.x, y: place.y)
          })
      }.filter { !$0.isEmpty }
    }
  }
}

extension Sheet {
  /// A sheet so wide that is as high as some bounds ask for, within limits.
  public init(columns: Int, showing bounds: Bounds, rows: ClosedRange<Int>) {
    let window = Window(showing: bounds, on: Sheet(columns: columns, rows: rows.upperBound))
    let dots = (bounds.north - bounds.south) * 1.1 / window.degreesPerDot
    let needed = min(max(dots / 4, Double(rows.lowerBound)), Double(rows.upperBound))
    self.init(columns: columns, rows: needed.isFinite ? Int(needed.rounded(.up)) : rows.upperBound)
  }

  /// What of a closed line lies on the sheet or in the margin around it; nothing if nothing does.
  ///
  /// By the algorithm of Sutherland and Hodgman: one edge after the other, what is beyond replaced by
  /// a way along it.
  fileprivate func cut(_ line: [Spot]) -> [Spot] {
    let margin = 8.0
    let (right, bottom) = (Double(dotColumns) + margin, Double(dotRows) + margin)
    let edges: [(Spot) -> Double] = [
      { $0.x + margin }, { right - $0.x }, { $0.y + margin }, { bottom - $0.y },
    ]
    return edges.reduce(line) { line, distance in
      guard line.contains(where: { distance($0) < 0 }) else { return line }
      var kept: [Spot] = []
      for (one, next) in zip(line, line.dropFirst()) {
        let (from, to) = (distance(one), distance(next))
        if from >= 0 { kept.append(one) }
        if (from < 0) != (to < 0) {
          let part = from / (from - to)
          kept.append(Spot(x: one.x + (next.x - one.x) * part, y: one.y + (next.y - one.y) * part))
        }
      }
      return kept.first.map { kept + [$0] } ?? []
    }
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
