import Diplomacy
import Terminal
import Testing
import WhatIf
import Worlds

@testable import Explorer

/// The panel of the scenario, and the views of comparison, sweep and seek.
@Suite struct ScenarioViewTests {
  static let world = Invented.veto
    .scenario(
      "lifted", "join CCC PACT; withdraw-objection AAA CCC PACT", on: "2006-01-01",
      title: "lifted"
    )
    .scenario("gone", "leave AAA PACT", on: "2007-01-01", title: "gone")
    .scenario("later", "leave BBB PACT", on: "2012-01-01", title: "later")

  static func opened(
    _ keys: String, rows: Int = 40, columns: Int = 120
  ) throws -> ExplorerState {
    try Invented.state(of: world, rows: rows, columns: columns).after(keys)
  }

  static func names(_ state: ExplorerState) -> [String] {
    state.rows(of: state.focus).filter { $0.subject != .heading }.map(\.text.text)
  }

  @Test func `the panel lists what is supposed, then scenarios of the day and before`() throws {
    let panel = try Self.opened("jj<Space>:save mine<Enter>w")
    #expect(
      panel.rows(of: .scenario).map(\.id) == [
        "Supposed", "supposed join CCC PACT", "Saved in this session", "saved mine",
        "Of the package", "lifted", "gone",
      ])
    #expect(panel.rows(of: .scenario)[1].trail == "alone: blocked")
  }

  @Test func `Space in the panel takes one supposition back, C takes back all`() throws {
    let panel = try Self.opened("jj<Space>:leave BBB PACT<Enter>w")
    let one = try panel.after("<Space>")
    #expect(one.view.scenario.suppositions.map(\.description) == ["leave BBB PACT"])
    #expect(try panel.after("C").view.scenario.isEmpty)
    #expect(try panel.after("Cu").view.scenario == panel.view.scenario)
  }

  @Test func `a scenario loads on its own day, and one on top keeps the day`() throws {
    let loaded = try Self.opened("wG<Enter>")
    #expect(loaded.view.scenario.suppositions.map(\.description) == ["leave AAA PACT"])
    #expect(loaded.view.day == day("2007-01-01"))
    let stacked = try loaded.after("Gk<Enter>")
    #expect(stacked.view.scenario.suppositions.count == 3)
    #expect(stacked.view.day == day("2007-01-01"))
    #expect(try stacked.after("uu").view == Self.opened("w").view)
  }

  @Test func `a conflict is said and nothing is lost`() throws {
    let opened = try Self.opened(":join CCC PACT as observer<Enter>w")
    let place = try #require(opened.entries(of: .scenario).firstIndex { $0.id == "lifted" })
    let there = try opened.after(
      String(repeating: "j", count: place - (opened.position(in: .scenario) ?? 0) - 1))
    let refused = try there.after("<Enter>")
    #expect(refused.view == there.view)
    #expect(refused.lastLine.contains("Conflict: here 'join CCC PACT as observer'"))
    #expect(refused.lastLine.contains("'join CCC PACT'"))
  }

  @Test func `a name that is taken again replaces what it stood for`() throws {
    let saved = try Self.opened(
      "jj<Space>:save mine<Enter>u:leave AAA PACT<Enter>:save mine<Enter>")
    #expect(saved.shelf.saved.map(\.name) == ["mine"])
    #expect(
      saved.shelf.saved.first?.scenario.suppositions.map(\.description) == ["leave AAA PACT"])
    #expect(try Self.opened(":save mine<Enter>").shelf.saved.isEmpty)
  }

  @Test func `a marked scenario is compared with what is supposed`() throws {
    let marked = try Self.opened("jj<Space>wGkx")
    #expect(marked.shelf.marked == "lifted")
    let compared = try marked.after("c")
    #expect(compared.focus == .answers)
    #expect(
      compared.rows(of: .answers).first?.text.text
        == "Verdict here: blocked; of 'lifted' on this day: open")
    #expect(
      Self.names(compared).contains {
        $0.hasPrefix("Aronia objects to Corvia in The Pact")
      })
    #expect(try compared.after("<Esc>").focus == .scenario)
  }

  @Test func `a sweep lists each accession and withdrawal, and a row opens as a scenario`() throws {
    let sweep = try Self.opened(":sweep PACT<Enter>")
    let rows = sweep.entries(of: .answers).filter(\.isSelectable)
    #expect(
      Set(rows.map(\.id)) == ["leave AAA PACT", "leave BBB PACT", "join CCC PACT", "join DDD PACT"])
    let first = try #require(sweep.entry(in: .answers))
    let alone = try sweep.after("<Enter>")
    #expect(alone.view.scenario.suppositions.map(\.description) == [first.id])
    #expect(alone.focus == .findings)
    #expect(try alone.after("u").focus == .answers)
    let added = try sweep.after("<Space>j<Space>")
    #expect(added.view.scenario.suppositions.count == 2)
    #expect(added.focus == .answers)
  }

  @Test func `seek lists the minimal sets and says how far was looked`() throws {
    let seek = try Self.opened(":seek CCC:PACT not blocked<Enter>")
    let sets = seek.entries(of: .answers).filter { entry in
      guard case .scenario = entry.subject else { return false }
      return true
    }
    #expect(sets.map(\.id) == ["withdraw-objection AAA CCC PACT"])
    #expect(Self.names(seek).contains { $0.contains("scenarios were judged") })
    let set = try seek.after("<Enter>")
    #expect(
      set.view.scenario.suppositions.map(\.description)
        == ["join CCC PACT", "withdraw-objection AAA CCC PACT"])
  }

  @Test(arguments: [
    (":seek CCC:PAT open<Enter>", "did you mean PACT?"),
    (":sweep PAT<Enter>", "did you mean PACT?"),
    (":save<Enter>", "Write :save and a name."),
    (":seek<Enter>", "Write :seek and a goal: STATE:BODY not blocked"),
  ])
  func `what cannot be asked is answered with the next step`(keys: String, answer: String) throws {
    #expect(try Self.opened(keys).lastLine.contains(answer))
  }

  @Test func `the panel at 80 by 24`() throws {
    let screen = draw(try Self.opened("jj<Space>:save mine<Enter>w", rows: 24, columns: 80))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┏━ Scenario ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ Supposed                                                                    1┃
        ┃>join CCC PACT                                                  alone: blocked┃
        ┃ Saved in this session                                                       1┃
        ┃  + mine                                                            2010-01-01┃
        ┃ Of the package                                                              2┃
        ┃    lifted                                                          2006-01-01┃
        ┃    gone                                                            2007-01-01┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┃                                                                              ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1/4 ┛
         Space: suppose it no more  Tab pane  Enter load  C clear  x mark  c compare
         Scenario: join CCC PACT: alone blocked, behind 4 of 4 findings
        """)
  }

  @Test func `a sweep beside the lists at 120 by 40`() throws {
    let screen = draw(try Self.opened(":sweep PACT<Enter>j<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Aronia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┌─ 1 States ───────────────────┐┏━ Each supposed alone: PACT ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale                     │┃ Open                                                                                1┃
        │>- AAA Aronia                 │┃›join DDD PACT                                                                        ┃
        │ ● BBB Bendar                 │┃ Unknown                                                                             2┃
        │ · CCC Corvia                 │┃>leave AAA PACT: No rule is on record by which a member leaves The Pact               ┃
        │ Other states                 │┃›leave BBB PACT: No rule is on record by which a member leaves The Pact               ┃
        │ · DDD Dorland                │┃ Blocked                                                                             1┃
        │                              │┃›join CCC PACT: Aronia objects to Corvia in The Pact (2005-05-05), and its consent is…┃
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
        └───────────────────────── 1/4 ┘┃                                                                                      ┃
        ┌─ 2 Alliances ────────────────┐┃                                                                                      ┃
        │ Defence pacts                │┃                                                                                      ┃
        │>- The Pact               2 -1│┃                                                                                      ┃
        │ Treaties                     │┃                                                                                      ┃
        │ · LEAGUE                    1│┃                                                                                      ┃
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
        │                              │┃                                                                                      ┃
        │                              │┃                                                                                      ┃
        └───────────────────────── 1/2 ┘┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2/4 ┛
         Space: suppose it no more  Tab pane  Enter suppose alone  e evidence  = compare  u undo  d date  , . event  y copy
         Verdict: unknown, 3 findings; u undoes. Supposed: leave AAA PACT
        """)
  }
}
