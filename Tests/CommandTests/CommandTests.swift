import Testing

// One at a time: the reading end of a pipe must not live on in another run.
@Suite(.serialized) struct CommandTests {
  /// What a wrong call is answered with; nothing of it is an answer, so stdout stays empty.
  @Test(
    arguments: [
      (["members", "PACTT"], "entente: 'PACTT' is no body on record; did you mean PACT?\n"),
      (["members", "qqqqqqqq"], "entente: 'qqqqqqqq' is no body on record\n"),
      (
        ["show", "AAB", "--at", "2010-01-01"],
        "entente: 'AAB' is no record known on 2010-01-01; did you mean AAA?\n"
      ),
      (
        ["states", "--at", "2018-09"],
        "entente: --at: '2018-09' is not a calendar day; write year-month-day, "
          + "for example 2018-09-10\n"
      ),
      (
        ["events", "--from", "2018-02-30"],
        "entente: --from: '2018-02-30' is not a calendar day; write year-month-day, "
          + "for example 2018-09-10\n"
      ),
      (
        ["events", "--from", "2018-02-02", "--to", "2018-02-01"],
        "entente: --to 2018-02-01 lies before --from 2018-02-02; exchange the two\n"
      ),
      (["map", "--of", "PACTT"], "entente: 'PACTT' is no body on record; did you mean PACT?\n"),
      (
        ["map", "--of", "PACT", "--size", "0x9"],
        "entente: --size: '0x9' is no size; write columns x rows, for example 120x40\n"
      ),
      (
        ["measure", "kapa", "AAA", "BBB"],
        "entente: 'kapa' is no measure; did you mean kappa?\n"
      ),
      (
        ["measure", "X", "AAA", "BBB"],
        "entente: 'X' is no measure; write one of S, kappa, pi, tau-b\n"
      ),
      (
        ["measure", "S", "AAA", "BBC"],
        "entente: 'BBC' is no state on record; did you mean BBB?\n"
      ),
      (
        ["measure", "S", "AAA", "BBB", "--weights", "gold"],
        "entente: --weights: 'gold' is no weight; write people\n"
      ),
      (["states", "--in", "nowhere"], "entente: 'nowhere' is no region on record\n"),
      (["whatif"], "entente: nothing is supposed; add --join STATE:BODY, for example\n"),
      (
        ["whatif", "--join", "AAA"],
        "entente: --join AAA: write --join STATE:BODY, by identifier\n"
      ),
      (
        ["whatif", "--join", "BBB:PACT", "--leave", "BBB:PACT"],
        "entente: --leave BBB:PACT: the same was already supposed by --join BBB:PACT; "
          + "keep one of the two\n"
      ),
      (
        ["whatif", "--join", "BBC:PACT"],
        "entente: --join BBC:PACT: 'BBC' is no state; did you mean BBB?\n"
      ),
      (
        ["whatif", "--suppose", "jion BBB PACT"],
        "entente: --suppose 'jion BBB PACT': 'jion' is no supposition; did you mean join?; "
          + "write one of join, leave, freeze, settle, relations, open-border, object, "
          + "withdraw-objection\n"
      ),
      (
        ["whatif", "--scenario", "/nowhere"],
        "entente: --scenario: '/nowhere' cannot be read; name a file of scenario lines\n"
      ),
      (
        ["members", "\u{1B}[31m"],
        "entente: '␛[31m' is no body on record\n"
      ),
    ])
  func `a wrong call is answered with one sentence`(arguments: [String], sentence: String) throws {
    let package = try smallPackage()
    let command = try Command(arguments + ["--data", package.path])
    #expect(command.messages == sentence)
    #expect(command.output.isEmpty)
    #expect(command.status == 2)
  }

  @Test(
    arguments: [
      ["members"], ["states", "--nonsense"], ["nonsense", "x"], ["show", "AAA", "--format", "xml"],
      ["states", "--at"], [],
    ])
  func `wrong usage ends with 2 and only messages`(arguments: [String]) throws {
    let command = try Command(arguments)
    #expect(command.status == 2)
    #expect(command.output.isEmpty)
    #expect(!command.messages.isEmpty)
  }

  @Test(arguments: [["--help"], ["members", "--help"], ["help", "whatif"], ["--version"]])
  func `what was asked for is on standard output`(arguments: [String]) throws {
    let command = try Command(arguments)
    #expect(command.status == 0)
    #expect(!command.output.isEmpty)
    #expect(command.messages.isEmpty)
  }

