import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ContiguityTests {
  /// In a row: Aronia, Bendar, Corvia, Dorland; Aronia and Corvia are in.
  static let world = World().states("AAA", "BBB", "CCC", "DDD").alliance("PACT")
    .admission("PACT", .open).withdrawal("PACT").members("AAA", "CCC", of: "PACT")
    .border("AAA", "BBB").border("BBB", "CCC").border("CCC", "DDD").border("AAA", "DDD", kind: .sea)

  static func parts(_ outcome: Outcome) throws -> Finding {
    try outcome.expect("contiguity/PACT/parts")
  }

  @Test(
    arguments: [
      ("join BBB PACT", "PACT would have 1 part connected by land, now 2", [2, 1]),
      ("join DDD PACT", "PACT would have 2 parts connected by land, now 2", [2, 2]),
      ("leave AAA PACT", "PACT would have 1 part connected by land, now 2", [2, 1]),
      (
        "leave AAA PACT;leave CCC PACT", "PACT would have 0 parts connected by land, now 2", [2, 0]
      ),
    ] as [(String, String, [Double?])])
  func `parts are counted by land borders before and after`(
    scenario: String, sentence: String, parts: [Double?]
  ) throws {
    let finding = try Self.parts(try Self.world.whatIf(scenario))
    #expect(finding.sentence == sentence)
    #expect(finding.figures.first.map { [$0.before, $0.after] } == parts)
  }

  @Test func `the state that holds a body together is named`() throws {
    let finding = try Self.parts(try Self.world.whatIf("join BBB PACT"))
    #expect(finding.told.contains("Would split a part by leaving: BBB."))
    #expect(finding.told.contains("Before: AAA | CCC"))
    #expect(finding.told.contains("After: AAA, BBB and CCC"))
    let ring = Self.world.border("AAA", "CCC")
    #expect(
      try Self.parts(try ring.whatIf("join BBB PACT")).told
        .contains("No single state would split a part by leaving."))
  }

  @Test(arguments: [
    (
      "join BBB PACT",
      "PACT would have 1 part connected by land, now 2; 2 by open borders alone, now 2"
    ),
    (
      "join BBB PACT;open-border AAA BBB",
      "PACT would have 1 part connected by land, now 2"
    ),
  ])
  func `a closed border links until it is asked to be open`(
    scenario: String, sentence: String
  ) throws {
    let finding = try Self.parts(try Self.world.closure("AAA-BBB").whatIf(scenario))
    #expect(finding.sentence == sentence)
  }

  @Test func `to open a border between members joins what it parted`() throws {
    let world = Self.world.members("BBB", of: "PACT").closure("AAA-BBB")
    let outcome = try world.whatIf("open-border BBB AAA")
    let finding = try Self.parts(outcome)
    #expect(outcome.verdict == .open)
    #expect(
      finding.sentence
        == "PACT would have 1 part connected by land, now 1; 1 by open borders alone, now 2")
    #expect(finding.causes == [.openBorder("BBB", "AAA")])
  }

  @Test func `a body whose members' borders are not all on record has no count`() throws {
    let world = Self.world.states("EEE", detail: .reference).members("EEE", of: "PACT")
    let finding = try Self.parts(try world.whatIf("join BBB PACT"))
    #expect(finding.figures.map { [$0.before, $0.after] } == [[nil, nil]])
    #expect(
      finding.sentence
        == "How PACT hangs together by land is unknown: borders of 1 member are not all on record")
  }
}
