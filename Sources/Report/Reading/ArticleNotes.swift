import Diplomacy
import Reader
import WhatIf

/// What stands in the margin of an article, sentence by sentence.
struct ArticleNotes {
  struct Note {
    let sentence: Int
    /// What the text refers to it by; `nil` where nothing does.
    let number: Int?
    let mark: MarginMark
    let target: MarkedLine.Note
    let head: String
    var details: [String]
  }

  private let article: MarkedArticle
  let all: [Note]
  /// The notes of a sentence among all.
  private let ranges: [Int: Range<Int>]
  /// What was named and explained so far.
  private var named: Set<[String]> = []

  init(_ article: MarkedArticle) {
    self.article = article
    var notes: [Note] = []
    let claims = article.claims.map { Pending.claim($0) }
    let suppositions = article.suppositions.map { Pending.supposition($0) }
    let ordered = (claims + suppositions).enumerated()
      .sorted { ($0.element.sentence, $0.offset) < ($1.element.sentence, $1.offset) }
    var supposed: Set<Supposition> = []
    for (index, pending) in ordered.map(\.element).enumerated() {
      var note = article.note(index + 1, pending)
      // Why it comes to its verdict is said once.
      if case .supposition(let spoken) = pending, !supposed.insert(spoken.supposition).inserted {
        note.details = []
      }
      notes.append(note)
    }
    all = notes
    var ranges: [Int: Range<Int>] = [:]
    for (index, note) in notes.enumerated() {
      ranges[note.sentence] = (ranges[note.sentence]?.lowerBound ?? index)..<index + 1
    }
    self.ranges = ranges
  }

  fileprivate enum Pending {
    case claim(ClaimMatch)
    case supposition(SpokenSupposition)

    var sentence: Int {
      switch self {
      case .claim(let match): match.sentence
      case .supposition(let spoken): spoken.sentence
      }
    }
  }

  func notes(of sentence: Int) -> ArraySlice<Note> { ranges[sentence].map { all[$0] } ?? [] }

  /// The marks of a sentence that no note explains.
  func marks(of sentence: Int) -> [MarginMark] {
    let isAmbiguous = article.links(of: sentence).contains { link in
      guard case .name(let mention) = link.target else { return false }
      return mention.records.count > 1
    }
    return isAmbiguous ? [.ambiguous] : []
  }

  /// What is named or dated in a paragraph and was not before; `nil` if there is nothing.
  mutating func newNames(in paragraph: Paragraph) -> String? {
    var said: [String] = []
    for link in paragraph.sentences.flatMap({ article.links(of: $0) }) {
      let key = article.key(of: link)
      guard !key.isEmpty, named.insert(key).inserted else { continue }
      said.append(article.meaning(of: link))
    }
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }
}

extension MarkedArticle {
  /// The links of a sentence.
  func links(of sentence: Int) -> ArraySlice<Link> {
    let range = sentences[sentence].range
    let first = links.firstIndex(startingFrom: range.lowerBound)
    return links[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  fileprivate func note(_ number: Int, _ pending: ArticleNotes.Pending) -> ArticleNotes.Note {
    switch pending {
    case .claim(let match):
      let check = match.check
      let claim = check.claim
      let sign = MarginMark.claim(check.verdict).sign
      let readings = check.results.map { "\($0.verdict.phrase): \($0.reading.label)" }
      return ArticleNotes.Note(
        sentence: match.sentence, number: number, mark: .claim(check.verdict),
        target: .claim(claim.id),
        head: "[\(number)] \(sign) "
          + .claim(asOf.name(of: claim.claimant), claim, check.verdict),
        details: readings + [.because(match.reasons.map { $0.sentence(asOf) })]
          + ["\(claim.id) \(bracketed([claim.provenance.source]))"])
    case .supposition(let spoken):
      let reason = spoken.reason.isEmpty ? [] : [spoken.reason]
      return ArticleNotes.Note(
        sentence: spoken.sentence, number: number, mark: .supposition,
        target: .supposition(spoken.supposition),
        head: "[\(number)] \(MarginMark.supposition.sign) \(spoken.supposition): "
          + spoken.verdict.rawValue,
        details: reason)
    }
  }
}

extension Array<Link> {
  /// The first link that begins at a place or behind it.
  func firstIndex(startingFrom place: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound >= place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension MatchReason {
  /// Why a sentence is taken for a claim, in a few words.
  func sentence(_ asOf: AsOf) -> String {
    switch self {
    case .recordedHere(let locator): "recorded from this text, \(locator)"
    case .quotation(let words, let isWhole):
      isWhole ? "its quotation \"\(words)\"" : "of its quotation \"\(words)\""
    case .words(let words, let percent):
      "its words \(words.joined(separator: ", ")) (\(percent) percent)"
    case .figures(let figures): "its figure \(figures.map(String.init).joined(separator: ", "))"
    case .claimant(let id, let isInSentence):
      isInSentence ? "\(asOf.name(of: id)) named" : "\(asOf.name(of: id)) named nearby"
    case .publisher(let id): "\(asOf.name(of: id)) named"
    case .date(let date): "its date \(date)"
    case .subjects(let named, let count):
      "\(named.map(\.text).joined(separator: ", ")) named (\(named.count) of \(count) it is about)"
    }
  }

  /// One word for what it is.
  var kind: String {
    switch self {
    case .recordedHere: "recorded-here"
    case .quotation: "quotation"
    case .words: "words"
    case .figures: "figures"
    case .claimant: "claimant"
    case .publisher: "publisher"
    case .date: "date"
    case .subjects: "subjects"
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func claim(
    _ claimant: String, _ claim: Claim, _ verdict: ClaimVerdict
  ) -> String {
    "\(verdict.phrase): \(claimant) (\(claim.date)): \(claim.paraphrase)"
  }

  fileprivate static func because(_ reasons: [String]) -> String {
    "Taken for it by: \(reasons.joined(separator: "; "))."
  }
}