  @Test func `without a terminal the verbs are named`() throws {
    #expect(
      try Command().messages
        == "entente: standard input is not a terminal, so no keys can be read; "
        + "entente members, entente whatif, entente show and entente screen do without one "
        + "(see entente --help)\n")
  }

  @Test(
    arguments: [
      ["members", "PACT"], ["whatif", "--join", "BBB:PACT"], ["show", "AAA"], ["states"],
      ["alliances"], ["events"], ["claims"], ["claims", "--check"], ["sources"], ["validate"],
      ["map", "--of", "PACT"], ["sweep"], ["seek", "BBB:PACT open"], ["doctor"],
      ["diff", "--from", "2001-01-01"], ["matrix"], ["relations", "AAA", "BBB"],
      ["measure", "S", "AAA", "BBB"],
      ["measure", "S", "AAA", "BBB"],
    ], ["text", "json", "csv", "markdown"])
  func `every verb answers in every format`(verb: [String], format: String) throws {
    let package = try smallPackage()
    let command = try Command(verb + ["--data", package.path, "--format", format])
    #expect(command.status == 0)
    #expect(command.output.hasSuffix("\n"))
    #expect(command.messages.isEmpty)
  }

  @Test(arguments: [["states"], ["validate"]])
  func `a control character in the data reaches no stream`(verb: [String]) throws {
    let package = try smallPackage(name: "Evil\u{1B}[31m\u{9B}land")
    let command = try Command(verb + ["--data", package.path])
    #expect(command.status == 1)
    let scalars = (command.output + command.messages).unicodeScalars
    #expect(!scalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }

  @Test(
    arguments: [
      ("1999-12-31", "PACT did not exist on 1999-12-31.\n", ""),
      (
        "2026-01-01", nil,
        "entente: the data end on 2025-08-31: what was open then is only possibly so on "
          + "2026-01-01\n"
      ),
    ] as [(String, String?, String)])
  func `a date without members is an answer`(day: String, output: String?, messages: String) throws
  {
    let package = try smallPackage()
    let command = try Command("members", "PACT", "--at", day, "--data", package.path)
    #expect(command.status == 0)
    if let output { #expect(command.output == output) }
    #expect(command.messages == messages)
  }

  @Test func `a package with problems is refused, and validate lists them as its answer`() throws {
    let package = try smallPackage(memberFrom: "15/04/2000")
    let members = try Command("members", "PACT", "--data", package.path)
    #expect(members.status == 1)
    #expect(members.output.isEmpty)
    #expect(members.messages.hasPrefix("memberships.csv:2:24: "))
    let validate = try Command("validate", package.path)
    #expect(validate.status == 1)
    #expect(validate.output == members.messages)
    #expect(validate.messages.isEmpty)
  }

  @Test func `validate counts what is in a package`() throws {
    let package = try smallPackage()
    let command = try Command("validate", package.path)
    #expect(command.status == 0)
    #expect(command.output.hasSuffix("\nno problems\n"))
    #expect(try Command("validate").status == 0, "the package inside the program")
  }

  @Test func `the date of the command beats that of the file, and that is said`() throws {
    let package = try smallPackage()
    let file = try Folder(["a.scenario": "as of 2010-01-01\r\njoin BBB PACT # perhaps\r\n"])
    let path = "\(file.path)/a.scenario"
    let plain = try Command("whatif", "--scenario", path, "--data", package.path)
    #expect(plain.messages.isEmpty)
    #expect(plain.output.hasPrefix("Supposed on 2010-01-01\n\njoin BBB PACT\n"))
    let dated = try Command(
      "whatif", "--scenario", path, "--at", "2011-01-01", "--data", package.path)
    #expect(
      dated.messages == "entente: as of 2011-01-01, as --at says; \(path) says 2010-01-01\n")
    #expect(dated.output.hasPrefix("Supposed on 2011-01-01\n"))
    let twice = try Command("whatif", "--scenario", path, "--join", "BBB:PACT=observer")
    #expect(twice.status == 2)
  }

  @Test func `a pair supposed in a file and in the call names both places`() throws {
    let package = try smallPackage()
    let file = try Folder(["a.scenario": "# perhaps\njoin BBB PACT\n"])
    let path = "\(file.path)/a.scenario"
    let command = try Command(
      "whatif", "--scenario", path, "--join", "BBB:PACT=observer", "--data", package.path)
    #expect(
      command.messages
        == "entente: --join BBB:PACT=observer: the same was already supposed by \(path):2; "
        + "keep one of the two\n")
  }

  @Test(arguments: [Command.Output.closed, .pipeWithoutReader])
  func `a reader that has gone ends the answer quietly`(output: Command.Output) throws {
    let command = try Command(["states"], output: output)
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
  }

  @Test func `an answer that cannot be written is no success`() throws {
    let command = try Command(["states"], output: .full)
    #expect(command.status == 2)
    #expect(command.messages == "entente: cannot write the answer: No space left on device\n")
  }

  @Test(arguments: [["states"], ["claims", "--check"], ["whatif", "--leave", "AAA:PACT"]])
  func `the same call has the same answer`(arguments: [String]) throws {
    let package = try smallPackage()
    let call = arguments + ["--data", package.path]
    #expect(try Command(call).output == Command(call).output)
  }
}
