import Diplomacy
import WhatIf

/// What a sentence that states a claim may name.
struct SoughtClaim {
  let date: EDTFDate
  /// Whoever said it; `nil` if that is the author of the text, who is not named in it.
  let claimant: Reference?
  /// The media and institutions that published what it rests on.
  let publishers: [Reference]
  /// What it is about, the states and bodies of its scenario included.
  let subjects: [Reference]
  /// Where it stands in the text, by paragraph.
  let locators: [Int: String]

  init(
    _ claim: Claim, _ asOf: AsOf, _ actors: ActorNames, _ text: Identifier<Source>?
  ) {
    let atlas = asOf.atlas
    date = claim.date
    let sources = atlas.sources(of: claim.id.any)
    claimant = claim.claimant
    // That its own publisher is named in a text tells nothing of one of its claims.
    publishers = sources.filter { $0 != text }.compactMap { atlas.source($0) }
      .flatMap { actors.actors(publishing: $0) }.uniqued().filter { $0 != claim.claimant }
    let mentions = claim.suppositions(asOf)?.suppositions.map(\.mentions) ?? []
    subjects =
      (atlas.links(of: claim.id).map(\.record)
      + mentions.flatMap { $0.states.map(\.any) + $0.alliances.map(\.any) })
      .uniqued().filter { $0 != claim.claimant }
    var locators: [Int: String] = [:]
    for passage in atlas.passages(answeredBy: claim.id.any) where passage.text == text {
      for number in Self.paragraphs(passage.locator.string) {
        locators[number] = passage.locator.string
      }
    }
    self.locators = locators
  }

  /// The numbers in a locator such as `paragraph 4`.
  private static func paragraphs(_ locator: String) -> [Int] {
    let words = locator.split { !$0.isLetter && !$0.isNumber }
    guard words.first.map({ $0.lowercased().hasPrefix("paragraph") }) ?? false else { return [] }
    return words.dropFirst().compactMap { Int($0) }
  }
}

/// The actors by their names, to find those who publish.
struct ActorNames {
  private var actors: [String: [Reference]] = [:]

  init(_ atlas: Atlas) {
    for actor in atlas.tables.actors {
      for name in atlas.names(of: actor.id.any) {
        actors[Folding.fold(name.name.string), default: []].append(actor.id.any)
      }
    }
  }

  /// The actors whose names stand in the publisher of a source, between commas.
  func actors(publishing source: Source) -> [Reference] {
    source.publisher.string.split(separator: ",").flatMap { part in
      actors[Folding.fold(String(part.drop { $0 == " " }))] ?? []
    }
  }
}

/// What a sentence names and says, as far as a claim can be known by it.
struct SentenceFacts {
  let records: Set<Reference>
  /// Those of the whole paragraph.
  let paragraphRecords: Set<Reference>
  let days: Set<Day>
  let figures: Set<Int>
  private let numbers: [Int32]

  init(
    _ number: Int, _ paragraph: Paragraph, _ sentence: Sentence, _ words: [Word],
    _ contents: SentenceContents
  ) {
    records = contents.records(in: number)
    // Only the neighbours: in a text without blank lines a paragraph can be all of it.
    let near =
      max(
        paragraph.sentences.lowerBound, number - 3)..<min(
        paragraph.sentences.upperBound, number + 4)
    paragraphRecords = Set(near.flatMap { contents.records(in: $0) })
    var dates: [Range<Int>] = []
    var days: Set<Day> = []
    for link in contents[number] {
      guard case .date(let mention) = link.target else { continue }
      dates.append(link.range)
      if let date = mention.written.date, date.isExact { days.insert(date.earliest) }
    }
    self.days = days
    var figures: Set<Int> = []
    for word in words[sentence.words] {
      guard let figure = word.figure else { continue }
      // The figures of a date are none of what is said.
      let place = dates.partitioningIndex { $0.upperBound > Int(word.start) }
      if place == dates.count || dates[place].lowerBound > Int(word.start) {
        figures.insert(figure)
      }
    }
    self.figures = figures
    numbers = words[sentence.words].map(\.number)
  }

  /// The longest run of a claim's quotation in the sentence, if it tells something.
  func quotation(_ claim: Text, _ entry: ClaimWords.Entry) -> MatchReason? {
    let quoted = entry.quotation
    guard quoted.count > 1 else { return nil }
    var longest = 0..<0
    for start in quoted.indices {
      for place in numbers.indices where numbers[place] == quoted[start].word {
        var length = 0
        while start + length < quoted.count, place + length < numbers.count,
          quoted[start + length].word == numbers[place + length]
        {
          length += 1
        }
        if length > longest.count { longest = start..<start + length }
      }
    }
    let telling = longest.filter { !quoted[$0].isCommon }.count
    let isWhole = longest.count == quoted.count
    guard telling > 1, longest.count > 3 || isWhole && longest.count > 1 || telling > 2,
      let first = longest.first, let last = longest.last
    else { return nil }
    let range = quoted[first].range.lowerBound..<quoted[last].range.upperBound
    return .quotation(claim.string(in: range), isWhole: isWhole || longest.count > 4)
  }
}
