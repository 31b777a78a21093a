import Testing

@testable import Explorer

/// What a reader would show a colleague, at 80 x 24, in a world where one member objects.
@Suite struct GoldenScreens {
  static func opened() -> ExplorerState { Invented.state(of: Invented.veto) }

  @Test func `the first screen lists the states of the region and says what Space would do`()
    throws
  {
    let screen = draw(Self.opened())
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
        ┃                      ┃│                                                      │
        ┃                      ┃│ CLAIMS                                               │
        ┃                      ┃│›  2005-05-05 · objection · Aronia · stated · It said │
        ┃                      ┃│   so                                                 │
        ┃                      ┃│                                                      │
        ┃                      ┃│ NAMES                                                │
        ┃                      ┃│›  Aronia · short                                     │
        ┃                      ┃│                                                      │
        ┃                      ┃│ SOURCES                                              │
        ┃                      ┃│›  [src-invented]: Invented, Nobody                   │
        ┗━━━━━━━━━━━━━━━━━ 1/4 ┛│                                                      │
        ─ 2 Alliances 1/2 ──────│                                                      │
        ─ 3 Timeline 1/1 ───────│                                                      │
        ─ 5 Claims 1/1 ─────────└──────────────────────────────────────────────── 1/16 ┘
         Space: suppose AAA leaves PACT  Tab pane  Enter open  a status  e evidence
         States: Aronia, PACT: member
        """)
    #expect(
      screen.markings.split(separator: "\n")[3]
        == ".ssssssssssssssssssssss.........................................................")
  }

  @Test func `supposing that Corvia joins shows who can stop it`() throws {
    let screen = draw(try Self.opened().after("jj<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┏━ 1 States ━━━━━━━━━━━┓┌─ 6 Findings: blocked ────────────────────────────────┐
        ┃ The Vale             ┃│ Verdict: blocked (declared)                          │
        ┃ ● AAA Aronia         ┃│ Blocks                                              1│
        ┃ ● BBB Bendar         ┃│>V Aronia objects to Corvia in The Pact (2005-05-05), │
        ┃>+ CCC Corvia         ┃│   and its consent is needed                          │
        ┃ Other states         ┃│ Changes                                             3│
        ┃ · DDD Dorland        ┃│ → To become a member of The Pact, no member may      │
        ┃                      ┃│   object: Aronia and Bendar (art. 1)                 │
        ┃                      ┃│ → The Pact would have 3 parts connected by land, now │
        ┃                      ┃│   2                                                  │
        ┃                      ┃│ → The Pact takes in a member only if none objects:   │
        ┃                      ┃│   Corvia could object too; 3 would have that say, now│
        ┃                      ┃│   2 (art. 1)                                         │
        ┃                      ┃│                                                      │
        ┃                      ┃│                                                      │
        ┃                      ┃│                                                      │
        ┃                      ┃│                                                      │
        ┗━━━━━━━━━━━━━━━━━ 3/4 ┛│                                                      │
        ─ 2 Alliances 1/2 ──────│                                                      │
        ─ 3 Timeline 1/1 ───────│                                                      │
        ─ 5 Claims 1/1 ─────────└───────────────────────────────────────────────── 1/4 ┘
         Space: suppose it no more  Tab pane  Enter open  a status  e evidence
         Verdict: blocked (declared), 4 findings; u undoes. Supposed: join CCC PACT
        """)
    #expect(
      screen.markings.split(separator: "\n")[4]
        == "..cc......................RR....................................................")
  }

  @Test func `at 120 by 40 three columns show the list, the details and what follows`() throws {
    let opened = Invented.state(of: Invented.veto, rows: 40, columns: 120)
    let screen = draw(try opened.after("jj<Space>"))
    #expect(
      screen.text == """
         entente  │  The Vale › Corvia › PACT  │  as of 2010-01-01  │  WHAT-IF 1
        ┏━ 1 States ━━━━━━━━━━━━━━━━━━━┓┌─ 0 Corvia ───────────────────────────────┐┌─ 6 Findings: blocked ────────────────────┐
        ┃ The Vale                     ┃│ Kind: state                              ││ Verdict: blocked (declared)              │
        ┃ ● AAA Aronia                 ┃│›Regions: vale                            ││ Blocks                                  1│
        ┃ ● BBB Bendar                 ┃│›Recorded in: states.csv:4 [src-invented] ││>V Aronia objects to Corvia in The Pact   │
        ┃>+ CCC Corvia                 ┃│                                          ││   (2005-05-05), and its consent is needed│
        ┃ Other states                 ┃│ CLAIMS                                   ││ Changes                                 3│
        ┃ · DDD Dorland                ┃│›  2005-05-05 · objection · Aronia ·      ││ → To become a member of The Pact, no     │
        ┃                              ┃│   stated · It said so                    ││   member may object: Aronia and Bendar   │
        ┃                              ┃│                                          ││   (art. 1)                               │
        ┃                              ┃│ NAMES                                    ││ → The Pact would have 3 parts connected  │
        ┃                              ┃│›  Corvia · short                         ││   by land, now 2                         │
        ┃                              ┃│                                          ││ → The Pact takes in a member only if none│
        ┃                              ┃│ SOURCES                                  ││   objects: Corvia could object too; 3    │
        ┃                              ┃│›  [src-invented]: Invented, Nobody       ││   would have that say, now 2 (art. 1)    │
        ┃                              ┃│                                          ││                                          │
        ┃                              ┃│                                          ││                                          │
        ┃                              ┃│                                          ││                                          │
        ┃                              ┃│                                          ││                                          │
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━ 3/4 ┛└──────────────────────────────────── 1/13 ┘└───────────────────────────────────── 1/4 ┘
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
         Space: suppose it no more  Tab pane  Enter open  a status  e evidence  = compare  u undo  d date  , . event  y copy
         Verdict: blocked (declared), 4 findings; u undoes. Supposed: join CCC PACT
        """)
  }

  @Test func `help lists every key in columns`() throws {
    let screen = draw(try Self.opened().after("?"))
    #expect(
      screen.text == """
         entente  │  The Vale › Aronia › PACT  │  as of 2010-01-01
        ┏━ Keys ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ In States                                                                    ┃
        ┃   <Enter>           Read the details of the row                              ┃
        ┃   a                 Suppose another status                                   ┃
        ┃   s S               Sort states by name, code, status                        ┃
        ┃   x                 Mark the state for r, or mark it no more                 ┃
        ┃                                                                              ┃
        ┃ Everywhere                                                                   ┃
        ┃   <Down> j <C-n>    Next row                                                 ┃
        ┃   <Up> k <C-p>      Previous row                                             ┃
        ┃   <PageDown>        A page down                                              ┃
        ┃   <PageUp>          A page up                                                ┃
        ┃   <C-d>             Half a page down                                         ┃
        ┃   <C-u>             Half a page up                                           ┃
        ┃   <Home> g          First row                                                ┃
        ┃   <End> G           Last row                                                 ┃
        ┃   1                 Go to States                                             ┃
        ┃   2                 Go to Alliances                                          ┃
        ┃   3                 Go to Timeline                                           ┃
        ┃   4                 Go to Map                                                ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛
         j k scroll  / filter  Esc close
         States: Aronia, PACT: member
        """)
  }

  @Test func `details opened from the bodies leave their list open`() throws {
    let screen = draw(try Self.opened().after("2<Enter>")).text
    #expect(screen.contains("─ 2 Alliances ─"))
    #expect(screen.contains("━ 0 The Pact ━"))
    #expect(screen.contains("─ 1 States 1/4 ─"))
  }
}
