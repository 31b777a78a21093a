import Diplomacy

/// Every name of a package as a tree of words: one walk from a word finds the names that begin there.
struct NameIndex: Sendable {
  /// A name at the word that ends it.
  struct Entry: Sendable {
    let record: Reference
    let form: Mention.Form
    let use: Spell
    let usedBy: Text
    /// The word that must begin with a capital, as it does in the name.
    let capitalised: Int?
    /// Whether the name is written in capitals, or is short and has one inside.
    let spelling: Spelling
    /// How the name must be written but for case; `nil` where its marks may be left out.
    ///
    /// Without marks a short name of another language is soon a common word of this one.
    let exact: String?
    /// What stands before each word but the first.
    let gaps: [Word.Gap]
    /// By the order of files; what an answer is sorted by.
    let order: Int

    enum Spelling: Sendable { case any, capitals, innerCapital }
  }

  /// Edges by node and word.
  private var edges: [UInt64: Int32] = [:]
  /// The node behind a first word by its number; -1 if no name begins with it.
  private var roots: [Int32] = []
  private(set) var entries: [[Entry]] = []
  /// The states whose capital a place is, by when.
  private(set) var capitals: [Reference: [(state: Identifier<State>, term: Spell)]] = [:]

  init(_ atlas: Atlas, _ lexicon: inout Lexicon) {
    let tables = atlas.tables
    for (row, name) in tables.names.enumerated() {
      let words = lexicon.wordsAdded(name.name.string)
      add(words, name.record, .name(name.kind), name, row, lexicon)
      // The article before a name is left out as often as not.
      if words.count > 2, let article = words.first, lexicon.isArticle(article) {
        add(Array(words.dropFirst()), name.record, .name(name.kind), name, row, lexicon)
      }
      addForms(of: words, name, row, &lexicon)
      if words.count > 1, atlas.location(of: name.record)?.kind == .person,
        let last = words.last, !last.shape.contains(.isOrdinal), last.range.count > 2
      {
        add([last], name.record, .surname, name, row, lexicon)
      }
    }
    for (row, capital) in tables.capitals.enumerated() {
      let words = lexicon.wordsAdded(capital.name.string)
      let name = Name(
        record: capital.state.any, name: capital.name, use: capital.term,
        provenance: capital.provenance)
      // A capital that is a place of its own has names in all languages there.
      for place in placesNamed(words, atlas) {
        capitals[place, default: []].append((capital.state, capital.term))
      }
      add(words, name.record, .capital, name, tables.names.count + row, lexicon)
    }
  }

  private func placesNamed(_ words: [Word], _ atlas: Atlas) -> [Reference] {
    var node = words.first.flatMap { root(of: $0) }
    for word in words.dropFirst() { node = node.flatMap { child(of: $0, word) } }
    let named = node.map { entries[$0] } ?? []
    return named.filter { $0.form.isWhole && atlas.location(of: $0.record)?.kind == .place }
      .map(\.record).uniqued()
  }

  /// The forms that the name's words take.
  private mutating func addForms(
    of words: [Word], _ name: Name, _ row: Int, _ lexicon: inout Lexicon
  ) {
    // Long names of treaties have too many forms, and are written as they stand.
    guard words.count < 6 else { return }
    let texts = words.map { lexicon.text(of: $0) }
    for form in NameForms.forms(of: texts, language: name.language.string, kind: name.kind) {
      var inflected = words
      for place in words.indices where form[place] != texts[place] {
        inflected[place].number = lexicon.number(adding: form[place])
      }
      add(inflected, name.record, .inflected(name.kind), name, row, lexicon)
    }
  }

  private mutating func add(
    _ words: [Word], _ record: Reference, _ form: Mention.Form, _ name: Name, _ row: Int,
    _ lexicon: Lexicon
  ) {
    guard let first = words.first else { return }
    var node = root(of: first.number)
    for word in words.dropFirst() { node = child(of: node, word.number) }
    let letters = words.filter { $0.shape.contains(.hasLetter) }
    let isCapitals =
      letters.allSatisfy { $0.shape.contains(.isAllCapitals) }
      && letters.contains { $0.shape.contains(.hasInnerCapital) }
    let isShort = words.count == 1 && name.name.bytes.count <= 4
    let hasInner = isShort && first.shape.contains(.hasInnerCapital)
    entries[Int(node)].append(
      Entry(
        record: record, form: form, use: name.use, usedBy: name.usedBy,
        capitalised: words.firstIndex {
          $0.shape.isSuperset(of: [.isCapitalised, .hasLetter]) && !lexicon.isCommon($0)
        },
        spelling: isCapitals ? .capitals : hasInner ? .innerCapital : .any,
        exact: Self.exact(words, name, form, lexicon), gaps: words.dropFirst().map(\.gap),
        order: row))
  }

  private static func exact(
    _ words: [Word], _ name: Name, _ form: Mention.Form, _ lexicon: Lexicon
  ) -> String? {
    guard words.count == 1, form.isWhole, name.language.string != "en" else { return nil }
    let (folded, small) = (lexicon.text(of: words[0]), name.name.string.lowercased())
    // Only Latin letters lose marks that a writer may not have on the keyboard.
    let isLatin = folded.utf8.allSatisfy { $0 < 0x80 }
    return isLatin && folded.count <= 6 && folded != small ? small : nil
  }

  /// For each of some words whether it is part of a name, whatever its date and spelling.
  func partsOfNames(_ words: [Word]) -> [Bool] {
    var parts = Array(repeating: false, count: words.count)
    var index = 0
    while index < words.count {
      var (next, end) = (index + 1, index)
      var node = root(of: words[index])
      while let here = node {
        if entries[here].contains(where: { $0.form != .surname }) { end = next }
        node = next < words.count ? child(of: here, words[next]) : nil
        next += 1
      }
      for place in index..<end { parts[place] = true }
      index = max(index + 1, end)
    }
    return parts
  }

  private mutating func root(of word: Int32) -> Int32 {
    while roots.count <= Int(word) { roots.append(-1) }
    if roots[Int(word)] < 0 { roots[Int(word)] = newNode() }
    return roots[Int(word)]
  }

  private mutating func child(of node: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(node, word)
    if let known = edges[key] { return known }
    let child = newNode()
    edges[key] = child
    return child
  }

  private mutating func newNode() -> Int32 {
    entries.append([])
    return Int32(entries.count - 1)
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The node behind a first word.
  func root(of word: Word) -> Int? {
    guard word.number >= 0, Int(word.number) < roots.count, roots[Int(word.number)] >= 0
    else { return nil }
    return Int(roots[Int(word.number)])
  }

  /// The node behind a further word.
  func child(of node: Int, _ word: Word) -> Int? {
    word.number < 0 ? nil : edges[Self.key(Int32(node), word.number)].map(Int.init)
  }
}

extension Mention.Form {
  /// Whether it is a name as it is recorded.
  fileprivate var isWhole: Bool {
    if case .name = self { true } else { false }
  }
}
