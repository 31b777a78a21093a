import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct BorderTests {
  /// In a row by land: Aronia, Bendar, Corvia, Dorland; Aronia also borders Corvia.
  static let world = World().states("AAA", "BBB", "CCC", "DDD").alliance("PACT")
    .admission("PACT", .open).withdrawal("PACT").members("AAA", of: "PACT")
    .border("AAA", "BBB", ("atlas", 10)).border("BBB", "CCC", ("atlas", 20))
    .border("CCC", "DDD", ("atlas", 30), ("survey", 33)).border("AAA", "CCC", ("atlas", 5))
    .border("AAA", "DDD", kind: .sea, ("atlas", 99))

  static func border(_ outcome: Outcome, with neighbour: String) throws -> Finding {
    try outcome.expect("borders/PACT/\(neighbour)")
  }

  @Test(
    arguments: [
      // A sea border is none by land.
      (
        "join CCC PACT", "DDD", "PACT would gain a border with DDD: 30 km (atlas), through CCC",
        [[0, 30], [0, 33]]
      ),
      (
        "join CCC PACT", "BBB",
        "PACT already borders BBB through AAA, 10 km (atlas); "
          + "it would be through AAA and CCC, 30 km (atlas)", [[10, 30]]
      ),
      (
        "join CCC PACT", "CCC",
        "The border of PACT with CCC, now 5 km (atlas), would turn internal (AAA)", [[5, 0]]
      ),
      (
        "leave AAA PACT", "BBB",
        "PACT would border BBB no more, now 10 km (atlas), through AAA", [[10, 0]]
      ),
      (
        "join CCC PACT;leave AAA PACT", "AAA",
        "PACT would gain a border with AAA: 5 km (atlas), through CCC", [[0, 5]]
      ),
    ] as [(String, String, String, [[Double?]])])
  func `each neighbour's border is told before and after`(
    scenario: String, neighbour: String, sentence: String, figures: [[Double?]]
  ) throws {
    let finding = try Self.border(try Self.world.whatIf(scenario), with: neighbour)
    #expect(finding.sentence == sentence)
    #expect(finding.figures.map { [$0.before, $0.after] } == figures)
    #expect(finding.figures.allSatisfy { $0.unit == .km && !$0.series.isEmpty })
  }

  @Test func `a border that stays as it is goes unsaid`() throws {
    let outcome = try Self.world.whatIf("join DDD PACT")
    #expect(outcome.finding("borders/PACT/BBB") == nil)
  }

  @Test func `parts are summed where no whole is on record`() throws {
    let world = Self.world.states("EEE").border("CCC", "EEE")
      .length("CCC-EEE", km: 3, part: "the exclave").length("CCC-EEE", km: 40, part: "the rest")
    let finding = try Self.border(try world.whatIf("join CCC PACT"), with: "EEE")
    #expect(finding.figures.map(\.after) == [43])
    let whole = world.length("CCC-EEE", km: 45)
    #expect(
      try Self.border(try whole.whatIf("join CCC PACT"), with: "EEE").figures.map(\.after) == [45])
  }

  @Test(arguments: [("2010-01-01", 43.0), ("2016-01-01", 44.0)])
  func `each part is taken once, of the latest year that is not later`(
    date: String, km: Double
  ) throws {
    let world = Self.world.states("EEE").border("CCC", "EEE")
      .length("CCC-EEE", km: 3, part: "the exclave", year: 2000)
      .length("CCC-EEE", km: 4, part: "the exclave", year: 2015)
      .length("CCC-EEE", km: 40, part: "the rest", year: 2000)
    let outcome = try world.whatIf("join CCC PACT", on: date)
    #expect(try Self.border(outcome, with: "EEE").figures.map(\.after) == [km])
  }

  @Test func `a length that a series lacks is unknown and no border is nothing`() throws {
    let world = Self.world.states("EEE", "FFF").border("CCC", "EEE")
      .border("AAA", "FFF", ("survey", 7)).border("CCC", "FFF", ("atlas", 8))
    let outcome = try world.whatIf("join CCC PACT")
    let unmeasured = try Self.border(outcome, with: "EEE")
    #expect(unmeasured.figures.map { [$0.before, $0.after] } == [[0, nil]])
    #expect(
      unmeasured.sentence
        == "PACT would gain a border with EEE: a length not on record, through CCC")
    let mixed = try Self.border(outcome, with: "FFF")
    // The atlas measured only one of the two stretches: it says nothing of the whole.
    #expect(mixed.figures.map(\.series) == ["survey"])
    #expect(mixed.figures.map { [$0.before, $0.after] } == [[7, nil]])
  }

  @Test func `the series that measured most borders comes first, and sums show no noise`() throws {
    let world = Self.world.states("EEE", "FFF").border("BBB", "EEE", ("survey", 1), ("atlas", 2))
      .border("AAA", "FFF", ("survey", 1261.2), ("atlas", 7.1))
      .border("CCC", "FFF", ("survey", 1271.8), ("atlas", 8.2)).border("DDD", "FFF", ("atlas", 3))
    let finding = try Self.border(try world.whatIf("join CCC PACT"), with: "FFF")
    #expect(finding.figures.map(\.series) == ["atlas", "survey"])
    #expect(finding.figures.map(\.after) == [15.3, 2533])
  }

  @Test func `a state whose borders are not all on record is said to be one`() throws {
    let world = World().states("AAA").states("CCC", detail: .reference).alliance("PACT")
      .admission("PACT", .open).members("AAA", of: "PACT")
    #expect(
      try world.whatIf("join CCC PACT").expect("borders/PACT/CCC/unrecorded").sentence
        == "Not all borders of CCC are on record: PACT may gain or lose others")
  }
}
