import Diplomacy
import Terminal
import Testing
import WhatIf
import Worlds

@testable import Explorer

/// Findings fold by weight, and their reasons unfold in place.
@Suite struct FindingTests {
  static func opened(_ keys: String, rows: Int = 40, columns: Int = 120) throws -> ExplorerState {
    try Invented.state(of: Invented.veto, rows: rows, columns: columns)
      .after("jj<Space>6" + keys)
  }

  static func subjects(_ state: ExplorerState) -> [Row.Subject] {
    state.entries(of: .findings).map(\.subject)
  }

  @Test func `a folded group keeps its count and hides its findings`() throws {
    let open = try Self.opened("k")
    #expect(open.entry(in: .findings)?.subject == .group(.blocks))
    let folded = try open.after("<Enter>")
    #expect(folded.row(in: .findings)?.text.text == "Blocks …")
    #expect(folded.row(in: .findings)?.trail == "1")
    #expect(Self.subjects(folded).count == Self.subjects(open).count - 1)
    #expect(Self.subjects(try folded.after("z")) == Self.subjects(open))
  }

  @Test func `the reasons of a finding unfold under it, and fold from any of their rows`() throws {
    let closed = try Self.opened("")
    let open = try closed.after("<Enter>")
    let finding = try #require(open.currentFinding)
    let nodes = open.reasonRows(of: finding).count
    #expect(Self.subjects(open).count == Self.subjects(closed).count + nodes)
    for steps in 0...nodes {
      let inside = try open.after(String(repeating: "j", count: steps))
      #expect(inside.currentFinding == finding)
      let folded = try inside.after("z")
      #expect(Self.subjects(folded) == Self.subjects(closed))
      #expect(folded.entry(in: .findings)?.subject == .finding(finding.id))
    }
  }

  @Test func `a reason leads to its record like a line of a page`() throws {
    let open = try Self.opened("<Enter>")
    let rows = open.rows(of: .findings)
    let place = try #require(rows.firstIndex { $0.links == ["src-invented"] })
    let there = try open.after(
      String(repeating: "j", count: place - (open.position(in: .findings) ?? 0)))
    let source = try there.after("<Enter>")
    #expect(source.subject == .record("src-invented"))
    #expect(try source.after("[").entry(in: .findings) == there.entry(in: .findings))
  }

