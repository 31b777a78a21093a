/// A rectangle of the globe, in degrees; `east` may lie beyond 180.
public struct Bounds: Hashable, Sendable {
  public var west, south, east, north: Double

  public init(west: Double, south: Double, east: Double, north: Double) {
    (self.west, self.south, self.east, self.north) = (west, south, east, north)
  }

  /// The smallest rectangle around some points; `nil` without any.
  public init?(around points: some Sequence<Point>) {
    var bounds: Bounds?
    for point in points {
      let (x, y) = (point.longitude, point.latitude)
      guard let known = bounds else {
        bounds = Bounds(west: x, south: y, east: x, north: y)
        continue
      }
      bounds = Bounds(
        west: min(known.west, x), south: min(known.south, y), east: max(known.east, x),
        north: max(known.north, y))
    }
    guard let bounds else { return nil }
    self = bounds
  }

  /// The smallest rectangle around both.
  public func union(_ other: Bounds) -> Bounds {
    Bounds(
      west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
      north: max(north, other.north))
  }

  /// The point in its middle.
  public var middle: Point {
    Point(longitude: (west + east) / 2, latitude: (south + north) / 2)
  }

  /// The same middle with so many times the sides.
  public func scaled(by factor: Double) -> Bounds {
    let (width, height) = ((east - west) / 2 * factor, (north - south) / 2 * factor)
    let (x, y) = (middle.longitude, middle.latitude)
    return Bounds(west: x - width, south: y - height, east: x + width, north: y + height)
  }
}
