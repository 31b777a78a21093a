/// A document that facts come from.
public struct Source: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case article, book, treaty, law, statement, dataset, report, reference, image
  }

  /// How far we looked at it.
  public enum Checked: String, Sendable, CaseIterable {
    /// Its text was read.
    case read
    /// It is known through another source that was read.
    case cited
    case unchecked
  }

  public var id: Identifier<Source>
  public var kind: Kind
  public var title: Text
  public var author: Text
  public var publisher: Text
  public var published: EDTFDate?
  public var url: Text
  public var archive: Text
  public var accessed: Day?
  /// ISO 639-1.
  public var language: Text
  /// As attributed by ``leaningBy``.
  public var leaning: Text
  public var leaningBy: Text
  public var checked: Checked
  public var note: Text
  public var origin: Origin

  public init(
    id: Identifier<Source>, kind: Kind, title: Text, author: Text = "", publisher: Text,
    published: EDTFDate? = nil, url: Text = "", archive: Text = "", accessed: Day? = nil,
    language: Text = "", leaning: Text = "", leaningBy: Text = "", checked: Checked,
    note: Text = "", origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.author = author
    self.publisher = publisher
    self.published = published
    self.url = url
    self.archive = archive
    self.accessed = accessed
    self.language = language
    self.leaning = leaning
    self.leaningBy = leaningBy
    self.checked = checked
    self.note = note
    self.origin = origin
  }
}

/// A further source of a record.
public struct Citation: Sendable {
  public var record: Reference
  public var source: Identifier<Source>
  public var locator: Text
  /// What it adds, or where it differs.
  public var note: Text
  public var origin: Origin

  public init(
    record: Reference, source: Identifier<Source>, locator: Text = "", note: Text = "",
    origin: Origin
  ) {
    self.record = record
    self.source = source
    self.locator = locator
    self.note = note
    self.origin = origin
  }
}

/// A passage of a text, answered by a record.
public struct Passage: Sendable {
  /// Identifier of the passage; rows with one identifier answer it together.
  public var id: Reference
  public var text: Identifier<Source>
  public var locator: Text
  /// What it says, in our own words.
  public var summary: Text
  /// The record that answers it.
  public var record: Reference
  public var origin: Origin

  public init(
    id: Reference, text: Identifier<Source>, locator: Text, summary: Text, record: Reference,
    origin: Origin
  ) {
    self.id = id
    self.text = text
    self.locator = locator
    self.summary = summary
    self.record = record
    self.origin = origin
  }
}
