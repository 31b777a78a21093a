import Terminal
import Testing
import Worlds

@testable import Explorer

/// States and bodies as a table, in a world with every status.
@Suite struct MatrixScreens {
  /// Four states of a valley and one beyond it; a treaty of two, and a body that nobody is in.
  static let world = World().states("AAA", "BBB", "CCC", "DDD", "EEE").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").name("Dorland", of: "DDD")
    .name("Estmark", of: "EEE")
    .alliance("PACT").name("The Pact", of: "PACT").alliance("LEAGUE", kind: .treaty)
    .alliance("FORUM", kind: .dialogue).alliance("GUILD", kind: .economicUnion)
    .alliance("AAA-BBB-1995", kind: .treaty).alliance("ASHES", kind: .declaration)
    .region("vale", "AAA", "BBB", "CCC", "DDD").name("The Vale", of: "vale")
    .members("AAA", "BBB", of: "PACT").members("AAA", "BBB", of: "AAA-BBB-1995")
    .member("CCC", of: "PACT", from: "1994", to: "1999-04-02")
    .member("DDD", of: "PACT", as: .observer)
    .member("AAA", of: "LEAGUE", from: "2009/2011")
    .member("BBB", of: "LEAGUE", participation: .suspended)
    .member("CCC", of: "LEAGUE", as: .candidate).member("DDD", of: "LEAGUE", as: .applicant)
    .member("BBB", of: "FORUM", as: .partner).member("CCC", of: "FORUM", as: .signatory)
    .member("DDD", of: "FORUM", as: .invited).member("AAA", of: "FORUM", as: .withdrawing)
    .member("EEE", of: "GUILD").admission("PACT", .consensus).admission("LEAGUE", .open)
    .objection(by: "AAA", to: "CCC", in: "PACT")

  static func opened(
    _ columns: Int = 80, _ rows: Int = 24, charset: Charset = .unicode
  ) -> ExplorerState {
    Invented.state(of: world, rows: rows, columns: columns, charset: charset)
  }

