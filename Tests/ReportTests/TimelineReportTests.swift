import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

@Suite struct TimelineReportTests {
  static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Alphaland", of: "AAA")
    .name("Betaland", of: "BBB").name("Gammaland", of: "CCC").name("Deltaland", of: "DDD")
    .alliance("PACT").name("Mutual Pact", of: "PACT").alliance("CLUB", kind: .dialogue)
    .member("AAA", of: "PACT", from: "1990-01-01")
    .member("BBB", of: "PACT", from: "1995", to: "2005-01-01")
    .member("BBB", of: "PACT", from: "2005-01-01", as: .observer)
    .member("CCC", of: "PACT", from: "2000-01-01", to: "2012-01-01", endKnown: "2009-01-01")
    .member("BBB", of: "CLUB", from: "2008-01-01", to: "2020-01-01")

  static func report(
    _ lines: String = "", of subject: TimelineSubject = .states(of: "PACT"),
    on date: String = "2010-01-01"
  ) throws -> TimelineReport {
    let asOf = world.atlas.asOf(day(date))
    return TimelineReport(of: subject, try Scenario.read(lines, with: asOf).get(), asOf)
  }

  @Test func `bars show what was, until a known end, and what is supposed from the day on`() throws
  {
    let text = try Self.report("join DDD PACT\nleave AAA PACT").drawn(
      .years, columns: 60, .lines)
    #expect(
      text == """
        Mutual Pact (PACT): who stood in it up to 2010-01-01
        Supposed: join DDD PACT; leave AAA PACT

                          1985    1990   1995    2000    2005   ▼
        AAA Alphaland             ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━---
        BBB Betaland                     ???━━━━━━━━━━━━━OOOOOOOO
        CCC Gammaland                            ━━━━━━━━━━━━━━━━┄┄┄
        DDD Deltaland                                           │+++

        Signs: ━ member, O observer, ? possibly, ┄ until its known end, + supposed in, - supposed out, │ 2010-01-01

        """)
  }

  @Test func `in letters the same is said in ASCII`() throws {
    let text = try Self.report("join DDD PACT").drawn(.decades, columns: 60, .letters)
    #expect(text.utf8.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) })
    #expect(text.contains("\nDDD Deltaland"))
    #expect(text.contains("= member, O observer, ? possibly, . until its known end, + supposed in"))
  }

  @Test func `a state's bodies are lines too, and an end that nobody knew is open`() throws {
    let text = try Self.report(of: .bodies(of: "BBB")).drawn(.years, columns: 60, .letters)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Betaland (BBB): where it stood up to 2010-01-01")
    #expect(lines.contains { $0.hasPrefix("CLUB ") && $0.hasSuffix("===") })
    #expect(!text.contains("until its known end"))
  }

  @Test func `each spell has evidence and no date that is later`() throws {
    let json = try Self.report("join DDD PACT").json
    guard case .list(let lines)? = json["lines"] else {
      Issue.record("no lines in \(json)")
      return
    }
    #expect(lines.compactMap { $0["state"]?.cell } == ["AAA", "BBB", "CCC", "DDD"])
    #expect(lines.compactMap { $0["supposed"] } == [.null, .null, .null, "supposed in"])
    for case .list(let spells)? in lines.map({ $0["spells"] }) {
      for spell in spells { #expect(spell["evidence"]?.isListOfObjects == true) }
    }
    let table = try Self.report(of: .bodies(of: "BBB")).table
    #expect(
      table.rows.map { $0[3...7].joined(separator: " ") } == [
        "member full no 1995 2005-01-01", "observer full yes 2005-01-01 ",
        "member full yes 2008-01-01 ",
      ])
  }

  @Test func `spells are told in words`() throws {
    let text = try Self.report("leave AAA PACT").written(as: .markdown).filter { $0 != "\\" }
    #expect(
      text.contains("- Alphaland (AAA) (supposed out)\n  - member, 1990-01-01.. [src-invented]"))
    #expect(text.contains("  - observer, 2005-01-01.. [src-invented]"))
  }

  @Test func `before anybody stood in it a sentence says so`() throws {
    let text = try Self.report(on: "1980-01-01").drawn(.years, columns: 60, .lines)
    #expect(text.hasSuffix("No spell is on record by that day.\n"))
  }

  // MARK: Room

  static func chart(
    _ lines: String = "", room: Int, keeping current: Reference? = nil
  ) throws -> TimelineChart {
    let before = Snapshot(world.atlas.asOf(day("2010-01-01")))
    let scenario = try Scenario.read(lines, with: before.asOf).get()
    return TimelineChart(
      of: .states(of: "PACT"), from: before, to: before.supposing(scenario),
      on: TimeAxis(
        .years, asOf: before.day, from: day("1990-01-01"), around: before.day, columns: 40),
      keeping: current, room: room)
  }

  @Test(arguments: [
    (4, nil, ["AAA", "BBB", "CCC", "DDD"], 0), (3, nil, ["AAA", "DDD"], 2),
    (3, "CCC", ["CCC", "DDD"], 2), (2, "BBB", ["BBB"], 3), (1, "BBB", [], 4),
  ])
  func `without room for all the current line and what is supposed stay`(
    room: Int, current: String?, shown: [String], omitted: Int
  ) throws {
    let chart = try Self.chart(
      "join DDD PACT", room: room, keeping: current.map { Reference($0) })
    #expect(chart.lines.map(\.record.text) == shown)
    #expect(chart.omitted == omitted)
  }
}
