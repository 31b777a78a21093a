import Testing

/// The map of the built program, on the package inside it and on one with a map that is wrong.
@Suite(.serialized) struct MapTests {
  @Test(arguments: ["braille", "letters"])
  func `a body is drawn in its region`(style: String) throws {
    let command = try Command(
      "map", "--of", "CSTO", "--at", "2018-09-10", "--join", "AZE:CSTO", "--in", "south-caucasus",
      "--size", "60x20", "--style", style)
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    let lines = command.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 90 })
    #expect(command.output.contains(style == "braille" ? "+AZE" : "A+A+"))
    #expect(command.output.contains("Not on this map: BLR"))
  }

  @Test func `a scenario's words and dates are read as whatif reads them`() throws {
    let command = try Command(
      "map", "--of", "CSTO", "--suppose", "as of 2018-09-10", "--leave", "ARM:CSTO")
    #expect(command.output.contains("on 2018-09-10"))
    #expect(command.output.contains("-ARM"))
  }

  @Test func `a map takes every option that whatif takes, and says which day was taken`() throws {
    let command = try Command(
      "map", "--of", "CSTO", "--settle", "ARM:AZE", "--suppose", "as of 2018-09-10", "--at",
      "2019-01-01")
    #expect(command.status == 0)
    #expect(
      command.messages
        == "entente: as of 2019-01-01, as --at says; the scenario says 2018-09-10\n")
    #expect(command.output.contains("Supposed: settle ARM AZE"))
  }

  @Test func `a map with a fault is told by its place, and only where it is looked at`() throws {
    let package = try smallPackage(map: "{\"type\": 1}")
    let drawn = try Command("map", "--of", "PACT", "--data", package.path)
    #expect(drawn.status == 1)
    #expect(drawn.messages.hasPrefix("map.geojson:1:1: the map is no FeatureCollection\n  hint: "))
    #expect(try Command("members", "PACT", "--data", package.path).status == 0)
    #expect(try Command("validate", package.path).output.contains("map.geojson:1:1"))
    let screen = try Command("screen", "--data", package.path, "--keys", "4")
    #expect(screen.status == 0)
    #expect(screen.output.contains("map.geojson:1:1"))
  }
}
