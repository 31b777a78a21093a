import Diplomacy
import Testing
import WhatIf

/// The article's question, on the day it was asked: Azerbaijan joins the CSTO.
@Suite struct ArticleTests {
  private static let date = "2018-09-10"
  private let outcome: Outcome
  private let checks: [ClaimCheck]

  init() throws {
    outcome = try whatIf("join AZE CSTO", on: Self.date)
    let asOf = try asOf(Self.date)
    checks = checkClaims(on: asOf.day, in: asOf.atlas)
  }

  /// S08, S73.
  @Test func `Armenia blocks it by what it declared on 28 August 2018`() throws {
    #expect(outcome.verdict == .blocked)
    let blocking = outcome.findings.filter { $0.weight == .blocks }
    #expect(blocking.map(\.rule) == [.admission])
    #expect(blocking.map(\.basis) == [.declared])
    let objection = try #require(blocking.first)
    #expect(objection.evidence("objection") == ["claim-armenia-veto"])
    #expect(objection.removedBy.map(\.description) == ["withdraw-objection ARM AZE CSTO"])
    let claim = try #require(try eurasia.get().claim("claim-armenia-veto"))
    #expect(claim.date.text == "2018-08-28")
  }

  /// S73: the objection is to both bodies, and to members only.
  @Test func `Armenia objects to a member of the CSTO and of the EAEU`() throws {
    let standing = try asOf(Self.date).standingObjections.filter { $0.state == "ARM" }
    #expect(standing.map(\.alliance.text) == ["CSTO", "EAEU"])
    #expect(standing.allSatisfy { $0.candidate == "AZE" })
    #expect(standing.allSatisfy { $0.status == .member })
    let other = try whatIf("join AZE EAEU", on: Self.date)
    #expect(other.findings.contains { $0.evidence("objection") == ["claim-armenia-veto"] })
    #expect(other.verdict == .blocked)
  }

  @Test func `without the objection the dispute and the agreement of 2010 remain`() throws {
    let after = try whatIf("join AZE CSTO\nwithdraw-objection ARM AZE CSTO", on: Self.date)
    #expect(after.verdict == .contested)
    let conflicts = after.findings.filter { $0.weight == .conflicts }
    #expect(conflicts.contains { $0.evidence("dispute") == ["karabakh"] })
    #expect(conflicts.contains { $0.evidence("instrument") == ["AZE-TUR-2010"] })
  }

  /// S43.
  @Test func `the share of the South Caucasus goes from 16 to 62 and a half percent`() throws {
    let figure = try #require(
      try outcome.expect("coverage/CSTO/south-caucasus").figures.first { $0.reading == "area" })
    #expect(figure.series == "CIA World Factbook")
    #expect(figure.before.map { formatted($0, decimals: 3) } == "0.160")
    #expect(figure.after.map { formatted($0, decimals: 3) } == "0.625")
  }

  /// S43.
  @Test(arguments: [
    ("reading-70-area", ReadingVerdict.fails), ("reading-70-breakaway", .holds),
    ("reading-70-people-un", .fails),
  ])
  func `almost 70 percent is true in one reading`(
    reading: String, verdict: ReadingVerdict
  ) throws {
    let check = try #require(checks.first { $0.claim.id == "claim-almost-70-percent" })
    #expect(check.verdict == .depends)
    #expect(check.results.first { $0.reading.id.text == reading }?.verdict == verdict)
  }

  /// S45.
  @Test func `the CSTO borders Iran before, and along more kilometres after`() throws {
    let figure = try #require(try outcome.expect("borders/CSTO/IRN").figures.first)
    #expect(figure.before == 44)
    #expect(try #require(figure.after) > 44)
    let check = try #require(checks.first { $0.claim.id == "claim-common-border-iran" })
    #expect(check.verdict == .depends)
  }

  /// S82.
  @Test func `members would owe aid to both sides of a dispute`() throws {
    let finding = try outcome.expect("obligations/contradiction/ARM/AZE")
    #expect(finding.weight == .conflicts)
    #expect(finding.evidence("dispute") == ["karabakh"])
    #expect(finding.evidence("duty").contains("cst-defence"))
    #expect(finding.removedBy.map(\.description) == ["settle ARM AZE"])
  }

  @Test func `two parts become one`() throws {
    let figure = try #require(try outcome.expect("contiguity/CSTO/parts").figures.first)
    #expect(figure.before == 2)
    #expect(figure.after == 1)
  }

  @Test func `the agreement of 2010 clashes, and a clause may save it`() throws {
    let finding = try outcome.expect(
      "compatibility/AZE/CST/AZE-TUR-2010/cst-no-contrary-agreements")
    #expect(finding.weight == .conflicts)
    #expect(finding.evidence("instrument") == ["AZE-TUR-2010"])
    #expect(finding.evidence("saving clause") == ["cst-earlier-treaties"])
  }

  @Test func `every finding has evidence that exists`() throws {
    let atlas = try eurasia.get()
    for finding in outcome.findings {
      #expect(!finding.evidence.isEmpty, "\(finding.id)")
      for evidence in finding.evidence {
        #expect(atlas.location(of: evidence.record) != nil, "\(finding.id): \(evidence.record)")
        #expect(atlas.source(evidence.source) != nil, "\(finding.id): \(evidence.source)")
      }
    }
  }
}

@Suite struct ObserverTests {
  @Test func `in 2018 an observer meets no criterion and no objection`() throws {
    let outcome = try whatIf("join AZE CSTO as observer", on: "2018-09-10")
    #expect(outcome.verdict == .contested)
    let scope = try outcome.expect("admission/AZE/CSTO/objection/ARM/claim-armenia-veto")
    #expect(scope.weight == .changes)
  }

  @Test func `in 2021 the criterion in force since January blocks an observer`() throws {
    let outcome = try whatIf("join AZE CSTO as observer", on: "2021-06-01")
    #expect(outcome.verdict == .blocked)
    let finding = try outcome.expect("admission/AZE/CSTO/criterion/csto-observer-relations/ARM")
    #expect(finding.weight == .blocks)
    #expect(finding.basis == .text)
    #expect(finding.authority?.versionFrom?.text == "2021-01-19")
    let dayBefore = try whatIf("join AZE CSTO as observer", on: "2021-01-18")
    #expect(!dayBefore.findings.contains { $0.id == finding.id })
  }
}

@Suite struct LeavingTests {
  private let outcome: Outcome

  init() throws { outcome = try whatIf("leave ARM CSTO", on: "2024-06-01") }

  @Test func `Armenia can leave, six months after its notice`() throws {
    #expect(outcome.verdict == .open)
    let sentence = try outcome.expect("withdrawal/ARM/CSTO").sentence
    #expect(sentence.contains("2024-12-01"))
  }

  @Test func `the CSTO would no longer border Iran`() throws {
    let figure = try #require(try outcome.expect("borders/CSTO/IRN").figures.first)
    #expect(figure.before == 44)
    #expect(figure.after == 0)
  }
}
