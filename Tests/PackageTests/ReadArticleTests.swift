import Diplomacy
import Reader
import Report
import Repository
import Testing
import WhatIf

/// The article that the package began with, read as a user would.
///
/// Only where it stands beside the project; nothing of its text is written here.
@Suite(
  .enabled(if: WordTests.hasArticle, "skipped: the article does not stand beside the project"))
struct ReadArticleTests {
  private static let reader = Result { ArticleReader(try eurasia.get()) }

  private static func read(withoutHeading lines: Int = 0, at day: Day? = nil) throws
    -> MarkedArticle
  {
    let text = try Repository.text(of: WordTests.article)
      .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(lines)
      .joined(separator: "\n")
    return try reader.get().read(try ArticleText(Array(text.utf8)), at: day)
  }

  @Test func `its title tells which recorded article it is, and of which day`() throws {
    let dating = try Self.read().dating
    #expect(dating.source == "src-edm-csto-unlikely")
    #expect(dating.day == Day(2018, 9, 10))
  }

  @Test func `every state and body that it names is linked`() throws {
    let article = try Self.read()
    let found = Set(article.links.compactMap(\.record).map(\.text))
    let expected: Set = [
      "AZE", "ARM", "RUS", "KAZ", "TJK", "KGZ", "BLR", "GEO", "UZB", "IRN", "CSTO", "NATO", "EAEU",
      "IPAP", "south-caucasus", "caspian-sea", "indian-ocean", "the-west", "baku", "yerevan",
      "moscow", "ali-huseynli", "tigran-balayan", "anna-naghdalyan", "yuri-khachaturov",
      "azeri-daily", "asbarez", "armenia-mfa",
    ]
    #expect(found.isSuperset(of: expected), "missing: \(expected.subtracting(found).sorted())")
    #expect(article.links.count > 130)
  }

  @Test func `each of its recorded claims stands in its paragraph, and no other does`() throws {
    let article = try Self.read()
    let passages = try eurasia.get().tables.passages
    let known = Set(article.asOf.claims.map(\.id.any))
    var expected: Set<String> = []
    for passage in passages
    where passage.text == "src-edm-csto-unlikely" && known.contains(passage.record) {
      expected.insert("\(passage.record), \(passage.locator)")
    }
    let found = article.claims.map { match in
      let paragraph = article.paragraphs[article.sentences[match.sentence].paragraph]
      return "\(match.claim.id), paragraph \(paragraph.number ?? 0)"
    }
    #expect(Set(found) == expected)
    #expect(found.count > 30)
  }

  @Test func `without its title the claims found are its own`() throws {
    let article = try Self.read(withoutHeading: 1, at: Day(2018, 9, 10))
    #expect(article.dating.source == nil)
    let own = Set(
      try eurasia.get().tables.passages.filter { $0.text == "src-edm-csto-unlikely" }.map(\.record))
    let found = article.claims.map(\.claim.id.any)
    #expect(found.allSatisfy(own.contains))
    #expect(Set(found).isSuperset(of: ["claim-armenia-veto", "claim-almost-70-percent"]))
  }

  @Test func `nothing that was said later is found in it`() throws {
    let article = try Self.read(at: Day(2018, 8, 20))
    for match in article.claims {
      #expect(match.claim.date.earliest <= Day(2018, 8, 20), "\(match.claim.id)")
    }
    for link in article.links {
      switch link.target {
      case .name(let mention):
        let records = mention.records + mention.capitalOf.map(\.any)
        #expect(records.allSatisfy { article.asOf.sees(record: $0) }, "\(records)")
      case .date(let mention):
        #expect(mention.events.allSatisfy { article.asOf.sees(record: $0.any) })
      }
    }
  }

  @Test func `it speaks of one accession and of the other`() throws {
    let article = try Self.read()
    let lines = Set(article.suppositions.map { "\($0.supposition): \($0.verdict.rawValue)" })
    #expect(lines == ["join AZE CSTO: blocked", "join AZE EAEU: blocked"])
  }

  @Test func `a year is written or inferred from the article's own day`() throws {
    for link in try Self.read().links {
      guard case .date(let mention) = link.target else { continue }
      #expect([.written, .inferred(from: Day(2018, 9, 10))].contains(mention.written.year))
      #expect(mention.written.date != nil)
    }
  }
}
