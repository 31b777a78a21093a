import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

/// A pinned date is compared with a later one.
@Suite struct PinTests {
  static func opened(_ keys: String) throws -> ExplorerState {
    try Invented.state(
      of: Invented.veto.member("CCC", of: "PACT", from: "2005", to: "2008-03-01"), on: "2004-01-01",
      rows: 40, columns: 120
    ).after(keys)
  }

  static func mark(_ state: ExplorerState) -> String { state.mark("CCC", "PACT").sign }

  @Test(arguments: [
    ("Pd2006-01-01<Enter>==", "+"), ("d2006-01-01<Enter>Pd2009-01-01<Enter>==", "-"),
    ("d2006-01-01<Enter>Pd2007-01-01<Enter>==", " "), ("d2006-01-01<Enter>==", " "),
    ("d2006-01-01<Enter>PPd2009-01-01<Enter>==", " "),
    // What is later than the date shown is not told.
    ("d2006-01-01<Enter>Pd2004-01-01<Enter>==", " "),
  ])
  func `the difference marks what is otherwise than on the pinned date`(
    keys: String, sign: String
  ) throws {
    #expect(Self.mark(try Self.opened(keys)) == sign)
  }

  @Test func `changes list what became so since, and lead to its record`() throws {
    let changes = try Self.opened("Pd2006-01-01<Enter>:changes<Enter>")
    #expect(changes.focus == .answers)
    let row = try #require(changes.rows(of: .answers).first { $0.subject != .heading })
    #expect(row.text.text.contains("Corvia"))
    #expect(!row.links.isEmpty)
    let later = try changes.after("d2004-06-01<Enter>")
    #expect(!later.rows(of: .answers).contains { $0.text.text.contains("Corvia") })
  }

  @Test(arguments: [
    (":changes<Enter>", "No date is pinned: P pins the one shown."),
    ("Pd2000<Enter>:changes<Enter>", "what changed since shows on later dates only."),
  ])
  func `without an earlier pinned date the last line says what to do`(
    keys: String, answer: String
  ) throws {
    #expect(try Self.opened(keys).lastLine.contains(answer))
  }
}
