import Diplomacy
import Reader
import Report
import Testing
import Worlds

/// What holds for every text; a failing one is printed with its seed.
@Suite struct ReadingProperties {
  private static let reader = ArticleReader(ReaderWorld.world.atlas)

  /// Parts of which texts are made: names, dates, all sorts of space, marks and broken bytes.
  private static let parts: [[UInt8]] =
    [
      "Alphaland", "ALPHALAND", "Be\u{301}taland", "Bétaland", "Common", "Pact", "CPO", "Twinland",
      "Ann Rivers", "Rivers", "阿国", "阿", "Альфии", "August", "16", "2010", "2010-08-16", "May",
      "join", "leave", "the", "The League", " ", " ", " ", "\n", "\r\n", "\n\n", "\t", ".", ". ",
      ", ", "’s", "-", "–", "(", ")", "\u{301}", "\u{200D}", "\u{FE0F}", "🏽", "🇦🇲", "\u{AD}",
      "\u{202E}", "\u{1B}[31m", "\u{600}", "각", "ß", "İ", "\u{2028}", "\u{B}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x80], [0xF0, 0x9F]]

  private static func text(_ seed: UInt64) throws -> ArticleText {
    var numbers = SeededNumbers(seed: seed)
    let count = Int.random(in: 0..<60, using: &numbers)
    let bytes = (0..<count).flatMap { _ in parts.randomElement(using: &numbers) ?? [] }
    return try ArticleText((numbers.oneIn(4) ? [0xEF, 0xBB, 0xBF] : []) + bytes)
  }

  @Test(arguments: 0..<20)
  func `links lie in order inside sentences, at the edges of characters, and none overlap`(
    batch: UInt64
  ) throws {
    for seed in batch * 50..<(batch + 1) * 50 {
      let text = try Self.text(seed)
      let article = Self.reader.read(text, at: Day(2010, 9, 10))
      let edges = Self.edges(of: text.bytes)
      var place = 0
      for link in article.links {
        #expect(link.range.lowerBound >= place && !link.range.isEmpty, "seed \(seed)")
        let words = text.string(in: link.range)
        #expect(edges.contains(link.range.lowerBound), "seed \(seed): \(words) \(link.range)")
        #expect(edges.contains(link.range.upperBound), "seed \(seed): \(words) \(link.range)")
        let sentence = article.sentences[link.sentence].range
        #expect(sentence.lowerBound <= link.range.lowerBound, "seed \(seed)")
        #expect(link.range.upperBound <= sentence.upperBound, "seed \(seed)")
        place = link.range.upperBound
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the text without its links is the text, byte for byte`(batch: UInt64) throws {
    for seed in batch * 50..<(batch + 1) * 50 {
      let text = try Self.text(seed)
      let article = Self.reader.read(text)
      #expect(article.text.bytes == text.bytes)
      let whole = article.segments(of: 0..<text.bytes.count).flatMap { text.bytes[$0.range] }
      #expect(whole == text.bytes, "seed \(seed)")
      var place = 0
      for paragraph in article.paragraphs {
        #expect(paragraph.range.lowerBound >= place, "seed \(seed)")
        place = paragraph.range.upperBound
        let sentences = article.sentences[paragraph.sentences]
        #expect(sentences.first?.range.lowerBound == paragraph.range.lowerBound, "seed \(seed)")
        #expect(sentences.last?.range.upperBound == paragraph.range.upperBound, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [20, 23, 40, 80])
  func `no line is wider than asked, and nothing in it acts on a terminal`(width: Int) throws {
    for seed in UInt64(0)..<200 {
      let article = Self.reader.read(try Self.text(seed), at: Day(2010, 9, 10))
      let lines = ArticleReport(article).text(width: width).split(separator: "\n")
      for line in lines {
        #expect(columns(of: String(line)) <= width, "seed \(seed): \(line)")
        #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "seed \(seed)")
        #expect(!line.contains("\u{202E}"), "seed \(seed)")
      }
    }
  }

  @Test func `reading twice finds the same`() throws {
    for seed in UInt64(0)..<100 {
      let text = try Self.text(seed)
      let (one, other) = (Self.reader.read(text), Self.reader.read(text))
      #expect(one.links == other.links, "seed \(seed)")
      #expect(ArticleReport(one).json == ArticleReport(other).json, "seed \(seed)")
    }
  }

  /// The edges of the characters of a text, in bytes; between broken bytes everything is one.
  private static func edges(of bytes: [UInt8]) -> Set<Int> {
    var (edges, place): (Set<Int>, Int) = ([0], 0)
    for character in String(decoding: bytes, as: UTF8.self) {
      // A broken part of a text stands for itself, however many bytes it has.
      guard !character.unicodeScalars.contains("\u{FFFD}") else {
        return edges.union(place...bytes.count)
      }
      place += String(character).utf8.count
      edges.insert(place)
    }
    return edges
  }
}
