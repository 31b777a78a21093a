import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ObligationTests {
  /// Aronia owes Bendar aid; Bendar and Corvia are in dispute.
  static let world = AdmissionTests.pact(.open).admission("LEAGUE", .open).obligation("PACT")
    .obligation("LEAGUE", article: "art. 9").withdrawal("PACT").withdrawal("LEAGUE")
    .dispute("BBB", "CCC")

  static let contradiction = "obligations/contradiction/BBB/CCC"

  @Test func `who would owe aid to both sides of a dispute is a contradiction`() throws {
    let outcome = try Self.world.members("CCC", of: "LEAGUE").whatIf("join AAA LEAGUE")
    let finding = try outcome.expect(Self.contradiction)
    #expect(outcome.verdict == .contested)
    #expect(
      finding.sentence
        == "Bendar and Corvia are in an open dispute; Aronia would owe aid to both")
    #expect(
      finding.told.first == "Aronia would owe aid to Bendar (PACT) and to Corvia (LEAGUE)")
    #expect(finding.removedBy == [.settle("BBB", "CCC")])
  }

  @Test func `allies in dispute would owe each other aid`() throws {
    let finding = try Self.world.whatIf("join CCC PACT").expect(Self.contradiction)
    #expect(
      finding.sentence
        == "Bendar and Corvia are in an open dispute; they would owe each other aid, "
        + "and Aronia would owe aid to both")
    #expect(finding.causes == [.join("CCC", "PACT", as: .member)])
  }

  @Test(arguments: [
    ("join CCC PACT;settle BBB CCC", false), ("join CCC PACT;leave BBB PACT", false),
    ("join CCC PACT;freeze BBB PACT", true), ("join CCC PACT;join DDD LEAGUE", true),
  ])
  func `a contradiction goes when the dispute or the duty goes`(
    scenario: String, isFound: Bool
  ) throws {
    let outcome = try Self.world.whatIf(scenario)
    #expect((outcome.finding(Self.contradiction) != nil) == isFound)
  }

  @Test(arguments: ["leave AAA PACT", "join DDD LEAGUE", "leave BBB PACT"])
  func `a contradiction that stood before or grows less is no consequence`(
    scenario: String
  ) throws {
    let world = Self.world.members("CCC", of: "PACT")
    #expect(try world.whatIf(scenario).finding(Self.contradiction) == nil)
  }

  @Test func `who comes to allies in dispute is bound by it and has not brought it about`() throws {
    let world = Self.world.members("CCC", of: "PACT")
    let outcome = try world.whatIf("join DDD PACT")
    #expect(outcome.finding(Self.contradiction) == nil)
    let finding = try outcome.expect("obligations/entanglement/BBB/CCC")
    #expect(finding.weight == .changes)
    #expect(
      finding.sentence
        == "Dorland would owe aid to both Bendar and Corvia, whose open dispute divides allies already"
    )
    #expect(finding.causes == [.join("DDD", "PACT", as: .member)])
    #expect(outcome.verdict == .open)
  }

  @Test func `a duty found in two instruments counts once`() throws {
    let world = Self.world.members("AAA", "BBB", of: "LEAGUE")
    let outcome = try world.whatIf("join DDD PACT;join DDD LEAGUE")
    let finding = try outcome.expect("obligations/duties/DDD")
    #expect(finding.figures.map(\.after) == [2])
    #expect(
      finding.sentence
        == "Dorland would owe and be owed aid: Aronia and Bendar (PACT, art. 4 and LEAGUE, art. 9)")
    // The second instrument adds no state that is owed aid.
    #expect(
      try world.members("DDD", of: "PACT").whatIf("join DDD LEAGUE")
        .finding("obligations/duties/DDD") == nil)
  }

  @Test func `leaving shows what is lost and what remains`() throws {
    let world = Self.world.members("AAA", "DDD", of: "LEAGUE")
    let finding = try world.whatIf("leave AAA PACT").expect("obligations/duties/AAA")
    #expect(finding.sentence == "Aronia would owe and be owed aid no more: Bendar (PACT, art. 4)")
    #expect(finding.figures.map { [$0.before, $0.after] } == [[2, 1]])
    #expect(finding.told.contains("Remains: LEAGUE art. 9."))
  }

  @Test func `what the text leaves to members is no duty`() throws {
    let world = AdmissionTests.pact(.open).obligation("PACT", force: .discretion)
      .dispute("BBB", "CCC")
    let outcome = try world.whatIf("join CCC PACT")
    #expect(outcome.finding("obligations/duties/CCC") == nil)
    #expect(outcome.finding(Self.contradiction) == nil)
    #expect(
      try outcome.expect("obligations/discretion/obligation-1").sentence
        == "PACT (art. 4) leaves it to each member whether to aid Corvia")
  }

  @Test(
    arguments: [
      (.members, "art. 4: Help each other (over the territory of members)"),
      (.treatyArea, "art. 4: Help each other (in an area that the text defines)"),
      (.unstated, "art. 4: Help each other (no territory is stated)"),
    ] as [(Obligation.Territory, String)])
  func `a duty says over which territory`(territory: Obligation.Territory, reason: String) throws {
    let outcome = try AdmissionTests.pact(.open).obligation("PACT", territory: territory)
      .whatIf("join CCC PACT")
    #expect(try outcome.expect("obligations/duties/CCC").told == [reason])
  }

  @Test func `only a treaty in force binds`() throws {
    let world = World().states("AAA", "CCC").alliance("PACT", signed: "2001")
      .members("AAA", of: "PACT").admission("PACT", .open).obligation("PACT")
    #expect(try world.whatIf("join CCC PACT").findings(of: .obligations).isEmpty)
  }
}
