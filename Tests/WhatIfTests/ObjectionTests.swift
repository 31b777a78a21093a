import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ObjectionTests {
  static func pact(_ procedure: Admission.Procedure) -> World { AdmissionTests.pact(procedure) }

  static func objections(_ outcome: Outcome) -> [Finding] {
    outcome.findings.filter { $0.id.hasPrefix("admission/CCC/PACT/objection") }
  }

  @Test(
    arguments: [
      (
        .consensus, .blocked, .blocks,
        "Aronia objects to Corvia in PACT (2005-05-05), and its consent is needed"
      ),
      (
        .unanimousRatification, .blocked, .blocks,
        "Aronia objects to Corvia in PACT (2005-05-05), and its consent is needed"
      ),
      (
        .majority, .contested, .conflicts,
        "Aronia objects to Corvia in PACT (2005-05-05): it has a vote and no veto"
      ),
      (
        .organ, .contested, .conflicts,
        "Aronia objects to Corvia in PACT (2005-05-05): it has a vote and no veto"
      ),
      (
        .open, .open, .changes,
        "Aronia objects to Corvia in PACT (2005-05-05), but its consent is not needed"
      ),
    ] as [(Admission.Procedure, Verdict, Weight, String)])
  func `a member's objection weighs what the procedure gives it`(
    procedure: Admission.Procedure, verdict: Verdict, weight: Weight, sentence: String
  ) throws {
    let world = Self.pact(procedure).objection(by: "AAA", to: "CCC", in: "PACT")
    let outcome = try world.whatIf("join CCC PACT")
    let finding = try #require(Self.objections(outcome).first)
    #expect(outcome.verdict == verdict)
    #expect(finding.weight == weight)
    #expect(finding.sentence == sentence)
    #expect(finding.basis == .declared)
    #expect(
      finding.removedBy
        == (weight == .changes ? [] : [.withdrawObjection("AAA", to: "CCC", in: "PACT")]))
  }

  /// Each row changes one thing of a veto, and says whether it still stops the candidate.
  @Test(
    arguments: [
      ("a member", "join CCC PACT", .blocked),
      ("supposed withdrawn", "join CCC PACT;withdraw-objection AAA CCC PACT", .open),
      ("by a supposed leaver", "join CCC PACT;leave AAA PACT", .open),
      ("by a member that would freeze", "join CCC PACT;freeze AAA PACT", .blocked),
      ("another status", "join CCC PACT as observer", .open),
      ("another candidate", "join DDD PACT", .open),
      ("another body", "join CCC LEAGUE", .open),
    ] as [(String, String, Verdict)])
  func `a veto is a member's, on this candidate, body and status, and stands`(
    what: String, scenario: String, verdict: Verdict
  ) throws {
    let world = Self.pact(.consensus).admission("PACT", .consensus, as: .observer)
      .admission("LEAGUE", .consensus).withdrawal("PACT")
      .members("AAA", of: "LEAGUE").objection(by: "AAA", to: "CCC", in: "PACT")
    #expect(try world.whatIf(scenario).verdict == verdict, "\(what)")
  }

  @Test(
    arguments: [
      ("2005-05-04", "2008-01-01", Verdict.open), ("2005-05-05", "2008-01-01", .blocked),
      ("2007-12-31", "2008-01-01", .blocked), ("2008-01-01", "2008-01-01", .open),
      // Whether it was withdrawn by the day is not known.
      ("2008-06-01", "2008", .unknown),
    ])
  func `an objection stands from its day until it is withdrawn`(
    date: String, withdrawn: String, verdict: Verdict
  ) throws {
    let world = Self.pact(.consensus)
      .objection(by: "AAA", to: "CCC", in: "PACT", withdrawn: withdrawn)
    #expect(try world.whatIf("join CCC PACT", on: date).verdict == verdict)
  }

  @Test func `an objection of an uncertain day decides nothing before it must have been made`()
    throws
  {
    let world = Self.pact(.consensus).objection(by: "AAA", to: "CCC", in: "PACT", on: "2005-05")
    #expect(try world.whatIf("join CCC PACT", on: "2005-05-10").verdict == .unknown)
    #expect(try world.whatIf("join CCC PACT", on: "2005-05-31").verdict == .blocked)
  }

  @Test func `an outsider objects in vain`() throws {
    let world = Self.pact(.consensus).objection(by: "DDD", to: "CCC", in: "PACT")
    let outcome = try world.whatIf("join CCC PACT")
    #expect(outcome.verdict == .open)
    #expect(
      Self.objections(outcome).map(\.sentence)
        == ["Dorland objects to Corvia in PACT (2005-05-05), but has no vote there"])
  }

  @Test func `a supposed joiner does not vote`() throws {
    let outcome = try Self.pact(.consensus)
      .objection(by: "DDD", to: "CCC", in: "PACT").whatIf("join DDD PACT;join CCC PACT")
    #expect(outcome.verdict == .open)
    #expect(
      try outcome.expect("admission/CCC/PACT/procedure").sentence
        == "To become a member of PACT, no member may object: Aronia and Bendar (art. 1)")
  }

  @Test(arguments: ["join CCC PACT", "join CCC PACT as observer"])
  func `a supposed objection is to whatever is supposed`(join: String) throws {
    let world = Self.pact(.consensus).admission("PACT", .consensus, as: .observer)
    let outcome = try world.whatIf("\(join);object BBB CCC PACT")
    #expect(outcome.verdict == .blocked)
    #expect(
      Self.objections(outcome).map(\.sentence)
        == ["Bendar is supposed to object to Corvia in PACT, and its consent is needed"])
  }

  @Test func `an objection to another status is shown and does not count`() throws {
    let world = Self.pact(.consensus).admission("PACT", .consensus, as: .observer)
      .objection(by: "AAA", to: "CCC", in: "PACT")
    #expect(
      Self.objections(try world.whatIf("join CCC PACT as observer")).map(\.sentence)
        == ["Aronia's objection (2005-05-05) is to a member, not to an observer"])
  }

  @Test func `a suspended member has no vote`() throws {
    let world = Self.pact(.consensus).member("DDD", of: "PACT", participation: .suspended)
      .objection(by: "DDD", to: "CCC", in: "PACT")
    #expect(try world.whatIf("join CCC PACT").verdict == .open)
  }

  @Test func `two objections of one state are two findings`() throws {
    let world = Self.pact(.consensus).objection(by: "AAA", to: "CCC", in: "PACT", id: "first")
      .objection(by: "AAA", to: "CCC", in: "PACT", on: "2006-06-06", id: "second")
    let found = Self.objections(try world.whatIf("join CCC PACT"))
    #expect(found.count == 2)
    #expect(Set(found.map(\.id)).count == 2)
  }
}
