import Diplomacy
import Reader
import Testing
import Worlds

@Suite struct DateTests {
  @Test(arguments: [
    ("on August 16, 2010", "August 16, 2010=2010-08-16"),
    ("16 August 2010", "16 August 2010=2010-08-16"),
    ("16 aug 2010", "16 aug 2010=2010-08-16"), ("Aug. 16, 2010", "Aug. 16, 2010=2010-08-16"),
    ("the 16th of August 2010", "16th of August 2010=2010-08-16"),
    ("August 16th 2010", "August 16th 2010=2010-08-16"), ("2010-08-16", "2010-08-16=2010-08-16"),
    ("2010-08", "2010-08=2010-08"), ("16.08.2010", "16.08.2010=2010-08-16"),
    ("25/08/2010", "25/08/2010=2010-08-25"), ("08/25/2010", "08/25/2010=2010-08-25"),
    ("August 16-18, 2010", "August 16-18, 2010=2010-08-16/2010-08-18"),
    ("16–18 August 2010", "16–18 August 2010=2010-08-16/2010-08-18"),
    ("August 2010", "August 2010=2010-08"), ("in 2009", "2009=2009"),
    ("2007–2009", "2007–2009=2007/2009"), ("the 1990s", "1990s=199X"),
    ("16 августа 2010", "16 августа 2010=2010-08-16"),
    ("16 avqust 2010", "16 avqust 2010=2010-08-16"),
    ("16 ağustos 2010", "16 ağustos 2010=2010-08-16"),
    ("16 օգոստոսի 2010", "16 օգոստոսի 2010=2010-08-16"),
    ("February 29, 2008", "February 29, 2008=2008-02-29"),
  ])
  func `a date is read as written`(text: String, found: String) throws {
    let article = try ReaderWorld.read("It was \(text) that they met.")
    #expect(article.datesFound == [found])
    let years = article.dates.map(\.year)
    #expect(years == [.written])
  }

  @Test(arguments: [
    "last week", "last August", "it may be", "May it be", "they march", "2,010 people", "$2010",
    "€2010", "2010%", "version 2010.5", "12010", "February 30", "August 32", "31.02.2010",
    "Volume: 15 Issue: 125", "in august company", "9/11",
  ])
  func `what is no date, or none that can be told, is left alone`(text: String) throws {
    #expect(try ReaderWorld.read("It was \(text) that they met.").datesFound.isEmpty)
  }

  @Test(arguments: [
    ("August 16", ["2010-08-16"], WrittenDate.Year.inferred(from: Day(2010, 9, 10))),
    ("September 10", ["2010-09-10"], .inferred(from: Day(2010, 9, 10))),
    // It may be that of the year before, or still to come.
    ("September 11", ["2009-09-11", "2010-09-11"], .ambiguous),
    ("since May", ["2010-05"], .inferred(from: Day(2010, 9, 10))),
    ("since October", ["2009-10", "2010-10"], .ambiguous),
    ("February 29", [], .unknown),
    ("04/05/2010", ["2010-05-04", "2010-04-05"], .ambiguous),
    ("05/05/2010", ["2010-05-05"], .written),
  ])
  func `a year that is not written comes from the article's day, or both are said`(
    text: String, dates: [String], year: WrittenDate.Year
  ) throws {
    let found = try ReaderWorld.read("They met \(text) in town.").dates
    #expect(found.map { $0.dates.map(\.text) } == [dates])
    #expect(found.map(\.year) == [year])
  }

  @Test func `without a day of the article no year is inferred`() throws {
    let article = try ReaderWorld.read("They met on August 16.", at: nil)
    #expect(article.dating.origin == .dataEnd)
    #expect(article.dates == [WrittenDate(dates: [], year: .unknown)])
  }

  @Test(arguments: [
    ("They met\n\nSeptember 10, 2010\n\nAlphaland spoke on August 16.", "2010-09-10"),
    ("PORT ALPHA, September 10, 2010 (Daily) - Alphaland spoke.", "2010-09-10"),
    ("Published: 2010-09-10\nUpdated: 2010-09-12", "2010-09-10"),
    // Too deep in the text to be its own day, or no whole date.
    ("The two of them met at the sea and in town on September 10, 2010, it says.", nil),
    ("On September 10, 2010, they met.", nil), ("They met on September 10, 2010.", nil),
    ("September 2010\n\nThey met.", nil), ("", nil),
  ])
  func `a dateline stands at the head of the text`(text: String, day: String?) throws {
    let dating = try ReaderWorld.read(text, at: nil).dating
    #expect(dating.articleDay?.description == day)
    #expect(dating.origin == (day == nil ? .dataEnd : .dateline))
    #expect(dating.day.description == day ?? "2030-12-31")
  }

  @Test func `the day that was asked for beats the dateline, which dates the years`() throws {
    let article = try ReaderWorld.read(
      "September 10, 2009\n\nThey met on August 16.", at: Day(2010, 1, 1))
    #expect(article.dating.day == Day(2010, 1, 1))
    #expect(article.dating.origin == .asked)
    #expect(article.datesFound.last == "August 16=2009-08-16")
  }

  @Test(arguments: [
    ("A Meeting at the Sea", true), ("a meeting, AT THE SÉA!", true), ("A Meeting at the", false),
    ("Two words", false),
  ])
  func `a text with a recorded title is of that day`(heading: String, isKnown: Bool) throws {
    var world = ReaderWorld.world
    for (id, title) in [("known", "A Meeting at the Sea"), ("short", "Two words")] {
      world.tables.sources.append(
        Source(
          id: Identifier(id), kind: .article, title: Text(bytes: Array(title.utf8)[...]),
          publisher: "Nobody", published: date("2009-03-04?"), checked: .read,
          origin: Origin(file: "sources.csv", line: 3)))
    }
    let dating = try ReaderWorld.read("\(heading)\n\nThey met.", at: nil, in: world).dating
    #expect(dating.source == (isKnown ? "known" : nil))
    #expect(dating.articleDay == (isKnown ? Day(2009, 3, 4) : nil))
    // On an earlier day nobody knows when it will be published.
    let before = try ReaderWorld.read("\(heading)\n\nThey met.", at: Day(2009, 3, 1), in: world)
    #expect(before.dating.articleDay == Day(2009, 3, 1))
  }

  @Test func `a date tells what happened then to whom the sentence names`() throws {
    var world = ReaderWorld.world
    let row = ReaderWorld.row
    for (id, day, record) in [
      ("met", "2010-08-16", "AAA"), ("other", "2010-08-16", "BBB"), ("later", "2010-09-11", "AAA"),
    ] {
      world.tables.events.append(
        Event(
          id: Identifier(id), date: date(day), kind: .meeting, title: "It happened",
          summary: "It did", provenance: row))
      world.tables.eventLinks.append(
        EventLink(
          event: Identifier(id), record: Identifier(record), role: .actor, origin: row.origin))
    }
    func events(_ text: String) throws -> [String] {
      try ReaderWorld.read(text, in: world).links.flatMap { link -> [String] in
        guard case .date(let mention) = link.target else { return [] }
        return mention.events.map(\.text)
      }
    }
    #expect(try events("Alphaland met on August 16.") == ["met"])
    #expect(try events("They met on August 16. Alphaland left.") == [])
    #expect(try events("Alphaland will meet on September 11, 2010.") == [])
  }
}

extension MarkedArticle {
  var dates: [WrittenDate] {
    links.compactMap { link in
      guard case .date(let mention) = link.target else { return nil }
      return mention.written
    }
  }
}
