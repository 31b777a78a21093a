import Cartography
import Diplomacy
import Testing
import Worlds

@Suite struct ContourTests {
  private static let sheet = Sheet(columns: 20, rows: 10)
  /// A dot a degree, the middle of the sheet at 0, 0.
  private static let window = Window(
    centre: Point(longitude: 0, latitude: 0), degreesPerDot: 1)

  private static func contours(_ outline: Outline) -> [[Spot]] {
    window.contours(of: outline, on: sheet)
  }

  @Test func `a line lies where its window puts it`() {
    let lines = Self.contours(land("AAA", west: -5, south: -5, east: 5, north: 10))
    #expect(
      lines.map { $0.map { [$0.x, $0.y] } } == [
        [[15, 25], [25, 25], [25, 10], [15, 10], [15, 25]]
      ])
  }

  @Test func `what lies far beyond the sheet is left out, and what crosses it is cut`() {
    #expect(Self.contours(land("AAA", west: 100, south: 0, east: 120, north: 9)).isEmpty)
    let lines = Self.contours(land("AAA", west: -5, south: -50, east: 150, north: 50))
    let spots = lines.flatMap { $0 }
    #expect(spots.first == spots.last)
    #expect(spots.map(\.x).max() == 48 && spots.map(\.x).min() == 15)
    #expect(spots.map(\.y).max() == 48 && spots.map(\.y).min() == -8)
  }

  @Test func `a line over the edge keeps its slope`() {
    let ring = [(-10.0, 0.0), (90, 50), (90, 0), (-10, 0)].map {
      Point(longitude: $0, latitude: $1)
    }
    let outline = Outline(state: "AAA", polygons: [Polygon(rings: [ring])])
    for spot in Self.contours(outline).flatMap({ $0 }) where spot.x > 10 && spot.y < 20 {
      let isOnSlope = abs((20 - spot.y) - (spot.x - 10) / 2) < 1e-9
      #expect(isOnSlope || spot.x == 48 || spot.y == -8, "\(spot)")
    }
  }

  @Test func `a land across the antimeridian lies beside its neighbour`() {
    let window = Window(centre: Point(longitude: 179, latitude: 0), degreesPerDot: 1)
    let lines = window.contours(
      of: land("AAA", west: -180, south: 0, east: -175, north: 5), on: Self.sheet)
    #expect(lines.first?.map(\.x).min() == 21)
  }

  @Test(arguments: [(10.0, 20), (40, 25), (150, 60)])
  func `a sheet is as high as its bounds ask for, within limits`(height: Double, rows: Int) {
    let bounds = Bounds(west: 0, south: -height / 2, east: 50, north: height / 2)
    #expect(Sheet(columns: 60, showing: bounds, rows: 20...60).rows == rows)
  }
}
