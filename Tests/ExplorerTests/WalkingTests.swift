import Diplomacy
import Terminal
import Testing
import Worlds

@testable import Explorer

/// Going from page to page by what their rows lead to.
@Suite struct WalkingTests {
  static let world: World = {
    var world = Invented.veto
    world.tables.sources[0].url = "https://example.org/paper?a=1&b=-2"
    return world
  }()

  static func opened(rows: Int = 40, columns: Int = 120) -> ExplorerState {
    Invented.state(of: world, rows: rows, columns: columns)
  }

  /// The state with the cursor of Detail on the first row that leads to a record before all else.
  static func on(_ record: Reference, _ state: ExplorerState) throws -> ExplorerState {
    let rows = state.rows(of: .detail)
    let place = try #require(rows.firstIndex { $0.links.first == record })
    return try state.after(String(repeating: "j", count: place))
  }

  @Test func `Enter in Detail goes to what the row leads to, and [ and ] lead back and forth`()
    throws
  {
    let page = try Self.on("PACT", try Self.opened().after("<Enter>"))
    #expect(page.lastLine == " Detail: leads to The Pact (alliance), 2 more (a); PACT · member")
    let followed = try page.after("<Enter>")
    #expect(followed.focus == .alliances)
    #expect(followed.currentAlliance == "PACT")
    for key in ["[", "<BS>", "<Esc>"] {
      #expect(draw(try followed.after(key)) == draw(page), "\(key)")
      #expect(draw(try followed.after(key + "]")) == draw(followed), "\(key)")
    }
  }

  @Test func `another page is read from its beginning`() throws {
    let scrolled = try Self.opened(rows: 24, columns: 80).after("<Enter>Gk")
    let followed = try Self.on("PACT", try scrolled.after("g")).after("<Enter>")
    #expect(followed.position(in: .detail) == 0)
    #expect(try scrolled.after("1j").position(in: .detail) == 0)
    #expect(try scrolled.after("1j[").position(in: .detail) == scrolled.position(in: .detail))
  }

  @Test func `what no list holds opens in Detail`() throws {
    let page = try Self.on("src-invented", try Self.opened().after("<Enter>"))
    let source = try page.after("<Enter>")
    #expect(source.focus == .detail)
    #expect(source.subject == .record("src-invented"))
    #expect(draw(source).text.contains("━ 0 Source src-invented ━"))
    #expect(draw(try source.after("[")) == draw(page))
  }

  @Test func `a page that fills the screen is left for a page, not for a list`() throws {
    for state in [
      try Self.opened().after("<Enter>F"), try Self.opened(rows: 10, columns: 40).after("<Enter>"),
    ] {
      let followed = try Self.on("PACT", state).after("<Enter>")
      #expect(followed.focus == .detail)
      #expect(followed.subject == .record("PACT"))
    }
  }

  @Test func `the way here stands on top where there is room`() throws {
    let page = try Self.on("PACT", try Self.opened().after("<Enter>")).after("<Enter>")
    func top(_ state: ExplorerState) -> String {
      String(draw(state).text.split(separator: "\n")[0])
    }
    #expect(top(page).hasSuffix("│  [ Aronia"))
    #expect(top(try page.after("5")).hasSuffix("│  [ Aronia › The Pact"))
    #expect(!top(try page.after("[[")).contains("["))
  }

  @Test func `a row that leads on has a sign, and one that does not says so`() throws {
    let page = try Self.opened().after("<Enter>")
    let lines = draw(page).text.split(separator: "\n")
    #expect(lines.contains { $0.contains("┃›Regions: vale") })
    #expect(lines.contains { $0.contains("┃>Kind: state") })
    #expect(try page.after("<Enter>").lastLine == " This row leads nowhere; [ goes back.")
    let ascii = Invented.state(of: Self.world, rows: 40, columns: 120, charset: .ascii)
    #expect(draw(ascii).text.contains("|:Regions: vale"))
  }

  @Test func `a row that leads to several records offers them`() throws {
    let page = try Self.on("PACT", try Self.opened().after("<Enter>"))
    let offered = draw(try page.after("a")).text
    #expect(offered.contains("Leads to"))
    #expect(offered.contains("Aronia: member of PACT (membership)"))
    #expect(try page.after("aj<Enter>").subject == .record("AAA-PACT-1"))
    #expect(draw(try page.after("a<Esc>")) == draw(page))
  }

  @Test func `lines of evidence lead to records and sources`() throws {
    let veto = try Self.opened().after(":join CCC PACT<Enter>")
    let evidence = try veto.after("e")
    #expect(draw(evidence).text.contains("›"))
    #expect(try evidence.after("jj<Enter>").overlay == nil)
    #expect(try evidence.after("jj<Enter>").focus == .claims)
    #expect(try evidence.after("jjj<Enter>").subject == .record("src-invented"))
    #expect(draw(try evidence.after("<Esc><Space>uu")) == draw(Self.opened()))
  }

  // MARK: Addresses

  private static func effects(_ keys: String, _ world: World) throws -> (ExplorerState, [Effect]) {
    var state = Invented.state(of: world, rows: 40, columns: 120)
    var effects: [Effect] = []
    for key in try Key.script(keys) { effects = update(&state, state.action(for: key)) }
    return (state, effects)
  }

  @Test(arguments: ["o", "5o", "<Enter>jjo", "ejjjo"])
  func `o opens the address of the source as it stands`(keys: String) throws {
    #expect(try Self.effects(keys, Self.world).1 == [.open("https://example.org/paper?a=1&b=-2")])
  }

  @Test(arguments: ["", "-version", "javascript:alert(1)", "file:///etc/passwd"])
  func `what is no address of the web is not opened`(address: String) throws {
    var world = Self.world
    world.tables.sources[0].url = Text(bytes: Array(address.utf8)[...])
    let (state, effects) = try Self.effects("o", world)
    #expect(effects.isEmpty)
    #expect(state.message == "No address is on record for src-invented.")
  }

  // MARK: Plain text

  @Test func `plain text has no boxes and fills the screen`() throws {
    let plain = draw(try Self.opened(rows: 24, columns: 80).after("v"))
    #expect(!plain.text.contains { "┃│━─┏┓".contains($0) })
    #expect(plain.text.hasPrefix("The Vale\n● AAA Aronia\n"))
    #expect(plain.text.split(separator: "\n").last == "Esc closes")
    #expect(draw(try Self.opened().after("v<Esc>")) == draw(Self.opened()))
  }
}
