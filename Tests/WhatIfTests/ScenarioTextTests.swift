import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ScenarioTextTests {
  static let world = World().states("AAA", "BBB", "CCC")
    .name("Aronia", of: "AAA").name("Old Bendar", of: "BBB", to: "2000-01-01")
    .name("Morrow", of: "CCC", from: "2020-01-01")
    .alliance("PACT").name("Northern League", of: "PACT", kind: .abbreviation)
    .alliance("PACT-2").alliance("Compact")

  static func read(_ text: String) -> Result<Scenario, ScenarioProblems> {
    Scenario.read(text, with: world.atlas.asOf(day("2010-01-01")))
  }

  @Test(
    arguments: [
      ("join AAA PACT", .join("AAA", "PACT", as: .member)),
      ("join AAA PACT as observer", .join("AAA", "PACT", as: .observer)),
      ("join AAA PACT as partner", .join("AAA", "PACT", as: .partner)),
      ("leave AAA PACT", .leave("AAA", "PACT")),
      ("freeze AAA PACT", .freeze("AAA", "PACT")),
      ("settle BBB AAA", .settle("BBB", "AAA")),
      ("relations AAA BBB", .relations("AAA", "BBB")),
      ("open-border AAA BBB", .openBorder("AAA", "BBB")),
      ("object BBB AAA PACT", .object("BBB", to: "AAA", in: "PACT")),
      ("withdraw-objection BBB AAA PACT", .withdrawObjection("BBB", to: "AAA", in: "PACT")),
    ] as [(String, Supposition)])
  func `every verb is read and written back`(line: String, supposition: Supposition) throws {
    let scenario = try Self.read(line).get()
    #expect(scenario.suppositions == [supposition])
    #expect(scenario.description == line + "\n")
  }

  @Test(arguments: [
    // Identifiers in any case, names of the date or of earlier dates, spaces and tabs alike.
    ("join aaa pact", "join AAA PACT\n"),
    ("join aronia PACT-2", "join AAA PACT-2\n"),
    ("  join\tAAA   PACT  ", "join AAA PACT\n"),
    ("join AAA PACT as member", "join AAA PACT\n"),
    ("# a comment\n\njoin AAA PACT # and another\n", "join AAA PACT\n"),
    ("join AAA PACT\nas of 2018-09-10", "as of 2018-09-10\njoin AAA PACT\n"),
    ("join aaa Compact", "join AAA Compact\n"),
    // A file from another system: its line ends, and a mark of byte order.
    ("as of 2018-09-10\r\njoin AAA PACT\r\n", "as of 2018-09-10\njoin AAA PACT\n"),
    ("\u{FEFF}join AAA PACT", "join AAA PACT\n"),
    ("", ""),
  ])
  func `what is meant is written in one form`(text: String, form: String) throws {
    #expect(try Self.read(text).get().description == form)
  }

  @Test(arguments: [
    (
      "jion AAA PACT",
      "1: 'jion' is no supposition; did you mean join?; write one of join, leave, freeze, settle, "
        + "relations, open-border, object, withdraw-objection"
    ),
    ("join AAB PACT", "1: 'AAB' is no state; did you mean AAA?"),
    ("join Aronai PACT", "1: 'Aronai' is no state; did you mean AAA?"),
    ("join Xyzzy PACT", "1: 'Xyzzy' is no state"),
    // A name that nobody used by the date is no name of the date.
    ("join Morrow PACT", "1: 'Morrow' is no state"),
    ("join AAA PACTS", "1: 'PACTS' is no body; did you mean PACT?"),
    ("leave AAA Nothing", "1: 'Nothing' is no body"),
    ("join AAA", "1: 'join' is written: join STATE BODY, or join STATE BODY as observer"),
    ("join AAA PACT as", "1: 'join' is written: join STATE BODY, or join STATE BODY as observer"),
    ("leave AAA PACT now", "1: 'leave' is written: leave STATE BODY"),
    ("settle AAA", "1: 'settle' is written: settle STATE STATE"),
    ("object AAA BBB", "1: 'object' is written: object STATE CANDIDATE BODY"),
    ("as 2018-09-10", "1: 'as' is written: as of 2018-09-10"),
    (
      "as of 10.9.2018",
      "1: '10.9.2018' is not a calendar day; write year-month-day, for example 2018-09-10"
    ),
    (
      "as of 2018-09-10\n\nas of 2019-01-01",
      "3: the date was already set in line 1; keep one 'as of'"
    ),
    (
      "join AAA PACT as friend",
      "1: 'friend' is no status to join as; write one of member, observer, partner"
    ),
    ("relations AAA AAA", "1: 'AAA' stands twice; name two different states"),
    (
      "# first\njoin AAA PACT\nleave AAA PACT",
      "3: AAA in PACT was already supposed in line 2; keep one of the two lines"
    ),
    (
      "settle AAA BBB\nsettle BBB AAA",
      "2: the dispute of AAA and BBB was already supposed in line 1; keep one of the two lines"
    ),
    (
      "relations AAA BBB\nrelations BBB AAA",
      "2: relations of AAA and BBB was already supposed in line 1; keep one of the two lines"
    ),
    (
      "open-border AAA BBB\nopen-border AAA BBB",
      "2: the border of AAA and BBB was already supposed in line 1; keep one of the two lines"
    ),
    (
      "object BBB AAA PACT\nwithdraw-objection BBB AAA PACT",
      "2: the objection of BBB to AAA in PACT was already supposed in line 1; "
        + "keep one of the two lines"
    ),
  ])
  func `every fault says its line and what to do`(text: String, sentence: String) {
    guard case .failure(let problems) = Self.read(text) else {
      Issue.record("'\(text)' was read")
      return
    }
    #expect(problems.problems.map(\.description) == [sentence])
  }

  @Test func `all faults are told in the order of their lines`() {
    guard case .failure(let problems) = Self.read("leap\njoin AAA PACT\nleave DDD PACT\nas of now")
    else {
      Issue.record("a scenario with three faults was read")
      return
    }
    #expect(problems.problems.map(\.line) == [1, 3, 4])
  }

  @Test(arguments: 1...200)
  func `a scenario is read as it was written`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let scenario = Self.random(using: &numbers)
    #expect(try Self.read(scenario.description).get() == scenario, "seed \(seed)")
  }

  private static func random(using numbers: inout SeededNumbers) -> Scenario {
    let states: [Identifier<State>] = ["AAA", "BBB", "CCC"]
    let bodies: [Identifier<Alliance>] = ["PACT", "PACT-2"]
    var scenario = Scenario(
      day: numbers.oneIn(2) ? nil : Day(number: Int32.random(in: -9000...30000, using: &numbers)))
    for _ in 0..<Int.random(in: 0...6, using: &numbers) {
      let pair = states.shuffled(using: &numbers)
      let (one, other) = (pair[0], pair[1])
      let body = bodies[Int.random(in: 0...1, using: &numbers)]
      let status = GrantedStatus.allCases[Int.random(in: 0...2, using: &numbers)]
      let suppositions: [Supposition] = [
        .join(one, body, as: status), .leave(one, body), .freeze(one, body), .settle(one, other),
        .relations(one, other), .openBorder(one, other), .object(one, to: other, in: body),
        .withdrawObjection(one, to: other, in: body),
      ]
      scenario.suppose(suppositions[Int.random(in: 0..<suppositions.count, using: &numbers)])
    }
    return scenario
  }
}
