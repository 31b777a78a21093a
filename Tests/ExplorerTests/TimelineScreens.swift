import Diplomacy
import Report
import Terminal
import Testing
import Worlds

@testable import Explorer

/// The timeline: bars of spells above, what happened below.
@Suite struct TimelineScreens {
  static let world = World().states("AAA", "BBB", "CCC").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").alliance("PACT")
    .name("The Pact", of: "PACT").alliance("CLUB", kind: .dialogue).region("vale", "AAA", "BBB")
    .name("The Vale", of: "vale").admission("PACT", .consensus).member(
      "AAA", of: "PACT", from: "1990-05-01"
    )
    .member("BBB", of: "PACT", from: "1992", to: "2004-03-01")
    .member("BBB", of: "PACT", from: "2004-03-01", as: .observer)
    .event("summit-1", on: "2007-03-01", .summit, title: "First summit", of: "AAA", "PACT")
    .event("summit-2", on: "2009-02-03", .summit, title: "Second summit", of: "BBB", "PACT")
    .event("talk", on: "2009-06-05", .statement, title: "Bendar speaks", of: "BBB")
    .event("deed", on: "2009-06-20", .decision, title: "Aronia decides", of: "AAA")
    .event("later", on: "2012-01-01", .summit, title: "Third summit", of: "AAA")

  static func opened(
    rows: Int = 24, columns: Int = 80, _ charset: Charset = .unicode
  ) -> ExplorerState {
    Invented.state(of: world, rows: rows, columns: columns, charset: charset)
  }

  static func rows(_ keys: String) throws -> [String] {
    try opened().after(keys).rows(of: .timeline).map { row in
      row.lead.map(\.text).joined() + row.text.text
    }
  }