  @Test func `the matrix gives each status its letter`() throws {
    let screen = draw(try Self.opened().after("jM"))
    #expect(
      screen.text == """
         entente  │  The Vale › Bendar › PACT  │  as of 2010-01-01  │  [ Bendar
        ┏━ States and bodies ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃                          L        A                                          ┃
        ┃                          E  F  G  A  A                                       ┃
        ┃                       P  A  O  U  A  S                                       ┃
        ┃                       A  G  R  I  -  H                                       ┃
        ┃                       C  U  U  L  B  E                                       ┃
        ┃                       T  E  M  D  …  S                                       ┃
        ┃ The Vale                                                                     ┃
        ┃ AAA Aronia            M ?M  W  .  M  .                                       ┃
        ┃>BBB Bendar          [ M] m  P  .  M  .                                       ┃
        ┃ CCC Corvia            x  C  S  .  .  .                                       ┃
        ┃ DDD Dorland           O  A  I  .  .  .                                       ┃
        ┃ Other states                                                                 ┃
        ┃ EEE Estmark           .  .  .  M  .  .                                       ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃M member  O observer  P partner  C candidate  A applicant  I invited          ┃
        ┃S signatory  W withdrawing  small letter: frozen or suspended  ? possibly     ┃
        ┃+ supposed in  - supposed out  x former member  . not in it                   ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2/5, body 1/6 ┛
         Space: suppose BBB leaves PACT  Tab pane  Enter open  a status  e evidence
         Matrix: Bendar, PACT: member
        """)
  }

  @Test func `what is supposed shows in its cell, beside the lists`() throws {
    let screen = draw(try Self.opened(120, 40).after("jjM<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1  │  [ Corvia
        ┌─ 1 States ───────────────────┐┏━ States and bodies ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale                     │┃                                   A                                                  ┃
        │ ● AAA Aronia                 │┃                                   A                                                  ┃
        │ ● BBB Bendar                 │┃                                   A                                                  ┃
        │>+ CCC Corvia                 │┃                                   -                                                  ┃
        │ ○ DDD Dorland                │┃                                   B                                                  ┃
        │ Other states                 │┃                          L        B                                                  ┃
        │ · EEE Estmark                │┃                          E  F  G  B  A                                               ┃
        │                              │┃                       P  A  O  U  -  S                                               ┃
        │                              │┃                       A  G  R  I  1  H                                               ┃
        │                              │┃                       C  U  U  L  9  E                                               ┃
        │                              │┃                       T  E  M  D  …  S                                               ┃
        │                              │┃ The Vale                                                                             ┃
        │                              │┃ AAA Aronia            M ?M  W  .  M  .                                               ┃
        │                              │┃ BBB Bendar            M  m  P  .  M  .                                               ┃
        │                              │┃>CCC Corvia          [+M] C  S  .  .  .                                               ┃
        │                              │┃ DDD Dorland           O  A  I  .  .  .                                               ┃
        │                              │┃ Other states                                                                         ┃
        └───────────────────────── 3/5 ┘┃ EEE Estmark           .  .  .  M  .  .                                               ┃
        ┌─ 2 Alliances ────────────────┐┃                                                                                      ┃
        │ Defence pacts                │┃                                                                                      ┃
        │>+ The Pact               2 +1│┃                                                                                      ┃
        │ Treaties                     │┃                                                                                      ┃
        │ ○ LEAGUE                  0-1│┃                                                                                      ┃
        │ Economic unions              │┃                                                                                      ┃
        │ · GUILD                     1│┃                                                                                      ┃
        │ Declarations                 │┃                                                                                      ┃
        │ · ASHES                     0│┃                                                                                      ┃
        │ Dialogues                    │┃                                                                                      ┃
        │ ○ FORUM                     1│┃                                                                                      ┃
        │ Bilateral: treaties          │┃                                                                                      ┃
        │ · AAA-BBB-1995              2│┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃M member  O observer  P partner  C candidate  A applicant  I invited  S signatory     ┃
        │                              │┃W withdrawing  small letter: frozen or suspended  ? possibly  + supposed in           ┃
        │                              │┃- supposed out  x former member  . not in it                                          ┃
        └───────────────────────── 1/6 ┘┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 3/5, body 1/6 ┛
         Space: suppose it no more  Tab pane  Enter open  a status  e evidence  = compare  u undo  d date  , . event
         Verdict: blocked (declared), 5 findings; u undoes. Supposed: join CCC PACT
        """)
  }

  @Test func `the cell is marked in ASCII and without any colour`() throws {
    let screen = draw(try Self.opened(40, 10, charset: .ascii).after("jMl"))
    #expect(
      screen.text == """
         BBB LEAGUE  |  as of 2010-01-01
        States and bodies  2/5, body 2/6
               P  L  F  G  A  A
               A  E  O  U  A  S
               ~  ~  ~  ~  ~  ~
         AAA   M ?M  W  .  M  .
        >BBB   M[ m] P  .  M  .
         CCC   x  C  S  .  .  .
         Space: suppose BBB leaves LEAGUE
         Matrix: Bendar, LEAGUE: member, suspen~
        """)
  }
}

/// What keys do in the matrix.
@Suite struct MatrixTests {
  private static func pair(_ keys: String) throws -> [String] {
    let state = try MatrixScreens.opened().after(keys)
    return [state.currentState?.text, state.currentAlliance?.text].compactMap { $0 }
  }

  /// Bodies of many come first, of those the ones of the region; nobody's come last.
  @Test(arguments: [
    ("M", ["AAA", "PACT"]), ("Ml", ["AAA", "LEAGUE"]), ("Mll", ["AAA", "FORUM"]),
    ("Mlll", ["AAA", "GUILD"]), ("Mllll", ["AAA", "AAA-BBB-1995"]), ("Mlllll", ["AAA", "ASHES"]),
    ("Mllllllll", ["AAA", "ASHES"]), ("Mh", ["AAA", "PACT"]), ("Mj<Right>", ["BBB", "LEAGUE"]),
    ("MGl", ["EEE", "LEAGUE"]), ("MGlg<Left>", ["AAA", "PACT"]),
  ])
  func `the cell is the current pair, and States and Alliances follow it`(
    keys: String, pair: [String]
  ) throws {
    #expect(try Self.pair(keys) == pair)
    #expect(try Self.pair(keys + "<Esc>") == pair)
  }

  @Test func `Space supposes the cell and u restores the screen`() throws {
    let first = try MatrixScreens.opened().after("Mjj")
    let supposed = try first.after("<Space>")
    #expect(supposed.view.scenario.suppositions == [.join("CCC", "PACT", as: .member)])
    #expect(draw(supposed).text.contains("[+M]"))
    #expect(draw(try supposed.after("u")) == draw(first))
    #expect(try supposed.after("<Space>").view.scenario.isEmpty)
    #expect(draw(try first.after("k<Space>")).text.contains("[-M]"))
  }

  @Test func `the menu of statuses is for the cell`() throws {
    let state = try MatrixScreens.opened().after("Mjjlao")
    #expect(state.view.scenario.suppositions == [.join("CCC", "LEAGUE", as: .observer)])
    #expect(draw(state).text.contains("[+O]"))
  }

  @Test func `the modes show the record, and what differs from it`() throws {
    let supposed = try MatrixScreens.opened().after("Mjj<Space>")
    let recorded = draw(try supposed.after("=")).text
    #expect(!recorded.contains("+M") && recorded.contains("[ x]"))
    let differing = try supposed.after("==")
    #expect(differing.row(of: "CCC").contains("Corvia          [+M]      "))
    #expect(differing.row(of: "AAA").hasSuffix("Aronia" + String(repeating: " ", count: 67) + "┃"))
  }

  @Test func `Enter reads the membership, or the state where there is none`() throws {
    #expect(try MatrixScreens.opened().after("M").subject == .record("AAA-PACT-1"))
    #expect(try MatrixScreens.opened().after("M<Enter>").subject == .record("AAA-PACT-1"))
    #expect(try MatrixScreens.opened().after("Mjj").subject == .record("CCC-PACT-5"))
    #expect(try MatrixScreens.opened().after("Mlll").subject == .record("AAA"))
  }

  @Test func `s sorts by the column and again by name`() throws {
    func order(_ keys: String) throws -> [String] {
      try MatrixScreens.opened().after(keys).entries(of: .matrix).map(\.id)
        .filter { $0.count == 3 }
    }
    #expect(try order("Mlls") == ["AAA", "CCC", "DDD", "BBB", "EEE"])
    // The order is that of the column, wherever the cursor goes.
    #expect(try order("Mllshh") == ["AAA", "CCC", "DDD", "BBB", "EEE"])
    #expect(try order("Mllss") == ["AAA", "BBB", "CCC", "DDD", "EEE"])
    #expect(try MatrixScreens.opened().after("Mlls").message == "Sorted by status in FORUM.")
    #expect(try order("Mllsu") == ["AAA", "BBB", "CCC", "DDD", "EEE"])
  }

  @Test func `filters of States and Alliances leave out rows and columns`() throws {
    let rows = try MatrixScreens.opened().after("M/corv<Enter>")
    #expect(rows.entries(of: .matrix).map(\.id) == ["CCC"])
    #expect(rows.view.filters == [.states: "corv"])
    #expect(try rows.after("<Esc>").focus == .matrix)
    #expect(try MatrixScreens.opened().after("2/the p<Enter>M").matrixColumns == ["PACT"])
  }

  @Test func `what scrolls sideways keeps the state and shows the current body`() throws {
    for size in [(30, 12), (40, 10), (22, 8)] {
      for steps in 0...5 {
        let keys = "M" + String(repeating: "l", count: steps)
        let text = draw(try MatrixScreens.opened(size.0, size.1).after(keys)).text
        #expect(text.contains("AAA "), "\(size) \(keys)\n\(text)")
        #expect(text.contains("["), "\(size) \(keys)\n\(text)")
      }
    }
  }
}

extension ExplorerState {
  /// The line of the screen on which a state stands.
  fileprivate func row(of state: String) -> String {
    Explorer.draw(self).text.split(separator: "\n").first { $0.contains("\(state) ") }
      .map(String.init) ?? ""
  }
}
