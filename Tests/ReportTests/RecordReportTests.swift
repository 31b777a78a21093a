import Diplomacy
import Report
import Testing
import Worlds

@Suite struct RecordReportTests {
  static func json(
    _ record: Reference, _ day: String = "2010-06-15", in world: World = LaterWorld.late
  ) throws -> StrictJSON.Value {
    let report = try #require(RecordReport(record, world.atlas.asOf(Worlds.day(day))))
    return try StrictJSON.read(report.written(as: .json))
  }

  @Test func `the page of a state has the sections that others rely on`() throws {
    let state = try Self.json("AAA")
    for key in ["borders", "memberships", "ties", "programmes", "events", "claims"] {
      #expect(state.keys.contains(key), "\(key)")
    }
    let border = try #require(state["borders"]?.elements.first)
    #expect(border["with"] == .text("BBB"))
    let length = try #require(border["km"]?.elements.first)
    #expect(length["value"] == .number("12.5"))
    #expect(length["series"] == .text("atlas"))
    #expect(length["year"] == .null)
    #expect(border["closed"] == .text("yes"))
    #expect(border["closed_from"] == .text("1999"))
  }

  @Test(arguments: [("2010-06-15", StrictJSON.Value.null), ("2020-01-01", .number("2020"))])
  func `a figure of a later year stands without the year`(day: String, year: StrictJSON.Value)
    throws
  {
    let length = try Self.json("AAA", day)["borders"]?.elements.first?["km"]?.elements.first
    #expect(length?["value"] == .number("12.5"))
    #expect(length?["year"] == year)
  }

  @Test(
    arguments: [
      ("2004-12-31", nil), ("2005-01-01", "1000"), ("2010-12-31", "1000"), ("2011-01-01", "9999"),
    ] as [(String, String?)])
  func `people are those of the latest year by then`(day: String, people: String?) throws {
    let rows = try Self.json("AAA", day)["populations"]?.elements
    #expect(rows?.map { $0["people"] } == people.map { [.number($0)] } ?? [])
  }

  @Test(
    arguments: [("2010-06-15", "Alphaland", "Old Town"), ("2013-01-01", "Laterland", "New Town")])
  func `a state has the name and the capital of the day`(
    day: String, name: String, capital: String
  ) throws {
    let state = try Self.json("AAA", day)
    #expect(state["name"] == .text(name))
    #expect(state["capital"] == .list([.text(capital)]))
  }

  @Test(
    arguments: [("2012-12-11", StrictJSON.Value.null), ("2012-12-12", .text("Later it left"))])
  func `the act that ends a membership is told when it has ended`(
    day: String, act: StrictJSON.Value
  ) throws {
    #expect(try Self.json("AAA-1", day)["end_act"] == act)
  }

  @Test func `a page is printed as an editor would have it`() throws {
    let page = try #require(
      RecordReport("quarrel", LaterWorld.early.atlas.asOf(Day(2010, 6, 15))))
    #expect(
      page.written(as: .text) == """
        quarrel, dispute, on 2010-06-15

        Kind         territorial
        From         1995
        Holds        yes
        Phase        ceasefire
        Phase from   1995
        Parties      a: AAA; b: BBB
        Recorded in  disputes.csv:2 [src-invented]

        Over a valley

        Phases
          Id     Dispute  Intensity  From  Holds  Source          Summary
          phase  quarrel  ceasefire  1995  yes    [src-invented]  Quiet

        Sources
          [src-invented]: Invented, Nobody

        """)
  }

  @Test func `a row of CSV names its section and field`() throws {
    let page = try #require(
      RecordReport("quarrel", LaterWorld.early.atlas.asOf(Day(2010, 6, 15))))
    let lines = page.written(as: .csv).split(separator: "\n")
    #expect(lines.first == "section,row,field,value")
    #expect(lines.contains("phases,1,summary,Quiet"))
    #expect(lines.contains(",,phase,ceasefire"))
  }

  @Test(arguments: Format.allCases)
  func `no byte of the data becomes a control sequence`(format: Format) throws {
    var world = LaterWorld.early.name("Evil\u{1B}[31m\u{9B}\u{202E}\u{7}", of: "BBB", kind: .alias)
    world.tables.events[0].title = Text(bytes: Array("Bell\u{7}\u{1B}]0;x\r".utf8)[...])
    let asOf = world.atlas.asOf(Day(2010, 6, 15))
    let reports: [any Reportable] = [
      try #require(RecordReport("BBB", asOf)), try #require(RecordReport("met", asOf)),
      ListReport(.events, ListFilter(), asOf),
    ]
    for report in reports {
      let scalars = report.written(as: format).unicodeScalars
      #expect(!scalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
      #expect(!scalars.contains("\u{202E}"))
    }
  }

  @Test(
    arguments: [
      ("AAA", "AAA"), ("aaa", "AAA"), ("alphaland", "AAA"), ("PACT", "PACT"), ("met", "met"),
      ("Laterland", nil), ("war", nil), ("nothing", nil),
    ] as [(String, Reference?)])
  func `a word finds a record by identifier or by a name of the day`(
    word: String, record: Reference?
  ) {
    #expect(LaterWorld.late.atlas.asOf(Day(2010, 6, 15)).record(word) == record)
  }
}
