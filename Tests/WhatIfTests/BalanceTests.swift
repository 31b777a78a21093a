import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct BalanceTests {
  /// Aronia and Bendar are in the pact; Corvia may join.
  static let world = World().states("AAA", "BBB", "CCC").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").alliance("PACT")
    .admission("PACT", .consensus).withdrawal("PACT").members("AAA", "BBB", of: "PACT")

  // MARK: Partners

  @Test func `partners and adversaries among the members are told by what they are`() throws {
    let world = Self.world.tie(.strategicPartnership, "AAA", "CCC").tie(.armsSupply, "CCC", "AAA")
      .tie(.base, "CCC", "BBB").dispute("BBB", "CCC")
    let finding = try world.whatIf("join CCC PACT").expect("balance/CCC/PACT/partners")
    #expect(
      finding.sentence
        == "In PACT, Corvia would sit with a strategic partner (Aronia), the user of a base "
        + "(Bendar), a supplier of arms (Aronia) and an adversary in an open dispute (Bendar)")
    #expect(finding.figures.map { [$0.before, $0.after] } == [[0, 1], [0, 1], [0, 1], [0, 1]])
    #expect(
      finding.evidence.map(\.record) == [
        "strategic-partnership-1", "arms-supply-2", "base-3", "dispute-BBB-CCC",
      ])
  }

  @Test func `a supplier that leaves sits with its buyers no more`() throws {
    let world = Self.world.tie(.armsSupply, "AAA", "BBB")
    let finding = try world.whatIf("leave BBB PACT").expect("balance/BBB/PACT/partners")
    #expect(finding.sentence == "In PACT, Bendar would no more sit with a buyer of arms (Aronia)")
    #expect(finding.figures.map { [$0.before, $0.after] } == [[1, 0]])
  }

  @Test func `a partner outside the body, or of another time, is none in it`() throws {
    let world = Self.world.states("DDD").tie(.partnership, "CCC", "DDD")
      .tie(.partnership, "CCC", "AAA", from: "2011").tie(.partnership, "CCC", "AAA", to: "2009")
      .tie(.recognition, "CCC", "AAA")
    #expect(try world.whatIf("join CCC PACT").finding("balance/CCC/PACT/partners") == nil)
  }

  @Test func `a partnership of imprecise dates is possibly one`() throws {
    let world = Self.world.tie(.partnership, "AAA", "CCC", from: "2010")
    let outcome = try world.whatIf("join CCC PACT", on: "2010-06-01")
    #expect(
      try outcome.expect("balance/CCC/PACT/partners").sentence
        == "In PACT, Corvia would sit with a partner (possibly Aronia)")
  }

  @Test func `a dispute that is supposed settled makes no adversary`() throws {
    let world = Self.world.dispute("AAA", "CCC")
    let outcome = try world.whatIf("join CCC PACT;settle AAA CCC")
    #expect(outcome.finding("balance/CCC/PACT/partners") == nil)
  }

  // MARK: Veto players

  @Test(
    arguments: [
      (
        .consensus, "join CCC PACT", [2, 3],
        "PACT takes in a member only if none objects: Corvia could object too; "
          + "3 would have that say, now 2 (art. 1)"
      ),
      (
        .unanimousRatification, "leave BBB PACT", [2, 1],
        "PACT takes in a member only if all ratify: Bendar could withhold ratification no more; "
          + "1 would have that say, now 2 (art. 1)"
      ),
      (.majority, "join CCC PACT", nil, nil), (.organ, "join CCC PACT", nil, nil),
      (.open, "join CCC PACT", nil, nil),
    ] as [(Admission.Procedure, String, [Double?]?, String?)])
  func `every member is a veto player where every member's consent is needed, and only there`(
    procedure: Admission.Procedure, scenario: String, count: [Double?]?, sentence: String?
  ) throws {
    let world = World().states("AAA", "BBB", "CCC").name("Bendar", of: "BBB")
      .name("Corvia", of: "CCC").alliance("PACT").withdrawal("PACT")
      .admission("PACT", procedure).members("AAA", "BBB", of: "PACT")
    let finding = try world.whatIf(scenario).finding("balance/PACT/vetoes")
    #expect(finding?.sentence == sentence)
    #expect(finding?.figures.first.map { [$0.before, $0.after] } == count)
  }

  // MARK: Shares

  @Test func `a joiner's part of the people and the area is of the body it makes larger`() throws {
    let world = Self.world.area("AAA", 50).area("BBB", 30).area("CCC", 20)
      .people("AAA", 500, year: 2000).people("BBB", 100, year: 2000).people("CCC", 400, year: 2000)
      .people("CCC", 9999, year: 2011)
    let finding = try world.whatIf("join CCC PACT").expect("balance/PACT/shares")
    #expect(
      finding.sentence == "PACT: Corvia would be 40.0% of its people (census) and 20.0% of its "
        + "area (atlas)")
    #expect(
      finding.figures.map(\.name) == [
        "people of PACT", "share of CCC in the people of PACT", "area of PACT",
        "share of CCC in the area of PACT",
      ])
    #expect(
      finding.figures.map { [$0.before, $0.after] } == [
        [600, 1000], [0, 0.4], [80, 100], [0, 0.2],
      ])
    #expect(finding.evidence.filter { $0.role == "people" }.map(\.record) == ["AAA", "BBB", "CCC"])
  }

  @Test func `a leaver takes its part of the body it leaves`() throws {
    let world = Self.world.area("AAA", 50).area("BBB", 30)
    let finding = try world.whatIf("leave BBB PACT").expect("balance/PACT/shares")
    #expect(finding.sentence == "PACT: Bendar would take away 37.5% of its area (atlas)")
  }

  @Test func `what one member lacks on record is unknown of the whole`() throws {
    let world = Self.world.area("AAA", 50).area("CCC", 20)
    #expect(try world.whatIf("join CCC PACT").finding("balance/PACT/shares") == nil)
  }
}
