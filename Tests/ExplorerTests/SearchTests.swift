import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

/// Finding records and commands from the palette.
@Suite struct SearchTests {
  static let world: World = {
    var world = Invented.veto.name("Áronía e\u{301}", of: "AAA", kind: .alias)
      .name("Старый Дорланд", of: "DDD", kind: .native)
      .name("Later Bendar", of: "BBB", from: "2020").name("漢字", of: "CCC", kind: .native)
      .claim("early", by: "BBB", on: "2003-02-01", about: ["CCC"])
      .claim("late", by: "BBB", on: "2020-02-01", about: ["CCC"])
      .dispute("AAA", "CCC", id: "quarrel")
    let row = Provenance(origin: Origin(file: "events.csv", line: 2), source: "src-invented")
    world.tables.events = [
      Event(
        id: "summit-2008", date: date("2008-06-01"), kind: .summit, title: "They met in Bendar",
        summary: "About the valley", provenance: row),
      Event(
        id: "war-2020", date: date("2020-06-01"), kind: .hostilities, title: "Bendar is attacked",
        summary: "War in the valley", provenance: row),
    ]
    world.tables.eventLinks = [
      EventLink(event: "summit-2008", record: "AAA", role: .actor, origin: row.origin)
    ]
    return world
  }()

  static func opened(on day: String = "2010-01-01") -> ExplorerState {
    Invented.state(of: world, on: day, rows: 40, columns: 120)
  }

  /// The records that a text finds, best first.
  static func found(_ text: String, on day: String = "2010-01-01") -> [String] {
    opened(on: day).offer(for: text).entries.compactMap { entry in
      if case .select(let record) = entry.action { record.text } else { nil }
    }
  }

  @Test(arguments: [
    ("AAA", "AAA"), ("aaa", "AAA"), ("ARONÍA", "AAA"), ("aronia é", "AAA"), ("stary", "DDD"),
    ("СТАРЫЙ", "DDD"), ("漢", "CCC"), ("quarrel", "quarrel"), ("met bendar", "summit-2008"),
    ("valley", "quarrel"), ("summit", "summit-2008"), ("pact", "PACT"),
    ("invented", "src-invented"),
    ("vale", "vale"), ("said so", "objection-AAA-CCC"), ("brndar", "none"), ("bndar", "BBB"),
  ])
  func `a record is found by identifier, name, title or text`(text: String, record: String) {
    #expect(Self.found(text).first ?? "none" == record)
  }

  @Test func `what begins with a word comes before what holds it`() {
    let found = Self.found("bendar")
    #expect(found.prefix(2) == ["BBB", "summit-2008"])
  }

  @Test(arguments: [
    "later", "war", "attacked", "war-2020", "kind:hostilities", "src:invented later", "valley war",
    "late 2020", "kind:claim from:2011", "of:BBB war",
  ])
  func `nothing later than the day is found`(text: String) {
    for record in Self.found(text) {
      #expect(!["war-2020", "late"].contains(record), "\(text)")
    }
    #expect(Self.found(text) == Self.found(text, on: "2010-01-02"))
    let titles = Self.opened().offer(for: text).entries.map(\.title)
    #expect(!titles.contains { $0.contains("Later") || $0.contains("attacked") }, "\(text)")
  }

  @Test(
    arguments: [
      ("kind:objection", ["objection-AAA-CCC"]), ("kind:claim", ["objection-AAA-CCC", "early"]),
      ("kind:objection of:AAA", ["objection-AAA-CCC"]), ("kind:objection of:BBB", []),
      ("kind:summit", ["summit-2008"]), ("kind:event of:AAA", ["summit-2008"]),
      ("kind:event 2008", ["summit-2008"]), ("kind:event 2009", []),
      ("kind:claim from:2004", ["objection-AAA-CCC"]), ("kind:claim to:2004", ["early"]),
      ("kind:state in:vale", ["AAA", "BBB", "CCC"]), ("kind:state in:PACT", ["AAA", "BBB"]),
      ("kind:dispute src:nobody", ["quarrel"]), ("kind:dispute said", []),
      ("kind:dispute in:vale valley", ["quarrel"]),
    ] as [(String, [String])])
  func `chips narrow a search`(text: String, records: [String]) {
    #expect(Self.found(text).sorted() == records.sorted())
  }

