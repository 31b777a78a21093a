import Diplomacy
import Terminal
import Testing
import WhatIf
import Worlds

@testable import Explorer

/// What ties and what divides two states, in a world where a good deal does.
@Suite struct RelationScreens {
  static let world = Invented.veto.dispute("AAA", "CCC").tie(.noRelations, "AAA", "CCC")
    .border("AAA", "CCC", ("atlas", 120), ("survey", 118.5)).closure("AAA-CCC", from: "1993")
    .obligation("PACT").exclusivity("PACT", against: .militaryAlliance)
    .alliance("GUILD", kind: .economicUnion).members("AAA", "CCC", "DDD", of: "GUILD")
    .law("CCC", against: .militaryAlliance)

  static func opened(
    _ columns: Int = 80, _ rows: Int = 24, charset: Charset = .unicode
  ) -> ExplorerState {
    Invented.state(of: world, rows: rows, columns: columns, charset: charset)
  }

  @Test func `a marked state and another are related, sign first`() throws {
    let screen = draw(try Self.opened().after("xjjr"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  [ Corvia
        ┏━ Corvia and Aronia ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ Disputes                                                                     ┃
        ┃> ! dispute-AAA-CCC, territorial (since 1990)                                 ┃
        ┃ Objections                                                                   ┃
        ┃  ! Aronia objects to Corvia in PACT (as member, 2005-05-05)                  ┃
        ┃ Ties                                                                         ┃
        ┃  ! No diplomatic relations                                                   ┃
        ┃ Border and land                                                              ┃
        ┃  ! Land border, closed (since 1993)                                          ┃
        ┃      120 km (atlas)                                                          ┃
        ┃      118.5 km (survey)                                                       ┃
        ┃ Duties                                                                       ┃
        ┃  ! Aronia, in dispute with Corvia, is owed aid by Bendar (PACT art. 4)       ┃
        ┃ Bodies both stand in                                                         ┃
        ┃  & GUILD: both member                                                        ┃
        ┃ Laws in the way                                                              ┃
        ┃  ! The Peace Act of Corvia forbids PACT of Aronia                            ┃
        ┃ Claims about both                                                            ┃
        ┃    2005-05-05 Aronia: It said so                                             ┃
        ┃                                                                              ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1/10 ┛
         Space: suppose settle CCC AAA  Tab pane  Enter open  e evidence  = compare
         Relations: Disputes: divides them, disputes.csv:2 [src-invented]
        """)
  }

  @Test func `what is supposed stands beside what is recorded`() throws {
    let screen = draw(try Self.opened(120, 40).after("xjj<Space>r<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 2  │  [ Corvia
        ┌─ 1 States ───────────────────┐┏━ Corvia and Aronia ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale                     │┃ Disputes                                                                             ┃
        │ ● AAA Aronia                *│┃>-! dispute-AAA-CCC, territorial (since 1990)                                         ┃
        │ ● BBB Bendar                 │┃ Objections                                                                           ┃
        │>+ CCC Corvia                 │┃  ! Aronia objects to Corvia in PACT (as member, 2005-05-05)                          ┃
        │ Other states                 │┃ Ties                                                                                 ┃
        │ · DDD Dorland                │┃  ! No diplomatic relations                                                           ┃
        │                              │┃ Border and land                                                                      ┃
        │                              │┃  ! Land border, closed (since 1993)                                                  ┃
        │                              │┃      120 km (atlas)                                                                  ┃
        │                              │┃      118.5 km (survey)                                                               ┃
        │                              │┃ Duties                                                                               ┃
        │                              │┃ -! Aronia, in dispute with Corvia, is owed aid by Bendar (PACT art. 4)               ┃
        │                              │┃ +& Aid in defence: PACT (art. 4), over the territory of members                      ┃
        │                              │┃ Bodies both stand in                                                                 ┃
        │                              │┃  & GUILD: both member                                                                ┃
        │                              │┃ +& The Pact (PACT): both member                                                      ┃
        │                              │┃ Laws in the way                                                                      ┃
        └───────────────────────── 3/4 ┘┃ -! The Peace Act of Corvia forbids PACT of Aronia                                    ┃
        ┌─ 2 Alliances ────────────────┐┃ Claims about both                                                                    ┃
        │ Defence pacts                │┃    2005-05-05 Aronia: It said so                                                     ┃
        │>+ The Pact               2 +1│┃                                                                                      ┃
        │ Treaties                     │┃                                                                                      ┃
        │ · LEAGUE                    1│┃                                                                                      ┃
        │ Economic unions              │┃                                                                                      ┃
        │ ● GUILD                     3│┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        └───────────────────────── 1/3 ┘┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1/12 ┛
         Space: suppose it no more  Tab pane  Enter open  e evidence  = compare  u undo  d date  , . event  y copy  M matrix
         Verdict: blocked (declared), 9 findings; u undoes. Supposed: settle CCC AAA
        """)
  }

  @Test func `without a mark the other state is asked for`() throws {
    let screen = draw(try Self.opened().after("r"))
    #expect(
      screen.text == """
         entente  │  The Vale › Aronia › PACT  │  as of 2010-01-01
        ┏━ 1 States ━━━━━━━━━━━┓┌─ 0 Aronia ───────────────────────────────────────────┐
        ┃ The Vale             ┃│ Kind: state                                          │
        ┃>● AAA Aronia         ┃│›Regions: vale                                        │
        ┃ ● BBB Bendar         ┃│›Recorded in: states.csv:2 [src-invented]             │
        ┃ · CCC Corvia         ┃│                                                      │
        ┃ Other states         ┃│ MEMBERSHIPS                                          │
        ┃ · DDD Dorland        ┃│›  PACT · member                                      │
        ┃                      ┃│›  GUILD · member                                     │
        ┃                      ┃│                                                      │
        ┃                      ┃│ DISPUTES                                             │
        ┃                      ┃│›  dispute-AAA-CCC · territorial · a: AAA; b: CCC ·   │
        ┃                      ┃│   Over a valley · 1990..                             │
        ┃                      ┃│                                                      │
        ┃                      ┃│ TIES                                                 │
        ┃                      ┃│›  no-relations · Corvia · no-relations AAA CCC       │
        ┃                      ┃│                                                      │
        ┏━ Aronia and another state ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃>CCC  Corvia                                                                  ┃
        ┃ BBB  Bendar                                                                  ┃
        ┃ DDD  Dorland                                                                 ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛
         Enter relate  Tab complete  Esc close
         and:
        """)
  }

  @Test func `relations on a small screen in ASCII keep their signs`() throws {
    let screen = draw(try Self.opened(40, 10, charset: .ascii).after("xjjrj"))
    #expect(
      screen.text == """
         CCC PACT  |  as of 2010-01-01
        Corvia and Aronia  2/10
          ! dispute-AAA-CCC, territorial (since
            1990)
         Objections
        > ! Aronia objects to Corvia in PACT (as
            member, 2005-05-05)
         Ties
         Tab pane  Enter open  e evidence
         Relations: Objections: divides them, c~
        """)
  }
}

