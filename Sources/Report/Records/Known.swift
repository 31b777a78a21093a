import Diplomacy

extension AsOf {
  /// A reference if it may be spoken of.
  func known<Record>(_ id: Identifier<Record>?) -> Identifier<Record>? {
    id.flatMap { sees(record: $0.any) ? $0 : nil }
  }

  /// A date as it may be told: not at all before it comes, and an interval without its later end.
  func known(_ date: EDTFDate?) -> String? {
    guard let date, sees(date) else { return nil }
    guard date.isInterval, date.latest > day else { return date.text }
    return date.text.prefix { $0 != "/" } + "/.."
  }

  /// The year of a figure, unless it is later: then the figure stands without it.
  func known(year: Int?) -> Int? { year.flatMap { $0 <= day.year ? $0 : nil } }

  /// The further citations of a record that may be shown.
  ///
  /// They may speak of its end, so while that is hidden none is.
  func citations(of record: Reference, term: Spell = Spell()) -> [Citation] {
    isEndHidden(term) ? [] : atlas.citations(of: record)
  }

  /// Whether it ends, but nobody knew that yet.
  func isEndHidden(_ term: Spell) -> Bool {
    term.to != nil && term.known(on: day)?.to == nil
  }

  /// What the package's end means for an answer on this day.
  var notesOnDataEnd: [String] {
    day > atlas.facts.dataUntil ? [.dataEnd(atlas.facts.dataUntil, day)] : []
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func dataEnd(_ end: Day, _ day: Day) -> String {
    "the data end on \(end): what was open then is only possibly so on \(day)"
  }
}
