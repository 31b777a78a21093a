import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ObstacleTests {
  static let pact = AdmissionTests.pact(.open)

  @Test(
    arguments: [
      (.memberOf, "LEAGUE", "join CCC PACT", .blocked),
      // The other supposition meets it.
      (.memberOf, "LEAGUE", "join CCC PACT;join CCC LEAGUE", .open),
      (.notMemberOf, "LEAGUE", "join CCC PACT", .open),
      (.notMemberOf, "LEAGUE", "join CCC PACT;join CCC LEAGUE", .blocked),
      (.inRegion, "valley", "join CCC PACT", .open),
      (.inRegion, "valley", "join DDD PACT", .blocked),
      (.relationsWithEveryMember, nil, "join CCC PACT", .blocked),
      (.relationsWithEveryMember, nil, "join CCC PACT;relations CCC AAA", .open),
      (.relationsWithEveryMember, nil, "join CCC PACT;leave AAA PACT", .open),
      (.relationsWithEveryMember, nil, "join DDD PACT", .open),
      (.judgement, nil, "join CCC PACT", .open),
      // Asked of members only.
      (.memberOf, "LEAGUE", "join CCC PACT as observer", .open),
    ] as [(Criterion.Condition, Reference?, String, Verdict)])
  func `a legal criterion blocks unless the candidate meets it`(
    condition: Criterion.Condition, subject: Reference?, scenario: String, verdict: Verdict
  ) throws {
    let world = Self.pact.admission("LEAGUE", .open).admission("PACT", .open, as: .observer)
      .withdrawal("PACT").region("valley", "CCC").tie(.noRelations, "AAA", "CCC")
      .criterion("PACT", condition, subject)
    #expect(try world.whatIf(scenario).verdict == verdict)
  }

  @Test(arguments: [("2017-12-31", Verdict.open), ("2018-01-01", .blocked)])
  func `a criterion is asked from the day of its version`(date: String, verdict: Verdict) throws {
    let world = Self.pact.criterion("PACT", .memberOf, "LEAGUE", from: "2018-01-01")
    #expect(try world.whatIf("join CCC PACT", on: date).verdict == verdict)
  }

  @Test func `an unmet criterion says which article and since when`() throws {
    let world = Self.pact.tie(.noRelations, "AAA", "CCC")
      .criterion("PACT", .relationsWithEveryMember, from: "2001-02-03")
    let finding = try world.whatIf("join CCC PACT")
      .expect("admission/CCC/PACT/criterion/criterion-1/AAA")
    #expect(
      finding.sentence
        == "Art. 2 (since 2001-02-03) asks for diplomatic relations with every member: "
        + "Corvia has none with Aronia")
    #expect(finding.removedBy == [.relations("CCC", "AAA")])
    #expect(finding.evidence.map(\.role) == ["criterion", "relations"])
  }

  @Test(
    arguments: [
      (.memberOf, "LEAGUE", "Art. 2 admits members of LEAGUE only: Corvia is none"),
      (.notMemberOf, "PACT", "Art. 2 rules out members of PACT: Corvia is one"),
      (.inRegion, "valley", "Art. 2 admits states of valley only: Corvia is none"),
    ] as [(Criterion.Condition, Reference, String)])
  func `an unmet criterion says what it asks`(
    condition: Criterion.Condition, subject: Reference, sentence: String
  ) throws {
    let outcome = try Self.pact.region("valley", "AAA").criterion("PACT", condition, subject)
      .whatIf("join CCC PACT")
    #expect(
      try outcome.expect("admission/CCC/PACT/criterion/criterion-1").sentence == sentence)
  }

  @Test(
    arguments: [
      ("join CCC PACT", "2010-01-01", Verdict.contested), ("join CCC PACT", "2020-01-01", .open),
      ("join CCC PACT", "1989-01-01", .open), ("join CCC PACT;settle AAA CCC", "2010-01-01", .open),
      ("join CCC PACT;leave AAA PACT", "2010-01-01", .open),
      // The league has no member that is party to it, unless it is supposed one.
      ("join CCC LEAGUE", "2010-01-01", .open),
      ("join CCC LEAGUE;join AAA LEAGUE", "2010-01-01", .contested),
    ])
  func `an open dispute with a member conflicts until it is settled`(
    scenario: String, date: String, verdict: Verdict
  ) throws {
    let world = Self.pact.admission("LEAGUE", .open).withdrawal("PACT")
      .dispute("AAA", "CCC", to: "2020-01-01")
    #expect(try world.whatIf(scenario, on: date).verdict == verdict)
  }

  @Test func `a dispute is told by its name and beginning`() throws {
    let outcome = try Self.pact.dispute("CCC", "AAA", from: "1991", id: "water")
      .name("Water War", of: "water").whatIf("join CCC PACT")
    #expect(
      try outcome.expect("admission/CCC/PACT/dispute/water/AAA").sentence
        == "Corvia and Aronia, a member of PACT, are in an open dispute (Water War, since 1991)")
  }

  @Test(
    arguments: [
      (.militaryAlliance, .forbids, true, .contested, "The Peace Act forbids Corvia to join PACT"),
      (
        .militaryAlliance, .disputed, true, .contested,
        "The Peace Act may forbid Corvia to join PACT: its wording is disputed"
      ),
      (
        .militaryAlliance, .political, true, .open,
        "The Peace Act speaks against Corvia joining PACT"
      ),
      // Three members make a bloc; a body without a duty of aid is no military one.
      (.militaryBloc, .forbids, true, .contested, "The Peace Act forbids Corvia to join PACT"),
      (.militaryAlliance, .forbids, false, .open, nil),
      (.customsUnion, .forbids, true, .open, nil),
    ] as [(Limited, LimitForce, Bool, Verdict, String?)])
  func `the candidate's own law conflicts with the bodies it speaks of`(
    against: Limited, force: LimitForce, isMilitary: Bool, verdict: Verdict, sentence: String?
  ) throws {
    let world = Self.pact.law("CCC", against: against, force: force, changedBy: "a vote")
    let outcome = try (isMilitary ? world.obligation("PACT") : world).whatIf("join CCC PACT")
    let finding = outcome.finding("admission/CCC/PACT/law/law-1")
    #expect(outcome.verdict == verdict)
    #expect(finding?.sentence == sentence)
    #expect(finding.map { $0.told.last == "It can be changed by a vote." } ?? true)
  }

  @Test func `a law says nothing before it and nothing about observers`() throws {
    let world = Self.pact.obligation("PACT").admission("PACT", .open, as: .observer)
      .law("CCC", against: .militaryAlliance, from: "2005-01-01")
    #expect(try world.whatIf("join CCC PACT", on: "2004-12-31").verdict == .open)
    #expect(try world.whatIf("join CCC PACT as observer").verdict == .open)
  }
}
