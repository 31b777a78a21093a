import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct PortfolioComparisonTests {
  /// Aronia and Bendar owe each other aid, Aronia and Corvia consult; Dorland is bound to nobody.
  static let world = World().states("AAA", "BBB", "CCC", "DDD").alliance("PACT")
    .members("AAA", "BBB", of: "PACT").obligation("PACT")
    .alliance("TALKS").members("AAA", "CCC", of: "TALKS").obligation("TALKS", .consultation)

  static func compare(
    _ measure: PortfolioMeasure, _ one: Identifier<State> = "AAA",
    _ other: Identifier<State> = "BBB", in world: World = world, on date: String = "2010-01-01",
    weightedBy weights: PortfolioWeights? = nil
  ) throws -> PortfolioComparison {
    try #require(
      PortfolioComparison(
        measure, of: one, and: other, on: world.atlas.asOf(day(date)), weightedBy: weights))
  }

  // Portfolios of Aronia 3 3 2 0 and Bendar 3 3 0 0.
  @Test(
    arguments: [
      (.similarity, ["absolute", "squared"], [1 - 2.0 * 2 / 12, 1 - 2.0 * 4 / 36]),
      // Agreement in three of four; by chance the marginals (0: 1 and 2, 2: 1 and 0, 3: 2 and 2).
      (.kappa, ["nominal", "linear", "quadratic"], [0.6, 2.0 / 3, 0.75]),
      (.pi, ["nominal", "linear", "quadratic"], [11.0 / 19, 15.0 / 23, 23.0 / 31]),
    ] as [(PortfolioMeasure, [String], [Double])])
  func `every variant of a measure is given by name`(
    measure: PortfolioMeasure, variants: [String], values: [Double]
  ) throws {
    let results = try Self.compare(measure).results
    #expect(results.map(\.variant.phrase) == variants)
    for (result, value) in zip(results, values) {
      #expect(result.value.map { ($0 - value).magnitude < 1e-9 } == true, "\(result)")
    }
  }

  @Test func `the system, the differences and the texts are named`() throws {
    let comparison = try Self.compare(.similarity)
    #expect(comparison.system == ["AAA", "BBB", "CCC", "DDD"])
    #expect(comparison.differences.map(\.state) == ["CCC"])
    #expect(comparison.differences.map { [$0.one, $0.other] } == [[2, 0]])
    #expect(comparison.instruments.map(\.alliance) == ["PACT", "TALKS"])
    #expect(comparison.instruments.map(\.parties) == [["AAA", "BBB"], ["AAA"]])
    #expect(comparison.instruments[1].evidence.map(\.record) == ["obligation-2", "AAA-TALKS-3"])
  }

  @Test func `a membership that is only possible gives a range`() throws {
    let world = Self.world.member("BBB", of: "TALKS", from: "2010")
    let comparison = try Self.compare(.similarity, in: world, on: "2010-06-01")
    #expect(comparison.uncertain.map(\.state) == ["BBB"])
    let absolute = try #require(comparison.results.first)
    #expect(absolute.value == nil)
    #expect(absolute.range.map { ($0.lowerBound - 2.0 / 3).magnitude < 1e-12 } == true)
    #expect(absolute.range?.upperBound == 1)
  }

  @Test func `a possible membership among others alone counts for nothing`() throws {
    let world = Self.world.alliance("FAR").members("CCC", of: "FAR").obligation("FAR")
      .member("DDD", of: "FAR", from: "2010")
    let comparison = try Self.compare(.similarity, in: world, on: "2010-06-01")
    #expect(comparison.uncertain.isEmpty)
  }

  @Test func `without variance kappa is undefined, and never 0`() throws {
    let world = World().states("AAA", "BBB").alliance("PACT").members("AAA", "BBB", of: "PACT")
      .obligation("PACT")
    #expect(try Self.compare(.kappa, in: world).results.map(\.range) == [nil, nil, nil])
    #expect(try Self.compare(.similarity, in: world).results.map(\.value) == [1, 1])
  }

  @Test func `weights count for S, and a state without one is left out`() throws {
    let weights = PortfolioWeights(name: "gold", byState: ["AAA": 1, "BBB": 1, "CCC": 2])
    let results = try Self.compare(.similarity, weightedBy: weights).results
    #expect(results.map(\.weights) == [nil, "gold", nil, "gold"])
    #expect(results[1].value.map { ($0 - (1 - 2 * 2 * 2.0 / (3 * 4))).magnitude < 1e-12 } == true)
  }

  @Test func `people weigh as the series has them that speaks of most states`() throws {
    let world = Self.world.people("AAA", 5, year: 2000, series: "short")
      .people("AAA", 7, year: 2000, series: "long").people("BBB", 9, year: 2000, series: "long")
      .people("BBB", 8, year: 2011, series: "long")
    let weights = try #require(world.atlas.asOf(day("2010-01-01")).peopleAsWeights)
    #expect(weights.byState == ["AAA": 7, "BBB": 9])
    #expect(weights.name == "people (long, 2 states)")
    #expect(Self.world.atlas.asOf(day("2010-01-01")).peopleAsWeights == nil)
  }

  @Test(arguments: ["XXX", "EEE", "ZZZ"] as [Identifier<State>])
  func `who is no state on the day is compared with nobody`(state: Identifier<State>) throws {
    var world = Self.world.states("XXX", kind: .deFacto).states("EEE")
    world.tables.states[5].existence = spell("2011", nil)
    #expect(
      PortfolioComparison(
        .similarity, of: "AAA", and: state, on: world.atlas.asOf(day("2010-01-01"))) == nil)
  }
}
