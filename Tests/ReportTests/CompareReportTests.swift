import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

@Suite struct CompareReportTests {
  /// What comes of Betaland in the pact, and of it without the member that objects.
  private func report(secondOn day: String = "2010-01-01") -> CompareReport {
    let world = OutcomeReportTests.world
    let join = Supposition.join("BBB", "PACT", as: .member)
    let (first, second) = (Scenario([join]), Scenario([join, .leave("AAA", "PACT")]))
    let contrast = Contrast(
      evaluate(first, on: Worlds.day("2010-01-01"), in: world.atlas),
      evaluate(second, on: Worlds.day(day), in: world.atlas))
    return CompareReport(contrast, named: ("one", "two"), in: world.atlas)
  }

  @Test func `the keys of a comparison are those that others rely on`() throws {
    let json = try StrictJSON.read(report().written(as: .json))
    #expect(
      json.keys == [
        "first", "second", "one_day", "both", "differing", "only_first", "only_second", "figures",
        "data_until",
      ])
    #expect(json["first"]?.keys == ["name", "at", "scenario", "verdict", "findings"])
    #expect(json["first"]?["verdict"] == .text("blocked"))
    let differing = try #require(json["differing"]?.elements.first)
    #expect(differing.keys == ["id", "first", "second"])
    let figure = try #require(json["figures"]?.elements.first)
    #expect(
      figure.keys == ["finding", "name", "unit", "reading", "series", "first", "second"])
  }

  @Test func `a reader sees what each says and what both do`() {
    let text = report().written(as: .text)
    #expect(text.hasPrefix("Two scenarios compared on 2010-01-01\n\nA  one, on 2010-01-01: join "))
    #expect(text.contains("\nVerdict: blocked in A, "))
    #expect(text.contains("\nOnly B says\n  "))
    #expect(text.contains("\nBoth say, but not the same\n  admission/BBB/PACT/objection/AAA/no\n"))
    #expect(text.contains("\n    A: blocks: Alphaland objects to Betaland in PACT"))
    #expect(text.contains("\n    B: changes: Alphaland objects to Betaland in PACT"))
    #expect(text.hasSuffix("\nSources\n  [src-invented]: Invented, Nobody\n"))
  }

  @Test func `two dates are said to be two`() {
    let report = report(secondOn: "2011-01-01")
    #expect(
      report.notes == [
        "two dates are compared: A is judged on 2010-01-01, B on 2011-01-01"
      ])
    #expect(
      report.written(as: .text).hasPrefix("Two dates compared: 2010-01-01 and 2011-01-01\n"))
  }

  @Test func `CSV has a row for each finding that either has`() {
    let contrast = report().contrast
    #expect(
      report().table.rows.count == contrast.shared.count + contrast.differing.count
        + contrast.onlyFirst.count + contrast.onlySecond.count)
  }

  @Test(arguments: Format.allCases)
  func `the same question has the same answer`(format: Format) {
    #expect(report().written(as: format) == report().written(as: format))
  }
}
