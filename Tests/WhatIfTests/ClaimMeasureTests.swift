import Diplomacy
import Testing
import WhatIf
import Worlds

/// Measures of claims in kilometres, months and numbers of bodies.
@Suite struct ClaimMeasureTests {
  /// Corvia would bring 12 km of border with Dorland to the pact's 10, and a second customs union.
  static let world = World().states("AAA", "BBB", "CCC", "DDD")
    .alliance("PACT", isCustomsUnion: true).alliance("UNION", isCustomsUnion: true)
    .members("AAA", of: "PACT").members("CCC", of: "UNION")
    .withdrawal("PACT", months: 12)
    .border("AAA", "DDD", ("survey", 10.25), ("atlas", 10))
    .border("CCC", "DDD", ("survey", 12), ("chart", 11)).border("AAA", "BBB").border("BBB", "CCC")
    .scenario("s", "join CCC PACT").claim("said", by: "CCC", of: "s")

  @Test(
    arguments: [
      (.borderKm, "survey", [10.25, 22.25], 22, 23, .holds),
      (.borderKm, "survey", [10.25, 22.25], 23, nil, .fails),
      (.borderKmAdded, "survey", [10.25, 22.25], 12, 12, .holds),
      (.borderGrowth, "survey", [10.25, 22.25], 2, nil, .holds),
      (.borderGrowth, "survey", [10.25, 22.25], 2.2, nil, .fails),
      // A length that the series lacks is unknown, not zero.
      (.borderKmAdded, "atlas", [10, nil], 0, nil, .undecided),
      (.borderGrowth, "chart", [nil, nil], 2, nil, .undecided),
    ] as [(Reading.Measure, Text, [Double?], Double?, Double?, ReadingVerdict)])
  func `kilometres are counted in one series`(
    measure: Reading.Measure, series: Text, values: [Double?], atLeast: Double?, atMost: Double?,
    verdict: ReadingVerdict
  ) throws {
    let result = try ClaimTests.check(
      Self.world.reading(
        of: "said", measure, in: "PACT", state: "DDD", series: series, atLeast: atLeast,
        atMost: atMost))
    #expect([result.before, result.after] == values)
    #expect(result.verdict == verdict)
    #expect(result.unit == .km)
  }

  @Test(
    arguments: [
      (.borderKmAdded, "22 less 10 is 12 km"), (.borderGrowth, "22 by 10 is 2.171 times as long"),
    ] as [(Reading.Measure, String)])
  func `the arithmetic between before and after is shown`(
    measure: Reading.Measure, step: String
  ) throws {
    let result = try ClaimTests.check(
      Self.world.reading(of: "said", measure, in: "PACT", state: "DDD", series: "survey"))
    #expect(result.steps.last?.description == step)
  }

  @Test(
    arguments: [
      // Bendar is in from 2005-05 until 2012; the claim is of 2005-05-05, its scenario of 2010.
      ("2010-01-01", "s", [2, 3]), ("2015-01-01", "s", [2, 3]), ("2006-01-01", "s", [2, 3]),
      ("2015-01-01", nil, [1, 1]),
    ] as [(String, Identifier<NamedScenario>?, [Double?])])
  func `a claim is held against its own day, not against what came later`(
    date: String, scenario: Identifier<NamedScenario>?, values: [Double?]
  ) throws {
    let world = World().states("AAA", "BBB", "CCC").alliance("PACT").members("AAA", of: "PACT")
      .member("BBB", of: "PACT", from: "2005-06-01", to: "2012-01-01")
      .scenario("s", "join CCC PACT").claim("said", by: "CCC", of: scenario)
      .reading(of: "said", .memberCount, in: "PACT")
    let result = try ClaimTests.check(world, on: date)
    #expect([result.before, result.after] == values)
  }

  @Test func `two customs unions are counted`() throws {
    let result = try ClaimTests.check(
      Self.world.reading(
        of: "said", .customsUnions, in: "PACT", state: "CCC", moment: .gained, atLeast: 2))
    #expect([result.before, result.after] == [1, 2])
    #expect(result.verdict == .holds)
    #expect(result.steps.map(\.description) == ["Before: 1: UNION", "After: 2: PACT, UNION"])
  }

  @Test(
    arguments: [("PACT", 12, .holds), ("UNION", nil, .undecided)]
      as [(Identifier<Alliance>, Double?, ReadingVerdict)])
  func `notice is what the clause in force says`(
    body: Identifier<Alliance>, months: Double?, verdict: ReadingVerdict
  ) throws {
    let result = try ClaimTests.check(
      Self.world.reading(
        of: "said", .withdrawalNotice, in: body, moment: .before, atLeast: 12, atMost: 12))
    #expect(result.before == months)
    #expect(result.verdict == verdict)
  }

  @Test(
    arguments: [
      // Bendar lies between them and is in no body.
      ("CCC", "PACT", [0, 0]), ("BBB", "PACT", [1, 1]), ("DDD", "PACT", [1, 1]),
    ] as [(Identifier<State>, Identifier<Alliance>, [Double?])])
  func `a state is joined by land over members alone`(
    state: Identifier<State>, body: Identifier<Alliance>, values: [Double?]
  ) throws {
    let result = try ClaimTests.check(
      Self.world.reading(of: "said", .landJoined, in: body, state: state, anchor: "AAA"))
    #expect([result.before, result.after] == values)
  }
}
