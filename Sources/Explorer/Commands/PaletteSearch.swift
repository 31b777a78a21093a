import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// Works out what the palette offers, once for what is typed.
  mutating func refreshOffer() {
    guard let prompt, prompt.purpose == .palette else {
      content.offer = nil
      return
    }
    guard content.offer?.text != prompt.text else { return }
    prepareSearch(for: prompt.text)
    content.offer = offered(for: prompt.text)
  }

  /// Makes what searching takes: the index once, what is visible once a day.
  private mutating func prepareSearch(for text: String) {
    if content.searchScope?.asOf.day != view.day {
      let index = content.searchIndex ?? SearchIndex(atlas)
      content.searchIndex = index
      content.searchScope = SearchScope(index, asOf)
    }
    if content.searchScope?.mentions == nil, text.contains(":") {
      let mentions = mentions()
      content.searchScope?.mentions = mentions
    }
  }

  /// What the palette offers for a text.
  func offer(for text: String) -> PaletteOffer {
    if let offer = content.offer, offer.text == text { return offer }
    return offered(for: text)
  }

  private var scope: SearchScope {
    if let scope = content.searchScope, scope.asOf.day == view.day { return scope }
    return SearchScope(content.searchIndex ?? SearchIndex(atlas), asOf)
  }

  /// More than anybody scrolls through.
  private static let mostRecords = 200

  private func offered(for text: String) -> PaletteOffer {
    var offer = PaletteOffer(text: text)
    let query: SearchQuery
    switch SearchQuery.read(text) {
    case .failure(let fault):
      offer.fault = fault.sentence
      return offer
    case .success(let read): query = read
    }
    let commands = query.chips.isEmpty ? commandEntries(for: text) : []
    let completions = chipEntries(for: text)
    guard !query.isEmpty else {
      offer.entries = (commands + completions).map(\.entry)
      return offer
    }
    let scope = scope
    switch scope.records(matching: query) {
    case .failure(let fault):
      // While a value is being typed it is not wrong yet.
      let typed = completions.map(\.entry).filter { $0.completesChip(of: text) }
      offer.fault = typed.isEmpty ? fault.sentence : nil
      offer.entries = typed
    case .success(var found):
      offer.count = found.count
      if query.isOneWord, query.words[0].count > 1 {
        found += scope.records(spelledLike: query.words[0], besides: Set(found.map(\.record)))
      }
      let records = found.prefix(Self.mostRecords).map { (rank: $0.rank, entry: entry(of: $0)) }
      offer.entries = (commands + completions + records).enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element.entry)
      // A single word may be a misspelt command, date or name, which is said when it is entered;
      // so is what is wrong with the line of a scenario.
      let isLine = ScenarioVerb(rawValue: String(text.prefix { $0 != " " })) != nil
      if offer.entries.isEmpty, !query.isOneWord, !isLine {
        offer.fault = .nothingFound(text, view.day)
      }
    }
    return offer
  }

  private func entry(of found: Found) -> PaletteEntry {
    let date = atlas.location(of: found.record).flatMap { location -> String? in
      guard [.event, .claim].contains(location.kind) else { return nil }
      return atlas.tables.term(at: location).from.map { "\($0) " }
    }
    let code = [.state, .alliance].contains(found.kind) ? "  \(found.record)" : ""
    return PaletteEntry(
      completion: found.record.text, title: (date ?? "") + asOf.label(of: found.record) + code,
      mark: found.kind.rawValue, action: .select(found.record))
  }

  // MARK: Commands

  private typealias Ranked = (rank: Int, entry: PaletteEntry)

  /// Commands whose name or title holds the typed letters in their order.
  private func commandEntries(for text: String) -> [Ranked] {
    let wanted = FoldedText(text).bytes
    return Commands.all.compactMap { command -> Ranked? in
      let ranks = [command.name, command.title].compactMap {
        rank(of: wanted, in: FoldedText($0).bytes)
      }
      return ranks.min().map { ($0, entry(of: command)) }
    }
  }

  private func entry(of command: Command) -> PaletteEntry {
    let action = command.action(in: focus)
    let obstacle = obstacle(to: action)
    return PaletteEntry(
      completion: command.name, title: "\(command.name)  \(obstacle ?? command.title)",
      mark: command.keys.map(\.description).joined(separator: " "),
      action: obstacle.map { .say($0) } ?? action, obstacle: obstacle)
  }

  /// Ranks as those of records.
  func rank(of wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard !wanted.isEmpty else { return 0 }
    return text.withUnsafeBufferPointer { text -> Int? in
      if let place = text.place(of: wanted, from: 0, before: text.count) {
        if place == 0 { return wanted.count == text.count ? 0 : 3 }
        return text[place - 1] == 0x20 || text[place - 1] == 0x2D ? 7 : 11
      }
      return text.gaps(between: wanted, in: 0..<text.count).map { FuzzyRank.first + $0 }
    }
  }

  // MARK: Chips

  /// How the last word can be completed to a chip.
  private func chipEntries(for text: String) -> [Ranked] {
    let start = text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let (before, word) = (String(text[..<start]), String(text[start...]))
    if let colon = word.firstIndex(of: ":"), let chip = Chip(rawValue: String(word[..<colon])) {
      let value = FoldedText(String(word[word.index(after: colon)...])).bytes
      let values = scope.values(of: chip).filter {
        let folded = FoldedText($0).bytes
        return folded.starts(with: value) && folded.count > value.count
      }
      return values.prefix(Self.mostRecords).map { value in
        let label = chip == .kind ? "" : "  \(asOf.label(of: Reference(value)))"
        return (30, completing(before + "\(chip.rawValue):\(value)", label, chip))
      }
    }
    let chips = Chip.allCases.filter { $0.rawValue.hasPrefix(word) }
    return chips.map { chip in
      (20, completing(before + "\(chip.rawValue):", "  \(chip.title)", chip))
    }
  }

  private func completing(_ text: String, _ label: String, _ chip: Chip) -> PaletteEntry {
    PaletteEntry(completion: text, title: text + label, mark: "narrow", action: .complete(text))
  }
}

extension PaletteEntry {
  /// Whether it is the end of a chip whose value is being typed.
  func completesChip(of text: String) -> Bool {
    guard case .complete = action, !text.hasSuffix(" "),
      text.split(separator: " ").last?.contains(":") ?? false
    else { return false }
    return completion.lowercased().hasPrefix(text.lowercased())
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func nothingFound(_ text: String, _ day: Day) -> String {
    "Nothing known on \(day) is found under '\(text)'."
  }
}
