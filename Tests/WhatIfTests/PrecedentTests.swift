import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct PrecedentTests {
  static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").name("Dorland", of: "DDD")
    .alliance("PACT").admission("PACT", .open).withdrawal("PACT").member("AAA", of: "PACT")

  // MARK: The pair

  @Test func `an earlier spell of the pair is told with its dates and its end`() throws {
    let world = Self.world.member(
      "CCC", of: "PACT", from: "1992-05-15", to: "1999-04-20", endAct: "It let the treaty lapse")
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/pair")
    #expect(
      finding.sentence == "Earlier Corvia was a member of PACT from 1992-05-15 until 1999-04-20")
    #expect(
      finding.told
        == ["Corvia, from 1992-05-15 until 1999-04-20: An act; ended: It let the treaty lapse"])
    #expect(finding.weight == Weight.changes)
  }

  @Test func `every source's date of an earlier spell is told`() throws {
    let world = Self.world.member("CCC", of: "PACT", from: "1992", to: "1999-04-20", id: "one")
      .member("CCC", of: "PACT", from: "1992", to: "1999-04-02", id: "two", variantOf: "one")
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/pair")
    #expect(
      finding.sentence
        == "Earlier Corvia was a member of PACT from 1992 until 1999-04-02 or 1999-04-20")
    #expect(finding.evidence.map(\.record) == ["one", "two"])
  }

  @Test func `a spell in what the body requires is a precedent`() throws {
    let world = Self.world.alliance("OLD").requires("PACT", "OLD")
      .member("CCC", of: "OLD", from: "1992", to: "1999")
    #expect(
      try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/pair").sentence
        == "Earlier Corvia was a member of OLD from 1992 until 1999")
  }

  @Test func `a spell that turned into membership is no earlier one`() throws {
    let world = Self.world
      .member("BBB", of: "PACT", from: "1992", to: "1994-05-05", as: .signatory)
      .member("BBB", of: "PACT", from: "1994-05-05", to: "2001-01-01")
      .member("BBB", of: "PACT", from: "2001-01-01", participation: .frozen)
    #expect(try world.whatIf("leave BBB PACT").finding("precedent/BBB/PACT/pair") == nil)
  }

  @Test(arguments: ["2011-01-01", "2015"])
  func `what ended later is no precedent`(end: String) throws {
    let world = Self.world.member("CCC", of: "PACT", from: "1992", to: end, as: .observer)
      .member("BBB", of: "PACT", to: end)
    #expect(try world.whatIf("join CCC PACT").findings(of: .precedent).isEmpty)
    #expect(try world.whatIf("leave AAA PACT").findings(of: .precedent).isEmpty)
  }

  @Test(arguments: ["join AAA PACT", "leave CCC PACT"])
  func `what changes nothing has no precedent`(scenario: String) throws {
    let world = Self.world.member("BBB", of: "PACT", from: "1992", to: "1999")
    #expect(try world.whatIf(scenario).findings(of: .precedent).isEmpty)
  }

  // MARK: Accessions

  /// Founded by Aronia in 1990; Bendar came in later, left and came back, Dorland stayed.
  static let grown = World().states("AAA", "BBB", "CCC", "DDD").name("Bendar", of: "BBB")
    .name("Dorland", of: "DDD").alliance("PACT", founded: "1990", inForce: "1991-06-01")
    .admission("PACT", .open).member("AAA", of: "PACT", from: "1991-06-01")
    .member("BBB", of: "PACT", from: "1995-01-01", to: "1999-01-01")
    .member("BBB", of: "PACT", from: "2002-02-02")

  @Test func `who came in after the body began is told, founders are not`() throws {
    let one = try Self.grown.whatIf("join CCC PACT", on: "2001-01-01")
    #expect(
      try one.expect("precedent/CCC/PACT/accessions").sentence
        == "Bendar became a member of PACT after it began (1995-01-01), nobody else did")
    let all = Self.grown.member("DDD", of: "PACT", from: "1997-01-01")
    let finding = try all.whatIf("join CCC PACT").expect("precedent/CCC/PACT/accessions")
    #expect(
      finding.sentence
        == "States became members of PACT 3 times after it began, last Bendar (2002-02-02)")
    #expect(finding.evidence.map(\.record.text).count == 3)
  }

  @Test func `a change of status within a body is no accession`() throws {
    let world = Self.grown.member("DDD", of: "PACT", from: "1991-06-01", to: "2005-01-01")
      .member("DDD", of: "PACT", from: "2005-01-01", as: .withdrawing)
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/accessions")
    #expect(finding.evidence.count == 2)
  }

  @Test func `of a body whose beginning is not on record the first members began it`() throws {
    let world = Self.world.member("BBB", of: "PACT", from: "1995", to: "1999")
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/accessions")
    #expect(finding.evidence.count == 1)
  }

  // MARK: Waits

  /// Bendar waited 100 days, Dorland 30 and then 20.
  static let waited =
    world
    .member("BBB", of: "PACT", from: "2000-01-01", to: "2000-04-10", as: .applicant)
    .member("BBB", of: "PACT", from: "2000-04-10")
    .member("DDD", of: "PACT", from: "2001-01-01", to: "2001-01-31", as: .applicant)
    .member("DDD", of: "PACT", from: "2001-01-31", to: "2001-02-20", as: .invited)
    .member("DDD", of: "PACT", from: "2001-02-20")

  @Test func `waits for membership have a median and a range`() throws {
    let finding = try Self.waited.whatIf("join CCC PACT").expect("precedent/CCC/PACT/waits")
    #expect(
      finding.sentence
        == "2 states waited a median of 75 days from the first step on record to membership of "
        + "PACT, from 50 (Dorland) to 100 (Bendar)")
    #expect(finding.figures.map(\.after) == [75, 50, 100])
    #expect(finding.figures.allSatisfy { $0.before == $0.after && $0.unit == .days })
    #expect(
      finding.told == [
        "Dorland: 50 days, 2001-01-01 to 2001-02-20", "Bendar: 100 days, 2000-01-01 to 2000-04-10",
      ])
    #expect(finding.evidence.count == 5)
  }

  @Test func `a wait with an imprecise end lasts from so many days to so many`() throws {
    let world = Self.world
      .member("BBB", of: "PACT", from: "2000-01-01", to: "2000-02", as: .candidate)
      .member("BBB", of: "PACT", from: "2000-02")
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/waits")
    #expect(
      finding.sentence
        == "Bendar waited 31 to 59 days from the first step on record to membership of PACT, the "
        + "only wait on record")
    #expect(
      finding.figures.prefix(2).map(\.name) == [
        "median wait, at least for membership of PACT",
        "median wait, at most for membership of PACT",
      ])
  }

  @Test func `an application that was withdrawn does not lengthen a later one`() throws {
    let world = Self.world
      .member("BBB", of: "PACT", from: "1990-01-01", to: "1991-01-01", as: .applicant)
      .member("BBB", of: "PACT", from: "2000-01-01", to: "2000-04-10", as: .applicant)
      .member("BBB", of: "PACT", from: "2000-04-10")
    let finding = try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/waits")
    #expect(finding.figures.first?.after == 100)
  }

  @Test func `who waits still is told, and who will be let in later waits still`() throws {
    let world = Self.world
      .member("BBB", of: "PACT", from: "2005-01-01", to: "2012-01-01", as: .candidate)
      .member("BBB", of: "PACT", from: "2012-01-01")
    #expect(
      try world.whatIf("join CCC PACT").expect("precedent/CCC/PACT/waits").sentence
        == "Nobody is on record whose wait for membership of PACT ended; waiting still: Bendar "
        + "since 2005-01-01")
    let both = Self.waited.states("EEE").member("EEE", of: "PACT", from: "2009-09-09", as: .invited)
    #expect(
      try both.whatIf("join CCC PACT").expect("precedent/CCC/PACT/waits").sentence
        .hasSuffix("100 (Bendar); waiting still: EEE since 2009-09-09"))
  }

  // MARK: Departures and freezes

  @Test func `who left before is told with the act and the notice`() throws {
    let world = Self.world
      .member(
        "BBB", of: "PACT", from: "1992", to: "2000-03-01", endKnown: "2000-01-01",
        endAct: "Its notice takes effect"
      ).member("DDD", of: "PACT", from: "1992", to: "2001", as: .observer)
    let finding = try world.whatIf("leave AAA PACT").expect("precedent/AAA/PACT/departures")
    #expect(finding.sentence == "Left PACT before: Bendar (2000-03-01)")
    #expect(
      finding.told == [
        "Bendar, from 1992 until 2000-03-01: An act; ended: Its notice takes effect "
          + "(known 60 days before)"
      ])
  }

  @Test func `who left what the body requires left it too, who stayed to its end did not`() throws {
    let world = World().states("AAA", "BBB", "CCC", "DDD").alliance("OLD", dissolved: "2005-01-01")
      .alliance("PACT").withdrawal("PACT").requires("PACT", "OLD").member("AAA", of: "PACT")
      .member("BBB", of: "OLD", from: "1992", to: "1999-01-01")
      .member("CCC", of: "OLD", from: "1992", to: "2005-01-01")
    let finding = try world.whatIf("leave AAA PACT").expect("precedent/AAA/PACT/departures")
    #expect(finding.sentence == "Left OLD before: BBB (1999-01-01)")
  }

  @Test func `a step on the way to membership that led to the next one is not over`() throws {
    let world = Self.world.member("CCC", of: "PACT", from: "2005", to: "2006", as: .applicant)
      .member("CCC", of: "PACT", from: "2006", as: .invited)
    #expect(try world.whatIf("join CCC PACT").finding("precedent/CCC/PACT/pair") == nil)
  }

  @Test func `who took no part for a time is told`() throws {
    let world = Self.world
      .member("BBB", of: "PACT", from: "1992-01-01", to: "1995-01-01", participation: .suspended)
      .member("BBB", of: "PACT", from: "1995-01-01")
    let finding = try world.whatIf("freeze AAA PACT").expect("precedent/AAA/PACT/freezes")
    #expect(
      finding.sentence
        == "Took no part in PACT for a time: Bendar (suspended from 1992-01-01 until 1995-01-01)")
  }
}
