public import Diplomacy
public import Reader
public import WhatIf

/// A line of an article with its margin, as a screen or a page shows it.
public struct MarkedLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case heading, text
    /// What is said of the lines above it.
    case note(Note)
    /// Between paragraphs.
    case blank
  }

  /// What a note leads to.
  public enum Note: Hashable, Sendable {
    case claim(Identifier<Claim>)
    case supposition(Supposition)
    case names
  }

  /// Text in one piece, with a link or without.
  public struct Span: Hashable, Sendable {
    /// Nothing in it acts on a terminal.
    public let text: String
    public let link: Link?
  }

  public let kind: Kind
  /// Each sign once, at the first line of the sentence that has the note.
  public let marks: [MarginMark]
  public let spans: [Span]

  /// Its text without the margin.
  public var text: String { spans.map(\.text).joined() }
}

/// What a margin says of a sentence, as one sign.
public enum MarginMark: Hashable, Sendable {
  /// A known claim, and what the data say of it.
  case claim(ClaimVerdict)
  /// It speaks of something that can be supposed.
  case supposition
  /// A name in it means more than one record.
  case ambiguous

  public var sign: String {
    switch self {
    case .claim(.holds): "+"
    case .claim(.fails): "x"
    case .claim(.depends): "~"
    case .claim(.undecided): "?"
    case .supposition: ">"
    case .ambiguous: "*"
    }
  }
}

extension MarkedArticle {
  /// The columns of the margin: three signs and a space.
  public static let marginWidth = 4

  /// The article in lines of at most so many columns, the margin included; at the least the margin
  /// and twelve more.
  ///
  /// - Parameters:
  ///   - width: In columns.
  ///   - columns: The columns that a text takes on screen.
  /// - Returns: Every line with its margin; none for an empty text.
  public func lines(
    width: Int, columns: @escaping (String) -> Int = columns(of:)
  ) -> [MarkedLine] {
    let room = max(12, width - Self.marginWidth)
    var composer = LineComposer(article: self, room: room, columns: columns)
    for index in paragraphs.indices { composer.compose(paragraph: index) }
    return composer.lines
  }
}
