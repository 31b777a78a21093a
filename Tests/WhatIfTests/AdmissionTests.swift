import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct AdmissionTests {
  /// Two members, a candidate, a body that admits in some way.
  static func pact(_ procedure: Admission.Procedure) -> World {
    World().states("AAA", "BBB", "CCC", "DDD").name("Aronia", of: "AAA").name("Bendar", of: "BBB")
      .name("Corvia", of: "CCC").name("Dorland", of: "DDD").alliance("PACT").alliance("LEAGUE")
      .members("AAA", "BBB", of: "PACT").admission("PACT", procedure)
  }

  static let objection = "admission/CCC/PACT/objection/AAA"

  // MARK: The procedure

  @Test(
    arguments: [
      (
        .consensus, .open, .changes,
        "To become a member of PACT, no member may object: Aronia and Bendar (art. 1)"
      ),
      (
        .unanimousRatification, .open, .changes,
        "To become a member of PACT, every one of 2 members must ratify: Aronia and Bendar (art. 1)"
      ),
      (
        .majority, .open, .changes,
        "To become a member of PACT, a majority of 2 members suffices (art. 1)"
      ),
      (.organ, .open, .changes, "PACT: an organ decides who becomes a member (art. 1)"),
      (
        .open, .open, .changes,
        "PACT is open: a state becomes a member by its own act (art. 1)"
      ),
      (.closed, .blocked, .blocks, "PACT has no way to become a member (art. 1)"),
    ] as [(Admission.Procedure, Verdict, Weight, String)])
  func `the clause in force says whose consent is needed`(
    procedure: Admission.Procedure, verdict: Verdict, weight: Weight, sentence: String
  ) throws {
    let outcome = try Self.pact(procedure).whatIf("join CCC PACT")
    let finding = try outcome.expect("admission/CCC/PACT/procedure")
    #expect(outcome.verdict == verdict)
    #expect(finding.weight == weight)
    #expect(finding.sentence == sentence)
    #expect(finding.authority?.article == "art. 1")
    #expect(finding.basis == .text)
  }

  @Test func `an organ that is named decides by name`() throws {
    let world = World().states("AAA", "CCC").alliance("PACT").members("AAA", of: "PACT")
      .admission("PACT", .organ, organ: "Council").admission("PACT", .consensus, as: .observer)
    let finding = try world.whatIf("join CCC PACT").expect("admission/CCC/PACT/procedure")
    #expect(finding.sentence == "PACT: the Council decides who becomes a member (art. 1)")
  }

  @Test func `without a rule on record the verdict is unknown`() throws {
    let world = World().states("AAA", "CCC").alliance("PACT").members("AAA", of: "PACT")
      .admission("PACT", .open, as: .observer)
    let outcome = try world.whatIf("join CCC PACT")
    #expect(outcome.verdict == .unknown)
    #expect(
      try outcome.expect("admission/CCC/PACT/rule").sentence
        == "No rule is on record by which PACT makes a state a member on 2010-01-01")
  }

  @Test(arguments: [
    ("2004-12-31", "art. 1", Verdict.open), ("2005-01-01", "art. 1 as amended", .blocked),
  ])
  func `the version of a clause that is in force on the date is applied`(
    date: String, article: String, verdict: Verdict
  ) throws {
    let world = World().states("AAA", "CCC").alliance("PACT").members("AAA", of: "PACT")
      .admission("PACT", .closed, article: "art. 1 as amended", from: "2005-01-01")
      .admission("PACT", .open, to: "2005-01-01")
    let outcome = try world.whatIf("join CCC PACT", on: date)
    #expect(outcome.verdict == verdict)
    #expect(
      try outcome.expect("admission/CCC/PACT/procedure").authority?.article == article)
  }

  @Test(
    arguments: [
      ("1989-12-31", Verdict.blocked, Weight.blocks, "PACT does not exist on 1989-12-31"),
      ("2020-01-01", .blocked, .blocks, "PACT does not exist on 2020-01-01"),
      (
        "1990-06-01", .unknown, .unknown,
        "PACT possibly exists on 1990-06-01: its dates are imprecise"
      ),
    ])
  func `a body that does not exist admits nobody`(
    date: String, verdict: Verdict, weight: Weight, sentence: String
  ) throws {
    let world = World().states("AAA", "CCC").area("CCC", 5).region("valley", "CCC")
      .alliance("PACT", founded: "1990", dissolved: "2020-01-01").admission("PACT", .open)
    let outcome = try world.whatIf("join CCC PACT", on: date)
    #expect(outcome.verdict == verdict)
    #expect(try outcome.expect("admission/CCC/PACT/existence").sentence == sentence)
    #expect(try outcome.expect("admission/CCC/PACT/existence").weight == weight)
  }

  @Test func `who cannot join a body that does not exist changes nothing else`() throws {
    let world = World().states("AAA", "CCC").area("CCC", 5).region("valley", "CCC")
      .alliance("PACT", founded: "1990").admission("PACT", .open)
    let outcome = try world.whatIf("join CCC PACT", on: "1980-01-01")
    #expect(outcome.findings.map(\.rule) == [.admission])
  }

  @Test func `past the end of the data the body is judged as it last was`() throws {
    let outcome = try Self.pact(.closed).whatIf("join CCC PACT", on: "2040-01-01")
    #expect(outcome.findings(of: .admission).map(\.id) == ["admission/CCC/PACT/procedure"])
  }

  // MARK: Already in

  @Test(arguments: [
    ("join CCC PACT", MembershipStatus.member, Participation.full, "a member"),
    ("join CCC PACT", .member, .suspended, "a member"),
    ("join CCC PACT", .member, .frozen, "a member"),
    ("join CCC PACT as observer", .observer, .full, "an observer"),
  ])
  func `to join what one is in changes nothing`(
    scenario: String, status: MembershipStatus, participation: Participation, phrase: String
  ) throws {
    let world = Self.pact(.consensus).area("CCC", 5).region("valley", "CCC")
      .member("CCC", of: "PACT", from: "2004-03-29", as: status, participation: participation)
    let outcome = try world.whatIf(scenario)
    #expect(outcome.verdict == .noChange)
    #expect(
      outcome.sentences == ["no-change: Corvia is already \(phrase) of PACT since 2004-03-29"])
  }

  @Test func `an observer can still become a member`() throws {
    let world = Self.pact(.open).member("CCC", of: "PACT", as: .observer)
    #expect(try world.whatIf("join CCC PACT").verdict == .open)
  }
}
