/// What can be wrong with the map of a package.
public enum MapFault: Hashable, Sendable {
  /// Something else stands where this should; `nil`: the file ends there.
  case unexpected(found: String?, expected: String)
  case missingKey(String, of: String)
  case notACollection
  case unknownState(String, meant: String?)
  case doubledState(String)
  /// A point of another kind of geometry, or nested in another way.
  case wrongGeometry(String)
  case wrongWord(key: String, value: String, allowed: [String])
  case shortRing
  case openRing
  case offTheGlobe(Double, Double)
  case tooDeep

  var words: Words {
    switch self {
    case .unexpected(let found, let expected):
      Words(
        "\(found.map { "\(shown($0)) stands" } ?? "the file ends") where \(expected) should",
        hint: "a map is GeoJSON: one FeatureCollection, a Feature for each state")
    case .missingKey(let key, let whole):
      Words("\(whole) has no '\(key)'", hint: "add \"\(key)\": \(MapFault.example(of: key))")
    case .notACollection:
      Words("the map is no FeatureCollection", hint: "write \"type\": \"FeatureCollection\"")
    case .unknownState(let id, let meant):
      Words(
        "\(shown(id)) is no state on record\(question(meant))",
        hint: "write the identifier of a row of states.csv, or take the feature out")
    case .doubledState(let id):
      Words(
        "\(shown(id)) has an outline already",
        hint: "make one MultiPolygon of the two features")
    case .wrongGeometry(let found):
      Words(
        "\(shown(found)) is no outline", hint: "only Polygon and MultiPolygon have an inside")
    case .wrongWord(let key, let value, let allowed):
      Words(
        "\(shown(value)) is no '\(key)'", hint: "write \(alternatives(allowed))")
    case .shortRing:
      Words("a ring has fewer than four points", hint: "take it out, or give it more points")
    case .openRing:
      Words("a ring is not closed", hint: "repeat its first point at its end")
    case .offTheGlobe(let longitude, let latitude):
      Words(
        "\(longitude), \(latitude) is no place on the globe",
        hint: "write degrees east, from -180 to 180, then degrees north, from -90 to 90")
    case .tooDeep:
      Words("values are nested too deeply", hint: "a map needs no more than ten levels")
    }
  }

  private static func example(of key: String) -> String {
    switch key {
    case "state": "an identifier of states.csv"
    case "geometry": "{\"type\": \"Polygon\", \"coordinates\": [...]}"
    case "type": "\"MultiPolygon\""
    case "coordinates": "[[[[44.5, 40.2], ...]]]"
    case "properties": "{\"state\": ...}"
    default: "[...]"
    }
  }
}