  @Test func `bars of the body's states stand above what happened`() throws {
    let screen = draw(try Self.opened().after("jjj<Space>23"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ─ 1 States 3/3 ─────────┏━ 3 Timeline: states of PACT, by years ━━━━━━━━━━━━━━━┓
        ┌─ 2 Alliances ────────┐┃         1985    1990    1995     2000    2005    ▼   ┃
        │ Defence pacts        │┃AAA               ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   ┃
        │>+ The Pact       1 +1│┃BBB                 ???━━━━━━━━━━━━━━━━━━OOOOOOOOOO   ┃
        │ Dialogues            │┃CCC                                               │+++┃
        │ · CLUB              0│┃─ ━ member  O observer  ? possibly ───────────────↑───┃
        │                      │┃ 1990-05-01 ━ Aronia: member of PACT begins           ┃
        │                      │┃ 1992 ━ Bendar: member of PACT begins                 ┃
        │                      │┃ ▸ 2004 (2)                                           ┃
        │                      │┃ 2007-03-01 First summit                              ┃
        │                      │┃ ▾ 2009 (3)                                           ┃
        │                      │┃ 2009-02-03 Second summit                             ┃
        │                      │┃ 2009-06-05 Bendar speaks                             ┃
        │                      │┃>2009-06-20 Aronia decides                            ┃
        │                      │┃                                                      ┃
        │                      │┃                                                      ┃
        │                      │┃                                                      ┃
        │                      │┃                                                      ┃
        │                      │┃                                                      ┃
        └───────────────── 1/2 ┘┃                                                      ┃
        ─ 5 Claims 0/0 ─────────┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 8/8 ┛
         Space: suppose it no more  Tab pane  Enter open  + - zoom  H L pan  b bars
         Timeline: Aronia decides, 2009-06-20
        """)
  }

  @Test func `in ASCII every sign keeps its meaning`() throws {
    let screen = draw(try Self.opened(.ascii).after("jjj<Space>3b-"))
    #expect(
      screen.text == """
         entente  |  The Vale > Corvia > PACT  |  as of 2010-01-01  |  WHAT-IF 1
        +- 1 States -----------++= 3 Timeline: states of PACT, by decades =============+
        | The Vale             ||         1985    1990    1995     2000    2005    v   |
        | * AAA Aronia         ||AAA               =================================   |
        | o BBB Bendar         ||BBB                 ???==================OOOOOOOOOO   |
        | Other states         ||CCC                                               |+++|
        |>+ CCC Corvia         ||- = member  O observer  ? possibly ---------------^---|
        |                      || + 1990s (2)                                          |
        |                      || - 2000s (6)                                          |
        |                      || 2004-03-01 = Bendar: member of PACT ends             |
        |                      || 2004-03-01 = Bendar: observer of PACT begins         |
        |                      || 2007-03-01 First summit                              |
        |                      || 2009-02-03 Second summit                             |
        |                      || 2009-06-05 Bendar speaks                             |
        |                      ||>2009-06-20 Aronia decides                            |
        |                      ||                                                      |
        |                      ||                                                      |
        |                      ||                                                      |
        |                      ||                                                      |
        +----------------- 3/3 +|                                                      |
        - 2 Alliances 1/2 ------|                                                      |
        - 5 Claims 0/0 ---------+================================================= 8/8 +
         Space: suppose it no more  Tab pane  Enter open  + - zoom  H L pan  b bars
         Time by decades.
        """)
  }

  @Test(arguments: [
    ("3", "bodies of Aronia, by years"), ("23", "states of PACT, by years"),
    ("23b", "bodies of Aronia, by years"), ("23bb", "states of PACT, by years"),
    ("213", "bodies of Aronia, by years"), ("53--", "bodies of Aronia, by decades"),
    ("3+", "bodies of Aronia, by months"), ("3+++", "bodies of Aronia, by days"),
  ])
  func `the title says whose bars they are and how coarse time is`(
    keys: String, title: String
  ) throws {
    #expect(draw(try Self.opened().after(keys)).text.contains("3 Timeline: \(title) ━"))
  }

  @Test func `the bars are those that the verb timeline prints`() throws {
    let state = try Self.opened().after("jjj<Space>23")
    let asOf = state.asOf
    let report = TimelineReport(of: .states(of: "PACT"), state.view.scenario, asOf)
    // On the screen codes stand before the bars, in the text names too: "AAA " and "AAA Aronia ".
    let printed = report.drawn(.years, columns: 61, .lines).split(separator: "\n")
      .compactMap { line in line.contains("━") || line.contains("│+") ? line.dropFirst(11) : nil }
    let screen = draw(state).text
    #expect(printed.count == 4)
    for bar in printed.prefix(3) { #expect(screen.contains(bar), "\(bar)") }
  }

  @Test(arguments: [
    ("23Y", "entente timeline --of PACT --at 2010-01-01 --zoom years"),
    ("j3-Y", "entente timeline --involving BBB --at 2010-01-01 --zoom decades"),
    (
      "jjj<Space>23Y",
      "entente timeline --of PACT --at 2010-01-01 --zoom years --suppose 'join CCC PACT'"
    ),
  ])
  func `Y copies the verb that draws the same bars`(keys: String, command: String) throws {
    #expect(try Self.opened().after(keys).message == "Copied: \(command)")
  }

  // MARK: Periods

  @Test(arguments: [
    (
      "3",
      ["1990-05-01 ━ Aronia: member of PACT begins", "1992 ━ Bendar: member of PACT begins"]
        + ["▸ 2004 (2)", "2007-03-01 First summit", "▾ 2009 (3)", "2009-02-03 Second summit"]
        + ["2009-06-05 Bendar speaks", "2009-06-20 Aronia decides"]
    ),
    (
      "3-",
      ["▸ 1990s (2)", "▾ 2000s (6)", "2004-03-01 ━ Bendar: member of PACT ends"]
        + ["2004-03-01 ━ Bendar: observer of PACT begins", "2007-03-01 First summit"]
        + ["2009-02-03 Second summit", "2009-06-05 Bendar speaks", "2009-06-20 Aronia decides"]
    ),
    ("3-gj<Enter>", ["▸ 1990s (2)", "▸ 2000s (6)"]),
    (
      "3+gjjj",
      ["1990-05-01 ━ Aronia: member of PACT begins", "1992 ━ Bendar: member of PACT begins"]
        + ["▸ 2004-03 (2)", "2007-03-01 First summit", "2009-02-03 Second summit", "▾ 2009-06 (2)"]
        + ["2009-06-05 Bendar speaks", "2009-06-20 Aronia decides"]
    ),
  ])
  func `where time is coarse moments are put together, and the last period is open`(
    keys: String, rows: [String]
  ) throws {
    #expect(try Self.rows(keys) == rows)
  }

  @Test func `Enter opens a period and closes it again, and u takes that back`() throws {
    let closed = try Self.opened().after("3gjj")
    #expect(
      closed.row(in: .timeline)?.words == "2004, 2 events; Enter opens, + shows finer periods")
    let open = try closed.after("<Enter>")
    #expect(open.focus == .timeline)
    #expect(open.rows(of: .timeline).count == closed.rows(of: .timeline).count + 2)
    #expect(open.row(in: .timeline)?.words == "2004, 2 events; Enter closes")
    #expect(draw(try open.after("u")) == draw(closed))
    #expect(try open.after("<Enter>").rows(of: .timeline) == closed.rows(of: .timeline))
  }

  @Test func `Enter on an event reads on in Detail`() throws {
    let state = try Self.opened().after("3k<Enter>")
    #expect(state.focus == .detail)
    #expect(state.subject == .record("talk"))
  }

  @Test func `the cursor keeps its moment while time grows coarser and finer`() throws {
    let state = try Self.opened().after("3kk")
    #expect(state.row(in: .timeline)?.id == "summit-2")
    #expect(try state.after("-").row(in: .timeline)?.id == "summit-2")
    #expect(try state.after("-gj<Enter>").row(in: .timeline)?.words.hasPrefix("2000s") == true)
    #expect(try state.after("++").row(in: .timeline)?.id == "summit-2")
    #expect(draw(try state.after("+-uu")) == draw(state))
  }

  // MARK: Going about in time

  @Test(arguments: [
    ("3kt", "2009-06-05"), ("3gt", "1990-05-01"), ("3gjjt", "2004-12-31"), ("3-gt", "1999-12-31"),
    ("3+++t", "2009-06-20"),
  ])
  func `t goes to the day of the row, of a period its last`(keys: String, day: String) throws {
    #expect(try Self.opened().after(keys).view.day.description == day)
  }

  @Test func `the axis follows the cursor and pans to its ends`() throws {
    let start = try Self.opened().after("3+")
    #expect(start.timeAxis?.mark != nil)
    #expect(try start.after("k").timeAxis?.mark != nil)
    #expect(try start.after("gj").timeAxis?.mark == nil)
    #expect(try start.after("L").lastLine == " The axis ends here.")
    let panned = try start.after("HHHH")
    #expect(panned.timeAxis?.mark == nil)
    #expect(panned.timeAxis != start.timeAxis)
    #expect(try panned.after("LLLL").timeAxis == start.timeAxis)
    #expect(try panned.after("k").timeAxis == start.timeAxis)
    let oldest = try Key.script(String(repeating: "H", count: 100)).reduce(into: start) {
      $0.press($1)
    }
    #expect(oldest.lastLine == " The axis ends here.")
  }

  @Test(arguments: [(10, 40), (5, 20)])
  func `without room for bars there is the list alone`(rows: Int, columns: Int) throws {
    let state = try Self.opened(rows: rows, columns: columns).after("3")
    #expect(state.timeAxis == nil)
    #expect(draw(state).text.contains(">2009-06"))
    #expect(try state.after("H").message?.hasPrefix("There is no room for a time axis") == true)
  }

  // MARK: Filters

  @Test(arguments: [
    ("kind:summit", "summit-1 summit-2"), ("kind:sum of:BBB", "summit-2"),
    ("kind:summit kind:statement of:BBB", "summit-2 talk"), ("of:BBB kind:dec", ""),
    ("kind:membership", "AAA-PACT-1 begins BBB-PACT-2 begins BBB-PACT-2 ends BBB-PACT-3 begins"),
    ("of:bendar speaks", "talk"), ("of:vale kind:decision", "deed"), ("decides", "deed"),
    ("of:PACT second", "summit-2"), ("kind:zzz", ""), ("of:ZZZ", ""),
  ])
  func `a filter asks for kinds, for who is involved and for words`(
    filter: String, found: String
  ) throws {
    let state = try Self.opened().after("3+++/\(filter)<Enter>")
    #expect(state.entries(of: .timeline).map(\.id).joined(separator: " ") == found)
  }

  @Test(arguments: [
    (
      "kind:sumit", "'sumit' is no kind of event; did you mean kind:summit? Esc removes the filter."
    ),
    ("of:AAB", "'AAB' is no record; did you mean of:AAA? Esc removes the filter."),
    ("nowhere", "No row of Timeline holds 'nowhere'; Esc removes the filter."),
  ])
  func `a filter that finds nothing says why`(filter: String, sentence: String) throws {
    #expect(try Self.opened().after("3/\(filter)<Enter>").message == sentence)
  }

  @Test(arguments: [
    ("k", "kind:"), ("kind:su", "kind:summit "), ("kind:summit of:b", "kind:summit of:BBB "),
    ("of:cor", "of:CCC "), ("o", "of:"), ("speaks", "speaks"), ("of:zzz", "of:zzz"),
  ])
  func `Tab completes a filter`(typed: String, completed: String) throws {
    #expect(try Self.opened().after("3/\(typed)<Tab>").prompt?.text == completed)
  }

  @Test func `stepping by event respects the filter, from every pane`() throws {
    let all = try Self.opened().after("3,")
    #expect(all.view.day == day("2009-06-20"))
    let filtered = try Self.opened().after("3/kind:summit of:AAA<Enter>1")
    #expect(try filtered.after(",").view.day == day("2007-03-01"))
    #expect(try filtered.after(",").message == "2007-03-01: First summit")
    #expect(try filtered.after(",.").view.day == day("2012-01-01"))
    #expect(try filtered.after(",..").message == "No later event is on record.")
    #expect(try filtered.after(",,").message == "No earlier event is on record.")
  }

  @Test func `while a filter is set every period is open`() throws {
    #expect(
      try Self.rows("3-/kind:summit<Enter>") == [
        "▾ 2000s (2)", "2007-03-01 First summit", "2009-02-03 Second summit",
      ])
  }
}
