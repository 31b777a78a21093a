import Diplomacy
import Reader

extension MarkedArticle {
  /// What two links share if they need no second explanation; empty if a link needs none.
  func key(of link: Link) -> [String] {
    switch link.target {
    case .name(let mention):
      let records = mention.records.map(\.text)
      switch mention.form {
      case .name(.demonym), .inflected, .surname: return records
      case .name, .capital: return records + [words(of: link)]
      }
    case .date(let mention):
      let dates = mention.written.dates.map(\.text)
      let isPlain = dates == [words(of: link)] && mention.events.isEmpty
      return isPlain ? [] : ["date", words(of: link)] + dates
    }
  }

  /// The words that a link stands on, in one line.
  func words(of link: Link) -> String {
    text.string(in: link.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A link in words: what is written, what it is, and how far that is known.
  func meaning(of link: Link) -> String {
    switch link.target {
    case .name(let mention):
      let meaning = meaning(of: mention)
      return words(of: link) == meaning ? meaning : "\(words(of: link)) = \(meaning)"
    case .date(let mention):
      let events = mention.events.map { event in
        " (\(event): \(asOf.atlas.event(event)?.title ?? ""))"
      }.joined()
      return "\(words(of: link)) = " + .date(mention.written) + events
    }
  }

  private func meaning(of mention: Reader.Mention) -> String {
    let records = mention.records.map(\.text).joined(separator: " or ")
    if mention.records.count > 1 { return .ambiguous(records) }
    let states = mention.capitalOf.map(\.text).joined(separator: ", ")
    var said: [String] = []
    if !states.isEmpty { said.append(.capital(states)) }
    if mention.form == .capital { said.append(.capital(records)) }
    if mention.isFormer { said.append(.former) }
    if !mention.usedBy.isEmpty { said.append(.used(by: mention.usedBy.string)) }
    return ((mention.form == .capital ? [] : [records]) + said).joined(separator: ", ")
  }
}

extension Reader.Mention.Form {
  /// One word for how the name belongs to its record.
  var word: String {
    switch self {
    case .name(let kind): kind.rawValue
    case .inflected(let kind): "inflected-\(kind.rawValue)"
    case .surname: "surname"
    case .capital: "capital"
    }
  }
}

extension WrittenDate.Year {
  var word: String {
    switch self {
    case .written: "written"
    case .inferred: "inferred"
    case .ambiguous: "ambiguous"
    case .unknown: "unknown"
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func ambiguous(_ records: String) -> String {
    "\(records): the name alone does not tell"
  }
  fileprivate static func capital(_ states: String) -> String { "capital of \(states)" }
  fileprivate static let former = "a name out of use by then"
  fileprivate static func used(by whom: String) -> String { "so called by: \(whom)" }

  fileprivate static func date(_ written: WrittenDate) -> String {
    let dates = written.dates.map(\.text).joined(separator: " or ")
    switch written.year {
    case .written: return dates
    case .inferred(let day): return "\(dates), the year inferred from \(day)"
    case .ambiguous: return "\(dates): the text does not tell"
    case .unknown: return "a day without a year, in a text without a date"
    }
  }
}
