import Testing

/// The timeline of the built program, on the package inside it.
@Suite(.serialized) struct TimelineTests {
  @Test func `a body's states are drawn over time, with what is supposed`() throws {
    let command = try Command(
      "timeline", "--of", "CSTO", "--at", "2018-09-10", "--join", "AZE:CSTO", "--width", "70")
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(lines.dropLast().allSatisfy { $0.count <= 70 || $0.hasPrefix("Collective") })
    #expect(lines.contains { $0.hasPrefix("AZE Azerbaijan") && $0.hasSuffix("│+++") })
    #expect(lines.contains { $0.hasPrefix("UZB") && $0.contains("?━━━") && $0.contains("━? ") })
  }

  @Test func `a state's bodies are drawn too, and nothing later shows`() throws {
    let command = try Command(
      "timeline", "--involving", "AZE", "--at", "2018-09-10", "--zoom", "decades", "--style",
      "letters")
    #expect(command.status == 0)
    #expect(command.output.contains("CST "))
    #expect(!command.output.contains("2021"))
    let json = try Command(
      "timeline", "--of", "CSTO", "--at", "2018-09-10", "--format", "json")
    #expect(json.output.contains("\"lines\": ["))
    #expect(!json.output.contains("2024-02-22"))
  }

  @Test(arguments: [
    ([], "name either a body with --of or a state with --involving"),
    (["--of", "CSTO", "--involving", "AZE"], "name either a body with --of"),
    (["--of", "CTSO"], "'CTSO' is no body on record; did you mean CSTO?"),
    (["--involving", "south-caucasus"], "is neither a state nor a body"),
    (["--of", "CSTO", "--width", "3"], "--width: 3 is no width"),
    (["--of", "CSTO", "--around", "soon"], "--around: 'soon' is not a calendar day"),
  ])
  func `what cannot be drawn is refused with a reason`(words: [String], reason: String) throws {
    let command = try Command(["timeline"] + words)
    #expect(command.status == 2)
    #expect(command.messages.contains(reason))
  }
}
