import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct CompletionTests {
  /// A body that Dorland left in June or in December, and that admits by consensus.
  static let world = AdmissionTests.pact(.consensus)
    .member("DDD", of: "PACT", to: "2012-06-28", id: "one")
    .member("DDD", of: "PACT", to: "2012-12-19", id: "two", variantOf: "one")

  @Test(
    arguments: [
      ("2012-06-27", Verdict.blocked), ("2012-09-01", .unknown), ("2012-12-19", .open),
    ])
  func `a veto of a possible member decides nothing`(date: String, verdict: Verdict) throws {
    let world = Self.world.objection(by: "DDD", to: "CCC", in: "PACT")
    #expect(try world.whatIf("join CCC PACT", on: date).verdict == verdict)
  }

  @Test func `what an uncertain date decides is unknown and names it`() throws {
    let outcome = try Self.world.objection(by: "DDD", to: "CCC", in: "PACT")
      .whatIf("join CCC PACT", on: "2012-09-01")
    let finding = try outcome.expect("admission/CCC/PACT/objection/DDD/objection-DDD-CCC")
    #expect(finding.weight == .unknown)
    #expect(
      finding.sentence
        == "Dorland objects to Corvia in PACT (2005-05-05), and its consent is needed "
        + "(uncertain on 2012-09-01: Dorland in PACT)")
    #expect(finding.evidence.filter { $0.role == "uncertain" }.map(\.record) == ["one", "two"])
  }

  @Test func `what all completions agree on is an answer`() throws {
    let world = Self.world.objection(by: "AAA", to: "CCC", in: "PACT")
    let outcome = try world.whatIf("join CCC PACT", on: "2012-09-01")
    #expect(outcome.verdict == .blocked)
    let veto = try outcome.expect("admission/CCC/PACT/objection/AAA/objection-AAA-CCC")
    #expect(veto.weight == .blocks)
  }

  @Test func `blocked for one reason or for another is blocked`() throws {
    // If Dorland is in it vetoes; if it is not, it lacks what the league asks.
    let world = Self.world.objection(by: "DDD", to: "CCC", in: "PACT")
      .admission("LEAGUE", .open).criterion("LEAGUE", .memberOf, "PACT")
    let outcome = try world.whatIf("join CCC PACT;join DDD LEAGUE", on: "2012-09-01")
    #expect(outcome.verdict == .blocked)
    #expect(outcome.findings.allSatisfy { $0.weight != .blocks })
  }

  @Test func `an uncertain membership elsewhere decides too`() throws {
    let world = Self.world.criterion("PACT", .memberOf, "LEAGUE")
      .member("CCC", of: "LEAGUE", from: "2010")
    #expect(try world.whatIf("join CCC PACT", on: "2010-06-01").verdict == .unknown)
    #expect(try world.whatIf("join CCC PACT", on: "2011-01-01").verdict == .open)
  }

  @Test func `a figure that completions disagree on is unknown`() throws {
    let world = Self.world.area("CCC", 30).area("DDD", 70).region("valley", "CCC", "DDD")
    let figure = try #require(
      try world.whatIf("join CCC PACT", on: "2012-09-01").expect("coverage/PACT/valley")
        .figures.first)
    #expect(figure.before == nil)
    #expect(figure.after == nil)
  }

  @Test func `too many uncertain memberships are said to be too many`() throws {
    var world = World().states("CCC").alliance("PACT").admission("PACT", .open)
    for number in 1...7 {
      let state = Identifier<State>("S\(number)")
      world = world.states(state).member(state, of: "PACT", from: "2010")
    }
    let outcome = try world.whatIf("join CCC PACT", on: "2010-06-01")
    #expect(outcome.verdict == .unknown)
    #expect(
      outcome.sentences == [
        "unknown: 7 memberships are uncertain on 2010-06-01: too many to try every completion"
      ])
  }
}
