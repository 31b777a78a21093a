import Diplomacy
import Report
import Testing
import Worlds

/// What the rows of a page lead to, and who names a record.
@Suite struct LinkTests {
  static let day = Day(2010, 6, 15)
  static let late = LaterWorld.late.atlas.asOf(day)

  static func page(_ record: Reference) throws -> Page {
    try #require(RecordReport(record, late)).page
  }

  /// The links of each row under a heading.
  static func links(under heading: String, of record: Reference) throws -> [[Reference]] {
    let blocks = try page(record).blocks
    let place = try #require(blocks.firstIndex(of: .heading(heading)))
    guard case .table(let table) = blocks[place + 1] else { return [] }
    return table.links
  }

  @Test(
    arguments: [
      // Whose name stands in the row comes first, then the row's own record, then its sources.
      ("AAA", "Memberships", [["PACT", "AAA-1", "src-invented"]]),
      ("PACT", "Memberships", [["AAA", "AAA-1", "src-invented"]]),
      ("AAA", "Borders", [["BBB", "AAA-BBB", "src-invented"]]),
      ("AAA", "Events", [["met", "src-invented"]]),
      // An office leads to who holds it; the page's own record is no link.
      ("AAA", "Offices", [["ann", "office", "src-invented"]]),
      ("ann", "Offices", [["office", "AAA", "src-invented"]]),
      ("quarrel", "Phases", [["phase", "src-invented"]]),
    ] as [(Reference, String, [[Reference]])])
  func `a row leads to whom it names`(
    record: Reference, heading: String, links: [[Reference]]
  ) throws {
    #expect(try Self.links(under: heading, of: record) == links)
  }

  @Test func `a fact leads to the records that it names`() throws {
    guard case .facts(let facts)? = try Self.page("quarrel").blocks.dropFirst().first else {
      return #expect(Bool(false), "no facts")
    }
    let parties = facts.first { $0.label == "Parties" }
    #expect(parties?.value == "a: AAA; b: BBB")
    #expect(parties?.links == ["AAA", "BBB"])
    #expect(facts.last?.links == ["src-invented"])
  }

  @Test(
    arguments: [
      // What belongs to a record is told in its page and needs no second mention.
      ("quarrel", []), ("supposed", ["said"]), ("AAA-BBB", []), ("office", []),
      ("south", ["reading-1"]),
    ] as [(Reference, [Reference])])
  func `the end of a page tells who else names it`(record: Reference, namers: [Reference]) throws {
    let blocks = try Self.page(record).blocks
    guard blocks.contains(.heading("Named by")) else {
      #expect(namers.isEmpty)
      return
    }
    #expect(try Self.links(under: "Named by", of: record).compactMap(\.first) == namers)
  }

  @Test func `a source lists every record that rests on it and no later one`() throws {
    let listed = try Self.links(under: "Named by", of: "src-invented").compactMap(\.first)
    var resting: [Reference] = []
    Self.late.atlas.tables.forEachRecord { id, _, _, _ in
      let record = Reference(id)
      guard Self.late.sees(record: record), record != "src-invented" else { return }
      if Self.late.atlas.sources(of: record).contains("src-invented") { resting.append(record) }
    }
    #expect(Set(listed).isSuperset(of: resting))
    #expect(listed.allSatisfy { Self.late.sees(record: $0) })
    #expect(Set(listed).isDisjoint(with: ["NEW", "NEXT", "BBB-1", "war", "foretold"]))
    #expect(listed == listed.uniqued())
  }

  @Test func `no page leads to what may not be spoken of`() {
    Self.late.atlas.tables.forEachRecord { id, _, _, _ in
      guard let page = RecordReport(Reference(id), Self.late)?.page else { return }
      for link in page.blocks.flatMap(\.links) {
        #expect(Self.late.sees(record: link), "\(id) leads to \(link)")
      }
    }
  }

  @Test(
    arguments: [
      ("AAA", "Alphaland"), ("AAA-1", "Alphaland: member of PACT"), ("met", "They met"),
      ("AAA-BBB", "Alphaland - Betaland"), ("office", "ann, Minister"), ("war", "war"),
      ("phase", "quarrel: ceasefire"), ("src-invented", "Invented"),
    ] as [(Reference, String)])
  func `a label says what a record is, unless it is later`(record: Reference, label: String) {
    #expect(Self.late.label(of: record) == label)
  }
}

extension Page.Block {
  fileprivate var links: [Reference] {
    switch self {
    case .title, .heading, .paragraph: []
    case .facts(let facts): facts.flatMap(\.links)
    case .table(let table): table.links.flatMap { $0 }
    case .items(let items): items.compactMap(\.record)
    }
  }
}
