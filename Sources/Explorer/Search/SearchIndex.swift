import Diplomacy

/// The words of every record, folded, in one run of bytes: made once, searched at every key.
struct SearchIndex: Sendable {
  /// How much it means that a word stands there.
  enum Sort: Int, Sendable { case identifier, name, title, text }

  struct Field: Sendable {
    let sort: Sort
    let bytes: Range<Int>
    /// The day from which it may be found, beside the record itself.
    let since: Day?
  }

  struct Entry: Sendable {
    let location: RecordLocation
    /// The kind that its own table gives it, as a choice among `kinds`; `nil` if it gives none.
    let kind: Int?
    let fields: Range<Int>
  }

  private(set) var text = FoldedText()
  private(set) var fields: [Field] = []
  private(set) var entries: [Entry] = []
  /// The record of each entry, apart from what every search looks at.
  private(set) var records: [Reference] = []
  /// Every word that a table uses for a kind of its records, each once.
  private(set) var kinds: [String] = []
  /// Where the entries of each kind of record begin.
  private var starts: [RecordKind: Int] = [:]

  init(_ atlas: Atlas) {
    let tables = atlas.tables
    var numbers: [String: Int] = [:]
    tables.forEachRecord { id, kind, index, _ in
      if starts[kind] == nil { starts[kind] = entries.count - index }
      let (first, location) = (fields.count, RecordLocation(kind: kind, index: index))
      let record = Reference(id)
      add(id.utf8, .identifier)
      for name in atlas.names(of: record) {
        add(name.name.bytes, .name, since: name.use.from?.earliest)
      }
      add(tables, location, atlas)
      let word = tables.kind(at: location)
      let number = word.map { word in
        if let number = numbers[word] { return number }
        kinds.append(word)
        numbers[word] = kinds.count - 1
        return kinds.count - 1
      }
      entries.append(
        Entry(location: location, kind: number, fields: first..<fields.count))
      records.append(record)
    }
  }

  /// The entry of a record.
  func place(of location: RecordLocation) -> Int? {
    starts[location.kind].map { $0 + location.index }
  }

  /// The bytes of all fields of an entry.
  func bytes(of entry: Entry) -> Range<Int> {
    fields[entry.fields.lowerBound].bytes
      .lowerBound..<fields[entry.fields.upperBound - 1].bytes
      .upperBound
  }

  private mutating func add(_ bytes: some Sequence<UInt8>, _ sort: Sort, since: Day? = nil) {
    let start = text.bytes.count
    text.append(bytes)
    guard text.bytes.count > start else { return }
    fields.append(Field(sort: sort, bytes: start..<text.bytes.count, since: since))
    // Fields are kept apart, or a word could begin in one and end in the next.
    text.append([0])
  }

  /// What is told of a record beside its identifier and names.
  private mutating func add(_ tables: Tables, _ location: RecordLocation, _ atlas: Atlas) {
    let index = location.index
    switch location.kind {
    case .source:
      let source = tables.sources[index]
      add(source.title.bytes, .title)
      add(source.publisher.bytes, .text)
      add(source.author.bytes, .text)
    case .state:
      for capital in atlas.capitals(of: tables.states[index].id) {
        add(capital.name.bytes, .text, since: capital.term.from?.earliest)
      }
    case .region: add(tables.regions[index].summary.bytes, .text)
    case .alliance: add(tables.alliances[index].summary.bytes, .text)
    case .obligation: add(tables.obligations[index])
    case .admission: add(tables.admissions[index])
    case .criterion: add(tables.criteria[index])
    case .withdrawal: add(tables.withdrawals[index])
    case .exclusivity: add(tables.exclusivities[index])
    case .savings: add(tables.savings[index])
    case .membership: add(tables.memberships[index].act.bytes, .text)
    case .tie: add(tables.ties[index].summary.bytes, .text)
    case .law:
      add(tables.laws[index].title.bytes, .title)
      add(tables.laws[index].summary.bytes, .text)
    case .dispute: add(tables.disputes[index].summary.bytes, .text)
    case .phase: add(tables.phases[index].summary.bytes, .text)
    case .border, .place: break
    case .closure: add(tables.closures[index].summary.bytes, .text)
    case .borderControl: add(tables.borderControls[index].summary.bytes, .text)
    case .control:
      add(tables.controls[index].area.bytes, .title)
      add(tables.controls[index].summary.bytes, .text)
    case .programme: add(tables.programmes[index].summary.bytes, .text)
    case .actor: add(tables.actors[index].summary.bytes, .text)
    case .person: add(tables.persons[index].summary.bytes, .text)
    case .office: add(tables.offices[index].title.bytes, .title)
    case .event:
      add(tables.events[index].title.bytes, .title)
      add(tables.events[index].summary.bytes, .text)
    case .scenario:
      add(tables.scenarios[index].title.bytes, .title)
      add(tables.scenarios[index].suppositions.bytes, .text)
    case .claim:
      add(tables.claims[index].paraphrase.bytes, .title)
      add(tables.claims[index].quotation.bytes, .text)
      for name in atlas.names(of: tables.claims[index].claimant) {
        add(name.name.bytes, .text, since: name.use.from?.earliest)
      }
    case .reading: add(tables.readings[index].label.bytes, .title)
    }
  }

  private mutating func add(_ clause: some Clause) { add(clause.text.summary.bytes, .text) }
}

extension Tables {
  /// What its own table calls the kind of a record.
  fileprivate func kind(at location: RecordLocation) -> String? {
    let index = location.index
    switch location.kind {
    case .source: return sources[index].kind.rawValue
    case .state: return states[index].kind.rawValue
    case .alliance: return alliances[index].kind.rawValue
    case .obligation: return obligations[index].kind.rawValue
    case .admission: return admissions[index].procedure.rawValue
    case .criterion: return criteria[index].condition.rawValue
    case .membership: return memberships[index].status.rawValue
    case .tie: return ties[index].kind.rawValue
    case .dispute: return disputes[index].kind.rawValue
    case .phase: return phases[index].intensity.rawValue
    case .border: return borders[index].kind.rawValue
    case .place: return places[index].kind.rawValue
    case .programme: return programmes[index].kind.rawValue
    case .actor: return actors[index].kind.rawValue
    case .event: return events[index].kind.rawValue
    case .claim: return claims[index].kind.rawValue
    case .region, .withdrawal, .exclusivity, .savings, .law, .closure, .borderControl, .control,
      .person, .office, .scenario, .reading:
      return nil
    }
  }
}
