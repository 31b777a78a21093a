import Diplomacy
import Testing
import Worlds

@testable import Cartography

@Suite struct DotTests {
  /// Two states side by side on ten cells, their border after the tenth column of dots.
  private static func signs(_ left: Shade, _ right: Shade) -> String {
    let sheet = Sheet(columns: 10, rows: 1)
    let window = Window(centre: Point(longitude: 10, latitude: 0), degreesPerDot: 1)
    let raster = Raster(
      [
        Raster.Sketch(land("AAA", west: -5, south: -9, east: 11, north: 9)),
        Raster.Sketch(land("BBB", west: 11, south: -9, east: 25, north: 9)),
      ], window, on: sheet)
    let dots = Dots(raster, Marking(shades: ["AAA": left, "BBB": right]))
    return String((0..<10).map { Character(dots.sign(0, $0)) })
  }

  @Test(arguments: [
    // A dark column between two full states; none is lost at the edge of the sheet.
    (Shade.member, Shade.member, "⣿⣿⣿⣿⣿⢸⣿⣿⣿⣿"),
    // The full one ends at its own edge, and the empty one needs none.
    (.member, .outside, "⣿⣿⣿⣿⣿     "),
    (.outside, .member, "      ⣿⣿⣿⣿"),
    // A hatched edge is lit, so that it is one whatever the pattern.
    (.joining, .outside, "⡡⢊⠔⡡⢊⡇    "),
    // Between two empty ones one lit column.
    (.outside, .outside, "     ⡇    "),
  ])
  func `a border is seen between neighbours of any sort`(
    left: Shade, right: Shade, signs: String
  ) {
    #expect(Self.signs(left, right) == signs)
  }
}
