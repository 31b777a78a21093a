import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

/// The ranking of suppositions and the search for goals, as they are told.
@Suite struct SearchReportTests {
  private static let asOf = OutcomeReportTests.world.withdrawal("PACT").atlas
    .asOf(day("2010-01-01"))

  private static func seek(
    _ goal: String, within bound: SeekBound = SeekBound()
  ) throws -> SeekReport {
    SeekReport(
      Seek(try Goal.read(goal, with: asOf), within: bound, from: Baseline(asOf)), in: asOf.atlas)
  }

  private static var sweep: SweepReport {
    SweepReport(Sweep(from: Baseline(asOf)), in: asOf.atlas)
  }

  @Test func `the keys of a sweep are those that others rely on`() throws {
    let json = try StrictJSON.read(Self.sweep.written(as: .json))
    #expect(json.keys == ["at", "data_until", "items"])
    let items = try #require(json["items"]?.elements)
    #expect(items.count == 2)
    for item in items {
      #expect(
        item.keys == [
          "rank", "supposition", "state", "alliance", "verdict", "blocking", "conflicting",
          "unknown", "finding", "reason",
        ])
    }
    #expect(items[0]["finding"] == .null)
    #expect(items[1]["finding"] == .text("admission/BBB/PACT/objection/AAA/no"))
  }

  @Test func `a sweep is read as a table with its counts below`() {
    let text = Self.sweep.written(as: .text)
    #expect(text.hasPrefix("Every accession and withdrawal on 2010-01-01, each supposed alone\n"))
    #expect(text.contains("\n   1  leave AAA PACT  open "))
    #expect(text.contains("\n   2  join BBB PACT   blocked "))
    #expect(text.hasSuffix("\n1 open, 1 blocked.\n"))
  }

  @Test func `the keys of a search are those that others rely on`() throws {
    let json = try StrictJSON.read(
      try Self.seek("BBB:PACT not blocked").written(as: .json))
    #expect(
      json.keys == [
        "at", "data_until", "goal", "already_true", "now", "hindrances", "items", "irremovable",
        "judged", "bound",
      ])
    let item = try #require(json["items"]?.elements.first)
    #expect(item.keys == ["suppositions", "verdict", "reached", "scenario"])
    #expect(
      json["bound"]?.keys == ["suppositions", "scenarios", "reached", "complete_up_to"])
    #expect(json["bound"]?["complete_up_to"] == .null)
  }

  @Test func `a search says for which suppositions there is no other set`() throws {
    #expect(
      try Self.seek("BBB:PACT not blocked").written(as: .text) == """
        Sought on 2010-01-01: BBB:PACT not blocked

        Not true: blocked.

        Alphaland objects to Betaland in PACT (2005-05-05), and its consent is needed

        2 minimal sets of suppositions make it true:

        Set  Suppositions                     Count  Verdict
          1  leave AAA PACT                       1  open
          2  withdraw-objection AAA BBB PACT      1  open

        3 scenarios were judged, every proper part of each set among them. Considered are the \
        suppositions that bear on what stands in the way. No other set of these makes it true.

        """)
  }

  @Test func `a bound that is reached is told with how far the answer is whole`() throws {
    let text = try Self.seek("BBB:PACT not blocked", within: SeekBound(scenarios: 1))
      .written(as: .text)
    #expect(
      text.contains("\nNo set of the suppositions considered was found that makes it true.\n"))
    #expect(
      text.hasSuffix(
        "The bound of 5 suppositions a set and 1 scenarios was reached: "
          + "there may be other sets.\n"))
  }

  @Test func `what nothing bears on is told`() throws {
    let text = try Self.seek("PACT borders AAA over 100 km").written(as: .text)
    #expect(text.contains("No set of the suppositions considered"))
    #expect(!text.contains("every proper part"))
  }

  @Test func `what is true already is told as such`() throws {
    #expect(
      try Self.seek("PACT connected").written(as: .text) == """
        Sought on 2010-01-01: PACT connected

        Already true: 1 part.

        """)
  }

  @Test(arguments: Format.allCases)
  func `the same question has the same answer`(format: Format) throws {
    let goal = "BBB:PACT not blocked"
    #expect(try Self.seek(goal).written(as: format) == Self.seek(goal).written(as: format))
    #expect(Self.sweep.written(as: format) == Self.sweep.written(as: format))
  }
}
