import Diplomacy
import Reader
import Testing
import WhatIf
import Worlds

@Suite struct ClaimTests {
  /// A world in which Ann Rivers spoke to The Daily of Alphaland, the pact and 70 percent.
  private static let world: World = {
    var world = ReaderWorld.world.scenario("supposed", "join BBB PACT")
    let row = Provenance(origin: Origin(file: "claims.csv", line: 2), source: "src-daily")
    for (id, title, published) in [
      ("src-daily", "Ann Rivers in The Daily", "2010-08-16"),
      ("src-whole", "A Whole Article of Ours", "2010-09-10"),
    ] {
      world.tables.sources.append(
        Source(
          id: Identifier(id), kind: .article, title: Text(bytes: Array(title.utf8)[...]),
          publisher: "The Daily, Nowhere", published: date(published), checked: .read,
          origin: Origin(file: "sources.csv", line: 3)))
    }
    func add(_ id: Identifier<Claim>, _ day: String, _ words: Text, _ quotation: Text = "") {
      world.tables.claims.append(
        Claim(
          id: id, kind: .statement, claimant: "ann", date: date(day), paraphrase: words,
          quotation: quotation, scenario: "supposed", provenance: row))
      world.tables.claimLinks.append(
        ClaimLink(claim: id, record: "PACT", role: .about, origin: row.origin))
    }
    add(
      "area", "2010-08-16", "With Betaland the pact would cover about 70 percent of the valley.",
      "almost 70 percent of the valley")
    add("guns", "2010-08-16", "Betaland could buy cheaper cannons and ammunition.")
    add("later", "2010-09-11", "The granaries of Betaland will burn before winter.")
    world.tables.passages = [
      Passage(
        id: "p", text: "src-whole", locator: "paragraph 2", summary: "On guns", record: "guns",
        origin: row.origin)
    ]
    return world.reading(of: "area", .isMember, in: "PACT", state: "BBB", moment: .after)
  }()

  private func claims(_ text: String, at day: Day? = Day(2010, 9, 10)) throws -> [String] {
    try ReaderWorld.read(text, at: day, in: Self.world).claims.map(\.claim.id.text)
  }

  @Test(arguments: [
    // Its words, its figure, who said it, where, when and of whom.
    (
      "Ann Rivers told The Daily (August 16) that almost 70 percent of the valley would be Betaland’s and the Common Pact’s.",
      ["area"]
    ),
    ("Cheaper cannons and ammunition for Betaland, said Ann Rivers of the Common Pact.", ["guns"]),
    // Whom and when alone, without what was said.
    ("Ann Rivers spoke to The Daily of Betaland and the Common Pact on August 16.", []),
    // What was said, by nobody, of nobody.
    ("Cheaper cannons and ammunition.", []),
    ("Almost 70 percent of it is water.", []),
    ("The valley is wide.", []),
  ])
  func `a claim is found by what it says together with whom and when`(
    text: String, found: [String]
  ) throws {
    #expect(try claims(text) == found)
  }

  private static let burning =
    "Ann Rivers said on September 11, 2010 that the granaries of Betaland and the Common Pact "
    + "will burn before winter."

  @Test func `a claim that was made later is not found`() throws {
    #expect(try claims(Self.burning).isEmpty)
    #expect(try claims(Self.burning, at: Day(2010, 9, 11)) == ["later"])
  }

  @Test func `a claim stands with its reasons and as the data judge it`() throws {
    let article = try ReaderWorld.read(
      "One came. Ann Rivers (The Daily, August 16) gave the Common Pact with Betaland “almost 70 "
        + "percent of the valley.”", in: Self.world)
    let match = try #require(article.claims.first)
    #expect(match.sentence == 1)
    #expect(match.check.verdict == .holds)
    #expect(match.check.day == Day(2010, 1, 1))
    #expect(match.reasons.contains(.quotation("almost 70 percent of the valley", isWhole: true)))
    #expect(match.reasons.contains(.figures([70])))
    #expect(match.reasons.contains(.claimant("ann", isInSentence: true)))
    #expect(match.reasons.contains(.publisher("daily")))
    #expect(match.reasons.contains(.date(date("2010-08-16"))))
    #expect(match.reasons.contains(.subjects(["PACT", "BBB"], of: 2)))
  }

  @Test func `a claim recorded from the text itself is found in its paragraph`() throws {
    let text = "A Whole Article of Ours\n\nBetaland waits.\n\nOne came. Betaland buys cannons."
    let article = try ReaderWorld.read(text, at: nil, in: Self.world)
    #expect(article.dating.source == "src-whole")
    #expect(article.claims.map(\.claim.id) == ["guns"])
    #expect(article.claims.first?.sentence == 3)
    #expect(
      article.claims.first?.reasons.first == .recordedHere(locator: "paragraph 2"))
    // Without its heading it is any other text.
    #expect(try claims("Betaland waits.\n\nOne came. Betaland buys cannons.").isEmpty)
  }

  @Test func `a claim is found once, where most speaks for it`() throws {
    let sentence = "Cheaper cannons and ammunition for Betaland, said Ann Rivers."
    let article = try ReaderWorld.read(
      "\(sentence) Cheaper cannons and ammunition for Betaland in the Common Pact, said Ann Rivers.",
      in: Self.world)
    #expect(article.claims.map(\.sentence) == [1])
  }
}
