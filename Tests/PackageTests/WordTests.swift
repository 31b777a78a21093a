import Foundation
import Repository
import Testing

/// Facts carry over from the article that the package began with, sentences do not.
@Suite struct WordTests {
  /// Stands beside the project where it is developed, and nowhere else.
  static let article = "../shared/seed/article.txt"

  static var hasArticle: Bool {
    FileManager.default.fileExists(atPath: "\(Repository.root)/\(article)")
  }

  @Test(
    .enabled(if: WordTests.hasArticle, "skipped: the article does not stand beside the project"))
  func `no run of fifteen words is the article's`() throws {
    let article = Passage(try Repository.text(of: Self.article))
    for name in try Repository.entries(of: Eurasia.folder) where name.hasSuffix(".csv") {
      for line in try Repository.lines(of: "\(Eurasia.folder)/\(name)") {
        let run = article.longestRun(in: String(line.text))
        #expect(run.count < 15, "\(name):\(line.number): \(run.joined(separator: " "))")
      }
    }
  }

  @Test(arguments: [
    ("a, b; C d", ["a", "b", "c", "d"]), ("x a b. y c d", ["a", "b"]), ("", []),
    ("d e f", ["d", "e", "f"]), ("b c b c d e", ["b", "c", "d", "e"]),
  ])
  func `the longest run of words in common is found`(text: String, run: [String]) {
    #expect(Passage("A b c d b c. d e (f)").longestRun(in: text) == run)
  }
}

/// A text as a row of words, to look for parts of it elsewhere.
private struct Passage {
  private let words: [String]
  private let places: [String: [Int]]

  init(_ text: String) {
    words = Self.words(of: text)
    places = Dictionary(grouping: words.indices) { [words] in words[$0] }
  }

  /// The longest row of words that stands in both texts, the first of several.
  func longestRun(in text: String) -> [String] {
    let others = Self.words(of: text)
    var longest = 0..<0
    for start in others.indices {
      for place in places[others[start]] ?? [] {
        let length = zip(words[place...], others[start...]).prefix { $0 == $1 }.count
        if length > longest.count { longest = start..<start + length }
      }
    }
    return Array(others[longest])
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
