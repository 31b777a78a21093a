public import Diplomacy

/// The part of the globe that a map shows, and how large: its middle and its scale.
public struct Window: Hashable, Sendable {
  public var centre: Point
  /// Degrees of latitude that one dot covers; a dot is as wide as it is high.
  public var degreesPerDot: Double

  public init(centre: Point, degreesPerDot: Double) {
    (self.centre, self.degreesPerDot) = (centre, degreesPerDot)
  }

  /// The window that shows all of some bounds on a sheet, with a margin.
  public init(showing bounds: Bounds, on sheet: Sheet) {
    let centre = bounds.middle
    let width = (bounds.east - bounds.west) * shrinking(at: centre.latitude)
    let scale = max(
      width / Double(max(1, sheet.dotColumns)),
      (bounds.north - bounds.south) / Double(max(1, sheet.dotRows)))
    self.init(centre: centre, degreesPerDot: max(scale * Self.margin, Self.finest))
  }

  /// How much more than the bounds is shown.
  private static let margin = 1.08
  /// About fifty metres: outlines are coarser than that.
  private static let finest = 0.0005
  /// The globe fits into a small pane.
  private static let coarsest = 5.0

  /// The same middle, so many times larger.
  public func zoomed(by factor: Double) -> Window {
    var window = self
    window.degreesPerDot = min(max(degreesPerDot / factor, Self.finest), Self.coarsest)
    return window
  }

  /// Moved by some dots to the east and to the south.
  public func panned(east: Int, south: Int) -> Window {
    var window = self
    window.centre.latitude = min(
      max(centre.latitude - Double(south) * degreesPerDot, -85), 85)
    // The width of a dot in degrees depends on how far north the middle lies.
    let longitude =
      centre.longitude + Double(east) * degreesPerDot / shrinking(at: centre.latitude)
    window.centre.longitude = nearest(longitude, to: 0)
    return window
  }
}

/// A map's size in cells of text.
///
/// A cell is about twice as high as wide and is drawn with eight dots, two across and four down, so
/// that a dot is a square.
public struct Sheet: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (max(0, columns), max(0, rows))
  }

  var dotColumns: Int { columns * 2 }
  var dotRows: Int { rows * 4 }
}

// MARK: - Projection

/// Where a window puts points on a sheet, in dots from the upper left: equirectangular, true to
/// scale along the middle parallel.
struct Projection {
  private let centre: Point
  private let across, down: Double
  private let middle: (x: Double, y: Double)

  init(_ window: Window, on sheet: Sheet) {
    centre = window.centre
    across = shrinking(at: centre.latitude) / window.degreesPerDot
    down = 1 / window.degreesPerDot
    middle = (Double(sheet.dotColumns) / 2, Double(sheet.dotRows) / 2)
  }

  /// The turn of the globe, in degrees, that brings a longitude nearest to the middle.
  func turn(for longitude: Double) -> Double {
    nearest(longitude, to: centre.longitude) - longitude
  }

  func place(_ point: Point, turned turn: Double) -> (x: Double, y: Double) {
    (
      middle.x + (point.longitude + turn - centre.longitude) * across,
      middle.y + (centre.latitude - point.latitude) * down
    )
  }
}

extension Projection {
  /// Whether the middle of an outline's main parts lies on a sheet.
  func showsMiddle(of outline: Outline, on sheet: Sheet) -> Bool {
    guard let middle = outline.mainBounds?.middle else { return false }
    let place = place(middle, turned: turn(for: middle.longitude))
    return 0..<Double(sheet.dotColumns) ~= place.x && 0..<Double(sheet.dotRows) ~= place.y
  }
}

/// How much shorter a degree of longitude is than one of latitude: the cosine of the latitude.
///
/// By its series up to the twelfth power, which is right to six digits up to the poles; at the poles
/// themselves it is kept from being nothing.
private func shrinking(at latitude: Double) -> Double {
  let x = latitude * .pi / 180
  let square = x * x
  var (term, sum) = (1.0, 1.0)
  for power in stride(from: 2.0, through: 12, by: 2) {
    term *= -square / (power * (power - 1))
    sum += term
  }
  return max(sum, 0.05)
}

/// The longitude of the same meridian that lies within half a turn of another.
private func nearest(_ longitude: Double, to other: Double) -> Double {
  longitude - ((longitude - other) / 360).rounded() * 360
}
