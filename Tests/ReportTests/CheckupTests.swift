import Diplomacy
import Report
import Testing
import Worlds

@Suite struct CheckupTests {
  private static let atlas = World().states("AAA", "BBB").alliance("PACT").atlas

  private static func checkup(_ change: (inout Surroundings) -> Void = { _ in }) -> Checkup {
    var surroundings = Surroundings(
      terminal: "xterm", colors: 256, columns: 120, rows: 40,
      locale: Surroundings.Locale(variable: "LANG", value: "C.UTF-8"),
      folders: [
        Surroundings.Folder(
          purpose: "State", variable: "XDG_STATE_HOME", path: "/home/ann/.local/state/entente",
          condition: .absent)
      ])
    change(&surroundings)
    return Checkup("entente 1", surroundings, .sound(atlas), from: nil)
  }

  @Test func `each thing found has what follows from it`() {
    #expect(
      Self.checkup().written(as: .text) == """
        entente 1

        Terminal
          Standard input: a terminal
            Keys can be read from it.
          Standard output: a terminal
            The explorer can draw on it.
          TERM: xterm
            The system knows it, and the explorer can draw on it.
          Colours: 256
            They are used, as the terminal has them; set NO_COLOR=1 to do without.
          Window: 120 columns, 40 rows
            Room for three columns of panes; 180 by 45 shows four.

        Signs
          Locale: LANG=C.UTF-8
            Signs beyond ASCII are drawn: letters of all scripts, braille maps. --ascii does without.

        Folders
          State: /home/ann/.local/state/entente
            It is not there, and is made when something is to be kept in it.

        Package
          Read from: inside the program
            --data DIR reads another.
          Name: invented 0
            Invented.
          Data until: 2030-12-31
            On later days what was open then is only possibly so; --at asks about another day.
          Records: 2 states, 1 bodies and treaties, 0 memberships, 0 events, 0 claims, 1 sources
            "entente validate" counts every kind.
          Problems: none
            Every row was read and every reference leads somewhere.

        """)
  }

  private typealias Change = @Sendable (inout Surroundings) -> Void

  /// What is wrong, and the words of the next step.
  private static let cases: [(change: Change, words: String)] = [
    ({ $0.readsFromTerminal = false }, "run it without < or a pipe before it"),
    ({ $0.writesToTerminal = false }, "run it without > or a pipe behind it"),
    ({ $0.terminal = nil }, "set it, for example TERM=xterm-256color"),
    ({ $0.description = .unknown }, "try TERM=xterm-256color, or install its description"),
    ({ $0.description = .tooSimple }, "every verb works. Try TERM=xterm-256color"),
    ({ $0.refusesColors = true }, "NO_COLOR is set, so none are used"),
    ({ $0.colors = 2 }, "Too few to use"), ({ $0.colors = nil }, "None are used"),
    ({ $0.columns = nil }, "No standard stream is a terminal that knows its size"),
    ({ $0.columns = 11 }, "Room for one line of text"), ({ $0.rows = 13 }, "one pane at a time"),
    ({ $0.columns = 80 }, "110 columns show three columns of panes"),
    ({ ($0.columns, $0.rows) = (180, 45) }, "all panes in four columns"),
    ({ $0.signs = .ascii }, "for all signs set LC_ALL=C.UTF-8"),
    ({ $0.locale = nil }, "LC_ALL, LC_CTYPE and LANG are not set"),
    ({ $0.folders[0].condition = .unusable }, "or set XDG_STATE_HOME to another folder"),
    ({ $0.folders[0].condition = .writable }, "It is there, and can be written to"),
    ({ $0.folders[0].path = nil }, "set HOME or XDG_STATE_HOME to an absolute path"),
  ]

  @Test(arguments: cases.indices)
  func `what is missing has a next step`(index: Int) {
    let (change, words) = Self.cases[index]
    let text = Self.checkup(change).written(as: .text)
    #expect(text.contains(words), "\(text)")
    #expect(!Self.checkup().written(as: .text).contains(words))
  }

  @Test func `a package with problems names the first and how to see all`() {
    let surroundings = Surroundings(terminal: "xterm")
    let checkup = Checkup(
      "entente 1", surroundings, .faulty(count: 3, first: "a.csv:2:1: no date"), from: "there")
    #expect(
      checkup.written(as: .csv).hasSuffix(
        "Package,Problems,3,\"The first: a.csv:2:1: no date. \"\"entente validate there\"\" tells "
          + "all of them; until then no verb answers.\"\n"))
  }
}
