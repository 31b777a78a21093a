import Testing

/// Two scenario files, or two dates, side by side.
@Suite(.serialized) struct CompareTests {
  private let files: Folder
  private let package: Folder

  init() throws {
    files = try Folder([
      "a.scenario": "as of 2010-01-01\njoin BBB PACT\n", "b.scenario": "leave AAA PACT\n",
      "c.scenario": "as of 2011-01-01\njoin BBB PACT\n", "none.scenario": "# nothing\n",
      "wrong.scenario": "\njion BBB PACT\n",
    ])
    package = try smallPackage()
  }

  private func compare(_ first: String, _ second: String, _ more: String...) throws -> Command {
    try Command(
      ["compare", "\(files.path)/\(first)", "\(files.path)/\(second)", "--data", package.path]
        + more)
  }

  @Test func `a file without a date is judged on the date of the other, whichever comes first`()
    throws
  {
    for (first, second) in [("a.scenario", "b.scenario"), ("b.scenario", "a.scenario")] {
      let command = try compare(first, second)
      #expect(command.status == 0)
      #expect(command.messages.isEmpty)
      #expect(command.output.hasPrefix("Two scenarios compared on 2010-01-01\n"))
    }
  }

  @Test func `files of two dates compare the dates, and say so`() throws {
    let command = try compare("a.scenario", "c.scenario")
    #expect(command.output.hasPrefix("Two dates compared: 2010-01-01 and 2011-01-01\n"))
    #expect(
      command.messages == "entente: two dates are compared: A is judged on 2010-01-01, "
        + "B on 2011-01-01\n")
  }

  @Test func `the date asked for is the date of both`() throws {
    let command = try compare("a.scenario", "c.scenario", "--at", "2012-01-01")
    #expect(command.output.hasPrefix("Two scenarios compared on 2012-01-01\n"))
    #expect(
      command.messages == "entente: as of 2012-01-01, as --at says; \(files.path)/a.scenario says "
        + "2010-01-01\nentente: as of 2012-01-01, as --at says; \(files.path)/c.scenario says "
        + "2011-01-01\n")
  }

  @Test func `files that cannot be compared are answered with one sentence`() throws {
    let missing = try compare("a.scenario", "d.scenario")
    #expect(
      missing.messages == "entente: '\(files.path)/d.scenario' cannot be read; "
        + "name a file of scenario lines\n")
    let wrong = try compare("a.scenario", "wrong.scenario")
    #expect(
      wrong.messages.hasPrefix(
        "entente: \(files.path)/wrong.scenario:2: 'jion' is no supposition; did you mean join?"))
    let empty = try compare("none.scenario", "none.scenario")
    #expect(
      empty.messages == "entente: neither file supposes anything; for what changed between two "
        + "dates: entente diff --from DATE --to DATE\n")
    for command in [missing, wrong, empty] {
      #expect(command.status == 2)
      #expect(command.output.isEmpty)
    }
  }
}
