import DataPackage
import Testing

/// What is said of datapackage.json.
@Suite struct DescriptorTests {
  static let sources =
    "{\"name\": \"sources\", \"path\": \"sources.csv\"}"

  /// What is said of a package with a descriptor of its own.
  static func said(of descriptor: String) -> String {
    var files = package(["states": Lines.states])
    files["datapackage.json"] = .bytes(Array(descriptor.utf8))
    return complaints(about: files).joined(separator: "\n")
  }

  /// What is said of a package with further resources, which begin in column 3 of line 4.
  static func said(ofResource resource: String) -> String {
    said(
      of: """
        {"name": "small", "title": "Small", "version": "1", "data_until": "2025-08-31", "resources": [
          \(sources),
          {"name": "states", "path": "states.csv"},
          \(resource)]}
        """)
  }

  @Test(
    arguments: [
      ("{\"name\": \"map\", \"path\": \"states.csv\"}", "4:12: 'map' is not a table of ours"),
      ("{\"name\": \"map\", \"path\": \"sources.csv\"}", "4:12: 'map' is not a table of ours"),
      ("{\"name\": \"map\", \"path\": \"map.geojson\"}", "4:27: there is no file 'map.geojson'"),
      (
        "{\"name\": \"membership\", \"path\": \"states.csv\"}",
        "4:12: 'membership' is not a table of ours; did you mean memberships?"
      ),
      (
        "{\"name\": \"states\", \"path\": \"states.csv\"}", "4:12: 'states' is listed a second time"
      ),
      (
        "{\"name\": \"areas\", \"path\": \"stats.csv\"}",
        "4:29: there is no file 'stats.csv'; did you mean states.csv?"
      ),
      (
        "{\"name\": \"areas\", \"path\": \"../states.csv\"}",
        "4:29: '../states.csv' is not a path inside the package's folder"
      ),
      (
        "{\"name\": \"areas\", \"path\": \"/etc/passwd\"}",
        "4:29: '/etc/passwd' is not a path inside the package's folder"
      ),
      (
        "{\"name\": \"areas\", \"path\": \"https://example.org/areas.csv\"}",
        "4:29: 'https://example.org/areas.csv' is not a path inside the package's folder"
      ),
      (
        "{\"name\": \"areas\", \"path\": \"a\\u001b[2J.csv\"}",
        "4:29: 'a\\u{1B}[2J.csv' is not a path inside the package's folder"
      ),
      ("{\"path\": \"states.csv\"}", "4:3: 'name' is missing"),
      ("{\"name\": \"areas\"}", "4:3: 'path' is missing"),
      ("{\"name\": \"areas\", \"path\": [\"states.csv\"]}", "4:29: 'path' is not a text"),
      ("{\"name\": \"notes\", \"data\": [1, 2]}", nil),
    ])
  func `a resource is a table of ours in a file of the folder`(resource: String, words: String?) {
    let said = Self.said(ofResource: resource)
    #expect(said.split(separator: "\n").count == (words == nil ? 0 : 2))
    #expect(said.hasPrefix(words.map { "datapackage.json:\($0)\n" } ?? ""))
  }

  @Test(
    arguments: [
      (
        "{\"name\": \"small\" \"title\"",
        """
        datapackage.json:1:18: '"' stands where a comma or the end of the object should
          hint: compare with a datapackage.json that works; JSON allows no comments
        """
      ),
      (
        "{\"name\": ",
        """
        datapackage.json:1:10: the file ends where a value should
          hint: compare with a datapackage.json that works; JSON allows no comments
        """
      ),
      (
        "{\"name\": \"small",
        """
        datapackage.json:1:10: this text is never closed
          hint: end it with a quotation mark
        """
      ),
      (
        "{\"name\": \"sm\nall\"}",
        """
        datapackage.json:1:13: a line ends inside a text
          hint: close the text, or write the line end as \\n
        """
      ),
      (
        "{\"name\": \"\\q\"}",
        """
        datapackage.json:1:11: this is no escape of JSON
          hint: write \\\\ for a backslash; others are \\" \\/ \\b \\f \\n \\r \\t and \\u0000
        """
      ),
      (
        "{\"name\": 1, \"name\": 2}",
        """
        datapackage.json:1:13: the key 'name' stands here a second time
          hint: delete one of the two
        """
      ),
      (
        String(repeating: "[", count: 100),
        """
        datapackage.json:1:65: values are nested too deeply
          hint: a package needs no more than ten levels
        """
      ),
      (
        "{} {}",
        """
        datapackage.json:1:4: '{' stands where the end of the file should
          hint: compare with a datapackage.json that works; JSON allows no comments
        """
      ),
      (
        "",
        """
        datapackage.json:1:1: the file ends where a value should
          hint: compare with a datapackage.json that works; JSON allows no comments
        """
      ),
    ])
  func `JSON that cannot be read is said with its place`(text: String, words: String) {
    #expect(Self.said(of: text) == words)
  }

  @Test func `a package says what it is and until when`() {
    #expect(
      Self.said(of: "{\"name\": \"\", \"title\": 3, \"data_until\": \"31.8.2025\"}") == """
        datapackage.json:1:1: 'version' is missing
          hint: add "version": "0.1.0"
        datapackage.json:1:1: 'resources' is missing
          hint: add "resources": [{"name": "sources", "path": "sources.csv"}]
        datapackage.json:1:10: 'name' is not a text
          hint: write a text in quotation marks
        datapackage.json:1:23: 'title' is not a text
          hint: write a text in quotation marks
        datapackage.json:1:40: '31.8.2025' is not a calendar day
          hint: write year-month-day with leading zeros, for example "1994-04-15"
        """)
  }

  @Test func `a package without sources or with a table that nobody lists is refused`() {
    let said = Self.said(
      of: """
        {"name": "small", "title": "Small", "version": "1", "data_until": "2025-08-31",
         "resources": [{"name": "states", "path": "states.csv"}]}
        """)
    #expect(
      said == """
        datapackage.json:2:15: the package has no table 'sources'
          hint: every record names its source: add sources.csv and list it among the resources
        sources.csv:1:1: the file is in the folder, but not among the resources of datapackage.json
          hint: list it there with the name 'sources', or take it out of the folder
        """)
  }

  @Test func `tables are checked even where the descriptor is lost`() {
    var files = package(["states": Lines.states + "BAD,empire,full,,,,,,,,,s\n"])
    files["datapackage.json"] = nil
    #expect(
      complaints(about: files).joined(separator: "\n") == """
        datapackage.json:1:1: there is no datapackage.json
          hint: every package needs one: it names the tables and the day until which they speak
        states.csv:5:5: 'empire' is not a word of this column
          hint: write state, partially-recognised, de-facto or territory
        """)
  }

  @Test func `files that cannot be had are said where they are listed`() {
    var files = package(["states": Lines.states, "areas": ""])
    files["states.csv"] = .leadsOutside
    files["areas.csv"] = .unreadable(reason: "Permission denied")
    let said = complaints(about: files)
    #expect(
      said.map { $0.split(separator: "\n").first ?? "" } == [
        "datapackage.json:2:87: 'states.csv' is a link that leads out of the package's folder",
        "datapackage.json:2:128: 'areas.csv' cannot be read: Permission denied",
      ])
  }
}
