import Diplomacy
import Testing
import WhatIf

/// Accessions and withdrawals that people argue about, each against what the sources say.
@Suite struct CaseTests {
  /// The weight of each finding named, on the scenario and the day.
  struct Case: Sendable, CustomTestStringConvertible {
    let scenario: String
    let day: String
    let verdict: Verdict
    let findings: [(id: String, weight: Weight, source: String)]

    var testDescription: String { "\(scenario) on \(day)" }
  }

  static let cases = [
    // The Charter gives six months; the Treaty, the treaty with Russia and the base stay.
    Case(
      scenario: "leave ARM CSTO", day: "2024-06-01", verdict: .open,
      findings: [("withdrawal/ARM/CSTO", .changes, "src-csto-charter")]),
    // Turkiye's instrument reached Washington on 4 April.
    Case(
      scenario: "join FIN NATO", day: "2023-04-03", verdict: .open,
      findings: [("admission/FIN/NATO/ratifications", .changes, "src-nato-pa-nordic")]),
    Case(
      scenario: "join FIN NATO", day: "2023-04-04", verdict: .noChange,
      findings: [("admission/FIN/NATO/already", .noChange, "src-nato-members")]),
    // Turkiye said no until the memorandum of Madrid.
    Case(
      scenario: "join FIN NATO", day: "2022-06-01", verdict: .blocked,
      findings: [
        (
          "admission/FIN/NATO/objection/TUR/claim-turkiye-nordic-nato", .blocks,
          "src-nato-armradio-talks"
        )
      ]),
    // A concept of 2012 keeps the country out of blocs.
    Case(
      scenario: "join UZB CSTO", day: "2018-09-10", verdict: .contested,
      findings: [
        ("admission/UZB/CSTO/law/law-UZB-concept-blocs", .conflicts, "src-trend-uzb-concept")
      ]),
    // Two customs unions cannot share a member.
    Case(
      scenario: "join ARM EU", day: "2024-06-01", verdict: .contested,
      findings: [("compatibility/ARM/customs/EU/EAEU", .conflicts, "src-eaeu-treaty")]),
    Case(
      scenario: "leave TUR NATO", day: "2018-09-10", verdict: .open,
      findings: [
        ("withdrawal/TUR/NATO", .changes, "src-nato-treaty"),
        ("obligations/duties/TUR", .changes, "src-aze-tur-2010-treaty"),
      ]),
    Case(
      scenario: "join KAZ OTS", day: "2018-09-10", verdict: .noChange,
      findings: [("admission/KAZ/OTS/already", .noChange, "src-ots-summits-official")]),
    // A resolution of the National Assembly is a political bar, no legal one.
    Case(
      scenario: "join SRB NATO", day: "2018-09-10", verdict: .open,
      findings: [
        ("admission/SRB/NATO/law/law-SRB-neutrality", .costs, "src-bil-srb"),
        ("admission/SRB/NATO/procedure", .changes, "src-nato-treaty"),
      ]),
    // Without Armenia nobody objects; its dispute with a member is gone, the agreement of 2010 not.
    Case(
      scenario: "leave ARM CSTO\njoin AZE CSTO", day: "2018-09-10", verdict: .contested,
      findings: [
        (
          "compatibility/AZE/CST/AZE-TUR-2010/cst-no-contrary-agreements", .conflicts,
          "src-cst-russian-text"
        )
      ]),
    // The constitution's neutrality and the treaty of 2001 stand in the way.
    Case(
      scenario: "join MDA NATO", day: "2020-06-01", verdict: .contested,
      findings: [("admission/MDA/NATO/law/law-MDA-neutrality", .conflicts, "src-mda-constcourt")]),
    // Tajikistan blocked Iran until 2021.
    Case(
      scenario: "join IRN SCO", day: "2018-01-01", verdict: .blocked,
      findings: [
        (
          "admission/IRN/SCO/objection/TJK/claim-tajikistan-iran-sco", .blocks,
          "src-claims-iraneurasia-kaleji"
        )
      ]),
    Case(
      scenario: "join GEO NATO", day: "2018-09-10", verdict: .contested,
      findings: [("obligations/exposure/NATO/GEO/RUS", .changes, "src-rus-recognition-decrees")]),
  ]

  @Test(arguments: cases)
  func `a case that people argue about is judged by what is on record`(_ argued: Case) throws {
    let outcome = try whatIf(argued.scenario, on: argued.day)
    #expect(outcome.verdict == argued.verdict)
    for (id, weight, source) in argued.findings {
      let finding = try outcome.expect(id)
      #expect(finding.weight == weight, "\(id)")
      let sources = finding.evidence.map(\.source.text)
      #expect(sources.contains(source), "\(id): \(sources)")
    }
  }

  @Test(
    arguments: [
      ("CIA World Factbook", 1317, 2626), ("Russia, national figures", 1261.2, 2533),
      ("Library of Congress country study", 1333, 2646),
    ] as [(String, Double, Double)])
  func `Finland's border with Russia comes in three series`(
    series: String, before: Double, after: Double
  ) throws {
    let border = try whatIf("join FIN NATO", on: "2023-04-03").expect("borders/NATO/RUS")
    let figure = try #require(border.figures.first { $0.series == series })
    #expect([figure.before, figure.after] == [before, after])
  }

  @Test func `what is outstanding the day before is one state`() throws {
    let finding = try whatIf("join FIN NATO", on: "2023-04-03")
      .expect("admission/FIN/NATO/ratifications")
    #expect(finding.sentence.hasPrefix("29 of 30 members have ratified"))
    #expect(finding.evidence("outstanding") == ["TUR-NATO-1"])
  }

  @Test func `what remains of Armenia's commitments is named`() throws {
    let finding = try whatIf("leave ARM CSTO", on: "2024-06-01").expect("withdrawal/ARM/CSTO")
    let remains = finding.evidence("remains")
    for record in ["CST", "RUS-ARM-1997", "tie-ARM-RUS-base"] {
      #expect(remains.contains(record), "\(remains)")
    }
  }
}
