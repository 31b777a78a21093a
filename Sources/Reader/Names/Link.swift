public import Diplomacy

/// A part of an article that leads somewhere.
public struct Link: Hashable, Sendable {
  /// In bytes of the article; no two links share one.
  public let range: Range<Int>
  /// Its sentence among all.
  public let sentence: Int
  public let target: Target

  public enum Target: Hashable, Sendable {
    case name(Mention)
    case date(DateMention)
  }

  /// The record it leads to; `nil` for a date, and where several are meant by the name.
  public var record: Reference? {
    guard case .name(let mention) = target else { return nil }
    return mention.record
  }
}

/// A name of a record, or of several.
public struct Mention: Hashable, Sendable {
  /// How the name belongs to its record.
  public enum Form: Hashable, Sendable {
    case name(Name.Kind)
    /// With an ending of its language.
    case inflected(Name.Kind)
    /// The last word of the name of a person who was named in full before.
    case surname
    /// The name of the state's capital, which is no record of its own.
    case capital
  }

  /// Those that have the name on the article's day, in file order; more than one where the name
  /// alone does not tell which is meant.
  public let records: [Reference]
  public let form: Form
  /// Whose name it is, where it is not everybody's.
  public let usedBy: Text
  /// Whether the name was out of use by the article's day.
  public let isFormer: Bool
  /// The states whose capital it is, where a place is named: writers mean their governments too.
  public let capitalOf: [Identifier<State>]

  /// The record, if the name tells which.
  public var record: Reference? { records.count == 1 ? records[0] : nil }
}

/// A date, and what happened then to those the sentence names.
public struct DateMention: Hashable, Sendable {
  public let written: WrittenDate
  /// Events of that day, known by the article's day, that involve what its sentence names.
  public let events: [Identifier<Event>]
}
