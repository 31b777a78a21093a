/// Finds where sentences end: at a full stop, question or exclamation mark before a space and a
/// word that can begin one, unless the word before the stop is an initial or an abbreviation.
struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  let lexicon: Lexicon

  /// The sentences of a paragraph, without the space between them, with their words.
  func sentences(
    in paragraph: Range<Int>, _ range: Range<Int>
  ) -> [(range: Range<Int>, words: Range<Int>)] {
    var found: [(range: Range<Int>, words: Range<Int>)] = []
    var (start, first) = (paragraph.lowerBound, range.lowerBound)
    for index in range.dropFirst() {
      guard let gap = sentenceEnd(before: index) else { continue }
      found.append((start..<gap.end, first..<index))
      (start, first) = (gap.next, index)
    }
    return found + [(start..<paragraph.upperBound, first..<range.upperBound)]
  }

  /// Whether the text of a paragraph ends as sentences do.
  func endsAsSentence(_ paragraph: Range<Int>) -> Bool {
    var last: UInt32 = 0
    var place = paragraph.lowerBound
    // The last few signs suffice; none has more than four bytes.
    place = max(place, paragraph.upperBound - 24)
    while place < paragraph.upperBound {
      let sign = Sign(in: bytes, at: place)
      if !Self.isCloser(sign.value) { last = sign.value }
      place += sign.length
    }
    return Self.isTerminator(last)
  }

  /// Where the sentence before a word ends, and where the next begins.
  private func sentenceEnd(before index: Int) -> (end: Int, next: Int)? {
    let (previous, word) = (words[index - 1], words[index])
    switch word.gap {
    case .stop, .other: break
    case .nothing, .space, .hyphen, .apostrophe, .point, .comma, .slash, .paragraph: return nil
    }
    guard word.shape.contains(.isCapitalised) || !word.shape.contains(.hasLetter) else {
      return nil
    }
    let gap = Int(previous.end)..<Int(word.start)
    var terminator: (end: Int, isPoint: Bool)?
    var (end, next): (Int?, Int?) = (nil, nil)
    var place = gap.lowerBound
    while place < gap.upperBound {
      let sign = Sign(in: bytes, at: place)
      let isSpace = sign.value <= 0x20 || sign.value == 0xA0
      if Self.isTerminator(sign.value), end == nil {
        terminator = (place + sign.length, sign.value == 0x2E)
      } else if terminator != nil, end == nil, isSpace || sign.value == 0x5B {
        (end, next) = (place, nil)
        if !isSpace { next = place }
      } else if end != nil, next == nil, !isSpace {
        next = place
      }
      place += sign.length
    }
    guard let terminator, let end = end ?? ideographicEnd(terminator.end, before: word)
    else { return nil }
    if terminator.isPoint, terminator.end == Int(previous.end) + 1, isShortened(previous) {
      return nil
    }
    return (end, next ?? Int(word.start))
  }

  /// Chinese leaves no space between sentences.
  private func ideographicEnd(_ end: Int, before word: Word) -> Int? {
    let sign = Sign(in: bytes, at: Int(word.start))
    return SignClass(sign.value) == .ideograph ? end : nil
  }

  /// Whether a point behind a word stands for letters left out.
  private func isShortened(_ word: Word) -> Bool {
    let isInitial =
      word.shape.contains([.hasLetter, .isCapitalised, .isAllCapitals])
      && Sign(in: bytes, at: Int(word.start)).length == word.range.count
      && SignClass(Sign(in: bytes, at: Int(word.start)).value) != .ideograph
    return isInitial || lexicon.roles(of: word).contains(.isAbbreviated)
  }

  private static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x0589, 0x061F, 0x06D4, 0x3002, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// Quotation marks, brackets and spaces, which may stand behind the end of a sentence.
  private static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x22, 0x27, 0x29, 0x5D, 0xA0, 0xBB, 0x2018...0x201F, 0x300D, 0x300F: true
    default: false
    }
  }
}
