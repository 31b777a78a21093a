import Testing

/// The ranking of suppositions and the search for goals, as the built program answers.
@Suite(.serialized) struct SearchTests {
  private static let forms =
    "write one of: STATE:BODY not blocked; STATE:BODY open; BODY connected; "
    + "BODY borders STATE over 100 km; BODY covers over 50% of REGION; BODY no contradiction"

  @Test(
    arguments: [
      (["sweep", "--of", "PACTT"], "'PACTT' is no body on record; did you mean PACT?"),
      (["sweep", "--in", "nowhere"], "'nowhere' is no region on record"),
      (["seek", "BBB:PACT"], "'BBB:PACT' is no goal; \(SearchTests.forms)"),
      (["seek", ""], "'' is no goal; \(SearchTests.forms)"),
      (["seek", "BBB:PACT opne"], "'opne' is no goal; did you mean open?; \(SearchTests.forms)"),
      (["seek", "BBC:PACT open"], "'BBC' is no state; did you mean BBB?"),
      (["seek", "BBB:PCT open"], "'PCT' is no body; did you mean PACT?"),
      (
        ["seek", "BBB:PACT=guest open"],
        "'guest' is no status to join as; write one of member, observer, partner"
      ),
      (
        ["seek", "PACT covers over many% of nowhere"],
        "'many%' is no number of %; write, for example, 50%"
      ),
      (["seek", "PACT covers over 50% of nowhere"], "'nowhere' is no region"),
      (
        ["seek", "PACT borders AAA over 5 miles"],
        "'PACT borders AAA over 5 miles' is no goal; \(SearchTests.forms)"
      ),
      (
        ["seek", "BBB:PACT open", "--at-most", "0"],
        "--at-most: 0 is out of reach; write a number from 1 to 20"
      ),
      (
        ["seek", "BBB:PACT open", "--at", "soon"],
        "--at: 'soon' is not a calendar day; write year-month-day, for example 2018-09-10"
      ),
    ])
  func `a wrong call is answered with one sentence`(arguments: [String], sentence: String) throws {
    let package = try smallPackage()
    let command = try Command(arguments + ["--data", package.path])
    #expect(command.messages == "entente: \(sentence)\n")
    #expect(command.output.isEmpty)
    #expect(command.status == 2)
  }

  @Test func `a verdict that is none is answered with those that are`() throws {
    let command = try Command("sweep", "--verdict", "opne")
    #expect(command.status == 2)
    #expect(command.output.isEmpty)
    #expect(
      command.messages.contains(
        "'opne' is no verdict; write one of no-change, open, contested, unknown, blocked"))
  }

  @Test(arguments: ["text", "json", "csv", "markdown"])
  func `a sweep is narrowed by body and verdict in every format`(format: String) throws {
    let package = try smallPackage()
    let all = try Command("sweep", "--format", format, "--data", package.path)
    #expect(all.status == 0)
    #expect(all.output.contains("leave AAA PACT") && all.output.contains("join BBB PACT"))
    let none = try Command(
      "sweep", "--of", "PACT", "--verdict", "open", "--format", format, "--data", package.path)
    #expect(none.status == 0)
    #expect(!none.output.contains("PACT"))
  }

  @Test(arguments: ["text", "json", "csv", "markdown"])
  func `on the day of the article two acts would do, one at a time`(format: String) throws {
    let command = try Command(
      "seek", "AZE:CSTO not blocked", "--at", "2018-09-10", "--format", format)
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    #expect(command.output.contains("leave ARM CSTO"))
    #expect(command.output.contains("withdraw-objection ARM AZE CSTO"))
  }

  @Test func `a body's contradictions are all found within the bound`() throws {
    let command = try Command("seek", "CSTO no contradiction", "--at", "2018-09-10")
    #expect(command.output.contains("\n33 minimal sets of suppositions make it true:\n"))
    #expect(command.output.hasSuffix("No other set of these makes it true.\n"))
  }
}
