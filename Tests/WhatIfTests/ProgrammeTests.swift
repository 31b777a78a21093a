import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ProgrammeTests {
  /// Aronia and Bendar take part in a plan; Bendar is in the pact.
  static let world = World().states("AAA", "BBB", "CCC").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("the plan", of: "plan").alliance("PACT")
    .admission("PACT", .open).withdrawal("PACT").members("BBB", of: "PACT")
    .programme("plan", "AAA", "BBB")

  @Test(arguments: [
    (
      ProgrammeCondition.Effect.opens, "join AAA PACT", Weight.gains,
      "The plan would be made available to Aronia by membership of PACT"
    ),
    (
      .opens, "leave BBB PACT", .costs,
      "The plan would be lost to Bendar by the end of membership of PACT"
    ),
    (
      .needs, "join AAA PACT", .gains,
      "The plan would have what it needs of Aronia: membership of PACT"
    ),
    (
      .needs, "leave BBB PACT", .costs,
      "The plan would be put at risk for Bendar by the end of membership of PACT, which it needs"
    ),
    (
      .loses, "join AAA PACT", .costs,
      "The plan would be put at risk for Aronia by membership of PACT"
    ),
    (
      .loses, "leave BBB PACT", .gains,
      "The plan would be at risk no more for Bendar by the end of membership of PACT"
    ),
  ])
  func `a membership that a programme hangs on puts it at risk or makes it available`(
    effect: ProgrammeCondition.Effect, scenario: String, weight: Weight, sentence: String
  ) throws {
    let outcome = try Self.world.condition("plan", effect, "PACT").whatIf(scenario)
    let finding = try #require(outcome.findings(of: .programmes).first)
    #expect(finding.weight == weight)
    #expect(finding.sentence == sentence)
    #expect(finding.basis == .text)
    #expect(
      finding.evidence.map(\.origin.file) == [
        "programme_conditions.csv", "programmes.csv", "programme_participants.csv",
      ])
    #expect(outcome.verdict == .open)
  }

  @Test func `what is open to members is open to who takes no part yet`() throws {
    let outcome = try Self.world.condition("plan", .opens, "PACT").whatIf("join CCC PACT")
    #expect(outcome.findings(of: .programmes).map(\.affected) == [["CCC"]])
  }

  @Test(arguments: [ProgrammeCondition.Effect.needs, .loses])
  func `who takes no part in a programme neither risks it nor lacks it`(
    effect: ProgrammeCondition.Effect
  ) throws {
    let world = Self.world.condition("plan", effect, "PACT")
    #expect(try world.whatIf("join CCC PACT").findings(of: .programmes).isEmpty)
  }

  @Test func `a treaty that a body requires opens its programmes`() throws {
    let world = Self.world.alliance("OLD").requires("PACT", "OLD").condition("plan", .opens, "OLD")
    let finding = try world.whatIf("join AAA PACT").expect("programmes/plan/AAA/opens/OLD")
    #expect(finding.causes == [.join("AAA", "PACT", as: .member)])
  }

  @Test func `to leave a body keeps the programmes of what it requires`() throws {
    let world = Self.world.alliance("OLD").requires("PACT", "OLD").members("BBB", of: "OLD")
      .condition("plan", .needs, "OLD")
    #expect(try world.whatIf("leave BBB PACT").findings(of: .programmes).isEmpty)
  }

  @Test(arguments: [("2005-05-05", true), ("2011-01-01", false)])
  func `a condition on somebody's word counts from the day it was said`(
    said: String, isKnown: Bool
  ) throws {
    let world = Self.world.name("The Herald", of: "CCC").claim(
      "warning", by: "CCC", .cost, on: said
    )
    .condition("plan", .loses, "PACT", claim: "warning")
    let finding = try world.whatIf("join AAA PACT").findings(of: .programmes).first
    #expect((finding != nil) == isKnown)
    guard let finding else { return }
    #expect(finding.basis == .declared)
    #expect(
      finding.sentence
        == "According to The Herald (2005-05-05), the plan would be put at risk for Aronia by "
        + "membership of PACT")
    #expect(finding.evidence.contains { $0.role == "claim" && $0.record == "warning" })
  }

  @Test(
    arguments: [
      // Neither a programme that is over nor a condition that is not yet in force.
      (nil, "2009", nil, nil), ("2011", nil, nil, nil), (nil, nil, "2011", nil),
      (nil, nil, nil, "2009"),
    ] as [(String?, String?, String?, String?)])
  func `a programme or condition of another time says nothing`(
    from: String?, to: String?, since: String?, until: String?
  ) throws {
    let world = Self.world.programme("other", "AAA", from: from, to: to)
      .condition("other", .opens, "PACT", from: since, to: until)
    #expect(try world.whatIf("join AAA PACT").findings(of: .programmes).isEmpty)
  }

  @Test func `a programme that a lack of relations puts at risk is free of it with relations`()
    throws
  {
    let world = Self.world.tie(.noRelations, "AAA", "BBB")
      .condition("plan", .loses, "no-relations-1")
    let outcome = try world.whatIf("relations BBB AAA")
    #expect(
      outcome.sentences == [
        "gains: The plan would be at risk no more for Aronia by diplomatic relations",
        "gains: The plan would be at risk no more for Bendar by diplomatic relations",
      ])
  }
}
