import Diplomacy
import WhatIf

/// Finds the claims of a package that an article states: each in the sentence that has most in
/// common with it, and only if that is enough.
struct ClaimMatcher {
  /// The points that a match needs; see ``MatchReason/points``.
  static let threshold = 50

  private let words: ClaimWords
  private let asOf: AsOf
  private let lexicon: Lexicon
  /// The claims known on the day, by their place in the table, with what is sought of each.
  private let sought: [Int: SoughtClaim]
  /// The claims that have a stem, by its number.
  private let claimsByStem: [[Int]]
  /// What a stem counts, by its number: rare ones count more.
  private let weights: [Int]
  /// The claims recorded from this text, by paragraph.
  private let recorded: [Int: [Int]]

  init(_ words: ClaimWords, _ asOf: AsOf, _ lexicon: Lexicon, source: Identifier<Source>?) {
    (self.words, self.asOf, self.lexicon) = (words, asOf, lexicon)
    let actors = ActorNames(asOf.atlas)
    var sought: [Int: SoughtClaim] = [:]
    var byStem = Array(repeating: [Int](), count: lexicon.stemCount)
    var recorded: [Int: [Int]] = [:]
    for (place, claim) in asOf.atlas.tables.claims.enumerated() where asOf.sees(claim.date) {
      let one = SoughtClaim(claim, asOf, actors, source)
      sought[place] = one
      for stem in words.entries[place].stems { byStem[Int(stem)].append(place) }
      for paragraph in one.locators.keys.sorted() { recorded[paragraph, default: []].append(place) }
    }
    let count = max(1, sought.count)
    weights = byStem.map { $0.isEmpty ? 0 : Int.bitWidth - (count / $0.count).leadingZeroBitCount }
    (self.sought, claimsByStem, self.recorded) = (sought, byStem, recorded)
  }

  /// The matches in the order of the text.
  func matches(
    _ passages: Passages, _ textWords: [Word], _ contents: SentenceContents
  ) -> [ClaimMatch] {
    guard !sought.isEmpty else { return [] }
    var best: [Int: (sentence: Int, reasons: [MatchReason], points: Int)] = [:]
    var lastSeen = Array(repeating: -1, count: lexicon.stemCount)
    for (number, sentence) in passages.sentences.enumerated() {
      var shared: [Int: [Int32]] = [:]
      var links = contents[number]
      for word in textWords[sentence.words] where word.stem >= 0 {
        while let link = links.first, link.range.upperBound <= Int(word.start) {
          links.removeFirst()
        }
        if let link = links.first, link.range.contains(Int(word.start)) { continue }
        guard lastSeen[Int(word.stem)] != number else { continue }
        lastSeen[Int(word.stem)] = number
        for claim in claimsByStem[Int(word.stem)] { shared[claim, default: []].append(word.stem) }
      }
      let paragraph = passages.paragraphs[sentence.paragraph]
      let here = paragraph.number.flatMap { recorded[$0] } ?? []
      let candidates = shared.filter { isWorthALook($0.key, $0.value) }.map(\.key) + here
      guard !candidates.isEmpty else { continue }
      let facts = SentenceFacts(number, paragraph, sentence, textWords, contents)
      for claim in candidates.sorted().uniqued() {
        let reasons = reasons(claim, shared[claim] ?? [], facts, paragraph)
        let points = reasons.map(\.points).reduce(0, +)
        if points > best[claim]?.points ?? 0 { best[claim] = (number, reasons, points) }
      }
    }
    return checked(best.filter { isEnough($0.value.reasons, $0.value.points) })
  }

  /// Whether a claim that shares some stems with a sentence may be what it states.
  private func isWorthALook(_ claim: Int, _ stems: [Int32]) -> Bool {
    let entry = words.entries[claim]
    return stems.count > 1 || !entry.quotation.isEmpty || !entry.figures.isEmpty
  }

  /// A claim from this text is where it says; any other needs more, and something of its content.
  private func isEnough(_ reasons: [MatchReason], _ points: Int) -> Bool {
    let isRecordedHere = reasons.contains {
      if case .recordedHere = $0 { true } else { false }
    }
    return isRecordedHere || points >= Self.threshold && reasons.contains(where: \.isOfContent)
  }

  private func checked(
    _ best: [Int: (sentence: Int, reasons: [MatchReason], points: Int)]
  ) -> [ClaimMatch] {
    guard !best.isEmpty else { return [] }
    let checks = Dictionary(
      checkClaims(on: asOf.day, in: asOf.atlas).map { ($0.claim.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let ordered = best.sorted { ($0.value.sentence, $0.key) < ($1.value.sentence, $1.key) }
    return ordered.compactMap { place, match in
      checks[asOf.atlas.tables.claims[place].id].map {
        ClaimMatch(
          check: $0, sentence: match.sentence, score: match.points, reasons: match.reasons)
      }
    }
  }

  // MARK: Reasons

  private func reasons(
    _ place: Int, _ stems: [Int32], _ facts: SentenceFacts, _ paragraph: Paragraph
  ) -> [MatchReason] {
    guard let claim = sought[place] else { return [] }
    let entry = words.entries[place]
    var reasons: [MatchReason] = []
    if let locator = paragraph.number.flatMap({ claim.locators[$0] }) {
      reasons.append(.recordedHere(locator: locator))
    }
    if let run = facts.quotation(asOf.atlas.tables.claims[place].quotation, entry) {
      reasons.append(run)
    }
    if stems.count > 1 {
      let total = entry.stems.map { weights[Int($0)] }.reduce(0, +)
      let common = stems.map { weights[Int($0)] }.reduce(0, +)
      let texts = zip(entry.stems, entry.spellings).filter { stems.contains($0.0) }.map(\.1)
      reasons.append(.words(texts, percent: 100 * common / max(1, total)))
    }
    let figures = entry.figures.intersection(facts.figures).sorted()
    if !figures.isEmpty { reasons.append(.figures(figures)) }
    if let said = claim.claimant {
      if facts.records.contains(said) {
        reasons.append(.claimant(said, isInSentence: true))
      } else if facts.paragraphRecords.contains(said) {
        reasons.append(.claimant(said, isInSentence: false))
      }
    }
    if let publisher = claim.publishers.first(where: { facts.records.contains($0) }) {
      reasons.append(.publisher(publisher))
    }
    if claim.date.isExact, facts.days.contains(claim.date.earliest) {
      reasons.append(.date(claim.date))
    }
    let named = claim.subjects.filter { facts.records.contains($0) }
    if !named.isEmpty { reasons.append(.subjects(named, of: claim.subjects.count)) }
    return reasons
  }
}
