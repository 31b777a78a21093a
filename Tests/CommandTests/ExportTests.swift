import Glibc
import Testing

/// `entente export` of the built program.
@Suite(.serialized) struct ExportTests {
  @Test(
    arguments: [
      (["svg", "map", "--of", "PACT"], "<?xml", "</svg>\n"),
      (["svg", "timeline", "--of", "PACT"], "<?xml", "</svg>\n"),
      (["svg", "timeline", "--of", "AAA"], "<?xml", "</svg>\n"),
      (["svg", "screen", "--keys", "j"], "<?xml", "</svg>\n"),
      (["dot", "memberships"], "// [s]: A book", "}\n"),
      (["dot", "duties"], "graph entente {", "}\n"),
      (["geojson", "--of", "PACT"], "{\"type\":\"FeatureCollection\"", "]}\n"),
      (["bibtex"], "% Every source\n", "}\n"), (["bibtex", "AAA"], "% Sources of AAA\n", "}\n"),
      (["bibtex", "--join", "BBB:PACT"], "% Sources of join BBB PACT\n", "}\n"),
    ])
  func `a format has its beginning and its end and nothing is said`(
    words: [String], beginning: String, end: String
  ) throws {
    let package = try smallPackage()
    let command = try Command(["export"] + words + ["--data", package.path])
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    #expect(command.output.hasPrefix(beginning))
    #expect(command.output.hasSuffix(end))
    #expect(try Command(["export"] + words + ["--data", package.path]).output == command.output)
  }

  @Test(
    arguments: [
      (["export"], "name a format: svg, dot, geojson, bibtex"),
      (["export", "svg"], "name a subject: map, timeline, screen"),
      (["export", "svgg", "map"], "'svgg' is no format; did you mean svg?"),
      (["export", "pdf", "map"], "'pdf' is no format; write one of svg, dot, geojson, bibtex"),
      (["export", "svg", "timelin"], "'timelin' is no subject; did you mean timeline?"),
      (["export", "dot", "dutie"], "'dutie' is no subject; did you mean duties?"),
      (
        ["export", "svg", "timeline", "--of", "PACTT"],
        "'PACTT' is no state or body on record; did you mean PACT?"
      ),
      (
        ["export", "geojson", "--of", "PACTT"],
        "'PACTT' is no body on record; did you mean PACT?"
      ),
      (
        ["export", "bibtex", "AAB"],
        "'AAB' is no record known on 2025-08-31; did you mean AAA?"
      ),
      (
        ["export", "bibtex", "AAA", "--join", "BBB:PACT"],
        "'AAA' and a scenario have sources of their own; name one of the two"
      ),
      (["membres", "PACT"], "'membres' is no verb; did you mean members?"),
    ])
  func `what is not known is answered with what may be meant`(
    words: [String], sentence: String
  ) throws {
    let package = try smallPackage()
    let data = words.count > 3 || words.contains("bibtex") ? ["--data", package.path] : []
    let command = try Command(words + data)
    #expect(command.messages == "entente: \(sentence)\n")
    #expect(command.output.isEmpty)
    #expect(command.status == 2)
  }

  @Test func `a file is written once and replaced only when asked`() throws {
    let folder = try Folder(["one.dot": "kept"])
    let path = "\(folder.path)/one.dot"
    let words = ["export", "dot", "duties", "--at", "2018-09-10", "--out", path]
    let refused = try Command(words)
    #expect(refused.status == 2)
    #expect(
      refused.messages == "entente: --out: '\(path)' is there already; "
        + "add --replace to write over it, or name another file\n")
    let written = try Command(words + ["--replace"])
    #expect(written.status == 0)
    #expect(written.output.isEmpty && written.messages.isEmpty)
    let answer = try Command(Array(words.dropLast(2)))
    #expect(
      try Command("export", "dot", "duties", "--at", "2018-09-10", "--out", "-").output
        == answer.output)
    #expect(answer.output.contains("style=solid"))
  }

  @Test(arguments: ["map.svg", "no/map.svg"])
  func `a file that cannot be written has a next step`(name: String) throws {
    let command = try Command("export", "bibtex", "--out", "/nowhere/\(name)")
    #expect(command.status == 2)
    #expect(
      command.messages.hasSuffix(
        "; name a file in a folder that is there and that you may write to\n"))
  }

  @Test func `the map of the package hatches what is supposed`() throws {
    let command = try Command(
      "export", "svg", "map", "--of", "CSTO", "--at", "2018-09-10", "--join", "AZE:CSTO", "--in",
      "south-caucasus")
    #expect(command.status == 0)
    #expect(command.output.contains(">+AZE</text>"))
    #expect(command.output.contains("Supposed: join AZE CSTO"))
    let words = command.output.split(separator: "\n").filter { !$0.contains("<path") }
    #expect(!words.contains { $0.contains("2019") }, "nothing later than the day shows")
  }
}
