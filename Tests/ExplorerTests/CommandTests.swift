import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

@Suite struct CommandTests {
  static func opened(rows: Int = 40, columns: Int = 120) -> ExplorerState {
    Invented.state(of: Invented.veto, rows: rows, columns: columns)
  }

  // MARK: The table

  @Test(arguments: Pane.allCases)
  func `a key means one thing in a pane`(pane: Pane) {
    let commands = Commands.all.filter { $0.panes.isEmpty || $0.panes.contains(pane) }
    for (key, meanings) in Dictionary(
      grouping: commands.flatMap { command in command.keys.map { ($0, command.name) } }, by: \.0)
    {
      #expect(meanings.count == 1, "\(key) is \(meanings.map(\.1))")
    }
  }

  @Test func `names of commands are unique and none is a line of a scenario`() {
    let names = Commands.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.contains(" ") })
    #expect(Set(names).isDisjoint(with: ["join", "leave", "freeze", "settle", "relations"]))
  }

  @Test func `every hint names a key of its command`() {
    for command in Commands.all {
      guard let hint = command.hint else { continue }
      let keys = hint.split(separator: " ").dropLast().map(String.init)
      #expect(
        keys.contains { word in
          command.keys.contains { $0.description == word || $0.description == "<\(word)>" }
        }, "\(command.name): \(hint)")
    }
  }

  @Test(arguments: [
    ("3x", "x is no key here; ? shows the keys."),
    ("<F9>", "<F9> is no key here; ? shows the keys."),
    ("3a", "a is no key here; ? shows the keys."), ("3s", "s is no key here; ? shows the keys."),
    ("ax", "x is no status; take one of the letters shown."),
    ("<Paste>jj Q</Paste>", "Pasted text goes into prompts only: open one with : or /."),
  ])
  func `a key without a meaning is answered in the last line`(keys: String, answer: String) throws {
    #expect(try Self.opened().after(keys).lastLine == " " + answer)
  }

  // MARK: A Cyrillic layout

  /// The same places of the keyboard, typed under each layout.
  @Test(arguments: [
    ("оо", "jj"), ("ф", "a"), ("фщ", "ao"), ("в", "d"), ("Ж", ":"), ("Ю", ">"),
    ("ыЫ", "sS"), ("фй", "aq"), ("офо", "jaj"),
  ])
  func `keys work by their place under a Cyrillic layout`(cyrillic: String, latin: String) throws {
    let state = Self.opened()
    #expect(draw(try state.after(cyrillic)) == draw(try state.after(latin)))
  }

  @Test func `letters in a prompt are letters`() throws {
    #expect(try Self.opened().after(":уфqж").prompt?.text == "уфqж")
  }

  // MARK: The palette

  @Test(arguments: [
    (":join CCX PACT", "'CCX' is no state; did you mean CCC?"),
    (":join CCC PCT", "'PCT' is no body; did you mean PACT?"),
    (":join CCC", "'join' is written: join STATE BODY, or join STATE BODY as observer"),
    (":settle AAA AAA", "'AAA' stands twice; name two different states"),
    (
      ":join CCC PACT as king",
      "'king' is no status to join as; write one of member, observer, partner"
    ),
    (":qqqq", "'qqqq' is no command, date or name; Tab completes, Esc closes."),
    ("d2010-99", "There is no month 99; write one from 01 to 12."),
    ("d+9999999999999999y", "'+9999999999999999y' is no date; " + dateForms),
    (":+-9999999999999999999y", "'+-9999999999999999999y' is no command, date or name; " + close),
    (":+-9999999999999999y", "'+-9999999999999999y' is no command, date or name; " + close),
  ])
  func `what cannot be run stays in the prompt with the reason`(
    keys: String, sentence: String
  ) throws {
    let state = try Self.opened().after(keys + "<Enter>")
    #expect(state.prompt?.fault == sentence)
    #expect(state.lastLine.hasSuffix("   " + sentence))
    #expect(state.undo.isEmpty)
  }

  static let dateForms = "write 2018-09-10, 2018-09, 2018, 16 aug 2018, +1y or -5y."
  static let close = "Tab completes, Esc closes."

  @Test func `time ends where years have more than four digits`() throws {
    var state = Self.opened()
    for _ in 0..<12 { state = try state.after("d+1000y<Enter>") }
    #expect(state.view.day == .distantFuture)
    for _ in 0..<12 { state = try state.after("d-1000y<Enter>") }
    #expect(state.view.day == Day(1, 1, 1))
  }

  @Test(arguments: [
    ("cpcm", "copy-command"), ("cler", "clear"), ("corv", "CCC"), ("leag", "LEAGUE"),
    ("undo", "undo"), ("hlp", "help"),
  ])
  func `letters in their order find a command or a record`(typed: String, found: String) throws {
    #expect(Self.opened().offer(for: typed).entries.first?.completion == found)
    #expect(try Self.opened().after(":\(typed)<Tab>").prompt?.text == found)
  }

  @Test(arguments: ["CCC", "ccc", "Corvia", "corvia", " CCC "])
  func `an identifier or a name leads to its row`(typed: String) throws {
    let state = try Self.opened().after("2:\(typed)<Enter>")
    #expect(state.focus == .states)
    #expect(state.currentState == "CCC")
  }

  @Test func `the filter of the palette is for the focused pane`() throws {
    #expect(try Self.opened().after("3:filter<Enter>").prompt?.purpose == .filter(.timeline))
  }

  // MARK: What is on top

  @Test func `help scrolled to its end scrolls back at once`() throws {
    let help = try Self.opened(rows: 24, columns: 80).after("?G")
    let end = draw(help)
    #expect(end.text.contains("supposed out"))
    #expect(draw(try help.after("k")) != end)
    #expect(draw(try help.after("kj")) == end)
  }

  @Test(arguments: ["jjam", "jja<Enter>", "jja<Space>", "jjaj<Up><Enter>"])
  func `the menu of statuses supposes what it is on`(keys: String) throws {
    let state = try Self.opened().after(keys)
    #expect(state.overlay == nil)
    #expect(state.view.scenario.suppositions == [.join("CCC", "PACT", as: .member)])
  }

  // MARK: Prompts on narrow screens

  @Test func `the end of a long line stays in sight, and so does what is wrong with it`() throws {
    let typed = try Self.opened(rows: 10, columns: 40).after(
      ":join CCX PACT, or rather into the LEAGUE!")
    #expect(typed.lastLine.hasSuffix("LEAGUE!"))
    #expect(draw(typed).cursor == Position(row: 9, column: 39))
    let refused = try Self.opened(rows: 10, columns: 60).after(":join CCX PACT<Enter>")
    #expect(refused.lastLine == " :join CCX PACT   'CCX' is no state; did you mean CCC?")
    let narrow = try Self.opened(rows: 10, columns: 42).after(":join CCX PACT<Enter>")
    #expect(narrow.lastLine == " 'CCX' is no state; did you mean CCC?")
  }

  @Test func `a prompt takes as much of a long paste as it holds, and says so`() throws {
    let pasted = try Self.opened(rows: 10, columns: 80).after(
      ":<Paste>" + String(repeating: "x", count: 5000) + "</Paste>y")
    #expect(pasted.prompt?.text == String(repeating: "x", count: 400))
    #expect(pasted.lastLine == " A prompt holds 400 characters; the rest is left out.")
  }

  // MARK: The story of the veto

  @Test func `Space in the details of an objection lifts it too`() throws {
    let read = try Self.opened().after(":join CCC PACT<Enter>0")
    #expect(read.focus == .detail)
    #expect(try read.after("<Space>").content.outcome?.verdict == .open)
    #expect(try read.after("<Space><Space>").content.outcome?.verdict == .blocked)
  }

  @Test func `details of a claim say what it claims and who did`() throws {
    let lines = try Self.opened().after("5").rows(of: .detail).map(\.text.text)
    #expect(lines.prefix(2) == ["It said so", "Aronia, 2005-05-05 (stated)"])
    #expect(lines.contains("What the data say: cannot be decided"))
  }

  @Test func `Space on an objection lifts it, and two undos give the first screen back`() throws {
    let first = Self.opened()
    let joined = try first.after(":join CCC PACT<Enter>")
    #expect(joined.content.outcome?.verdict == .blocked)
    #expect(joined.hints.first == "Space: suppose withdraw-objection AAA CCC PACT")
    let lifted = try joined.after("<Space>")
    #expect(lifted.content.outcome?.verdict == .open)
    #expect(draw(try lifted.after("u")) == draw(joined))
    #expect(draw(try lifted.after("uu")) == draw(first))
    #expect(draw(try lifted.after("uuUU").after("uu")) == draw(first))
  }

  @Test func `going to a pane is nothing to undo`() throws {
    let state = try Self.opened(rows: 24, columns: 80).after("jj<Space>601")
    #expect(state.undo.count == 1)
    #expect(try state.after("u").view.scenario.isEmpty)
  }
}
