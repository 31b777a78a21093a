import Diplomacy

/// The words and figures of every claim of a package.
struct ClaimWords: Sendable {
  struct Entry: Sendable {
    /// Of paraphrase and quotation, each once, without common words and those of names: whom a
    /// claim is about is on record apart from what it says.
    var stems: [Int32]
    /// A word for each stem, as it is first written.
    var spellings: [String]
    /// The words of the quotation by number, where they stand in it, and which of them are common.
    var quotation: [(word: Int32, range: Range<Int>, isCommon: Bool)]
    /// Numbers of two digits and more that are no years.
    var figures: Set<Int>
  }

  /// As the claims stand in their table.
  let entries: [Entry]

  init(_ atlas: Atlas, _ names: NameIndex, _ lexicon: inout Lexicon) {
    var entries: [Entry] = []
    for claim in atlas.tables.claims {
      let quoted = lexicon.claimWordsAdded(claim.quotation.string)
      var words = lexicon.claimWordsAdded(claim.paraphrase.string)
      let stated = words.count
      words += quoted
      var entry = Entry(stems: [], spellings: [], quotation: [], figures: [])
      let isNamed = names.partsOfNames(words)
      for (index, word) in words.enumerated() {
        if let figure = word.figure { entry.figures.insert(figure) }
        guard word.stem >= 0, !isNamed[index], !lexicon.isCommon(word),
          !entry.stems.contains(word.stem)
        else { continue }
        entry.stems.append(word.stem)
        let text = index < stated ? claim.paraphrase : claim.quotation
        entry.spellings.append(text.string(in: word.range))
      }
      entry.quotation = quoted.map { ($0.number, $0.range, lexicon.isCommon($0)) }
      entries.append(entry)
    }
    self.entries = entries
  }
}

extension Text {
  /// The text of a part, in bytes from its beginning.
  func string(in range: Range<Int>) -> String {
    String(decoding: bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

extension Word {
  /// A number that tells something: of two digits at least, and no year.
  var figure: Int? {
    guard value >= 10, !shape.contains(.hasLetter),
      !(shape.contains(.hasFourDigits) && (1900...2099).contains(value))
    else { return nil }
    return Int(value)
  }
}

extension Lexicon {
  func isCommon(_ word: Word) -> Bool { roles(of: word).contains(.isCommon) }
  func isArticle(_ word: Word) -> Bool { roles(of: word).contains(.article) }
}
