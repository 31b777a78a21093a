import Diplomacy
import Report

/// What a chip lets through.
enum EntryFilter {
  case kind(RecordKind)
  /// A kind that tables give their records.
  case tableKind(Int)
  /// A kind of record that tables give the same name.
  case either(RecordKind, Int)
  case among(Set<Int>)
  /// What happened, began or ended within these days.
  case happened(Day, Day)
}

extension SearchScope {
  func allows(_ filter: EntryFilter, _ place: Int) -> Bool {
    let entry = index.entries[place]
    switch filter {
    case .kind(let kind): return entry.location.kind == kind
    case .tableKind(let number): return entry.kind == number
    case .either(let kind, let number): return entry.location.kind == kind || entry.kind == number
    case .among(let places): return places.contains(place)
    case .happened(let first, let last):
      return dates(of: entry.location).contains { $0.latest >= first && $0.earliest <= last }
    }
  }

  /// When a record happened, began and ended, as far as that is known.
  private func dates(of location: RecordLocation) -> [EDTFDate] {
    if location.kind == .source {
      let published = asOf.atlas.tables.sources[location.index].published
      return [published].compactMap { $0 }.filter(asOf.sees)
    }
    let term = asOf.atlas.tables.term(at: location).known(on: asOf.day)
    return [term?.from, term?.to].compactMap { $0 }
  }

  // MARK: Reading chips

  func filter(_ chip: SearchQuery.ChipValue) -> Result<EntryFilter, ChipFault> {
    let filter: EntryFilter? =
      switch chip.chip {
      case .kind: kind(chip.value)
      case .of: record(chip.value).map { .among(places(naming: $0)) }
      case .in: places(within: chip.value).map { .among($0) }
      case .src: sources(chip.value).map { .among($0) }
      case .from: date(chip.value).map { .happened($0.earliest, .distantFuture) }
      case .to: date(chip.value).map { .happened(.distantPast, $0.latest) }
      }
    guard let filter else {
      let meant = chip.value.lowercased().nearest(among: values(of: chip.chip))
      return .failure(.value(chip.chip, chip.value, meant: meant))
    }
    return .success(filter)
  }

  private func kind(_ word: String) -> EntryFilter? {
    let word = word.lowercased()
    let kind = RecordKind.allCases.first { $0.word == word }
    let number = index.kinds.firstIndex(of: word)
    return switch (kind, number) {
    case (let kind?, let number?): .either(kind, number)
    case (let kind?, nil): .kind(kind)
    case (nil, let number?): .tableKind(number)
    case (nil, nil): nil
    }
  }

  private func date(_ word: String) -> EDTFDate? {
    EDTFDate(word).flatMap { $0.isInterval ? nil : $0 }
  }

  /// The record with an identifier or a name of the day.
  private func record(_ word: String) -> Reference? { asOf.record(word) }

  private func place(of record: Reference) -> Int? {
    asOf.atlas.location(of: record).flatMap(index.place)
  }

  /// The entries that name a record, and those who hold an office of it.
  private func places(naming record: Reference) -> Set<Int> {
    var places: Set<Int> = []
    for mention in (mentions ?? Mentions(asOf.atlas.tables))[record]
    where mention.since.map({ $0 <= asOf.day }) ?? true {
      guard let place = place(of: mention.record) else { continue }
      places.insert(place)
      let location = index.entries[place].location
      guard location.kind == .office, isVisible[place] else { continue }
      if let holder = self.place(of: asOf.atlas.tables.offices[location.index].person.any) {
        places.insert(holder)
      }
    }
    return places
  }

  /// The states of a region or the members of a body on the day, and what names them.
  private func places(within word: String) -> Set<Int>? {
    guard let record = record(word), let location = asOf.atlas.location(of: record) else {
      return nil
    }
    let states: [Identifier<State>]
    switch location.kind {
    case .region: states = asOf.atlas.states(in: Identifier(record.text))
    case .alliance:
      states = asOf.standings(in: Identifier(record.text)).filter(\.status.isMembership)
        .map(\.state)
    default: return nil
    }
    return states.reduce(into: places(naming: record)) { places, state in
      if let place = place(of: state.any) { places.insert(place) }
      places.formUnion(self.places(naming: state.any))
    }
  }

  /// What rests on the sources whose identifier, title, author or publisher holds a word.
  private func sources(_ word: String) -> Set<Int>? {
    let wanted = FoldedText(word).bytes
    let named = index.text.bytes.withUnsafeBufferPointer { text in
      index.entries.indices.filter { place in
        guard index.entries[place].location.kind == .source else { return false }
        let bytes = index.bytes(of: index.entries[place])
        return text.place(of: wanted, from: bytes.lowerBound, before: bytes.upperBound) != nil
      }
    }
    guard !named.isEmpty else { return nil }
    return named.reduce(into: []) { $0.formUnion(places(naming: index.records[$1])) }
  }

  // MARK: Completing

  /// What can stand behind a chip, in the order of the files.
  func values(of chip: Chip) -> [String] {
    func ids(_ kinds: Set<RecordKind>) -> [String] {
      index.entries.indices.filter {
        isVisible[$0] && kinds.contains(index.entries[$0].location.kind)
      }.map { index.records[$0].text }
    }
    switch chip {
    case .kind:
      let used = Set(
        index.entries.indices.filter { isVisible[$0] }.compactMap { index.entries[$0].kind })
      return (RecordKind.allCases.map(\.word) + used.sorted().map { index.kinds[$0] }).uniqued()
    case .of: return ids([.state, .alliance, .person, .actor, .place, .dispute, .programme])
    case .in: return ids([.region, .alliance])
    case .src: return ids([.source])
    case .from, .to: return []
    }
  }
}

extension RecordKind {
  /// The kind as one word.
  var word: String { rawValue.split(separator: " ").joined(separator: "-") }
}
