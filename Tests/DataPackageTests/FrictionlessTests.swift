import DataPackage
import Diplomacy
import Foundation
import Testing

/// The schema as it is stated for other readers.
@Suite struct FrictionlessTests {
  static let files = package(["states": Lines.states, "alliances": Lines.alliances])

  @Test func `what is stated is read, and stated again the same`() throws {
    let text = try FrictionlessDescriptor.text(for: Self.files)
    var files = Self.files
    files["datapackage.json"] = .bytes(Array(text.utf8))
    #expect(complaints(about: files) == [])
    #expect(try FrictionlessDescriptor.text(for: files) == text)
  }

  @Test func `what a package says of itself and of other files is kept`() throws {
    var files = Self.files
    files["datapackage.json"] = .bytes(
      Array(
        """
        {"name": "small", "licenses": [{"name": "CC0-1.0"}], "count": 3, "draft": true, "none": null,
         "resources": [{"name": "map", "path": "map.geojson"}]}
        """.utf8))
    let text = try FrictionlessDescriptor.text(for: files)
    #expect(
      text.hasPrefix(
        """
        {
         "name": "small",
         "licenses": [
          {
           "name": "CC0-1.0"
          }
         ],
         "count": 3,
         "draft": true,
         "none": null,
         "resources": [
          {
           "name": "sources",
        """))
    #expect(
      text.hasSuffix(
        """
          {
           "name": "map",
           "path": "map.geojson"
          }
         ]
        }

        """))
  }

  @Test func `keys point only into tables that the package has`() throws {
    let text = try FrictionlessDescriptor.text(
      for: package(["events": "", "states": Lines.states]))
    #expect(!text.contains("\"resource\": \"places\""))
    #expect(text.contains("\"resource\": \"sources\""))
    #expect(text.contains("\"resource\": \"\""), "a claimant is in the table of states itself")
  }

  @Test func `a date that the reader takes is one of the pattern, and hardly another`() throws {
    let patterns = try Self.patterns()
    let date = try Regex(try #require(patterns["published"]))
    let bound = try Regex(try #require(patterns["from"]))
    var dice = Dice(seed: 1)
    let parts = [
      "1994", "199X", "19XX", "XXXX", "-04", "-XX", "-15", "-31", "~", "?", "%", "/", "..", "x",
    ]
    var taken = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...6, using: &dice)).map { _ in dice.pick(parts) }.joined()
      let read = EDTFDate(text)
      if read != nil { taken += 1 }
      // The pattern knows no calendar: a day that no month has, or an interval that ends early.
      if read != nil || !(text.contains("-31") || text.contains("/")) {
        #expect((try date.wholeMatch(in: text) != nil) == (read != nil), "\(text)")
        let isBound = read.map { !$0.isInterval } ?? false
        #expect((try bound.wholeMatch(in: text) != nil) == isBound, "\(text)")
      }
    }
    #expect(taken > 1000)
  }

  /// The patterns of the columns of sources and states, by their names.
  private static func patterns() throws -> [String: String] {
    struct Descriptor: Decodable {
      struct Resource: Decodable { let schema: Schema }
      struct Schema: Decodable { let fields: [Field] }
      struct Field: Decodable {
        let name: String
        let constraints: Constraints?
      }
      struct Constraints: Decodable { let pattern: String? }
      let resources: [Resource]
    }
    let text = try FrictionlessDescriptor.text(for: files)
    let descriptor = try JSONDecoder().decode(Descriptor.self, from: Data(text.utf8))
    let fields = descriptor.resources.flatMap(\.schema.fields)
    return Dictionary(
      fields.compactMap { field in field.constraints?.pattern.map { (field.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