  @Test(arguments: [
    ("knd:event", "'knd:' is no chip; did you mean kind:?"),
    ("colour:red", "'colour:' is no chip; there are kind: of: in: src: from: to:"),
    ("kind:evnt ", "'evnt' is no kind; did you mean event?"),
    ("of:CCX x", "'CCX' is no record; did you mean CCC?"),
    ("from:2010-99 x", "'2010-99' is no date; write 2018-09-10, 2018-09 or 2018"),
    ("src:nowhere x", "'nowhere' is no source"),
    ("nothing of the sort", "Nothing known on 2010-01-01 is found under 'nothing of the sort'."),
  ])
  func `a search that cannot be made says why`(text: String, sentence: String) throws {
    let state = try Self.opened().after(":\(text)")
    #expect(draw(state).text.contains(sentence.prefix(60)))
    #expect(try state.after("<Enter>").prompt?.fault == sentence)
  }

  @Test(arguments: [
    ("ki", "kind:"), ("kind:obj", "kind:objection"), ("x of:CC", "x of:CCC"), ("in:va", "in:vale"),
    ("src:src", "src:src-invented"),
  ])
  func `Tab completes a chip`(typed: String, completed: String) throws {
    #expect(try Self.opened().after(":\(typed)<Tab>").prompt?.text == completed)
  }

  @Test func `Enter goes to the record that the cursor is on`() throws {
    let state = try Self.opened().after("2:met bendar<Enter>")
    #expect(state.focus == .timeline)
    #expect(state.subject == .record("summit-2008"))
    let second = try Self.opened().after(":bendar<Down><Enter>")
    #expect(second.subject == .record("summit-2008"))
    #expect(draw(try state.after("[")) == draw(try Self.opened().after("2")))
  }

  @Test func `an entry that cannot be run says why and does nothing`() throws {
    let offer = Self.opened().offer(for: "undo")
    #expect(offer.entries.first?.title == "undo  Nothing to undo.")
    let state = try Self.opened().after(":unde<BS>o<Enter>")
    #expect(state.message == "Nothing to undo.")
    #expect(try Self.opened().after("<Space>").offer(for: "undo").entries.first?.mark == "u")
  }

  // MARK: n and N

  @Test func `n and N go among matches where the filter is removed`() throws {
    let state = try Self.opened().after("/aron<Esc>")
    #expect(state.view.filters.isEmpty)
    let next = try Self.opened().after("jj/bendar<Esc>n")
    #expect(next.currentState == "BBB")
    #expect(next.message == "Match 1 of 1 for 'bendar'; n N go on.")
    #expect(try Self.opened().after("n").message == "Nothing was searched for yet; / asks for it.")
    #expect(try Self.opened().after("/zzz<Esc>n").message == "No row of States holds 'zzz'.")
  }

  @Test func `in Detail a search goes to the match and Esc comes back`() throws {
    let page = try Self.opened().after("<Enter>j")
    let typed = try page.after("/names")
    #expect(typed.row(in: .detail)?.text.text == "NAMES")
    #expect(draw(try typed.after("<Esc>")) == draw(page))
    #expect(try typed.after("<Enter>").row(in: .detail)?.text.text == "NAMES")
    #expect(typed.view.filters.isEmpty)
  }

  // MARK: Help

  @Test func `help begins with the keys of the focused pane and can be filtered`() throws {
    let detail = draw(try Self.opened().after("<Enter>?")).text.split(separator: "\n")
    #expect(detail[2].contains("In Detail"))
    #expect(detail[3].contains("Go to what the row leads to"))
    let filtered = try Self.opened().after("?/east")
    let text = draw(filtered).text
    #expect(text.contains("Map to the east (Map)") && !text.contains("Undo"))
    #expect(draw(try filtered.after("<Esc>")) == draw(try Self.opened().after("?")))
    #expect(draw(try filtered.after("<Enter><Esc>")) == draw(Self.opened()))
    #expect(draw(try Self.opened().after("?/zzz")).text.contains("Esc shows all"))
  }
}
