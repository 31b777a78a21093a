public import Diplomacy

/// Reads the map of a package: GeoJSON with a feature for each state and contested area.
///
/// Apart from ``PackageReader``, for loading a package does not pay for its map: nobody may ever
/// look at it.
public enum MapReader {
  /// The map among the files of a package: the first that is called `.geojson`.
  public static func path(in files: PackageFiles) -> String? {
    files.names.first { $0.hasSuffix(".geojson") }
  }

  /// Reads the outlines of a package's states.
  ///
  /// Properties of a feature: `state`, an identifier of states.csv; for a contested area also
  /// `claimant`, `controller` and, where only a part is held, `held`: `part`; `formerly` names whose
  /// land it was before the state existed. Others are ignored.
  ///
  /// - Returns: The outlines in file order; `nil` if the package has no map.
  /// - Throws: Everything that is wrong, up to the first fault of the JSON itself.
  public static func read(
    _ files: PackageFiles, of atlas: Atlas
  ) throws(Problems) -> [Outline]? {
    guard let path = path(in: files), let bytes = files.bytes(of: path) else { return nil }
    var reading = MapReading(FileText(name: path, bytes: bytes), atlas)
    do throws(Problem) {
      try reading.read()
    } catch {
      reading.problems.append(error)
    }
    if let problems = Problems(reading.problems, orderedBy: [path]) { throw problems }
    return reading.outlines
  }
}

/// What has been read of a map.
private struct MapReading {
  var outlines: [Outline] = []
  var problems: [Problem]
  private var text: GeoJSONText
  private let atlas: Atlas
  private var seen: Set<Identifier<State>> = []

  init(_ file: FileText, _ atlas: Atlas) {
    (text, self.atlas) = (GeoJSONText(file), atlas)
    problems = []
  }

  private mutating func report(_ fault: MapFault, at offset: Int) {
    problems.append(text.problem(fault, at: offset))
  }

  mutating func read() throws(Problem) {
    let start = text.at
    var (kind, features): (String?, [Feature]?)
    try text.readObject { text, key throws(Problem) in
      switch key {
      case "type": kind = try text.readStringIfAny()
      case "features":
        var read: [Feature] = []
        try text.readList { text throws(Problem) in read.append(try Feature(&text)) }
        features = read
      default: try text.skipValue()
      }
    }
    guard text.isAtEnd else { throw text.unexpected("the end of the file") }
    if kind != "FeatureCollection" { report(.notACollection, at: start) }
    guard let features else { return report(.missingKey("features", of: "the map"), at: start) }
    for feature in features { add(feature) }
  }

  private mutating func add(_ feature: Feature) {
    if !feature.hasGeometry {
      report(.missingKey("geometry", of: "the feature"), at: feature.start)
    }
    problems += feature.geometry.problems
    guard let state = state("state", of: feature) else {
      if feature.words["state"] == nil {
        report(.missingKey("state", of: "the feature"), at: feature.start)
      }
      return
    }
    if !seen.insert(state).inserted {
      report(.doubledState(state.text), at: feature.words["state"]?.start ?? feature.start)
    }
    var outline = Outline(
      state: state, polygons: feature.geometry.polygons,
      claimant: self.state("claimant", of: feature),
      controller: self.state("controller", of: feature),
      predecessor: self.state("formerly", of: feature))
    if let held = feature.words["held"] {
      let allowed = Outline.Extent.allCases.map(\.rawValue)
      if let extent = Outline.Extent(rawValue: held.text) {
        outline.extent = extent
      } else {
        report(.wrongWord(key: "held", value: held.text, allowed: allowed), at: held.start)
      }
    }
    outlines.append(outline)
  }

  /// The state that a property names, if there is one of that name.
  private mutating func state(_ key: String, of feature: Feature) -> Identifier<State>? {
    guard let word = feature.words[key] else { return nil }
    let id = Identifier<State>(word.text)
    guard atlas.state(id) == nil else { return id }
    let meant = word.text.nearest(among: atlas.tables.states.map(\.id.text))
    report(.unknownState(word.text, meant: meant), at: word.start)
    return nil
  }
}

