/// A paragraph of an article.
public struct Paragraph: Hashable, Sendable {
  /// In bytes, without the space around it.
  public let range: Range<Int>
  /// Counted from 1 among those that are no headings; `nil` for a heading or a caption.
  public let number: Int?
  /// Its sentences among all.
  public let sentences: Range<Int>
}

/// A sentence of an article, or a heading.
public struct Sentence: Hashable, Sendable {
  /// In bytes, without the space around it.
  public let range: Range<Int>
  /// Its paragraph among all.
  public let paragraph: Int
  /// Its words among all.
  let words: Range<Int>
}

/// A text in paragraphs and sentences.
struct Passages: Sendable {
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []

  /// A line longer than so many bytes is a paragraph: such a text was not wrapped.
  private static let longLine = 200

  init(_ text: ArticleText, _ words: [Word], _ lexicon: Lexicon) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var (next, number) = (0, 0)
      for range in Self.paragraphs(bytes, from: text.start) {
        let first = next
        while next < words.count, Int(words[next].start) < range.upperBound { next += 1 }
        let before = sentences.count
        let splitter = SentenceSplitter(bytes: bytes, words: words, lexicon: lexicon)
        for part in splitter.sentences(in: range, first..<next) {
          sentences.append(
            Sentence(range: part.range, paragraph: paragraphs.count, words: part.words))
        }
        let isHeading = !splitter.endsAsSentence(range) && sentences.count - before < 2
        if !isHeading { number += 1 }
        paragraphs.append(
          Paragraph(
            range: range, number: isHeading ? nil : number, sentences: before..<sentences.count))
      }
    }
  }

  /// Blank lines part paragraphs; where lines are long, every line is one.
  private static func paragraphs(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var lineStart = start
    for place in start...max(start, bytes.count) {
      let isEnd = place >= bytes.count
      guard isEnd || bytes[place] == 0x0A || bytes[place] == 0x0D else { continue }
      lines.append(trimmed(bytes, lineStart..<min(place, bytes.count)))
      lineStart = place + 1
      // The two signs of one line end leave no blank line between them.
      if !isEnd, bytes[place] == 0x0A, place > start, bytes[place - 1] == 0x0D {
        lines.removeLast()
      }
    }
    let isWrapped = !lines.contains { $0.count > longLine }
    var paragraphs: [Range<Int>] = []
    var isOpen = false
    for line in lines {
      guard !line.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, isWrapped, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<line.upperBound)
      } else {
        paragraphs.append(line)
      }
      isOpen = true
    }
    return paragraphs
  }

  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
