public import Diplomacy

/// An article read against a package: its text as it was, and what was found in it.
public struct MarkedArticle: Sendable {
  public let text: ArticleText
  /// What was known on the day the article is read as of.
  public let asOf: AsOf
  public let dating: Dating
  public let paragraphs: [Paragraph]
  public let sentences: [Sentence]
  /// Names and dates in the order of the text.
  public let links: [Link]
  /// In the order of the text.
  public let claims: [ClaimMatch]
  /// In the order of the text.
  public let suppositions: [SpokenSupposition]

  /// A part of the text, with a link or without.
  public struct Segment: Hashable, Sendable {
    /// In bytes.
    public let range: Range<Int>
    public let link: Link?
  }

  /// The parts of a stretch of the text: put together they are its bytes.
  public func segments(of range: Range<Int>) -> [Segment] {
    var segments: [Segment] = []
    var place = range.lowerBound
    let first = links.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    for link in links[first...] {
      guard link.range.upperBound <= range.upperBound else { break }
      if place < link.range.lowerBound {
        segments.append(Segment(range: place..<link.range.lowerBound, link: nil))
      }
      segments.append(Segment(range: link.range, link: link))
      place = link.range.upperBound
    }
    if place < range.upperBound {
      segments.append(Segment(range: place..<range.upperBound, link: nil))
    }
    return segments
  }
}

/// Which day an article is read as of, and why that one.
public struct Dating: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    /// It was asked for.
    case asked
    /// It stands in the text, at its beginning.
    case dateline
    /// A source of this title was published then, by the date on record.
    case source(EDTFDate)
    /// Nothing tells: it is where the data end.
    case dataEnd
  }

  public let day: Day
  public let origin: Origin
  /// The day of the article itself, from which years are inferred; `nil` if nothing tells it.
  public let articleDay: Day?
  /// The recorded source that the text is by its title.
  public let source: Identifier<Source>?
}

extension Array {
  /// The first index whose element holds, where all that hold stand behind those that do not.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
