import Diplomacy
import Testing

@testable import DataPackage

@Suite struct MapReaderTests {
  /// A package of two states with a map.
  static func files(_ map: String?) -> PackageFiles {
    var files = PackageFiles()
    files["states.csv"] = .bytes([])
    if let map { files["lands.geojson"] = .bytes(Array(map.utf8)) }
    return files
  }

  static let atlas: Atlas = {
    var tables = Tables()
    for (line, id) in ["AAA", "BBB", "XAA"].enumerated() {
      let origin = Origin(file: "states.csv", line: line + 2)
      tables.states.append(
        State(id: Identifier(id), provenance: Provenance(origin: origin, source: "src")))
    }
    return Atlas(
      tables,
      facts: PackageFacts(name: "m", title: "M", version: "0", dataUntil: Day(2030, 1, 1)))
  }()

  static func collection(_ features: String...) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\n" + features.joined(separator: ",\n") + "\n]}"
  }

  static let square = "[[0,0],[2,0],[2,1.25],[-1e-1,1.25],[0,0]]"

  static func feature(
    _ properties: String, _ coordinates: String = "[\(square)]", kind: String = "Polygon"
  ) -> String {
    "{\"type\":\"Feature\",\"properties\":{\(properties)},\"geometry\":"
      + "{\"type\":\"\(kind)\",\"coordinates\":\(coordinates)}}"
  }

  @Test func `outlines are read with their states, claimants and controllers`() throws {
    let map = Self.collection(
      Self.feature("\"name\":{\"en\":[1,null]},\"state\":\"AAA\""),
      Self.feature(
        "\"state\":\"XAA\",\"claimant\":\"AAA\",\"controller\":\"BBB\",\"held\":\"part\","
          + "\"formerly\":\"BBB\"",
        "[[\(Self.square)],[\(Self.square),\(Self.square)]]", kind: "MultiPolygon"))
    let outlines = try #require(try MapReader.read(Self.files(map), of: Self.atlas))
    #expect(outlines.map(\.state.text) == ["AAA", "XAA"])
    #expect(outlines[0].claimant == nil)
    #expect(outlines[0].polygons[0].rings[0][3] == Point(longitude: -0.1, latitude: 1.25))
    #expect(outlines[1].claimant == "AAA")
    #expect(outlines[1].controller == "BBB")
    #expect(outlines[1].extent == .part)
    #expect(outlines[1].predecessor == "BBB")
    #expect(outlines[1].polygons.map(\.rings.count) == [1, 2])
  }

  @Test func `a package without a map has none and no problem`() throws {
    #expect(try MapReader.read(Self.files(nil), of: Self.atlas) == nil)
    #expect(MapReader.path(in: Self.files(nil)) == nil)
  }

  @Test func `an altitude and space between values are stepped over`() throws {
    let map = Self.collection(
      Self.feature("\"state\":\"AAA\"", "[ [ [0, 0, 12] ,[1,0],\n[1,1], [0,0,3.5] ] ]"))
    let outlines = try MapReader.read(Self.files(map), of: Self.atlas)
    #expect(outlines?.first?.polygons.first?.rings.first?.count == 4)
  }

  /// What is written, where the fault is, and how it is said.
  @Test(arguments: [
    ("[]", "1:1", "'[' stands where an object should"),
    ("", "1:1", "the file ends where an object should"),
    ("{}", "1:1", "the map is no FeatureCollection"),
    (
      collection(feature("\"state\":\"AAB\"")), "2:41",
      "'AAB' is no state on record; did you mean AAA?"
    ),
    (collection(feature("\"name\":\"AAA\"")), "2:1", "the feature has no 'state'"),
    (
      collection(feature("\"state\":\"AAA\""), feature("\"state\":\"AAA\"")), "3:41",
      "'AAA' has an outline already"
    ),
    (
      collection(feature("\"state\":\"AAA\",\"held\":\"half\"")), "2:54", "'half' is no 'held'"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[0,0]", kind: "Point")), "2:59",
      "'Point' is no outline"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[\(square)]", kind: "MultiPolygon")), "2:59",
      "'MultiPolygon' is no outline"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[[[0,0],[1,1],[0,0]]]")), "2:92",
      "a ring has fewer than four points"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[[[0,0],[1,1],[1,0],[0,1]]]")), "2:92",
      "a ring is not closed"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[[[0,0],[181,1],[1,0],[0,0]]]")), "2:99",
      "181.0, 1.0 is no place on the globe"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[[[0,0],[1,\"x\"],[1,0],[0,0]]]")), "2:102",
      "'\"' stands where a number should"
    ),
    (
      collection(feature("\"state\":\"AAA\"", "[[[0,0],[1,1e999],[1,0],[0,0]]]")), "2:102",
      "'1' stands where a number should"
    ),
    (
      "{\"type\":\"FeatureCollection\",\"features\":[{}]} x", "1:46",
      "'x' stands where the end of the file should"
    ),
    ("{\"type\":\"Fea", "1:13", "the file ends where a quotation mark should"),
    ("{\"type\":\"Fea\\", "1:14", "the file ends where a quotation mark should"),
    ("{\"features\":[tru]}", "1:14", "'t' stands where an object should"),
    ("{\"a\":tru}", "1:6", "'t' stands where a value should"),
    (
      String(repeating: "{\"a\":", count: 70), "1:326", "values are nested too deeply"
    ),
  ])
  func `what is wrong is said with its place`(map: String, place: String, sentence: String) throws {
    let problems = #expect(throws: Problems.self) {
      try MapReader.read(Self.files(map), of: Self.atlas)
    }
    let first = try #require(problems?.list.first)
    #expect("\(first.place)" == "lands.geojson:\(place)")
    #expect(first.sentence == sentence)
    #expect(!first.hint.isEmpty)
  }

  @Test func `one feature does not hide what is wrong with the next`() {
    let map = Self.collection(
      Self.feature("\"state\":\"ZZZ\""), Self.feature("\"state\":\"AAA\"", "[[[0,0]]]"),
      Self.feature("\"state\":\"AAA\",\"claimant\":\"BBC\""))
    let problems = #expect(throws: Problems.self) {
      try MapReader.read(Self.files(map), of: Self.atlas)
    }
    #expect(problems?.list.map(\.place.line) == [2, 3, 4, 4])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `any bytes of a map may change without harm`(seed: UInt64) {
    var state = seed
    func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var bytes = Array(Self.collection(Self.feature("\"state\":\"AAA\"")).utf8)
    for _ in 0..<3 where !bytes.isEmpty {
      switch roll(3) {
      case 0: bytes[roll(bytes.count)] = UInt8(roll(256))
      case 1: bytes.remove(at: roll(bytes.count))
      default: bytes = Array(bytes.prefix(roll(bytes.count) + 1))
      }
    }
    var files = PackageFiles()
    files["map.geojson"] = .bytes(bytes)
    do throws(Problems) {
      _ = try MapReader.read(files, of: Self.atlas)
    } catch {
      #expect(error.list.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 }, "seed \(seed)")
    }
  }
}
