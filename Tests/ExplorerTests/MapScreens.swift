import Cartography
import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

@Suite struct MapScreens {
  /// The lands of the world of the veto: two members side by side, a candidate, an outsider.
  static let lands = [
    land("AAA", west: 0, south: 10, east: 12, north: 22),
    land("BBB", west: 12, south: 10, east: 24, north: 22),
    land("CCC", west: 6, south: 0, east: 18, north: 10),
    land("DDD", west: 30, south: 0, east: 36, north: 22),
    land("XBB", west: 18, south: 16, east: 24, north: 22, claimant: "BBB", controller: "XBB"),
  ]
  static let world: World = {
    var world = Invented.veto.border("AAA", "BBB").border("AAA", "CCC")
    world.tables.states.append(
      State(
        id: "XBB", kind: .deFacto, claimant: "BBB", existence: spell("2005", nil),
        provenance: Provenance(origin: Origin(file: "states.csv", line: 9), source: "src-invented"))
    )
    return world
  }()

  static func opened(
    _ map: PackageMap = .read(lands), on date: String = "2010-01-01", rows: Int = 24,
    columns: Int = 80, charset: Charset = .unicode
  ) -> ExplorerState {
    ExplorerState(
      world.atlas, on: day(date), map: map, rows: rows, columns: columns, charset: charset)
  }

