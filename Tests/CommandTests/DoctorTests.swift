import PseudoTerminal
import Terminal
import Testing

/// `entente doctor` of the built program, without a terminal and on one.
@Suite(.serialized) struct DoctorTests {
  @Test func `without a terminal it says so and ends well`() throws {
    let doctor = try Command("doctor")
    #expect(doctor.status == 0 && doctor.messages.isEmpty)
    #expect(doctor.output.contains("Standard input: a file, a pipe or nothing\n"))
    #expect(doctor.output.contains("Problems: none\n"))
  }

  @Test func `a package with problems is an answer too`() throws {
    let package = try smallPackage(memberFrom: "15/04/2000")
    let doctor = try Command("doctor", "--data", package.path)
    #expect(doctor.status == 0 && doctor.messages.isEmpty)
    #expect(doctor.output.contains("Problems: 1\n    The first: memberships.csv:2:24: "))
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color", "LANG": "C.UTF-8"], "Colours: 256", "Signs beyond ASCII"),
      (["TERM": "vt100", "LC_ALL": "C"], "Colours: unknown", "Everything is drawn in ASCII"),
      (["TERM": "nothing-known"], "no description of it", "Signs beyond ASCII"),
      (["TERM": "dumb"], "cannot place its cursor", "Signs beyond ASCII"),
      (["NO_COLOR": "1"], "TERM: not set", "NO_COLOR is set"),
    ])
  func `on a terminal it tells its size, colours and signs`(
    variables: [String: String], words: String, others: String
  ) throws {
    let terminal = try PseudoTerminal(
      running: ExplorerRunTests.path, arguments: ["doctor"], environment: variables, rows: 60,
      columns: 130)
    #expect(try terminal.end() == .exited(0))
    let text = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(text.contains("Window: 130 columns, 60 rows"))
    #expect(text.contains(words) && text.contains(others), "\(text)")
    #expect(!text.contains("\u{1B}"), "nothing but text goes to the terminal")
  }
}