/// What keys do with two states.
@Suite struct RelationTests {
  private static func pair(_ state: ExplorerState) -> [String] {
    [state.content.relations?.one.text, state.content.relations?.other.text].compactMap { $0 }
  }

  @Test(arguments: [
    // A name, a code, letters in their order, the cursor, the first offered: a neighbour.
    ("rCorvia<Enter>", ["AAA", "CCC"]), ("rccc<Enter>", ["AAA", "CCC"]),
    ("rdrl<Enter>", ["AAA", "DDD"]), ("r<Down><Down><Enter>", ["AAA", "DDD"]),
    ("r<Enter>", ["AAA", "CCC"]), ("rd<Tab><Enter>", ["AAA", "DDD"]),
    // With a mark there is nothing to ask, and from within the view another can be had.
    ("xjr", ["BBB", "AAA"]), ("xjrrddd<Enter>", ["BBB", "DDD"]),
    // A marked state is not related to itself.
    ("xrb<Enter>", ["AAA", "BBB"]),
  ])
  func `two states are chosen by a mark or by name`(keys: String, pair: [String]) throws {
    #expect(Self.pair(try RelationScreens.opened().after(keys)) == pair)
  }

  @Test(arguments: [
    ("rAAA<Enter>", " 'AAA' is no other state; did you mean AAA?"),
    ("rqq<Enter>", " 'qq' is no other state; Tab completes, Esc closes."),
    ("x", " Aronia is marked; r on another state shows what ties and divides the two."),
    ("xx", " Aronia is marked no more."),
    ("xj", " States: Bendar, PACT: member"), ("xjk", " States: Aronia, PACT: member, marked"),
  ])
  func `what is said of the two`(keys: String, line: String) throws {
    #expect(try RelationScreens.opened().after(keys).lastLine.hasSuffix(line))
  }

