/// What can be wrong with the files of a package and with what datapackage.json says of them.
public enum FileFault: Hashable, Sendable {
  case noDescriptor
  case missingKey(String)
  /// The value of a key is not the sort of value it should be.
  case wrongValue(key: String, expected: String)
  case notADay(String)
  case noSources
  case unknownTable(String, meant: String?)
  case doubledTable(String)
  case outside(path: String)
  case leadsOutside(path: String)
  case noFile(path: String, meant: String?)
  case unreadable(path: String, reason: String)
  case unlisted(table: String)

  var words: Words {
    switch self {
    case .noDescriptor:
      Words(
        "there is no datapackage.json",
        hint: "every package needs one: it names the tables and the day until which they speak")
    case .missingKey(let key):
      Words("'\(key)' is missing", hint: "add \"\(key)\": \(FileFault.example(of: key))")
    case .wrongValue(let key, let expected):
      Words("'\(key)' is not \(expected)", hint: "write \(FileFault.example(of: key))")
    case .notADay(let text):
      Words(
        "\(shown(text)) is not a calendar day",
        hint: "write year-month-day with leading zeros, for example \"1994-04-15\"")
    case .noSources:
      Words(
        "the package has no table 'sources'",
        hint: "every record names its source: add sources.csv and list it among the resources")
    case .unknownTable(let name, let meant):
      Words(
        "\(shown(name)) is not a table of ours\(question(meant))",
        hint: "rename it, or take it out of the resources; the file may stay in the folder")
    case .doubledTable(let name):
      Words("\(shown(name)) is listed a second time", hint: "delete one of the two")
    case .outside(let path):
      Words(
        "\(shown(path)) is not a path inside the package's folder",
        hint: "keep the file in the folder, and write its path from there, without '..'")
    case .leadsOutside(let path):
      Words(
        "\(shown(path)) is a link that leads out of the package's folder",
        hint: "put the file itself in the folder")
    case .noFile(let path, let meant):
      Words(
        "there is no file \(shown(path))\(question(meant))",
        hint: "correct the path, or take the resource out of the list")
    case .unreadable(let path, let reason):
      Words("\(shown(path)) cannot be read: \(reason)", hint: "see that you may read the file")
    case .unlisted(let table):
      Words(
        "the file is in the folder, but not among the resources of datapackage.json",
        hint: "list it there with the name '\(table)', or take it out of the folder")
    }
  }

  /// What stands under a key in a package that works.
  private static func example(of key: String) -> String {
    switch key {
    case "data_until": "\"2025-08-31\""
    case "version": "\"0.1.0\""
    case "resources": "[{\"name\": \"sources\", \"path\": \"sources.csv\"}]"
    case "path": "\"sources.csv\""
    default: "a text in quotation marks"
    }
  }
}
