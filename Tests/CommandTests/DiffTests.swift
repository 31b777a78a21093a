import Testing

/// What changed between two dates, as the built program tells it.
@Suite(.serialized) struct DiffTests {
  @Test(arguments: [
    (["--from", "2001-01-01"], "Alphaland"), (["PACT", "--from", "2001-01-01"], "PACT"),
  ])
  func `changes are told up to the end of the data, or the date asked for`(
    arguments: [String], subject: String
  ) throws {
    let package = try smallPackage(memberFrom: "2005-05-05")
    let words = ["diff"] + arguments + ["--data", package.path]
    let whole = try Command(words)
    #expect(whole.status == 0)
    #expect(whole.output.contains("up to 2025-08-31\n"))
    #expect(whole.output.contains("2005-05-05 Alphaland in PACT: none -> member [s]"))
    let early = try Command(words + ["--at", "2005-05-04"])
    #expect(early.output.contains("up to 2005-05-04\n\nNothing on record.\n"))
    #expect(try Command(words + ["--to", "2005-05-04"]).output == early.output)
  }

  @Test(
    arguments: [
      (
        ["AAB", "--from", "2001-01-01"],
        "'AAB' is no state, body or region on record; did you mean AAA?"
      ),
      (["s", "--from", "2001-01-01"], "'s' is no state, body or region on record"),
      (
        ["--from", "2001"],
        "--from: '2001' is not a calendar day; write year-month-day, for example 2018-09-10"
      ),
      (
        ["--from", "2001-01-01", "--to", "2000-01-01"],
        "--to 2000-01-01 lies before --from 2001-01-01; exchange the two"
      ),
      (
        ["--from", "2027-01-01"],
        "the later date 2025-08-31 lies before --from 2027-01-01; exchange the two"
      ),
      (
        ["--from", "2001-01-01", "--to", "2002-01-01", "--at", "2003-01-01"],
        "--to 2002-01-01 and --at 2003-01-01 are two dates to end on; write one of the two"
      ),
    ])
  func `a wrong call is answered with one sentence`(arguments: [String], sentence: String) throws {
    let package = try smallPackage()
    let command = try Command(["diff"] + arguments + ["--data", package.path])
    #expect(command.messages == "entente: \(sentence)\n")
    #expect(command.output.isEmpty)
    #expect(command.status == 2)
  }

  @Test func `without an earlier date it is wrong usage`() throws {
    let command = try Command("diff")
    #expect(command.status == 2)
    #expect(command.messages.contains("--from"))
  }
}