/// A feature as it stands in the file.
private struct Feature {
  let start: Int
  /// Its properties that are texts.
  private(set) var words: [String: (text: String, start: Int)] = [:]
  private(set) var geometry = Geometry()
  private(set) var hasGeometry = false

  init(_ text: inout GeoJSONText) throws(Problem) {
    start = text.at
    var (words, geometry) = ([String: (text: String, start: Int)](), Geometry?.none)
    try text.readObject { text, key throws(Problem) in
      switch key {
      case "properties":
        try text.readObject { text, key throws(Problem) in
          let start = text.at
          if let word = try text.readStringIfAny() { words[key] = (word, start) }
        }
      case "geometry": geometry = try Geometry(&text)
      default: try text.skipValue()
      }
    }
    self.words = words
    if let geometry { (self.geometry, hasGeometry) = (geometry, true) }
  }
}

/// The polygons of a feature and what is wrong with them.
private struct Geometry {
  private(set) var polygons: [Polygon] = []
  private(set) var problems: [Problem] = []

  init() {}

  init(_ text: inout GeoJSONText) throws(Problem) {
    let start = text.at
    var (kind, levels) = (String?.none, 0)
    var read = Geometry()
    try text.readObject { text, key throws(Problem) in
      switch key {
      case "type": kind = try text.readStringIfAny()
      case "coordinates": levels = try read.readCoordinates(&text)
      default: try text.skipValue()
      }
    }
    self = read
    let expected = ["Polygon": 3, "MultiPolygon": 4][kind ?? ""]
    if expected == nil || (levels != 0 && levels != expected) {
      problems.append(text.problem(.wrongGeometry(kind ?? ""), at: start))
    } else if levels == 0 {
      problems.append(text.problem(.missingKey("coordinates", of: "the geometry"), at: start))
    }
  }

  /// Reads lists of points, however deep: the depth says what they are the coordinates of.
  ///
  /// - Returns: How many lists a number stands in.
  private mutating func readCoordinates(_ text: inout GeoJSONText) throws(Problem) -> Int {
    var levels = 0
    var ahead = text
    while ahead.skip("[") { levels += 1 }
    switch levels {
    case 3: polygons = [try polygon(&text)]
    case 4:
      var read: [Polygon] = []
      try text.readList { text throws(Problem) in read.append(try polygon(&text)) }
      polygons = read
    default: try text.skipValue()
    }
    return levels
  }

  private mutating func polygon(_ text: inout GeoJSONText) throws(Problem) -> Polygon {
    var rings: [[Point]] = []
    var found: [Problem] = []
    try text.readList { text throws(Problem) in
      let start = text.at
      var ring: [Point] = []
      try text.readList { text throws(Problem) in
        let start = text.at
        let point = try Point(&text)
        if !point.isOnTheGlobe {
          found.append(
            text.problem(.offTheGlobe(point.longitude, point.latitude), at: start))
        }
        ring.append(point)
      }
      if ring.count < 4 {
        found.append(text.problem(.shortRing, at: start))
      } else if ring.first != ring.last {
        found.append(text.problem(.openRing, at: start))
      }
      rings.append(ring)
    }
    problems += found
    return Polygon(rings: rings)
  }
}

extension Point {
  /// A position: degrees east and north; an altitude is ignored.
  fileprivate init(_ text: inout GeoJSONText) throws(Problem) {
    guard text.skip("[") else { throw text.unexpected("a point") }
    let longitude = try text.readNumber()
    guard text.skip(",") else { throw text.unexpected("a comma") }
    let latitude = try text.readNumber()
    while text.skip(",") { _ = try text.readNumber() }
    guard text.skip("]") else { throw text.unexpected("the end of the point") }
    self.init(longitude: longitude, latitude: latitude)
  }

  fileprivate var isOnTheGlobe: Bool {
    (-180...180).contains(longitude) && (-90...90).contains(latitude)
  }
}
