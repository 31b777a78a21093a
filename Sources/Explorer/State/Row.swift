public import Diplomacy
public import Terminal
public import WhatIf

/// A piece of text with one look.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
}

/// A row of a pane: what it stands for, and how it reads.
public struct Row: Hashable, Sendable {
  /// What a row stands for, so that keys can act on it.
  public enum Subject: Hashable, Sendable {
    case heading
    case record(Reference)
    case finding(String)
    /// Findings of one weight, which fold.
    case group(Weight)
    /// A node of the reasons of a finding, by its number in the order of reading.
    case reason(of: String, at: Int)
    case supposition(Supposition)
    /// A scenario with a name, by the row that lists it.
    case named(String)
    /// Suppositions that an answer is about.
    case scenario(Scenario)
    case line
  }

  /// Stays the same while the row does, whatever comes before it.
  public var id: String
  public var subject: Subject
  /// Signs in front, in columns of their own.
  public var lead: [Span]
  public var text: Span
  /// At the right edge.
  public var trail: String
  /// Whether long text goes on in further lines; else it is cut.
  public var wraps: Bool
  /// The row in words, for the last line of the screen.
  public var words: String
  /// The records that it leads to, the foremost first.
  public var links: [Reference] = []

  public init(
    id: String, subject: Subject, lead: [Span] = [], text: Span, trail: String = "",
    wraps: Bool = false, words: String
  ) {
    self.id = id
    self.subject = subject
    self.lead = lead
    self.text = text
    self.trail = trail
    self.wraps = wraps
    self.words = words
  }

  /// A row that only names what follows.
  static func heading(_ text: String, trail: String = "") -> Row {
    Row(
      id: text, subject: .heading, text: Span(text, .bold), trail: trail, words: text)
  }
}

/// Which row of a pane the cursor is on: by identity, and by number for when that row is gone.
public struct Selection: Hashable, Sendable {
  public var id: String?
  public var index: Int

  public init(id: String? = nil, index: Int = 0) { (self.id, self.index) = (id, index) }

  /// The position of the selected row; the nearest selectable one if it is gone.
  func position(in entries: [Entry]) -> Int? {
    if let id, let found = entries.firstIndex(where: { $0.id == id }) { return found }
    guard !entries.isEmpty else { return nil }
    let start = min(max(index, 0), entries.count - 1)
    return entries[start...].firstIndex(where: \.isSelectable)
      ?? entries[..<start].lastIndex(where: \.isSelectable)
  }
}