  @Test func `Space on what would remove a finding supposes that`() throws {
    let open = try Self.opened("<Enter>")
    let place = try #require(
      open.rows(of: .findings).firstIndex { $0.text.text.contains("would be removed by") })
    let there = try open.after(
      String(repeating: "j", count: place - (open.position(in: .findings) ?? 0)))
    let removal = try #require(there.removalHere)
    #expect(try there.after("<Space>").view.scenario.suppositions.last == removal)
  }

  @Test func `Z folds every group around the cursor and unfolds them again`() throws {
    let folded = try Self.opened("Z")
    #expect(folded.entry(in: .findings)?.subject == .group(.blocks))
    #expect(
      Self.subjects(folded).allSatisfy { subject in
        guard case .finding = subject else { return true }
        return false
      })
    #expect(Self.subjects(try folded.after("Z")) == Self.subjects(try Self.opened("")))
  }

  @Test func `a filter finds what lies in a folded group`() throws {
    let filtered = try Self.opened("Z/objects<Enter>")
    #expect(Self.subjects(filtered).count == 2)
    #expect(filtered.currentFinding != nil)
  }

  @Test func `folding is nothing to undo and outlasts a change`() throws {
    let folded = try Self.opened("k<Enter>")
    #expect(folded.undo.count == 1)
    let later = try folded.after("d2011<Enter>")
    #expect(later.entry(in: .findings)?.subject == .group(.blocks))
    #expect(later.row(in: .findings)?.text.text == "Blocks …")
  }

  @Test func `unfolded reasons at 80 by 24`() throws {
    let screen = draw(try Self.opened("<Enter>G<Enter>", rows: 24, columns: 80))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┌─ 1 States ───────────┐┏━ 6 Findings: blocked ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale             │┃›      Aronia in The Pact, member memberships.csv:2   ┃
        │ ● AAA Aronia         │┃›        [src-invented]: Invented, Nobody             ┃
        │ ● BBB Bendar         │┃     would be removed by: withdraw-objection AAA CCC  ┃
        │>+ CCC Corvia         │┃     PACT                                             ┃
        │ Other states         │┃ Changes                                             3┃
        │ · DDD Dorland        │┃ → To become a member of The Pact, no member may      ┃
        │                      │┃   object: Aronia and Bendar (art. 1)                 ┃
        │                      │┃ → The Pact would have 3 parts connected by land, now ┃
        │                      │┃   2                                                  ┃
        │                      │┃>→ The Pact takes in a member only if none objects:   ┃
        │                      │┃   Corvia could object too; 3 would have that say, now┃
        │                      │┃   2 (art. 1)                                         ┃
        │                      │┃   by balance, text                                   ┃
        │                      │┃     supposed: join CCC PACT                          ┃
        │                      │┃›    by The Pact, art. 1                              ┃
        │                      │┃       How to get in                                  ┃
        └───────────────── 3/4 ┘┃›      clause: The Pact, art. 1 admissions.csv:2      ┃
        ─ 2 Alliances 1/2 ──────┃›        [src-invented]: Invented, Nobody             ┃
        ─ 3 Timeline 1/1 ───────┃     With that say: Aronia, Bendar and Corvia         ┃
        ─ 5 Claims 1/1 ─────────┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 4/4 ┛
         Space: nothing to suppose here  Tab pane  Enter open  e evidence  = compare
         Findings: Changes: balance, text
        """)
  }

  @Test func `a folded group beside unfolded reasons at 120 by 40`() throws {
    let screen = draw(try Self.opened("<Enter>kz<Enter>Gkkkk<Enter>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1  │  [ Corvia
        ┌─ 1 States ───────────────────┐┌─ 0 Finding: admission ───────────────────┐┏━ 6 Findings: blocked ━━━━━━━━━━━━━━━━━━━━┓
        │ The Vale                     ││›Aronia objects to Corvia in The Pact     │┃     It said so                           ┃
        │ ● AAA Aronia                 ││ (2005-05-05), and its consent is needed  │┃›      objection: objection-AAA-CCC       ┃
        │ ● BBB Bendar                 ││                                          │┃       claims.csv:2                       ┃
        │>+ CCC Corvia                 ││›By art. 1.                               │┃›        [src-invented]: Invented, Nobody ┃
        │ Other states                 ││›It said so                               │┃     voter                                ┃
        │ · DDD Dorland                ││                                          │┃›      Aronia in The Pact, member         ┃
        │                              ││ Would be removed by: withdraw-objection  │┃       memberships.csv:2                  ┃
        │                              ││ AAA CCC PACT (Space)                     │┃›        [src-invented]: Invented, Nobody ┃
        │                              ││                                          │┃>    would be removed by:                 ┃
        │                              ││›objection: objection-AAA-CCC claims.csv:2│┃     withdraw-objection AAA CCC PACT      ┃
        │                              ││›    Invented, Nobody [src-invented]      │┃ Changes                                 3┃
        │                              ││›clause: admission-1 admissions.csv:2     │┃ → To become a member of The Pact, no     ┃
        │                              ││›    Invented, Nobody [src-invented]      │┃   member may object: Aronia and Bendar   ┃
        │                              ││›voter: AAA-PACT-1 memberships.csv:2      │┃   (art. 1)                               ┃
        │                              ││›    Invented, Nobody [src-invented]      │┃ → The Pact would have 3 parts connected  ┃
        │                              ││                                          │┃   by land, now 2                         ┃
        │                              ││                                          │┃ → The Pact takes in a member only if none┃
        └───────────────────────── 3/4 ┘└──────────────────────────────────── 1/13 ┘┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1/4 ┛
        ┌─ 2 Alliances ────────────────┐┌─ 3 Timeline: CCC, by years ──────────────┐┌─ 5 Claims ───────────────────────────────┐
        │ Defence pacts                ││         1985  1990  1995  2000  2005  ▼  ││>? Aronia: It said so                     │
        │>+ The Pact               2 +1││PACT                                   │++││                                          │
        │ Treaties                     ││─ + supposed in ──────────↑───────────────││                                          │
        │ · LEAGUE                    1││>1999-04-02 ━ Dorland: member of LEAGUE b…││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        │                              ││                                          ││                                          │
        └───────────────────────── 1/2 ┘└───────────────────────────────────── 1/1 ┘└───────────────────────────────────── 1/1 ┘
         Space: suppose withdraw-objection AAA CCC PACT  Tab pane  Enter open  e evidence  = compare  u undo  d date  , . event
         This reason leads nowhere; z folds the reasons.
        """)
  }
}
