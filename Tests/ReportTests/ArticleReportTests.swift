import Diplomacy
import Reader
@testable import Report
import Testing
import Worlds

@Suite struct ArticleReportTests {
  private static let world: World = {
    var world = World().states("AAA", "BBB", "CCC").name("Alphaland", of: "AAA")
      .name("Betaland", of: "BBB").name("Gammaland", of: "CCC").name("Gammaland", of: "AAA")
      .alliance("PACT", founded: "2000").name("Common Pact", of: "PACT")
      .member("AAA", of: "PACT", from: "2000").admission("PACT", .consensus)
      .objection(by: "AAA", to: "BBB", in: "PACT", id: "no").scenario("supposed", "join BBB PACT")
    let row = Provenance(origin: Origin(file: "claims.csv", line: 9), source: "src-invented")
    world.tables.claims.append(
      Claim(
        id: "said", kind: .statement, claimant: "AAA", date: date("2010-08-16"),
        paraphrase: "Betaland would bring cannons and ships.", quotation: "many cannons and ships",
        scenario: "supposed", provenance: row))
    return world.reading(of: "said", .isMember, in: "PACT", state: "BBB")
  }()

  private static func report(_ text: String, at day: Day? = Day(2010, 9, 10)) throws
    -> ArticleReport
  {
    ArticleReport(
      ArticleReader(world.atlas).read(try ArticleText(Array(text.utf8)), at: day))
  }

  private static let article =
    "A Heading\n\nOne came. On August 16 Alphaland said that Betaland could join the Common Pact "
    + "with many cannons and ships. Gammaland was silent."

  @Test func `an article stands wrapped with its margin and its notes`() throws {
    #expect(
      try Self.report(Self.article).text(width: 60) == """
            A Heading

        +>  One came. On August 16 Alphaland said that Betaland
            could join the Common Pact with many cannons and ships.
        *   [1] [2] Gammaland was silent.
              [1] + holds: Alphaland (2010-08-16): Betaland would
                bring cannons and ships.
                  holds: is-member
                  Taken for it by: its quotation "many cannons and
                    ships"; its words cannons, ships (66 percent);
                    Alphaland named; its date 2010-08-16; BBB, PACT
                    named (2 of 2 it is about).
                  said [src-invented]
              [2] > join BBB PACT: blocked
                  Alphaland objects to Betaland in Common Pact
                    (2005-05-05), and its consent is needed
              August 16 = 2010-08-16, the year inferred from
                2010-09-10; Alphaland = AAA; Betaland = BBB; Common
                Pact = PACT; Gammaland = CCC or AAA: the name alone
                does not tell

        """)
  }

  @Test func `the day it is read as of is said, with what could not be read`() throws {
    #expect(try Self.report("They met.").notes == ["read as of 2010-09-10"])
    let undated = try Self.report("They met.", at: nil).notes
    #expect(undated.first?.hasPrefix("read as of 2030-12-31, where the data end") == true)
    #expect(
      try Self.report("September 10, 2010\n\nThey met.", at: nil).notes
        == ["read as of 2010-09-10, the date at the head of the text"])
    #expect(try Self.report("").notes.last == "the text is empty")
    let broken = ArticleReport(
      ArticleReader(Self.world.atlas).read(try ArticleText([0x41, 0xFF]), at: Day(2010, 1, 1)))
    #expect(broken.notes.last?.hasPrefix("one byte is not UTF-8, on line 1") == true)
    #expect(broken.text(width: 40) == "    A\u{FFFD}\n")
  }

  @Test func `as JSON links, claims and lines stand with their places`() throws {
    let report = try Self.report(Self.article)
    _ = try StrictJSON.read(report.json.document)
    guard case .list(let paragraphs)? = report.json["paragraphs"] else {
      Issue.record("no paragraphs")
      return
    }
    #expect(paragraphs.map { $0["number"] } == [.null, .integer(1)])
    guard case .list(let links)? = paragraphs[1]["links"],
      case .list(let claims)? = paragraphs[1]["claims"],
      case .list(let lines)? = paragraphs[1]["suppositions"]
    else {
      Issue.record("no links")
      return
    }
    #expect(
      links.map { $0["text"] } == [
        "August 16", "Alphaland", "Betaland", "Common Pact", "Gammaland",
      ])
    #expect(links[0]["dates"] == ["2010-08-16"] && links[0]["year"] == "inferred")
    #expect(links[1]["records"]?.cell == "AAA" && links[1]["line"] == .integer(3))
    #expect(links[4]["records"]?.cell == "CCC; AAA")
    #expect(claims.map { $0["id"]?.cell } == ["said"] && claims[0]["verdict"] == "holds")
    #expect(lines.map { $0["supposition"] } == ["join BBB PACT"])
    #expect(lines.map { $0["verdict"] } == ["blocked"])
  }

  @Test func `as CSV every link, claim and line is a row, in the order of the text`() throws {
    let rows = try Self.report(Self.article).table.rows
    #expect(
      rows.map { $0[3] } == ["claim", "supposition", "date", "name", "name", "name", "name"])
    #expect(rows.map { $0[0] } == Array(repeating: "3", count: 7))
  }

  @Test func `as Markdown notes are footnotes and what is Markdown in the text is not`() throws {
    let markdown = try Self.report("Alphaland *said* that Betaland may join the Common Pact.")
      .markdown
    #expect(markdown.contains("Alphaland \\*said\\* that Betaland may join the Common Pact.[^1]"))
    #expect(markdown.contains("[^1]: \\> join BBB PACT: blocked"))
    #expect(markdown.contains("| AAA | Alphaland | 1 |"))
  }

  @Test func `lines keep their links and what their notes lead to`() throws {
    let lines = try Self.report(Self.article).article.lines(width: 60)
    let linked = lines.flatMap(\.spans).filter { $0.link != nil }.map(\.text)
    #expect(linked == ["August 16", "Alphaland", "Betaland", "Common Pact", "Gammaland"])
    let notes = lines.compactMap { line -> MarkedLine.Note? in
      if case .note(let note) = line.kind { note } else { nil }
    }
    #expect(notes.first == .claim("said") && notes.last == .names)
  }
}