  @Test func `x exchanges the two, and the view follows States`() throws {
    let related = try RelationScreens.opened(120, 40).after("xjr")
    #expect(Self.pair(try related.after("x")) == ["AAA", "BBB"])
    #expect(Self.pair(try related.after("xx")) == ["BBB", "AAA"])
    #expect(Self.pair(try related.after("1j")) == ["CCC", "AAA"])
    #expect(try related.after("1k").content.relations == nil)
    #expect(
      draw(try related.after("1k")).text.contains("Two different states are needed"))
  }

  /// What Space takes away in each line that can be taken away.
  @Test(arguments: [
    ("territorial", Supposition.settle("CCC", "AAA")),
    ("objects", .withdrawObjection("AAA", to: "CCC", in: "PACT")),
    ("no diplomatic", .relations("CCC", "AAA")), ("closed", .openBorder("CCC", "AAA")),
  ])
  func `Space on a line that divides supposes it gone, and u brings it back`(
    words: String, supposition: Supposition
  ) throws {
    let first = try RelationScreens.opened().after("xjjr/\(words)<Enter>")
    #expect(first.entries(of: .relations).count(where: \.isSelectable) == 1)
    let supposed = try first.after("<Space>")
    #expect(supposed.view.scenario.suppositions.map(\.subject) == [supposition.subject])
    #expect(draw(supposed).text.contains("-!"))
    #expect(draw(try supposed.after("u")) == draw(first))
    #expect(try supposed.after("<Space>").view.scenario.isEmpty)
  }

  @Test func `Space on a line that nothing takes away says so`() throws {
    let state = try RelationScreens.opened().after("xjjrG<Space>")
    #expect(state.view.scenario.isEmpty)
    #expect(state.message?.hasPrefix("Space takes away a dispute") == true)
  }

  @Test func `the modes show the record, and what differs from it`() throws {
    let state = try RelationScreens.opened().after("xjj:settle CCC AAA<Enter>r")
    func disputes(_ keys: String) throws -> [String] {
      draw(try state.after(keys)).text.split(separator: "\n")
        .filter { $0.contains("territorial") }.map { String($0.dropFirst(2).prefix(2)) }
    }
    #expect(try disputes("") == ["-!"])
    #expect(try disputes("=") == [" !"])
    #expect(try disputes("==") == ["-!"])
    #expect(try state.after("==").entries(of: .relations).map(\.id).filter { $0 == "Ties" } == [])
  }

  @Test func `Enter opens the record of a line, and Esc comes back to it`() throws {
    let related = try RelationScreens.opened().after("xjjr")
    let read = try related.after("<Enter>")
    #expect(read.focus == .detail)
    #expect(read.subject == .record("dispute-AAA-CCC"))
    #expect(draw(try read.after("<Esc>")) == draw(related))
  }

  @Test func `a line is copied with its sources, and so is the command`() throws {
    var state = try RelationScreens.opened().after("xjj:settle CCC AAA<Enter>r")
    let copied = update(&state, .copy)
    #expect(
      copied == [
        .copy(
          "dispute-AAA-CCC, territorial (since 1990)\n[src-invented] Invented, Nobody\n"
            + "(invented 0, as of 2010-01-01)")
      ])
    #expect(
      update(&state, .copyCommand) == [
        .copy("entente relations CCC AAA --at 2010-01-01 --suppose 'settle CCC AAA'")
      ])
    var matrix = try MatrixScreens.opened().after("M")
    #expect(update(&matrix, .copyCommand) == [.copy("entente matrix --at 2010-01-01")])
  }

  @Test func `a state that did not exist yet is said not to`() throws {
    var world = World().states("AAA", "NEW").name("Aronia", of: "AAA")
    world.tables.states[1].existence = spell("2005", nil)
    let state = try Invented.state(of: world).after("jxkrd2000-01-01<Enter>")
    #expect(draw(state).text.contains("NEW did not exist on 2000-01-01."))
  }
}
