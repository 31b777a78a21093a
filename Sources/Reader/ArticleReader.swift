public import Diplomacy

/// Reads articles against a package: made once, it reads any number of them.
public struct ArticleReader: Sendable {
  private let atlas: Atlas
  private let lexicon: Lexicon
  private let names: NameIndex
  private let claims: ClaimWords

  public init(_ atlas: Atlas) {
    var lexicon = Lexicon()
    self.atlas = atlas
    names = NameIndex(atlas, &lexicon)
    claims = ClaimWords(atlas, names, &lexicon)
    self.lexicon = lexicon
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - day: The day to read it as of; without one it is that of its own dateline, else of a
  ///     recorded source with its title, else the last day of the data.
  /// - Returns: Its text as it was, with what was found in it.
  public func read(_ text: ArticleText, at day: Day? = nil) -> MarkedArticle {
    let words = lexicon.words(of: text)
    let passages = Passages(text, words, lexicon)
    let dating = Dating(text, words, passages, lexicon, atlas, asked: day)
    let asOf = atlas.asOf(dating.day)
    let links = text.bytes.withUnsafeBufferPointer { bytes in
      var linker = Linker(
        dates: DateReader(bytes: bytes, words: words, lexicon: lexicon),
        names: NameReader(names, words, of: text, asOf), articleDay: dating.articleDay, asOf: asOf)
      return linker.links(passages.sentences, words)
    }
    let contents = SentenceContents(links, sentences: passages.sentences.count)
    let matcher = ClaimMatcher(claims, asOf, lexicon, source: dating.source)
    let suppositions = SuppositionReader(asOf, lexicon, words)
    return MarkedArticle(
      text: text, asOf: asOf, dating: dating, paragraphs: passages.paragraphs,
      sentences: passages.sentences, links: links,
      claims: matcher.matches(passages, words, contents),
      suppositions: suppositions.suppositions(passages.sentences, contents))
  }
}

/// The links of each sentence.
struct SentenceContents {
  let links: [Link]
  /// For each sentence its links among all.
  private let ranges: [Range<Int>]

  init(_ links: [Link], sentences count: Int) {
    self.links = links
    var ranges: [Range<Int>] = []
    var next = 0
    for sentence in 0..<count {
      let first = next
      while next < links.count, links[next].sentence == sentence { next += 1 }
      ranges.append(first..<next)
    }
    self.ranges = ranges
  }

  subscript(sentence: Int) -> ArraySlice<Link> { links[ranges[sentence]] }

  /// The records that a sentence names for certain, with the states whose capitals it names.
  func records(in sentence: Int) -> Set<Reference> {
    var records: Set<Reference> = []
    for link in self[sentence] {
      guard case .name(let mention) = link.target else { continue }
      if let record = mention.record { records.insert(record) }
      if let state = mention.state { records.insert(state.any) }
    }
    return records
  }
}

extension Mention {
  /// The one state whose capital is named.
  var state: Identifier<State>? { capitalOf.count == 1 ? capitalOf[0] : nil }
}
