import Diplomacy

// What a table asks a row for. A label `optional` marks a cell that may be empty.

// MARK: - Texts

extension Row {
  mutating func text(_ name: String, _ description: String) -> Text {
    text(name, .required, description)
  }

  mutating func text(optional name: String, _ description: String) -> Text {
    text(name, .optional, description)
  }

  private mutating func text(_ name: String, _ need: Need, _ description: String) -> Text {
    take(Column(name: name, content: .text, need: need, description: description))
      .map { text(of: $0) } ?? Text(bytes: [])
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ description: String
  ) -> Choice {
    if let choice: Choice = choice(name, .required, description) { return choice }
    guard let standIn = Choice.allCases.first else {
      preconditionFailure("a column takes words from a list, and the list must not be empty")
    }
    return standIn
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    optional name: String, _ description: String
  ) -> Choice? {
    choice(name, .optional, description)
  }

  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ need: Need, _ description: String
  ) -> Choice? {
    let words = Choice.allCases
    let position = takeWord(
      Column(
        name: name, content: .choice(words.map(\.rawValue)), need: need,
        description: description))
    return position.map { words[words.index(words.startIndex, offsetBy: $0)] }
  }

  mutating func yesNo(optional name: String, _ description: String) -> Bool? {
    take(Column(name: name, content: .yesNo, need: .optional, description: description)) {
      text throws(CellFault) in try text.yesNo()
    }
  }
}

// MARK: - Identifiers

extension Row {
  /// The row's own identifier.
  mutating func id<R>(_ description: String = "Identifier.") -> Identifier<R> {
    let cell = take(
      Column(name: "id", content: .identifier, need: .required, description: description))
    guard let cell else { return "" }
    let text = text(of: cell)
    guard text.isIdentifier else {
      report(.cell(.notAnIdentifier(text.string)), at: cell.start)
      return Identifier(text.string)
    }
    return Identifier(identify(by: cell))
  }

  mutating func link<R: Linked>(_ name: String, _ description: String) -> Identifier<R> {
    link(name, .required, description) ?? ""
  }

  mutating func link<R: Linked>(optional name: String, _ description: String) -> Identifier<R>? {
    link(name, .optional, description)
  }

  private mutating func link<R: Linked>(
    _ name: String, _ need: Need, _ description: String
  ) -> Identifier<R>? {
    mention(Column(name: name, content: .link(R.recordKind), need: need, description: description))
      .map { Identifier($0) }
  }

  /// A record of one of some kinds; of any, if none is named.
  mutating func reference(
    _ name: String, to kinds: @autoclosure () -> [RecordKind] = [], _ description: String
  ) -> Reference {
    mention(
      Column(name: name, content: .reference(kinds()), need: .required, description: description)
    ).map { Reference($0) } ?? ""
  }

  mutating func reference(
    optional name: String, to kinds: @autoclosure () -> [RecordKind] = [], _ description: String
  ) -> Reference? {
    mention(
      Column(name: name, content: .reference(kinds()), need: .optional, description: description)
    ).map { Reference($0) }
  }

  private mutating func mention(_ column: @autoclosure () -> Column) -> String? {
    take(column()).map { mention(by: $0) }
  }

  /// Where the row stands and its main source.
  mutating func provenance(_ description: String = "Main source.") -> Provenance {
    Provenance(origin: origin, source: link("source", description))
  }
}

// MARK: - Numbers and dates

extension Row {
  mutating func integer(_ name: String, _ description: String, _ bounds: Bounds = .any) -> Int {
    integer(name, bounds, .required, description) ?? 0
  }

  mutating func integer(
    optional name: String, _ description: String, _ bounds: Bounds = .any
  ) -> Int? {
    integer(name, bounds, .optional, description)
  }

  private mutating func integer(
    _ name: String, _ bounds: Bounds, _ need: Need, _ description: String
  ) -> Int? {
    take(Column(name: name, content: .integer(bounds), need: need, description: description)) {
      text throws(CellFault) in try text.integer(bounds)
    }
  }

  mutating func number(_ name: String, _ description: String, _ bounds: Bounds = .any) -> Double {
    number(name, bounds, .required, description) ?? 0
  }

  mutating func number(
    optional name: String, _ description: String, _ bounds: Bounds = .any
  ) -> Double? {
    number(name, bounds, .optional, description)
  }

  private mutating func number(
    _ name: String, _ bounds: Bounds, _ need: Need, _ description: String
  ) -> Double? {
    take(Column(name: name, content: .number(bounds), need: need, description: description)) {
      text throws(CellFault) in try text.number(bounds)
    }
  }

  mutating func day(_ name: String, _ description: String) -> Day {
    day(name, .required, description) ?? .distantPast
  }

  mutating func day(optional name: String, _ description: String) -> Day? {
    day(name, .optional, description)
  }

  private mutating func day(_ name: String, _ need: Need, _ description: String) -> Day? {
    take(Column(name: name, content: .day, need: need, description: description)) {
      text throws(CellFault) in try text.day()
    }
  }

  /// When something happened: a day, a month, a year or an interval.
  mutating func date(_ name: String, _ description: String) -> EDTFDate {
    take(Column(name: name, content: .date, need: .required, description: description)) {
      text throws(CellFault) in try text.date()
    } ?? EDTFDate(.distantPast)
  }

  mutating func date(optional name: String, _ description: String) -> EDTFDate? {
    take(Column(name: name, content: .date, need: .optional, description: description)) {
      text throws(CellFault) in try text.date()
    }
  }

  /// A bound of a spell: a date, but no interval.
  mutating func bound(_ name: String, _ need: Need, _ description: String) -> EDTFDate? {
    take(Column(name: name, content: .bound, need: need, description: description)) {
      text throws(CellFault) in try text.bound()
    }
  }
}

// MARK: - Several columns that are one thing

extension Row {
  /// The columns `from` and `to`, and `end_known` if it is described.
  mutating func spell(
    _ need: Need = .optional, from: String = "First day.", to: String = "First day no longer.",
    endKnown: String? = nil
  ) -> Spell {
    var spell = Spell(from: bound("from", need, from))
    spell.to = bound("to", .optional, to)
    if let fault = spell.faultOfEnd { report(.spell(fault), at: lastStart) }
    guard let endKnown else { return spell }
    spell.endKnown = bound("end_known", .optional, endKnown)
    if let fault = spell.faultOfAnnouncement { report(.spell(fault), at: lastStart) }
    return spell
  }

  /// The columns `longitude` and `latitude`; `nil` unless both are filled.
  mutating func point(longitude: String, latitude: String) -> Point? {
    let wasBroken = isBroken
    let east = number(optional: "longitude", longitude, .within(180))
    let north = number(optional: "latitude", latitude, .within(90))
    // A number that cannot be read has been said already.
    if (east == nil) != (north == nil), isBroken == wasBroken {
      report(.meaning(.halfPoint), at: lastStart)
    }
    guard let east, let north else { return nil }
    return Point(longitude: east, latitude: north)
  }

  /// The columns `article`, `from`, `to` and `summary` of a clause.
  mutating func clause() -> ClauseText {
    ClauseText(
      article: text("article", "Article, as cited."),
      term: spell(from: "First day this version is in force; empty: from the start."),
      summary: text("summary", "The clause in our own words."))
  }
}
