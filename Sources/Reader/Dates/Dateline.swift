import Diplomacy

extension Dating {
  /// How far into the first paragraph that is no heading a dateline may begin, in words.
  private static let reach = 8

  /// Finds the day of an article.
  ///
  /// A dateline is a whole date among the headings before the first paragraph, or at that
  /// paragraph's very beginning behind nothing but names (`CITY, August 28, 2018`).
  init(
    _ text: ArticleText, _ words: [Word], _ passages: Passages, _ lexicon: Lexicon, _ atlas: Atlas,
    asked: Day?
  ) {
    let head = Self.head(passages, words, lexicon)
    let dateline = text.bytes.withUnsafeBufferPointer { bytes in
      Self.dateline(DateReader(bytes: bytes, words: words, lexicon: lexicon), in: head)
    }
    let source = Self.source(text, passages, atlas)
    // When a source came out is not told on a day before that.
    let published = source.flatMap { atlas.source($0) }?.published
      .flatMap { date in asked.map { date.latest <= $0 } ?? true ? date : nil }
    let articleDay = dateline ?? published?.namedDay
    self.source = source
    if let asked {
      (day, origin) = (asked, .asked)
    } else if let dateline {
      (day, origin) = (dateline, .dateline)
    } else if let published, let named = published.namedDay {
      (day, origin) = (named, .source(published))
    } else {
      (day, origin) = (atlas.facts.dataUntil, .dataEnd)
    }
    // A day that was asked for dates an article that does not date itself.
    self.articleDay = articleDay ?? asked
  }

  /// The words in which a dateline may begin.
  private static func head(
    _ passages: Passages, _ words: [Word], _ lexicon: Lexicon
  ) -> Range<Int> {
    guard let first = passages.sentences.first else { return 0..<0 }
    let body = passages.paragraphs.first { $0.number != nil }
    guard let body, let opening = body.sentences.first else {
      return first.words.lowerBound..<(passages.sentences.last ?? first).words.upperBound
    }
    let opened = passages.sentences[opening].words
    var end = opened.lowerBound
    // Names begin with capitals; a date in a sentence (`On August 28, 2018, they met`) is no dateline.
    while end < min(opened.lowerBound + reach, opened.upperBound),
      words[end].shape.contains(.isCapitalised) && !lexicon.isCommon(words[end])
        || words[end].value >= 0 || lexicon.month(of: words[end]) != nil
    {
      end += 1
    }
    return first.words.lowerBound..<end
  }

  private static func dateline(_ dates: DateReader, in head: Range<Int>) -> Day? {
    var index = head.lowerBound
    while index < head.upperBound {
      guard let found = dates.date(at: index) else {
        index += 1
        continue
      }
      if let day = found.pattern.day { return day }
      index = found.end
    }
    return nil
  }

  /// The only recorded source whose title, of three words at least, is a heading of the text.
  private static func source(
    _ text: ArticleText, _ passages: Passages, _ atlas: Atlas
  ) -> Identifier<Source>? {
    let headings = passages.paragraphs.prefix(5).filter { $0.range.count < 500 }
    let titles = Set(
      headings.map { heading -> [[UInt8]] in
        text.bytes.withUnsafeBufferPointer { foldedWords($0, in: heading.range) }
      }.filter { $0.count > 2 })
    guard !titles.isEmpty else { return nil }
    let sources = atlas.tables.sources.filter { source in
      let title = Array(source.title.bytes)
      return title.withUnsafeBufferPointer { titles.contains(foldedWords($0, in: 0..<$0.count)) }
    }
    return sources.count == 1 ? sources[0].id : nil
  }

  private static func foldedWords(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> [[UInt8]] {
    var scanner = WordScanner(bytes, in: range)
    var words: [[UInt8]] = []
    while scanner.next() != nil { words.append(scanner.folded) }
    return words
  }
}

extension EDTFDate {
  /// The day that is written, however uncertain; `nil` if it names none.
  fileprivate var namedDay: Day? { isInterval ? nil : Day(iso8601: String(text.prefix(10))) }
}
