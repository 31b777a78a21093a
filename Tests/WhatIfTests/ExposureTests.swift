import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ExposureTests {
  /// Corvia, which would join, is in dispute with Dorland, an outsider.
  static let world = AdmissionTests.pact(.open).obligation("PACT").dispute("CCC", "DDD")
  static let id = "obligations/exposure/PACT/CCC/DDD"

  @Test(arguments: [
    (Obligation.Force.duty, "members would owe it aid"),
    (.discretion, "members would each decide on aid"),
  ])
  func `a dispute with an outsider comes along`(force: Obligation.Force, words: String) throws {
    let outcome = try AdmissionTests.pact(.open).obligation("PACT", force: force)
      .dispute("CCC", "DDD").whatIf("join CCC PACT")
    let finding = try outcome.expect(Self.id)
    #expect(
      finding.sentence
        == "PACT would take in Corvia with its open dispute with Dorland, an outsider (dispute-CCC-DDD); "
        + words)
    #expect(finding.weight == .changes)
    #expect(finding.removedBy == [.settle("CCC", "DDD")])
    #expect(outcome.verdict == .open)
  }

  @Test(arguments: [
    "join CCC PACT;settle CCC DDD", "join CCC PACT;join DDD PACT", "join CCC PACT as observer",
    "join DDD LEAGUE",
  ])
  func `without the dispute, with both inside, or without membership nothing comes along`(
    scenario: String
  ) throws {
    let world = Self.world.admission("PACT", .open, as: .observer).admission("LEAGUE", .open)
    #expect(try world.whatIf(scenario).finding(Self.id) == nil)
  }

  @Test func `a body without a promise of aid brings nobody into a dispute`() throws {
    let world = AdmissionTests.pact(.open).obligation("PACT", .consultation).dispute("CCC", "DDD")
    #expect(try world.whatIf("join CCC PACT").finding(Self.id) == nil)
  }

  @Test func `what the outsider holds is named`() throws {
    let world = Self.world.control(in: "CCC", by: "DDD", km2: 5)
    let finding = try world.whatIf("join CCC PACT").expect(Self.id)
    #expect(finding.told.first?.hasPrefix("Held by Dorland: ") == true)
    #expect(finding.evidence.contains { $0.role == "control" })
  }
}
