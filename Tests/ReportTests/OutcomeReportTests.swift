import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

@Suite struct OutcomeReportTests {
  /// A body that admits by consensus, and a member that objects to a neighbour.
  static let world = World()
    .states("AAA", "BBB").name("Alphaland", of: "AAA").name("Betaland", of: "BBB")
    .alliance("PACT", kind: .dialogue).admission("PACT", .consensus)
    .member("AAA", of: "PACT", id: "AAA-1")
    .border("AAA", "BBB", ("atlas", 12.5))
    .objection(by: "AAA", to: "BBB", in: "PACT", on: "2005-05-05", id: "no")

  func report(_ suppositions: Supposition..., on day: String = "2010-01-01") -> OutcomeReport {
    let atlas = Self.world.atlas
    return OutcomeReport(
      evaluate(Scenario(suppositions), on: Worlds.day(day), in: atlas), in: atlas)
  }

  @Test func `the keys of an outcome are those that others rely on`() throws {
    let json = try StrictJSON.read(report(.join("BBB", "PACT", as: .member)).written(as: .json))
    #expect(json.keys == ["at", "scenario", "verdict", "findings", "data_until"])
    #expect(json["scenario"] == .list([.text("join BBB PACT")]))
    #expect(json["verdict"] == .text("blocked"))
    let findings = try #require(json["findings"]).elements
    for finding in findings {
      #expect(
        finding.keys == [
          "id", "rule", "weight", "sentence", "for", "basis", "authority", "figures", "evidence",
          "removed_by", "reasons", "caused_by", "why",
        ])
      #expect(finding["evidence"]?.elements.isEmpty == false)
      for figure in finding["figures"]?.elements ?? [] {
        #expect(figure.keys == ["name", "before", "after", "unit", "reading", "series"])
      }
    }
    let block = try #require(findings.first)
    #expect(block["authority"]?.keys == ["record", "article", "from"])
    #expect(block["removed_by"] == .list([.text("withdraw-objection AAA BBB PACT")]))
  }

  @Test func `a figure is a number, and one that is unknown is null`() throws {
    let json = try StrictJSON.read(report(.join("BBB", "PACT", as: .member)).written(as: .json))
    let figures = json["findings"]?.elements.flatMap { $0["figures"]?.elements ?? [] } ?? []
    let border = try #require(figures.first { $0["unit"] == .text("km") })
    #expect(border["before"] == .number("12.5"))
    #expect(border["after"] == .number("0"))
  }

  @Test func `a verdict says whether a block is declared or legal`() {
    let text = report(.join("BBB", "PACT", as: .member)).written(as: .text)
    #expect(text.contains("\nVerdict: blocked - declared: Alphaland "))
    #expect(text.contains("\nBlocks\n  Alphaland "))
    #expect(text.contains("\n    would be removed by: withdraw-objection AAA BBB PACT\n"))
    #expect(text.contains("\n    objection: no claims.csv:2 [src-invented]\n"))
    #expect(text.hasSuffix("\nSources\n  [src-invented]: Invented, Nobody\n"))
  }

  @Test func `what is so already is no change`() {
    let text = report(.join("AAA", "PACT", as: .member)).written(as: .text)
    #expect(text.contains("\nVerdict: no-change - what is supposed is already so\n"))
  }

  @Test(arguments: Format.allCases)
  func `the same question has the same answer`(format: Format) {
    let supposition = Supposition.join("BBB", "PACT", as: .member)
    #expect(report(supposition).written(as: format) == report(supposition).written(as: format))
  }

  @Test func `CSV has a row a finding`() {
    let outcome = report(.join("BBB", "PACT", as: .member))
    #expect(outcome.table.rows.count == outcome.outcome.findings.count)
  }
}

@Suite struct BriefTests {
  static let brief = OutcomeReportTests().report(.join("BBB", "PACT", as: .member))
    .written(as: .markdown)

  @Test func `a brief has a verdict, findings with footnotes and a table of figures`() {
    #expect(
      Self.brief.hasPrefix(
        """
        # Betaland joins PACT

        Supposed on 2010-01-01; package invented 0, data until 2030-12-31.

        **Verdict: blocked** - declared: Alphaland objects to Betaland in PACT (2005-05-05), and \
        its consent is needed

        ## Blocks

        - Alphaland objects to Betaland in PACT (2005-05-05), and its consent is needed \
        (art. 1)[^1]. Gone with `withdraw-objection AAA BBB PACT`

        """))
    #expect(
      Self.brief.contains("\n| border with BBB | 12.5 km | 0 km |  | atlas |\n"), "\(Self.brief)")
    #expect(Self.brief.hasSuffix("\n[^1]: Invented, Nobody (src-invented, unchecked).\n"))
  }

  @Test func `every footnote that is cited is there once`() {
    let notes = Self.brief.split(separator: "\n").filter { $0.hasPrefix("[^") }
    #expect(notes.count == 1)
    #expect(!Self.brief.contains("[^2]"))
  }
}
