import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

@Suite struct MeasureReportTests {
  static let world = World().states("AAA", "BBB", "CCC").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").alliance("PACT")
    .name("The Pact", of: "PACT").members("AAA", "BBB", of: "PACT")
    .member("CCC", of: "PACT", from: "2010").obligation("PACT")

  static func report(_ measure: PortfolioMeasure = .similarity) throws -> MeasureReport {
    let asOf = world.atlas.asOf(day("2010-06-01"))
    return MeasureReport(
      try #require(PortfolioComparison(measure, of: "AAA", and: "CCC", on: asOf)))
  }

  @Test func `the page says over what, what is uncertain, where they differ and from what`() throws
  {
    #expect(
      try Self.report().written(as: .text) == """
        S of Aronia and Corvia on 2010-06-01

        Variant             Value
        absolute  -1.000 to 1.000
        squared   -1.000 to 1.000

        Over the 3 states on record that count as states on the day, the two included. An entry is 3 for a \
        duty of defense or offense, 2 for neutrality or consultation, 1 for nonaggression, 0 for none, \
        and 3 for the state itself.

        Possibly members on 2010-06-01, tried in and out: Corvia in PACT.

        Where they differ
          Nowhere: both have the same entries.

        From what
          The Pact: 3, binds Aronia and Corvia
            obligation: obligation-1 obligations.csv:2 [src-invented]
            membership: AAA-PACT-1 memberships.csv:2 [src-invented]
            membership: CCC-PACT-3 memberships.csv:4 [src-invented]

        Sources
          [src-invented]: Invented, Nobody

        """)
  }

  @Test func `what is undefined is null in JSON and said in words elsewhere`() throws {
    let report = try Self.report(.kappa)
    guard case .list(let items)? = report.json["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.map { $0["variant"] } == ["nominal", "linear", "quadratic"])
    #expect(items.allSatisfy { $0["value"] == .null && $0["least"] == .null })
    #expect(report.table.rows.map { $0[3] } == ["undefined", "undefined", "undefined"])
    #expect(report.json["system"]?["states"] == .integer(3))
  }
}