  @Test func `the map shows members full and what is supposed hatched`() throws {
    let screen = draw(try Self.opened().after("4jj<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┌─ 1 States ───────────┐┏━ 4 Map: PACT ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale             │┃         ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀⣀⣀⣀⣀⣀⣀⣀⣀⡀⢀⢀⢀⢀⢀⢀⢀⢀⢀         ┃
        │ ● AAA Aronia         │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⡇⢕⢕⢕⢕⢕⢕⢕⢕⢕         ┃
        │ ● BBB Bendar         │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⡇⢕⢕!XBB⢕⢕⢕         ┃
        │>+ CCC Corvia         │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⡇⢕⢕⢕⢕⢕⢕⢕⢕⢕         ┃
        │ Other states         │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⡇⢕⢕⢕⢕⢕⢕⢕⢕⢕         ┃
        │ · DDD Dorland        │┃         ⣿⣿⣿⣿⣿⣿⣿AAA⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿BBB⣶⣶⣶⣶⣶⣶⣶⣶         ┃
        │ Territories and de f…│┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿         ┃
        │ · XBB XBB            │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿         ┃
        │                      │┃         ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿         ┃
        │                      │┃         ⠿⠿⠿⠿⠿⠿⠿⠿⠿⡛⢛⠛⡛⢛⠛⡛⢛⠃⡛⢛⠛⡛⢛⠛⡛⢛⢛⠿⠿⠿⠿⠿⠿⠿⠿⠿         ┃
        │                      │┃                  ⡗⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢺                  ┃
        │                      │┃                  ⣏⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⣹                  ┃
        │                      │┃                  ⡧⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⢼                  ┃
        │                      │┃                  ⡗⡡⢊⠔⡡>+CCC⡡⢊⠔⡡⢊⠔⡡⢺                  ┃
        │                      │┃                  ⣏⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⣹                  ┃
        │                      │┃                  ⡧⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⢼                  ┃
        └───────────────── 3/5 ┘┃                  ⡗⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢊⠔⡡⢺                  ┃
        ─ 2 Alliances 1/2 ──────┃                  ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉                  ┃
        ─ 3 Timeline 1/1 ───────┃full: member; + joins; ! contested                    ┃
        ─ 5 Claims 1/1 ─────────┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ The Vale ┛
         Space: suppose it no more  Tab pane  Enter open  + - zoom  H J K L pan
         Verdict: blocked (declared), 5 findings; u undoes. Supposed: join CCC PACT
        """)
    #expect(screen.cursor != nil)
  }

  @Test func `in ASCII it is drawn in letters`() throws {
    let screen = draw(try Self.opened(charset: .ascii).after("4jj<Space>"))
    #expect(
      screen.text == """
         entente  |  The Vale > Corvia > PACT  |  as of 2010-01-01  |  WHAT-IF 1
        +- 1 States -----------++= 4 Map: PACT ========================================+
        | The Vale             ||           AAAAAAAAAAAAAAAABBBBBBBB!B!B!B!B        ddd|
        | * AAA Aronia         ||           AAAAAAAAAAAAAAAABBBBBBBBB!B!B!B!        ddd|
        | * BBB Bendar         ||           AAAAAAAAAAAAAAAABBBBBBBB!B!B!B!B        ddd|
        |>+ CCC Corvia         ||           AAAAAAAAAAAAAAAABBBBBBBBB!B!B!B!        ddd|
        | Other states         ||           AAAAAAAAAAAAAAAABBBBBBBB!B!B!B!B        ddd|
        | . DDD Dorland        ||           AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBB        ddd|
        | Territories and de f~||           AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBB        ddd|
        | . XBB XBB            ||           AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBB        ddd|
        |                      ||           AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBB        ddd|
        |                      ||                   C+C+C+C+C+C+C+C+                ddd|
        |                      ||                   +C+C+C+C+C+C+C+C                ddd|
        |                      ||                   C+C+C+C+C+C+C+C+                ddd|
        |                      ||                   +C+C+C+C+C+C+C+C                ddd|
        |                      ||                   C+C+C+C+C+C+C+C+                ddd|
        |                      ||                   +C+C+C+C+C+C+C+C                ddd|
        |                      ||                   C+C+C+C+C+C+C+C+                ddd|
        +----------------- 3/5 +|A Aronia; B Bendar; >C Corvia; d Dorland; capitals:   |
        - 2 Alliances 1/2 ------|member; + joins; ! contested; no room: XBB            |
        - 3 Timeline 1/1 -------|                                                      |
        - 5 Claims 1/1 ---------+============================================ The Vale +
         Space: suppose it no more  Tab pane  Enter open  + - zoom  H J K L pan
         Verdict: blocked (declared), 5 findings; u undoes. Supposed: join CCC PACT
        """)
  }

  @Test func `at 120 by 40 the map stands in the middle on top`() {
    let layout = Self.opened(rows: 40, columns: 120).layout
    #expect(layout.area(of: .map)?.row == 1)
    #expect(
      layout.panes.map(\.pane) == [
        .states, .alliances, .claims, .map, .timeline, .findings, .detail,
      ])
  }

  @Test(arguments: [(24, 80), (40, 120), (60, 200), (10, 40), (5, 20), (3, 12)])
  func `a package without a map says so in the pane, and nowhere else`(
    rows: Int, columns: Int
  ) throws {
    let state = Self.opened(.absent, rows: rows, columns: columns)
    #expect(!draw(state).text.contains("Map"))
    let asked = draw(try state.after("4")).text.split(separator: "\n").joined(separator: " ")
    if rows >= 10 { #expect(asked.contains("no map"), "\(asked)") }
    #expect(try state.after("<Tab><Tab><Tab>").focus == .claims)
    for keys in ["4jlkh", "4+-HJKL", "4g", "4F", "4<Space>"] {
      ScreenProperties.expectSound(try state.after(keys), keys)
    }
  }

  @Test func `what is wrong with a map is said in its pane`() throws {
    let faulty = Self.opened(.faulty(["lands.geojson:1:1: the map is no FeatureCollection"]))
    #expect(draw(try faulty.after("4")).text.contains("lands.geojson:1:1"))
  }

  @Test func `a map is asked for when it first stands on the screen`() throws {
    let small = Self.opened(.unread)
    #expect(!small.wantsMap)
    var shown = try small.after("4")
    #expect(shown.wantsMap)
    #expect(draw(shown).text.contains("Reading the map."))
    _ = update(&shown, .showMap(.read(Self.lands)))
    #expect(!shown.wantsMap)
    #expect(draw(shown).text.contains(">AAA"))
    #expect(Self.opened(.unread, rows: 40, columns: 120).wantsMap)
  }

  // MARK: Keys

  @Test(arguments: [
    ("4l", "BBB"), ("4<Right>", "BBB"), ("4j", "CCC"), ("4<Down>k", "AAA"), ("4-ll", "DDD"),
    ("4-llh", "BBB"),
  ])
  func `arrows go to the state that lies that way`(keys: String, state: String) throws {
    #expect(try Self.opened().after(keys).currentState?.text == state)
  }

  @Test func `where nothing lies the last line says what to do`() throws {
    let line = try Self.opened().after("4h").lastLine
    #expect(line == " No state lies to the west on this map; H J K L pan, - shows more.")
  }

  @Test func `zooming and panning move the map, and g brings the region back`() throws {
    let state = try Self.opened().after("4")
    let first = draw(state)
    for key in ["+", "-", "H", "J", "K", "L"] {
      let moved = try state.after(key)
      #expect(draw(moved) != first, "\(key)")
      #expect(moved.undo.isEmpty)
      // The last line says that the region is back.
      #expect(draw(try moved.after("g1")).text == draw(try state.after("1")).text, "\(key)")
    }
  }

  @Test func `a state that is looked up beyond the map comes into view`() throws {
    var state = try Self.opened().after("4+++")
    #expect(!draw(state).text.contains(">DDD"))
    state = try state.after("1Gk4")
    #expect(draw(state).text.contains(">DDD"))
  }

  @Test func `the last line says who the current state is and whom it borders`() throws {
    #expect(
      try Self.opened().after("4").lastLine == " Map: Aronia, PACT: member, borders Bendar, Corvia")
  }

  @Test func `a contested area is marked while it exists`() throws {
    #expect(draw(try Self.opened(rows: 40, columns: 120).after("4F")).text.contains("!XBB"))
    let before = Self.opened(on: "2004-12-31", rows: 40, columns: 120)
    #expect(!draw(try before.after("4F")).text.contains("XBB"))
  }

  @Test(arguments: [("=", ">BBB"), ("==", "+CCC")])
  func `the map follows the mode`(keys: String, mark: String) throws {
    let state = try Self.opened(rows: 40, columns: 120).after(":join CCC PACT<Enter>1k" + keys)
    #expect(draw(state).text.contains(mark))
  }

  // MARK: Drawn once

  /// A key that changes nothing about the map leaves what was drawn: a mark set into it stays.
  @Test(arguments: ["3", "3jk", "6", "?", ":jo", "5j", "<Tab>", "e", "y"])
  func `the map is drawn anew only where something about it has changed`(keys: String) throws {
    var state = try Self.opened(rows: 40, columns: 120).after("3")
    let other = Self.opened(rows: 40, columns: 120).content.drawing?.chart
    let drawn = try #require(state.content.drawing)
    let foreign = Chart(drawn.raster, Marking(), .letters)
    #expect(foreign != other)
    state.content.drawing?.chart = foreign
    let after = try state.after(keys)
    #expect(after.content.drawing?.chart == foreign)
    #expect(try after.after("<Esc><Esc>1j<Space>").content.drawing?.chart != foreign)
  }

  @Test func `moving through the states draws names anew and no ground`() throws {
    let state = Self.opened(rows: 40, columns: 120)
    let moved = try state.after("j")
    #expect(moved.content.drawing?.ground == state.content.drawing?.ground)
    #expect(moved.content.drawing?.chart != state.content.drawing?.chart)
  }

  // MARK: Every size

  @Test(arguments: [Charset.unicode, .ascii])
  func `every screen with a map fits its size`(charset: Charset) throws {
    for (columns, rows) in ScreenProperties.sizes + [(110, 14), (110, 26), (180, 45)] {
      for keys in ["", "4", "4F", "4jj<Space>", "4+L", "4?", "5", "4:", "60=", "4/x<Enter>"] {
        let state = Self.opened(rows: rows, columns: columns, charset: charset)
        ScreenProperties.expectSound(try state.after(keys), keys)
      }
    }
  }

  @Test func `as many undos as changes give the first screen back`() throws {
    for size in [(24, 80), (40, 120)] {
      let state = try Self.opened(rows: size.0, columns: size.1).after("4")
      let changed = try state.after("<Space>d2006<Enter>=:join CCC PACT<Enter>")
      #expect(draw(try changed.after("uuuu")) == draw(state))
    }
  }
}
