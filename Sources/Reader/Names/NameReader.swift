import Diplomacy

/// Finds the longest names that begin at the words of a text, one word after the other.
struct NameReader {
  private let index: NameIndex
  private let asOf: AsOf
  private let words: [Word]
  private let text: ArticleText
  /// Whether a record may be spoken of, for those that were asked about.
  private var seen: [Reference: Bool] = [:]
  /// The persons who were named in full so far.
  private var introduced: Set<Reference> = []

  /// A name and the word behind its last.
  typealias Found = (mention: Mention, end: Int)

  init(_ index: NameIndex, _ words: [Word], of text: ArticleText, _ asOf: AsOf) {
    (self.index, self.words, self.text, self.asOf) = (index, words, text, asOf)
  }

  /// The longest name that begins at a word.
  mutating func name(at first: Int) -> Found? {
    guard var node = index.root(of: words[first]) else { return nil }
    var ends = [(node, first + 1)]
    var next = first + 1
    while next < words.count, let child = index.child(of: node, words[next]) {
      (node, next) = (child, next + 1)
      ends.append((node, next))
    }
    for (node, end) in ends.reversed() {
      if let mention = mention(index.entries[node], first..<end) { return (mention, end) }
    }
    return nil
  }

  /// Remembers who was named.
  mutating func accept(_ mention: Mention) {
    guard let record = mention.record, mention.form != .surname,
      asOf.atlas.location(of: record)?.kind == .person
    else { return }
    introduced.insert(record)
  }

  private mutating func mention(_ entries: [NameIndex.Entry], _ range: Range<Int>) -> Mention? {
    guard !entries.isEmpty else { return nil }
    let fitting = entries.filter { isWritten($0, range) && sees($0) }
    guard let rank = fitting.map(\.form.rank).min() else { return nil }
    let ranked = fitting.filter { $0.form.rank == rank }
    let current = ranked.filter { $0.use.holds(on: asOf.day) != .no }
    let chosen = (current.isEmpty ? ranked : current).sorted { $0.order < $1.order }
    guard let first = chosen.first else { return nil }
    let records = chosen.map(\.record).uniqued()
    let capitals = (index.capitals[records[0]] ?? []).filter {
      $0.term.holds(on: asOf.day) != .no && asOf.sees(record: $0.state.any)
    }
    return Mention(
      records: records, form: first.form, usedBy: first.usedBy, isFormer: current.isEmpty,
      capitalOf: records.count == 1 ? capitals.map(\.state).uniqued() : [])
  }

  /// Whether the words are spelled and joined as in the name.
  private func isWritten(_ entry: NameIndex.Entry, _ range: Range<Int>) -> Bool {
    if let place = entry.capitalised,
      !words[range.lowerBound + place].shape.contains(.isCapitalised)
    {
      return false
    }
    switch entry.spelling {
    case .any: break
    case .capitals:
      let isSame = words[range].allSatisfy {
        $0.shape.contains(.isAllCapitals) || !$0.shape.contains(.hasLetter)
      }
      guard isSame else { return false }
    case .innerCapital:
      guard words[range.lowerBound].shape.contains(.hasInnerCapital) else { return false }
    }
    if let exact = entry.exact,
      text.string(in: words[range.lowerBound].range).lowercased() != exact
    {
      return false
    }
    return zip(entry.gaps, words[range].dropFirst()).allSatisfy { $1.gap.joins(as: $0) }
  }

  /// Whether the record and its name were known on the day, and a surname had been introduced.
  private mutating func sees(_ entry: NameIndex.Entry) -> Bool {
    guard asOf.sees(entry.use), entry.form != .surname || introduced.contains(entry.record)
    else { return false }
    if let known = seen[entry.record] { return known }
    let isSeen = asOf.sees(record: entry.record)
    seen[entry.record] = isSeen
    return isSeen
  }
}

extension Mention.Form {
  /// Of several things that a word may be the least rank is meant.
  fileprivate var rank: Int {
    switch self {
    case .name: 0
    case .inflected: 1
    case .capital: 2
    case .surname: 3
    }
  }
}
