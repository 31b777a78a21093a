import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ClaimTests {
  /// In a row: Aronia, Bendar, Corvia, the outsider Dorland on the sea, and far Elland.
  static let world = World().states("AAA", "BBB", "CCC", "DDD", "EEE", "FFF").alliance("PACT")
    .name("Corvia", of: "CCC").admission("PACT", .consensus).withdrawal("PACT")
    .members("AAA", of: "PACT").members("EEE", of: "PACT").obligation("PACT")
    .border("AAA", "BBB").border("BBB", "CCC").border("CCC", "DDD").border("EEE", "DDD")
    .border("AAA", "FFF")
    .sea("sea", shores: "DDD").region("valley", "AAA", "BBB").area("AAA", 40).area("BBB", 60)
    .scenario("s", "join BBB PACT;join CCC PACT")
    .claim("said", by: "CCC", of: "s")

  /// A reading of the claim and what it comes to on the day.
  static func check(_ world: World, on date: String = "2010-01-01") throws -> ReadingResult {
    let checks = checkClaims(on: day(date), in: world.atlas)
    return try #require(checks.first?.results.first)
  }

  @Test(
    arguments: [
      (.before, 0.3, nil, .holds), (.before, 0.5, nil, .fails), (.after, 0.5, nil, .holds),
      (.after, 0.5, 0.9, .fails), (.gained, 0.5, nil, .holds), (.gained, 0.3, nil, .fails),
    ] as [(Reading.Moment, Double?, Double?, ReadingVerdict)])
  func `a share is held against its bounds at its moment`(
    moment: Reading.Moment, atLeast: Double?, atMost: Double?, verdict: ReadingVerdict
  ) throws {
    let result = try Self.check(
      Self.world.reading(
        of: "said", .shareOfRegion, in: "PACT", region: "valley", basis: .area, series: "atlas",
        moment: moment, atLeast: atLeast, atMost: atMost))
    #expect(result.verdict == verdict)
    #expect([result.before, result.after] == [0.4, 1])
  }

  /// Every measure before and after Bendar and Corvia join.
  @Test(
    arguments: [
      (.borders, "DDD", nil, [1, 1], .fails),
      // Elland borders it too, but Aronia's side of the body only does afterwards.
      (.mainlandBorders, "DDD", "AAA", [0, 1], .holds),
      (.mainlandBorders, "DDD", "EEE", [1, 1], .fails),
      (.mainlandBorders, "DDD", "DDD", [0, 0], .fails),
      (.landPath, nil, "AAA", [0, 1], .holds), (.landPath, nil, "EEE", [1, 1], .fails),
      // From outside, through members and one outsider.
      (.landPath, nil, "FFF", [0, 1], .holds),
      (.consentNeeded, "CCC", nil, [0, 1], .holds), (.consentNeeded, "AAA", nil, [1, 1], .fails),
      (.isMember, "CCC", nil, [0, 1], .holds), (.isMember, "DDD", nil, [0, 0], .fails),
      (.owedAid, "CCC", "AAA", [0, 1], .holds), (.owedAid, "AAA", "DDD", [0, 0], .fails),
    ]
      as [(
        Reading.Measure, Identifier<State>?, Identifier<State>?, [Double?], ReadingVerdict
      )])
  func `each measure says what is gained`(
    measure: Reading.Measure, state: Identifier<State>?, anchor: Identifier<State>?,
    values: [Double?], verdict: ReadingVerdict
  ) throws {
    let result = try Self.check(
      Self.world.reading(
        of: "said", measure, in: "PACT", state: state, anchor: anchor, place: "sea",
        moment: .gained))
    #expect([result.before, result.after] == values)
    #expect(result.verdict == verdict)
  }

  @Test func `members are counted`() throws {
    let result = try Self.check(
      Self.world.reading(of: "said", .memberCount, in: "PACT", moment: .after, atLeast: 4))
    #expect([result.before, result.after] == [2, 4])
    #expect(result.verdict == .holds)
  }

  @Test func `what is not on record cannot be decided`() throws {
    let result = try Self.check(
      Self.world.reading(
        of: "said", .shareOfRegion, in: "PACT", region: "valley", basis: .people, series: "census",
        atLeast: 0.5))
    #expect(result.verdict == .undecided)
    #expect(result.after == nil)
  }

  @Test func `what uncertain dates decide cannot be decided`() throws {
    let world = Self.world.member("DDD", of: "PACT", from: "2009")
      .reading(of: "said", .isMember, in: "PACT", state: "DDD")
    #expect(try Self.check(world, on: "2009-06-01").verdict == .undecided)
    #expect(try Self.check(world, on: "2009-06-01").after == nil)
    #expect(try Self.check(world, on: "2010-01-01").verdict == .holds)
    #expect(try Self.check(world, on: "2008-12-31").verdict == .fails)
  }

  @Test(
    arguments: [
      ([], ClaimVerdict.undecided), (["CCC"], .holds), (["DDD"], .fails),
      (["CCC", "DDD"], .depends), (["CCC", "AAA"], .holds),
    ] as [([Identifier<State>], ClaimVerdict)])
  func `a claim holds if every reading does`(
    members: [Identifier<State>], verdict: ClaimVerdict
  ) {
    let world = members.reduce(Self.world) {
      $0.reading(of: "said", .isMember, in: "PACT", state: $1)
    }
    #expect(checkClaims(on: day("2010-01-01"), in: world.atlas).map(\.verdict) == [verdict])
  }

  @Test(arguments: [
    ("join BBB PACT;join CCC PACT", true), ("join CCC PACT;join BBB PACT;join DDD PACT", true),
    ("join CCC PACT", false),
  ])
  func `a claim is told where all that it speaks of is supposed`(
    scenario: String, isTold: Bool
  ) throws {
    let outcome = try Self.world.whatIf(scenario)
    #expect((outcome.finding("claims/said") != nil) == isTold)
  }

  @Test func `a claim is told with what its readings come to`() throws {
    let outcome = try Self.world.reading(of: "said", .isMember, in: "PACT", state: "CCC")
      .whatIf("join BBB PACT;join CCC PACT")
    #expect(
      try outcome.expect("claims/said").sentence == "Corvia (2005-05-05): It said so [holds]")
  }

  @Test(
    arguments: [
      (.benefit, .benefits, .gains), (.cost, .burdens, .costs), (.statement, .about, .changes),
      (.forecast, .about, .changes),
    ] as [(Claim.Kind, ClaimLink.Role, Weight)])
  func `a cost or gain is one that somebody said`(
    kind: Claim.Kind, role: ClaimLink.Role, weight: Weight
  ) throws {
    let world = Self.world.claim("more", by: "CCC", kind, of: "s", about: ["AAA"], role: role)
    let finding = try world.whatIf("join BBB PACT;join CCC PACT").expect("claims/more")
    #expect(finding.weight == weight)
    #expect(finding.affected == ["AAA"])
  }

  @Test func `a claim is not known before it was made`() throws {
    #expect(checkClaims(on: day("2005-05-04"), in: Self.world.atlas).isEmpty)
    #expect(checkClaims(on: day("2005-05-05"), in: Self.world.atlas).count == 1)
  }
}
