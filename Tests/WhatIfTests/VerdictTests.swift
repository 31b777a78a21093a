import Diplomacy
import Testing
@testable import WhatIf
import Worlds

@Suite struct VerdictTests {
  static func finding(_ weight: Weight, _ cause: Supposition) -> Finding {
    Finding(
      id: [weight.rawValue], rule: .admission, weight: weight, sentence: "", basis: .computed,
      evidence: [
        Evidence(
          role: "row", record: "x", origin: Origin(file: "x.csv", line: 2), source: "src-invented")
      ], causes: [cause])
  }

  @Test(
    arguments: [
      ([], .open), ([.changes, .costs, .gains], .open), ([.conflicts, .changes], .contested),
      ([.unknown, .conflicts], .unknown), ([.blocks, .unknown, .conflicts], .blocked),
      ([.noChange], .noChange), ([.noChange, .gains], .noChange),
    ] as [([Weight], Verdict)])
  func `the worst finding gives the verdict and costs, gains and changes never count`(
    weights: [Weight], verdict: Verdict
  ) {
    let join = Supposition.join("AAA", "PACT", as: .member)
    #expect(Verdict.of(weights.map { Self.finding($0, join) }, in: Scenario([join])) == verdict)
  }

  @Test func `one supposition that changes something is enough for a change`() {
    let (join, leave) = (
      Supposition.join("AAA", "PACT", as: .member), Supposition.leave("BBB", "PACT")
    )
    #expect(Verdict.of([Self.finding(.noChange, join)], in: Scenario([join, leave])) == .open)
  }

  static let world = AdmissionTests.pact(.consensus).withdrawal("PACT").border("AAA", "BBB")

  @Test(arguments: [
    ("settle AAA BBB", "No open dispute of Aronia and Bendar is on record on 2010-01-01"),
    ("relations AAA BBB", "No break of relations of Aronia and Bendar is on record on 2010-01-01"),
    ("open-border AAA BBB", "No closed border of Aronia and Bendar is on record on 2010-01-01"),
    (
      "withdraw-objection AAA CCC PACT",
      "No objection of Aronia to Corvia in PACT is on record on 2010-01-01"
    ),
    ("leave CCC PACT", "Corvia is not in PACT on 2010-01-01"),
    ("freeze CCC PACT", "Corvia is not in PACT on 2010-01-01"),
  ])
  func `what is so anyway is no change`(scenario: String, sentence: String) throws {
    let outcome = try Self.world.whatIf(scenario)
    #expect(outcome.verdict == .noChange)
    #expect(outcome.sentences == ["no-change: \(sentence)"])
  }

  @Test(arguments: [
    "settle AAA BBB", "relations AAA BBB", "open-border AAA BBB", "withdraw-objection AAA CCC PACT",
  ])
  func `what is not so on record is a change`(scenario: String) throws {
    let world = Self.world.dispute("AAA", "BBB").tie(.noRelations, "BBB", "AAA")
      .closure("AAA-BBB").objection(by: "AAA", to: "CCC", in: "PACT")
    #expect(try world.whatIf(scenario).verdict == .open)
  }

  @Test func `an empty scenario changes nothing`() throws {
    #expect(try Self.world.whatIf("").verdict == .noChange)
  }
}
