public import Diplomacy

/// The outline of an invented state: a rectangle of whole degrees.
public func land(
  _ state: Identifier<State>, west: Double, south: Double, east: Double, north: Double,
  claimant: Identifier<State>? = nil, controller: Identifier<State>? = nil,
  extent: Outline.Extent = .whole
) -> Outline {
  Outline(
    state: state,
    polygons: [Polygon(rings: [ring(west: west, south: south, east: east, north: north)])],
    claimant: claimant, controller: controller, extent: extent)
}

/// A closed line around a rectangle.
public func ring(west: Double, south: Double, east: Double, north: Double) -> [Point] {
  [(west, south), (east, south), (east, north), (west, north), (west, south)]
    .map { Point(longitude: $0, latitude: $1) }
}
