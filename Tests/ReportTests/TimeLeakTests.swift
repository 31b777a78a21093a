import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

@Suite struct TimeLeakTests {
  static let day = Day(2010, 6, 15)

  /// Every answer about a world that an as-of date bears on, by what was asked.
  static func answers(_ world: World, _ format: Format) -> [(asked: String, answer: String)] {
    let asOf = world.atlas.asOf(day)
    var reports: [(String, any Reportable)] = [
      ("members", MembersReport("PACT", asOf)),
      ("states over time", TimelineReport(of: .states(of: "PACT"), Scenario(), asOf)),
      ("bodies over time", TimelineReport(of: .bodies(of: "AAA"), Scenario(), asOf)),
      ("check", ListReport(checkedClaims: ListFilter(), asOf)),
    ]
    for subject in ListReport.Subject.allCases where subject != .sources {
      reports.append(("\(subject)", ListReport(subject, ListFilter(), asOf)))
      let filter = ListFilter(region: "south", alliance: "PACT", involving: "BBB")
      reports.append(("\(subject) narrowed", ListReport(subject, filter, asOf)))
    }
    LaterWorld.early.tables.forEachRecord { id, kind, _, _ in
      if let report = RecordReport(Reference(id), asOf) { reports.append(("show \(id)", report)) }
    }
    for supposition in [Supposition.join("BBB", "PACT", as: .member), .leave("AAA", "PACT")] {
      let outcome = evaluate(Scenario([supposition]), on: day, in: world.atlas)
      reports.append(("\(supposition)", OutcomeReport(outcome, in: world.atlas)))
    }
    let subjects: [ChangeSubject] = [
      .everything, .state("AAA"), .alliance("PACT"), .region("south"),
    ]
    for subject in subjects {
      let changes = Changes(of: subject, from: Day(1990, 1, 1), to: asOf)
      reports.append(("diff \(subject)", DiffReport(changes)))
    }
    return reports.map { ($0.0, $0.1.written(as: format)) }
  }

  @Test(arguments: Format.allCases)
  func `no answer knows what came later`(format: Format) {
    let early = Self.answers(LaterWorld.early, format)
    let late = Self.answers(LaterWorld.late, format)
    #expect(early.map(\.asked) == late.map(\.asked))
    for (one, other) in zip(early, late) {
      let (known, told) = (one.answer.lines, other.answer.lines)
      #expect(known.count == told.count, "\(one.asked)")
      for (line, toldLine) in zip(known, told) { #expect(line == toldLine, "\(one.asked)") }
    }
  }

  @Test(arguments: [
    "phase-2", "office-2", "war", "foretold", "BBB-1", "ben", "NEXT", "NEW",
  ])
  func `what came later has no page`(id: String) throws {
    let asOf = LaterWorld.late.atlas.asOf(Self.day)
    switch id {
    case "NEXT", "NEW":
      let page = try #require(RecordReport(Reference(id), asOf))
      #expect(page.written(as: .text) == "\(id) did not exist on 2010-06-15.\n")
    default: #expect(RecordReport(Reference(id), asOf) == nil)
    }
  }

  @Test(arguments: ["wa", "office-3", "Newlandd", "NEXTT", "Laterlandd"])
  func `nothing later is suggested`(word: String) {
    let late = LaterWorld.late.atlas.asOf(Self.day)
    let early = LaterWorld.early.atlas.asOf(Self.day)
    #expect(late.nearestRecord(to: word) == early.nearestRecord(to: word))
  }

  @Test func `sources are listed whatever their date`() {
    let asOf = LaterWorld.late.atlas.asOf(Self.day)
    #expect(
      ListReport(.sources, ListFilter(), asOf).table.rows.map { $0[0] } == [
        "src-invented", "src-later",
      ])
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
