import Glibc
import PseudoTerminal
import Terminal
import Testing

/// The built program on a real pseudo-terminal, with the package that it carries.
@Suite struct ExplorerRunTests {
  /// Starts the explorer, and waits for its first screen.
  static func explorer(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80,
    with variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: path, arguments: ["--at", "2018-09-10"] + arguments,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      ].merging(variables) { $1 },
      rows: rows, columns: columns)
    try terminal.wait(for: "as of 2018-09-10")
    try terminal.wait(for: " States: Armenia")
    return terminal
  }

  /// The program stands beside the one that runs the tests.
  static let path: String = {
    let own = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, buffer.count))
    }
    let program = String(decoding: own.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return program.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/entente"
  }()

  /// Expects that nothing of the program is left on the terminal.
  static func expectRestored(_ terminal: PseudoTerminal) {
    #expect(terminal.lineModes.isCooked)
    #expect(
      terminal.screen.modes == [7, 25], "second screen, hidden cursor or marked paste left on")
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test func `the explorer opens, moves, supposes, takes back and quits`() throws {
    let terminal = try Self.explorer(rows: 40, columns: 120)
    terminal.send("j")
    try terminal.wait(for: " States: Azerbaijan")
    terminal.send(":join AZE CSTO\r")
    try terminal.wait(for: "WHAT-IF 1")
    try terminal.wait(for: "Verdict: blocked (declared)")
    terminal.send("u")
    try terminal.wait(until: "nothing is supposed any more") { !$0.text.contains("WHAT-IF") }
    try terminal.wait(for: " States: Azerbaijan")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    Self.expectRestored(terminal)
  }

  @Test func `the explorer follows the size of its window`() throws {
    let terminal = try Self.explorer()
    terminal.resize(rows: 50, columns: 190)
    try terminal.wait(for: "6 Findings")
    terminal.resize(rows: 1, columns: 11)
    try terminal.wait(for: "ARM CST")
    terminal.resize(rows: 10, columns: 40)
    try terminal.wait(for: "1 States  1/")
    terminal.send("jq")
    #expect(try terminal.end() == .exited(0))
    Self.expectRestored(terminal)
  }

  @Test(arguments: ["C", "C.UTF-8"])
  func `ASCII is all that is sent where nothing else is wanted`(locale: String) throws {
    let terminal = try Self.explorer(["--ascii"], with: ["LC_ALL": locale, "NO_COLOR": "1"])
    terminal.send("jj 6?q")
    try terminal.wait(for: "WHAT-IF 1")
    terminal.send("Q")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }

  @Test(
    arguments: [
      ("q", 0), ("Q", 0), ("?qq", 0), ("\u{3}", 130), (":join\u{3}q", 130),
    ] as [(String, Int32)])
  func `keys that quit leave the terminal as it was`(keys: String, status: Int32) throws {
    let terminal = try Self.explorer()
    terminal.send(keys)
    #expect(try terminal.end() == .exited(status))
    Self.expectRestored(terminal)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
  func `signals leave the terminal as it was`(signal: Int32, status: Int32) throws {
    let terminal = try Self.explorer()
    terminal.send("j ")
    try terminal.wait(for: "WHAT-IF 1")
    terminal.signal(signal)
    #expect(try terminal.end() == .exited(status))
    Self.expectRestored(terminal)
  }

  @Test(arguments: [
    ("exec $ENTENTE </dev/null", "standard input is not a terminal"),
    ("$ENTENTE | cat; exit ${PIPESTATUS[0]}", "standard output is not a terminal"),
    ("TERM=dumb exec $ENTENTE", "cannot place its cursor"),
  ])
  func `where there can be no screen a sentence names the verbs`(
    command: String, words: String
  ) throws {
    let terminal = try PseudoTerminal(
      running: "/bin/bash", arguments: ["--norc", "-c", command],
      environment: [
        "TERM": "xterm", "LANG": "C.UTF-8", "ENTENTE": Self.path, "PATH": "/usr/bin:/bin",
      ], rows: 24, columns: 300)
    #expect(try terminal.end() == .exited(2))
    #expect(terminal.screen.text.contains(words))
    for verb in ["members", "whatif", "screen"] {
      #expect(terminal.screen.text.contains(verb))
    }
    Self.expectRestored(terminal)
  }
}
