import Diplomacy
import Report

/// Which moments the timeline lists: `kind:summit of:STATE words`.
///
/// Kinds are alternatives; every record must be involved, and the words must stand together.
struct TimelineFilter {
  /// The kinds that were asked for; all if none was.
  private var kinds: [Kind]?
  /// For each record that was asked for, what involves it.
  private var involved: [Involved] = []
  /// What else was typed, as it is searched.
  private(set) var words: [UInt8] = []
  /// What cannot be found, as it was typed.
  private(set) var fault: Fault?

  enum Fault: Hashable {
    case noKind(String)
    case noRecord(String)
  }

  /// The kind of an event, or of the beginning or end of a membership.
  private enum Kind: Hashable {
    case event(Event.Kind)
    case membership

    init(_ kind: Event.Kind?) { self = kind.map { .event($0) } ?? .membership }

    static let all = Event.Kind.allCases.map { Kind.event($0) } + [.membership]

    var word: String {
      switch self {
      case .event(let kind): kind.rawValue
      case .membership: "membership"
      }
    }
  }

  fileprivate struct Involved {
    let records: Set<Reference>
    let events: Set<String>
  }

  init(_ text: String, in asOf: AsOf) {
    var rest: [Substring] = []
    for word in text.split(separator: " ") {
      switch Chip(word) {
      case .kind(let start)?:
        // A kind that is still being typed stands for all that begin like it.
        let found = Kind.all.filter { $0.word.hasPrefix(start.lowercased()) }
        kinds = (kinds ?? []) + found
        if found.isEmpty { fault = .noKind(start) }
      case .of(let name)?:
        let found = asOf.record(name)
        involved.append(Involved(found, asOf))
        if found == nil, fault == nil { fault = .noRecord(name) }
      case nil: rest.append(word)
      }
    }
    words = Array(folded(rest.joined(separator: " ")).utf8)
  }

  /// Whether a moment is of the kinds and involves the records asked for.
  func admits(_ moment: Chronology.Moment) -> Bool {
    guard kinds?.contains(Kind(moment.eventKind)) ?? true else { return false }
    return involved.allSatisfy { involved in
      moment.eventKind == nil
        ? moment.records.contains(where: involved.records.contains)
        : involved.events.contains(moment.entry.id)
    }
  }

  /// A word that asks for something in particular.
  private enum Chip {
    case kind(String)
    case of(String)

    init?(_ word: Substring) {
      if word.hasPrefix("kind:") {
        self = .kind(String(word.dropFirst(5)))
      } else if word.hasPrefix("of:") {
        self = .of(String(word.dropFirst(3)))
      } else {
        return nil
      }
    }
  }

  // MARK: Completion

  /// The text with its last word completed, if that is a beginning of a chip.
  static func completed(_ text: String, in asOf: AsOf) -> String? {
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let (before, word) = (text[..<start], text[start...])
    switch Chip(word) {
    case .kind(let typed)?:
      let kind = Kind.all.first { $0.word.hasPrefix(typed.lowercased()) }
      return kind.map { "\(before)kind:\($0.word) " }
    case .of(let typed)?:
      return asOf.identifiers(beginningWith: typed).first.map { "\(before)of:\($0) " }
    case nil:
      let chips = ["kind:", "of:"]
      return word.isEmpty ? nil : chips.first { $0.hasPrefix(word) }.map { before + $0 }
    }
  }
}

extension TimelineFilter.Involved {
  /// What involves a record, or a state of it if it is a region; nothing if there is none.
  fileprivate init(_ record: Reference?, _ asOf: AsOf) {
    let states = record.map { asOf.atlas.states(in: Identifier($0.text)).map(\.any) } ?? []
    let all = [record].compactMap { $0 } + states
    records = Set(all)
    events = Set(all.flatMap { asOf.atlas.events(naming: $0) }.map(\.id.text))
  }
}

extension AsOf {
  /// States and bodies in sight whose identifier or name begins with a text.
  fileprivate func identifiers(beginningWith start: String) -> [String] {
    let wanted = folded(start)
    let records =
      atlas.tables.states.filter { sees($0.existence) }.map(\.id.any)
      + atlas.tables.alliances.filter { sees($0.existence) }.map(\.id.any)
    let byIdentifier = records.filter { folded($0.text).hasPrefix(wanted) }
    let byName = records.filter { folded(name(of: $0)).hasPrefix(wanted) }
    return (byIdentifier + byName).map(\.text)
  }
}

extension ExplorerState {
  /// Why a filter leaves nothing.
  func reasonForNothing(_ pane: Pane, _ text: String) -> String {
    guard pane == .timeline, let fault = TimelineFilter(text, in: asOf).fault else {
      return .noRow(pane.title, text)
    }
    switch fault {
    case .noKind(let word):
      let words = TimelineFilter.kindWords
      return word.nearest(among: words).map { .noKind(word, nearest: $0) }
        ?? .noKind(word, words)
    case .noRecord(let word):
      return .noRecord(word, asOf.nearestRecord(to: word, among: [.state, .alliance, .person]))
    }
  }
}

extension TimelineFilter {
  fileprivate static var kindWords: [String] { Kind.all.map(\.word) }
}

// MARK: - Sentences

extension String {
  fileprivate static func noRow(_ pane: String, _ text: String) -> String {
    "No row of \(pane) holds '\(text)'; Esc removes the filter."
  }
  fileprivate static func noKind(_ word: String, nearest: String) -> String {
    "'\(word)' is no kind of event; did you mean kind:\(nearest)? Esc removes the filter."
  }
  fileprivate static func noKind(_ word: String, _ kinds: [String]) -> String {
    "'\(word)' is no kind of event; write one of \(kinds.joined(separator: ", "))."
  }
  fileprivate static func noRecord(_ word: String, _ nearest: String?) -> String {
    "'\(word)' is no record"
      + (nearest.map { "; did you mean of:\($0)? Esc removes the filter." }
        ?? "; Tab completes of:, Esc removes the filter.")
  }
}
