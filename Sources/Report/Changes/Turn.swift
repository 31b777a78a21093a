import Diplomacy
import WhatIf

/// The time between two days: after the first, up to and including the second.
struct Between {
  let start: Day
  /// What was known on the last day: nothing later can be seen.
  let asOf: AsOf

  /// Whether a date lies in it.
  ///
  /// One so vague that both days have the same answer to whether it had come makes no difference
  /// between them.
  func holds(_ date: EDTFDate?) -> Answer {
    guard let date else { return .no }
    let (then, now) = (date.reached(by: start), date.reached(by: asOf.day))
    guard then != now else { return .no }
    return then == .no && now == .yes ? .yes : .possibly
  }
}

/// The beginning or the end of something.
struct Turn {
  enum Side { case begins, ends }

  let side: Side
  let date: EDTFDate
  /// Yes or possibly.
  let holds: Answer
  let fact: Fact
  let note: String
  let evidence: [Evidence]

  /// What begins and ends.
  struct Fact {
    let kind: Change.Kind
    /// What it is a state of: there one fact follows another.
    let key: [String]
    let topic: String
    /// What is so while it lasts.
    let words: String
    /// What is so without it; `nil` if nothing is.
    var otherwise: String?
    let record: Reference
  }
}

extension Between {
  /// The turns of a spell that lie in it.
  func turns<Row: Sourced>(
    _ fact: Turn.Fact, _ term: Spell, row: Row, role: String, note: Text = "", endNote: Text? = nil
  ) -> [Turn] {
    turns(
      fact, [term], note: note.string, endNote: (endNote ?? note).string,
      evidence: [Evidence(role, of: fact.record, row)]
        + asOf.citations(of: fact.record, term: term).map {
          Evidence(role: "citation", record: fact.record, origin: $0.origin, source: $0.source)
        })
  }

  /// The turns of a spell that several sources may date, the one used first.
  ///
  /// Where they do not agree on whether a turn lies in this time, it possibly does.
  func turns(
    _ fact: Turn.Fact, _ terms: [Spell], note: String, endNote: String, evidence: [Evidence]
  ) -> [Turn] {
    func turn(_ side: Turn.Side, _ dates: [EDTFDate?], _ note: String) -> Turn? {
      let holds = Answer.consensus(of: dates.map { self.holds($0) }) ?? .no
      let inside = dates.compactMap { $0 }.filter { self.holds($0) != .no }
      guard holds != .no, let date = inside.first else { return nil }
      let others = dates.compactMap { asOf.known($0) }.uniqued().filter { $0 != date.text }
      return Turn(
        side: side, date: date, holds: holds, fact: fact, note: .noted(note, others),
        evidence: evidence)
    }
    return [
      turn(.begins, terms.map(\.from), note), turn(.ends, terms.map(\.to), endNote),
    ].compactMap { $0 }
  }
}

extension Between {
  /// Changes made of turns: where one fact ends on the day on which another of the same thing
  /// begins, the one gives way to the other.
  func changes(_ turns: [Turn]) -> [Change] {
    let groups = Dictionary(grouping: turns.enumerated()) { _, turn in
      [turn.fact.kind.rawValue, turn.date.text] + turn.fact.key
    }
    let ordered = groups.values.sorted { ($0.first?.offset ?? 0) < ($1.first?.offset ?? 0) }
    return ordered.flatMap { group -> [Change] in
      let ends = group.map(\.element).filter { $0.side == .ends }
      let begins = group.map(\.element).filter { $0.side == .begins }
      return (0..<max(ends.count, begins.count)).compactMap { place in
        change(
          ends.indices.contains(place) ? ends[place] : nil,
          begins.indices.contains(place) ? begins[place] : nil)
      }
    }
  }

  private func change(_ end: Turn?, _ beginning: Turn?) -> Change? {
    guard let main = beginning ?? end else { return nil }
    let otherwise = main.fact.otherwise
    let notes = [beginning?.note, end?.note].compactMap { $0 }
    return Change(
      kind: main.fact.kind, date: asOf.known(main.date), topic: main.fact.topic,
      before: end?.fact.words ?? otherwise, after: beginning?.fact.words ?? otherwise,
      holds: (end?.holds ?? .yes).and(beginning?.holds ?? .yes),
      note: notes.first { !$0.isEmpty } ?? "", record: main.fact.record, figure: nil,
      evidence: ((end?.evidence ?? []) + (beginning?.evidence ?? [])).uniqued())
  }
}

// MARK: - Sentences

extension String {
  /// An act, and the dates that other sources give for it.
  fileprivate static func noted(_ note: String, _ dates: [String]) -> String {
    guard !dates.isEmpty else { return note }
    let lead = note.isEmpty ? "Also" : note + "; also"
    return "\(lead) dated \(dates.joined(separator: ", "))"
  }
}
