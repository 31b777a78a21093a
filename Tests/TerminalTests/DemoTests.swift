import Glibc
import PseudoTerminal
import Terminal
import Testing

/// The demo on a real pseudo-terminal.
@Suite struct DemoTests {
  /// Starts the demo, and waits for its first screen.
  static func demo(
    rows: Int = 24, columns: Int = 80, with variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: path,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      ].merging(variables) { $1 },
      rows: rows, columns: columns)
    try terminal.wait(for: "Demo \(rows)x\(columns)")
    return terminal
  }

  /// The demo stands beside the program that runs the tests.
  static let path: String = {
    let own = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, buffer.count))
    }
    let program = String(decoding: own.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return program.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/TerminalDemo"
  }()

  /// Expects that nothing of the program is left on the terminal.
  static func expectRestored(_ terminal: PseudoTerminal) {
    #expect(terminal.lineModes.isCooked)
    #expect(
      terminal.screen.modes == [7, 25], "second screen, hidden cursor or marked paste left on")
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test func `the terminal shows what the frame says`() throws {
    let terminal = try Self.demo(rows: 6, columns: 48)
    try terminal.wait(until: "the cursor is on the first line") {
      $0.cursor == Position(row: 1, column: 1) && $0.modes == [7, 25, 1049, 2004]
    }
    #expect(
      terminal.screen.text == """
        ┏━ Demo 6x48 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃>line 0 ● Ərəş Հայ 漢字 → >line 0 ● Ərəredայ  ┃
        ┃ line 1 ● Ərəş Հայ 漢字 →  line 1 ● Ərəş Հայ  ┃
        ┃ line 2 ● Ərəş Հայ 漢字 →  line 2 ● Ərəş Հայ  ┃
        ┃ line 3 ● Ərəş Հայ 漢字 →  line 3 ● Ərəş Հայ  ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ nothing yet ┛
        """)
    #expect(
      terminal.screen.markings.split(separator: "\n")[1]
        == ".sssssssssssssssssssssssssssssssssssssssrrrsss..")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    Self.expectRestored(terminal)
  }

  @Test(arguments: [
    ("j", "key j"), ("\u{1B}[B", "key <Down>"), ("\u{1B}OB", "key <Down>"), ("\u{1B}", "key <Esc>"),
    ("\r", "key <Enter>"), ("é", "key é"), ("\u{C}", "key <C-l>"), ("w", "woken"),
    ("\u{1B}[200~two\nlines\u{1B}[201~", "key <Paste>two<Enter>lines</Paste>"),
  ])
  func `keys arrive as what they are`(typed: String, shown: String) throws {
    let terminal = try Self.demo()
    terminal.send(typed)
    try terminal.wait(for: " \(shown) ")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
  }

  @Test func `a burst of keys loses none`() throws {
    let terminal = try Self.demo(rows: 50)
    terminal.send(String(repeating: "j\u{1B}[Bjk", count: 20))
    try terminal.wait(for: ">line 40")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
  }

  @Test func `a burst of new sizes ends in the last one`() throws {
    let terminal = try Self.demo()
    for step in 1...25 { terminal.resize(rows: 24 + step, columns: 80 - step) }
    try terminal.wait(for: "Demo 49x55")
    try terminal.wait(for: "resized 49 55")
    terminal.resize(rows: 1, columns: 1)
    terminal.resize(rows: 12, columns: 40)
    try terminal.wait(for: "Demo 12x40")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    Self.expectRestored(terminal)
  }

  @Test(arguments: [
    ("xterm-256color", true), ("linux", true), ("screen-256color", true), ("vt100", false),
    ("vt220", false), ("tmux-256color", true),
  ])
  func `colours are used where there are any and they are wanted`(
    name: String, hasColors: Bool
  ) throws {
    for refusal in ["", "1"] {
      let terminal = try Self.demo(with: ["TERM": name, "NO_COLOR": refusal])
      terminal.send("q")
      #expect(try terminal.end() == .exited(0))
      let sent = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(sent.contains("[31m") == (hasColors && refusal.isEmpty))
      #expect(terminal.lineModes.isCooked)
    }
  }

  @Test(arguments: ["C", "POSIX"])
  func `a locale without UTF-8 gets nothing but ASCII`(locale: String) throws {
    let terminal = try Self.demo(with: ["LC_ALL": locale])
    try terminal.wait(for: ">line 0 * Aras Hay ?? -> ")
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }
}
