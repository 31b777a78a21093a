import Diplomacy
import Testing
import Worlds

@testable import Cartography

@Suite struct RasterTests {
  static let sheet = Sheet(columns: 10, rows: 5)
  /// Twenty dots of one degree each way, its middle on the equator.
  static let window = Window(
    centre: Point(longitude: 10, latitude: 0), degreesPerDot: 1)

  static func raster(
    _ sketches: Raster.Sketch..., window: Window = RasterTests.window
  ) -> Raster {
    Raster(sketches, window, on: sheet)
  }

  @Test func `a rectangle fills its own dots and no others`() {
    let raster = Self.raster(Raster.Sketch(land("AAA", west: 2, south: -3, east: 5, north: 4)))
    let dots = raster.owners.indices.filter { raster.owners[$0] >= 0 }
    #expect(Set(dots.map { $0 % 20 }) == [2, 3, 4])
    #expect(Set(dots.map { $0 / 20 }) == Set(6...12))
    #expect(dots.count == 21)
  }

  @Test func `neighbours share a border and no dot, and leave none out`() {
    for border in stride(from: 3.0, through: 9.0, by: 0.25) {
      let one = Self.raster(
        Raster.Sketch(land("AAA", west: 0, south: -10, east: border, north: 10)))
      let other = Self.raster(
        Raster.Sketch(land("BBB", west: border, south: -10, east: 20, north: 10)))
      #expect(zip(one.owners, other.owners).allSatisfy { ($0 >= 0) != ($1 >= 0) }, "\(border)")
    }
  }

  @Test func `a hole is not land`() {
    let outline = Outline(
      state: "AAA",
      polygons: [
        Polygon(rings: [
          ring(west: 0, south: -10, east: 20, north: 10),
          ring(west: 5, south: -5, east: 15, north: 5),
        ])
      ])
    let raster = Self.raster(Raster.Sketch(outline))
    #expect(raster.owners.count { $0 >= 0 } == 20 * 20 - 10 * 10)
    #expect(raster.owner(10, 10) == -1)
  }

  @Test func `land beyond the date line is drawn beside what lies before it`() {
    let window = Window(centre: Point(longitude: 178, latitude: 0), degreesPerDot: 1)
    let raster = Self.raster(
      Raster.Sketch(land("AAA", west: 170, south: -9, east: 180, north: 9)),
      Raster.Sketch(land("BBB", west: -180, south: -9, east: -170, north: 9)), window: window)
    #expect(raster.owner(11, 10) == raster.number(of: "AAA"))
    #expect(raster.owner(12, 10) == raster.number(of: "BBB"))
  }

  @Test(arguments: [
    (Raster.Layer.own, "XAA"), (.claimants, "AAA"), (.controllers, "BBB"),
  ])
  func `a contested area is drawn as the land of whoever is asked for`(
    layer: Raster.Layer, owner: String
  ) throws {
    let raster = Self.raster(
      Raster.Sketch(land("AAA", west: 0, south: -10, east: 10, north: 10)),
      Raster.Sketch(land("BBB", west: 10, south: -10, east: 20, north: 10)),
      Raster.Sketch(
        land("XAA", west: 4, south: -4, east: 8, north: 4, claimant: "AAA", controller: "BBB"),
        layer))
    #expect(raster.owner(5, 10) == raster.number(of: Identifier(owner)))
    #expect(raster.contested[10 * 20 + 5] == raster.number(of: "XAA"))
    #expect(raster.contested[10 * 20 + 2] == -1)
  }

  @Test func `a state that is smaller than a dot is remembered`() {
    let raster = Self.raster(
      Raster.Sketch(land("AAA", west: 0, south: -10, east: 20, north: 10)),
      Raster.Sketch(land("SSS", west: 5.1, south: 0.1, east: 5.2, north: 0.2)),
      Raster.Sketch(land("FAR", west: 50.1, south: 0.1, east: 50.2, north: 0.2)))
    #expect(raster.hidden == ["SSS"])
    #expect(!raster.shows("SSS"))
  }

  // MARK: Windows

  @Test(arguments: [
    Bounds(west: 0, south: 0, east: 10, north: 10),
    Bounds(west: 20, south: 60, east: 60, north: 70),
    Bounds(west: -170, south: -60, east: 170, north: 80),
  ])
  func `a window shows all of the bounds it is made for`(bounds: Bounds) {
    let projection = Projection(Window(showing: bounds, on: Self.sheet), on: Self.sheet)
    for longitude in [bounds.west, bounds.east] {
      for latitude in [bounds.south, bounds.north] {
        let place = projection.place(Point(longitude: longitude, latitude: latitude), turned: 0)
        #expect((0...20).contains(place.x) && (0...20).contains(place.y))
      }
    }
  }

  @Test func `a degree of longitude is half as wide at sixty degrees north`() {
    let window = Window(centre: Point(longitude: 0, latitude: 60), degreesPerDot: 1)
    let projection = Projection(window, on: Self.sheet)
    let west = projection.place(Point(longitude: 0, latitude: 60), turned: 0)
    let east = projection.place(Point(longitude: 8, latitude: 60), turned: 0)
    #expect(abs(east.x - west.x - 4) < 1e-6)
  }

  @Test func `panning there and back and zooming in and out lead back`() {
    let window = Self.window
    let moved = window.panned(east: 7, south: 0).panned(east: -7, south: 0).zoomed(by: 2)
      .zoomed(by: 0.5)
    #expect(abs(moved.centre.longitude - window.centre.longitude) < 1e-9)
    #expect(moved.degreesPerDot == window.degreesPerDot)
    #expect(abs(window.panned(east: 400, south: 0).centre.longitude) <= 180)
    #expect(window.panned(east: 0, south: -400).centre.latitude == 85)
  }

  @Test func `a state wider than sixty degrees does not make the map of a region tiny`() {
    let outlines = [
      land("AAA", west: 0, south: 0, east: 10, north: 10),
      land("WWW", west: 10, south: 20, east: 100, north: 60),
    ]
    #expect(
      outlines.bounds(of: ["AAA", "WWW"]) == Bounds(west: 0, south: 0, east: 10, north: 10))
    #expect(outlines.bounds(of: ["WWW"]) == Bounds(west: 10, south: 20, east: 100, north: 60))
    #expect(outlines.bounds(of: ["ZZZ"]) == nil)
  }

  @Test func `islands far out do not count for the bounds of a state`() {
    var outline = land("AAA", west: 0, south: 0, east: 10, north: 10)
    outline.polygons.append(Polygon(rings: [ring(west: 40, south: 0, east: 42, north: 2)]))
    #expect(outline.mainBounds == Bounds(west: 0, south: 0, east: 10, north: 10))
  }

  // MARK: Directions

  @Test func `the neighbour in a direction is the first state that way, seas crossed`() {
    let raster = Self.raster(
      Raster.Sketch(land("MID", west: 8, south: -2, east: 12, north: 2)),
      Raster.Sketch(land("EEE", west: 12, south: -2, east: 16, north: 2)),
      Raster.Sketch(land("WWW", west: 1, south: -5, east: 3, north: 5)),
      Raster.Sketch(land("NNN", west: 12, south: 6, east: 15, north: 9)))
    #expect(raster.neighbour(of: "MID", .east) == "EEE")
    #expect(raster.neighbour(of: "MID", .west) == "WWW")
    #expect(raster.neighbour(of: "MID", .north) == "NNN")
    #expect(raster.neighbour(of: "MID", .south) == nil)
    #expect(raster.neighbour(of: "ZZZ", .east) == nil)
  }
}
