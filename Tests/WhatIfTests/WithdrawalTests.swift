import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct WithdrawalTests {
  static let pact = World().states("AAA", "BBB").alliance("PACT").alliance("OLD")
    .members("AAA", "BBB", of: "PACT")

  @Test(
    arguments: [
      (
        6, "2018-09-10",
        "; notice that day takes effect 2019-03-10; to be out that day, notice was due 2018-03-10"
      ),
      (
        6, "2018-08-31",
        "; notice that day takes effect 2019-02-28; to be out that day, notice was due 2018-02-28"
      ),
      (
        12, "2020-02-29",
        "; notice that day takes effect 2021-02-28; to be out that day, notice was due 2019-02-28"
      ),
      (nil, "2018-09-10", ""),
    ] as [(Int?, String, String)])
  func `notice is counted in months from the day`(
    months: Int?, date: String, notice: String
  ) throws {
    let outcome = try Self.pact.withdrawal("PACT", months: months).whatIf(
      "leave AAA PACT", on: date)
    #expect(outcome.verdict == .open)
    #expect(
      try outcome.expect("withdrawal/AAA/PACT").sentence
        == "AAA can leave PACT by its own act (art. 3)" + notice)
  }

  @Test func `what does not depend on the membership remains`() throws {
    let world = Self.pact.withdrawal("PACT").members("AAA", "BBB", of: "OLD")
      .tie(.base, "AAA", "BBB").requires("PACT", "OLD")
    let finding = try world.whatIf("leave AAA PACT").expect("withdrawal/AAA/PACT")
    #expect(
      finding.told == ["How to get out", "Not affected: OLD.", "Not affected: base AAA BBB"])
    #expect(finding.evidence.map(\.role) == ["clause", "membership", "remains", "remains"])
  }

  @Test(arguments: [
    ("leave AAA PACT", "No rule is on record by which a member leaves PACT"),
    ("leave AAA OLD", "No rule is on record by which an observer leaves OLD"),
  ])
  func `without a rule on record the way out is unknown`(
    scenario: String, sentence: String
  ) throws {
    let world = Self.pact.withdrawal("OLD").member("AAA", of: "OLD", as: .observer)
    let outcome = try world.whatIf(scenario)
    #expect(outcome.verdict == .unknown)
    #expect(outcome.findings(of: .withdrawal).map(\.sentence) == [sentence])
  }

  @Test(
    arguments: [
      (
        .full, .open,
        "AAA would take no part in OLD but stay in it: it keeps its seat and may object"
      ),
      (.frozen, .noChange, "AAA has already frozen its part in OLD"),
      // To freeze does not lift a suspension.
      (.suspended, .noChange, "AAA is suspended from OLD already"),
    ] as [(Participation, Verdict, String)])
  func `frozen is not left`(
    participation: Participation, verdict: Verdict, sentence: String
  ) throws {
    let outcome = try Self.pact.member("AAA", of: "OLD", participation: participation)
      .whatIf("freeze AAA OLD")
    #expect(outcome.verdict == verdict)
    #expect(try outcome.expect("withdrawal/AAA/OLD/freeze").sentence == sentence)
    #expect(participation == .full || outcome.findings.count == 1)
  }

  @Test func `to leave a body does not denounce what it requires`() throws {
    let world = Self.pact.withdrawal("PACT").members("AAA", "BBB", of: "OLD")
      .requires("PACT", "OLD").obligation("OLD")
    #expect(try world.whatIf("leave AAA PACT").findings(of: .obligations).isEmpty)
  }

  @Test(arguments: ["join AAA PACT;leave AAA OLD", "leave AAA OLD;join AAA PACT"])
  func `to join a body accedes to what it requires unless the scenario says otherwise`(
    scenario: String
  ) throws {
    let world = World().states("AAA", "BBB").alliance("PACT").alliance("OLD")
      .admission("PACT", .open).withdrawal("OLD").requires("PACT", "OLD").obligation("OLD")
      .members("BBB", of: "PACT").members("BBB", of: "OLD")
    #expect(
      try world.whatIf("join AAA PACT").finding("obligations/duties/AAA") != nil)
    #expect(try world.whatIf(scenario).finding("obligations/duties/AAA") == nil)
  }

  @Test func `accession lifts no suspension in what is required`() throws {
    let world = World().states("AAA", "BBB").alliance("PACT").alliance("OLD")
      .admission("PACT", .open).requires("PACT", "OLD").obligation("OLD")
      .members("BBB", of: "OLD").member("AAA", of: "OLD", participation: .suspended)
    #expect(try world.whatIf("join AAA PACT").finding("obligations/duties/AAA") == nil)
  }
}
