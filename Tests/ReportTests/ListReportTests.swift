import Diplomacy
import Report
import Testing
import Worlds

@Suite struct ListReportTests {
  static let asOf = LaterWorld.early.atlas.asOf(Day(2010, 6, 15))

  @Test(arguments: ListReport.Subject.allCases)
  func `a list says its day, the end of the data and its items`(
    subject: ListReport.Subject
  ) throws {
    let json = try StrictJSON.read(
      ListReport(subject, ListFilter(), Self.asOf).written(as: .json))
    #expect(json.keys == ["at", "data_until", "items"])
    #expect(json["at"] == .text("2010-06-15"))
    #expect(json["data_until"] == .text("2030-12-31"))
    #expect(json["items"]?.elements.isEmpty == false)
  }

  @Test(
    arguments: [
      (.states, ListFilter(), ["AAA", "BBB"]),
      (.states, ListFilter(alliance: "PACT"), ["AAA"]),
      (.states, ListFilter(region: "south"), ["AAA", "BBB"]),
      (.states, ListFilter(region: "nowhere"), []),
      (.alliances, ListFilter(involving: "AAA"), ["PACT"]),
      (.alliances, ListFilter(involving: "BBB"), []),
      // The end of the body is not known yet, so it may reach into any later day.
      (.alliances, ListFilter(from: Day(2025, 1, 1)), ["PACT"]),
      (.alliances, ListFilter(to: Day(1999, 5, 4)), []),
      (.events, ListFilter(), ["met", "talks"]),
      (.events, ListFilter(region: "south"), ["met"]),
      (.events, ListFilter(to: Day(2007, 7, 7)), ["met"]),
      (.events, ListFilter(from: Day(2007, 7, 8)), ["talks"]),
      (.claims, ListFilter(), ["said", "objected"]),
      (.claims, ListFilter(alliance: "PACT"), ["said", "objected"]),
      (.claims, ListFilter(involving: "BBB", from: Day(2005, 6, 1)), ["objected"]),
      (.sources, ListFilter(alliance: "PACT"), ["src-invented"]),
    ] as [(ListReport.Subject, ListFilter, [String])])
  func `a list holds what its filter asks for`(
    subject: ListReport.Subject, filter: ListFilter, ids: [String]
  ) throws {
    let json = try StrictJSON.read(ListReport(subject, filter, Self.asOf).written(as: .json))
    #expect(json["items"]?.elements.map { $0["id"] } == ids.map { .text($0) })
  }

  @Test func `an empty list says so`() {
    let list = ListReport(.states, ListFilter(region: "nowhere"), Self.asOf)
    #expect(list.written(as: .text) == "No states on record answer to this on 2010-06-15.\n")
    #expect(list.written(as: .csv).split(separator: "\n").count == 1)
  }

  @Test func `a checked claim has a verdict and a figure in each reading`() throws {
    let report = ListReport(checkedClaims: ListFilter(), Self.asOf)
    let json = try StrictJSON.read(report.written(as: .json))
    let claim = try #require(json["items"]?.elements.first { $0["id"] == .text("said") })
    #expect(claim["verdict"] == .text("holds"))
    let reading = try #require(claim["readings"]?.elements.first)
    #expect(reading["after"] == .number("1"))
    #expect(reading["unit"] == .text("share"))
    let text = report.written(as: .text)
    #expect(text.hasPrefix("2005-05-05 Alphaland: It said so\n  holds; said [src-invented]\n"))
  }

  @Test func `events come oldest first and an interval hides its later end`() {
    let list = ListReport(
      .events, ListFilter(), LaterWorld.late.atlas.asOf(Day(2010, 6, 15)))
    #expect(list.table.rows.map { $0[0] } == ["2007-07-07", "2008/.."])
  }
}
