import Glibc
import PseudoTerminal
import Testing

/// What is left of the demo on its terminal, however it ends.
@Suite struct DepartureTests {
  @Test(arguments: [
    ("q", PseudoTerminal.Ending.exited(0)),
    ("\u{3}", .exited(130)),
    // Ends without closing the screen.
    ("x", .exited(3)),
  ])
  func `a key that ends the program leaves the terminal as it was`(
    key: String, ending: PseudoTerminal.Ending
  ) throws {
    let terminal = try DemoTests.demo()
    terminal.send(key)
    #expect(try terminal.end() == ending)
    DemoTests.expectRestored(terminal)
  }

  @Test(arguments: [
    (SIGTERM, PseudoTerminal.Ending.exited(143)), (SIGHUP, .exited(129)), (SIGINT, .exited(130)),
    (SIGSEGV, .signalled(SIGSEGV)), (SIGABRT, .signalled(SIGABRT)), (SIGBUS, .signalled(SIGBUS)),
    (SIGFPE, .signalled(SIGFPE)), (SIGILL, .signalled(SIGILL)), (SIGTRAP, .signalled(SIGTRAP)),
  ])
  func `a signal leaves the terminal as it was`(
    signal: Int32, ending: PseudoTerminal.Ending
  ) throws {
    let terminal = try DemoTests.demo()
    terminal.signal(signal)
    #expect(try terminal.end() == ending)
    DemoTests.expectRestored(terminal)
  }

  @Test func `a trap leaves the terminal as it was and says why`() throws {
    let terminal = try DemoTests.demo()
    terminal.send("t")
    guard case .signalled(let signal) = try terminal.end() else {
      Issue.record("a trap is a signal")
      return
    }
    #expect([SIGILL, SIGTRAP].contains(signal))
    #expect(terminal.screen.text.contains("Fatal error: trapped on purpose"))
    #expect(terminal.lineModes.isCooked)
    #expect(terminal.screen.modes == [7, 25])
  }

  @Test func `standard error waits until the screen is gone`() throws {
    let terminal = try DemoTests.demo()
    terminal.send("e")
    try terminal.wait(for: "key e")
    #expect(!terminal.screen.text.contains("said on standard error"))
    terminal.send("q")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.screen.text.contains("said on standard error"))
  }

  @Test func `closing the window ends the program`() throws {
    let terminal = try DemoTests.demo()
    terminal.hangUp()
    #expect(try terminal.end() == .exited(129))
  }

  @Test func `a closed window ends the program even if nobody says so`() throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", arguments: ["-c", "trap '' HUP; exec \(DemoTests.path)"],
      environment: ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/bin"])
    try terminal.wait(for: "Demo 24x80")
    terminal.hangUp()
    #expect(try terminal.end() == .exited(129))
  }

  @Test func `a terminal that takes no output does not keep the program`() throws {
    let terminal = try DemoTests.demo(rows: 200, columns: 200)
    terminal.send(String(repeating: "\u{C}j", count: 400))
    terminal.signal(SIGTERM)
    let ending = try terminal.endUnread()
    #expect([.exited(143), .signalled(SIGTERM)].contains(ending))
    #expect(terminal.lineModes.isCooked)
  }

  @Test(arguments: [
    ("exec $DEMO </dev/null", "standard input is not a terminal"),
    ("$DEMO | cat", "standard output is not a terminal"),
    ("TERM= exec $DEMO", "TERM is not set"),
    ("unset TERM; exec $DEMO", "TERM is not set"),
    ("TERM=nonesuch exec $DEMO", "does not know the terminal 'nonesuch'"),
    ("TERM=dumb exec $DEMO", "the terminal 'dumb' cannot place its cursor"),
  ])
  func `where there can be no screen a sentence says so`(command: String, words: String) throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", arguments: ["-c", command + "; status=$?; exit $status"],
      environment: ["TERM": "xterm", "LANG": "C.UTF-8", "DEMO": DemoTests.path, "PATH": "/bin"])
    _ = try terminal.end()
    #expect(terminal.screen.text.contains(words))
    DemoTests.expectRestored(terminal)
  }

  @Test func `the program can be stopped and taken up again`() throws {
    let shell = try PseudoTerminal(
      running: "/bin/bash", arguments: ["--norc", "--noediting", "-i"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "ready> ", "PATH": "/bin:/usr/bin",
        "HISTFILE": "",
      ])
    try shell.wait(for: "ready>")
    shell.send(DemoTests.path + "\n")
    try shell.wait(for: "Demo 24x80")
    shell.send("jj\u{1A}")
    try shell.wait(for: "Stopped")
    #expect(shell.lineModes.isCooked)
    #expect(shell.screen.modes.isDisjoint(with: [1049]))
    shell.resize(rows: 20, columns: 70)
    shell.send("fg\n")
    try shell.wait(for: "Demo 20x70")
    try shell.wait(for: ">line 2")
    shell.send("q")
    try shell.wait(until: "the shell has its screen again") { !$0.modes.contains(1049) }
    shell.send("exit\n")
    #expect(try shell.end() == .exited(0))
    #expect(shell.screen.unknown.isEmpty)
  }
}
