import Diplomacy
import Report

/// What can be found on a day.
struct SearchScope: Sendable {
  let index: SearchIndex
  let asOf: AsOf
  /// Whether each entry may be spoken of.
  let isVisible: [Bool]
  /// Needed for chips alone.
  var mentions: Mentions?

  init(_ index: SearchIndex, _ asOf: AsOf) {
    (self.index, self.asOf) = (index, asOf)
    isVisible = index.records.map { asOf.sees(record: $0) }
  }
}

/// A record that was found; the lower the rank, the more likely it was meant.
struct Found: Hashable {
  let record: Reference
  let kind: RecordKind
  let rank: Int
}

extension SearchScope {
  /// Every record that a query finds, best first.
  func records(matching query: SearchQuery) -> Result<[Found], ChipFault> {
    var filters: [EntryFilter] = []
    for chip in query.chips {
      switch filter(chip) {
      case .success(let filter): filters.append(filter)
      case .failure(let fault): return .failure(fault)
      }
    }
    filters += query.years.map { .happened(Day($0, 1, 1), Day($0, 12, 31)) }
    return .success(found(query.words, filters))
  }

  private func found(_ words: [[UInt8]], _ filters: [EntryFilter]) -> [Found] {
    var found: [(rank: Int, order: Int, place: Int)] = []
    index.text.bytes.withUnsafeBufferPointer { text in
      for place in index.entries.indices where isVisible[place] {
        let entry = index.entries[place]
        guard filters.allSatisfy({ allows($0, place) }),
          let rank = rank(of: entry, words, in: text)
        else { continue }
        found.append((rank, entry.location.kind.order, place))
      }
    }
    found.sort { ($0.rank, $0.order, $0.place) < ($1.rank, $1.order, $1.place) }
    return found.map {
      Found(
        record: index.records[$0.place], kind: index.entries[$0.place].location.kind,
        rank: $0.rank)
    }
  }

  // MARK: Words

  /// How well an entry answers all words; `nil` if one is missing.
  private func rank(
    of entry: SearchIndex.Entry, _ words: [[UInt8]], in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var sum = 0
    let whole = index.bytes(of: entry)
    for word in words {
      guard let first = text.place(of: word, from: whole.lowerBound, before: whole.upperBound),
        let rank = rank(of: word, in: entry, from: first, text)
      else { return nil }
      sum += rank
    }
    return sum
  }

  /// How well an entry answers a word that stands in it for the first time at a place.
  private func rank(
    of word: [UInt8], in entry: SearchIndex.Entry, from first: Int,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var best: Int?
    for field in index.fields[entry.fields] where field.bytes.upperBound > first {
      // A name that nobody used yet is no way to find a record.
      if let since = field.since, since > asOf.day { continue }
      var start = field.bytes.lowerBound
      while let place = text.place(of: word, from: start, before: field.bytes.upperBound) {
        best = min(best ?? .max, rank(of: word, at: place, in: field, text))
        // Only a field that is the word can be better than one that has it at the start of a word.
        if let best, best <= field.sort.beginning + 2 { break }
        start = place + 1
      }
      // Fields stand from the most telling to the least.
      if let best, best <= field.sort.best { return best }
    }
    return best
  }

  private func rank(
    of word: [UInt8], at place: Int, in field: SearchIndex.Field,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let isFirst = place == field.bytes.lowerBound
    if isFirst, place + word.count == field.bytes.upperBound { return field.sort.best }
    if isFirst { return field.sort.beginning }
    return field.sort.beginning + (text[place - 1].isWordPart ? 4 : 2)
  }

  // MARK: Letters in their order

  /// Records of which an identifier or a name has the letters in their order.
  func records(spelledLike letters: [UInt8], besides known: Set<Reference>) -> [Found] {
    index.text.bytes.withUnsafeBufferPointer { text in
      index.entries.indices.compactMap { place -> Found? in
        let entry = index.entries[place]
        guard isVisible[place], entry.location.kind.isNamed,
          !known.contains(index.records[place])
        else { return nil }
        let gaps = index.fields[entry.fields].compactMap { field -> Int? in
          guard field.sort == .identifier || field.sort == .name,
            field.since.map({ $0 <= asOf.day }) ?? true
          else { return nil }
          return text.gaps(between: letters, in: field.bytes)
        }.min()
        return gaps.map {
          Found(
            record: index.records[place], kind: entry.location.kind, rank: FuzzyRank.first + $0)
        }
      }
    }
  }
}

/// The ranks of what matches by the order of its letters alone.
enum FuzzyRank {
  /// Behind everything in which the words stand.
  static let first = 40
}

extension SearchIndex.Sort {
  /// The rank of a field that is the word.
  fileprivate var best: Int {
    switch self {
    case .identifier: 0
    case .name: 1
    case .title: 2
    case .text: 8
    }
  }

  /// The rank of a field that begins with the word.
  fileprivate var beginning: Int {
    switch self {
    case .identifier: 3
    case .name: 4
    case .title: 6
    case .text: 12
    }
  }
}

extension UInt8 {
  /// Whether it is part of a word: a letter, a digit, or a byte of a letter beyond ASCII.
  fileprivate var isWordPart: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self >= 0x80
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many letters stand between those wanted, taken in their order; `nil` if one is missing or
  /// they stand so far apart that nobody can have meant them.
  func gaps(between letters: [UInt8], in range: Range<Int>) -> Int? {
    var (place, gaps) = (range.lowerBound, 0)
    for letter in letters {
      while place < range.upperBound, self[place] != letter {
        place += 1
        gaps += 1
      }
      guard place < range.upperBound, gaps <= letters.count * 3 else { return nil }
      place += 1
    }
    return gaps
  }
}

extension RecordKind {
  /// Kinds of which somebody knows the records by name.
  fileprivate var isNamed: Bool {
    order <= RecordKind.programme.order
  }

  /// Their order among equals: what is looked for more often comes first.
  var order: Int {
    switch self {
    case .state: 0
    case .alliance: 1
    case .region: 2
    case .person: 3
    case .actor: 4
    case .place: 5
    case .dispute: 6
    case .programme: 7
    case .event: 8
    case .claim: 9
    case .scenario: 10
    case .law: 11
    case .office: 12
    case .tie: 13
    case .phase: 14
    case .membership: 15
    case .source: 16
    case .border, .closure, .borderControl, .control: 17
    case .obligation, .admission, .criterion, .withdrawal, .exclusivity, .savings: 18
    case .reading: 19
    }
  }
}
