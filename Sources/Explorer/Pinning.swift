import Diplomacy
import Report
import Terminal
import WhatIf

/// A date that is kept to compare the as-of date with; undo leaves it alone.
extension ExplorerState {
  /// The pinned date, where it comes before the as-of date: nothing later is told.
  var since: Day? { pinnedDay.flatMap { $0 < view.day ? $0 : nil } }

  /// Pins the as-of date, or pins no date any more.
  mutating func pin() {
    pinnedDay = pinnedDay == view.day ? nil : view.day
    message = pinnedDay.map { .pinned($0) } ?? .unpinned
    refresh()
  }

  /// Works out who stood where on the pinned date.
  mutating func refreshSince() {
    guard let since else {
      content.since = nil
      return
    }
    if content.since?.day != since { content.since = Baseline(atlas.asOf(since)).snapshot }
  }

  /// How a pair stands otherwise than on the pinned date; `nil` if it does not.
  func changeSince(
    _ state: Identifier<State>, _ alliance: Identifier<Alliance>
  ) -> Mark? {
    guard let since = content.since else { return nil }
    let then = since.standing(of: state, in: alliance)
    let now = content.after?.standing(of: state, in: alliance)
    guard then?.status != now?.status || then?.participation != now?.participation else {
      return nil
    }
    guard let now else {
      return Mark(
        sign: glyphs.leaves, style: .bold.colored(.red), words: .left(since.day))
    }
    let what = now.participation == .frozen ? "frozen" : now.status.rawValue
    return Mark(
      sign: glyphs.joins, style: .bold.colored(.green), words: .came(what, since.day))
  }

  // MARK: The changes between the two dates

  /// Opens what changed since the pinned date.
  mutating func showChanges() {
    guard since != nil else {
      message = pinnedDay.map { .pinIsNotEarlier($0) } ?? .nothingPinned
      return
    }
    answer(.changes)
  }

  func changeRows() -> [Row] {
    guard let since else { return [line(pinnedDay.map { .pinIsNotEarlier($0) } ?? .nothingPinned)] }
    let changes = Changes(from: since, to: asOf)
    guard !changes.list.isEmpty else { return [line(.noChange(since, view.day))] }
    var number = 0
    return Change.Kind.allCases.flatMap { kind -> [Row] in
      let ofKind = changes.changes(kind)
      guard !ofKind.isEmpty else { return [] }
      return [.heading(kind.rawValue.capitalizedFirst, trail: "\(ofKind.count)")]
        + ofKind.map { change in
          number += 1
          return row(change, number)
        }
    }
  }

  private func row(_ change: Change, _ number: Int) -> Row {
    let sign =
      change.before == nil && change.after == nil
      ? " "
      : change.before == nil ? glyphs.joins : change.after == nil ? glyphs.leaves : "~"
    var row = Row(
      id: "change \(number) \(change.topic)", subject: .line,
      lead: [Span(sign + " ", .bold), Span(change.date.map { $0 + " " } ?? "", .faint)],
      text: Span(change.sentence), wraps: true,
      words: change.note.isEmpty ? change.sentence : "\(change.sentence); \(change.note)")
    row.links = [change.record]
    return row
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

// MARK: - Sentences

extension String {
  fileprivate static func pinned(_ day: Day) -> String {
    "\(day) is pinned: on a later date = marks what is otherwise, :changes lists it."
  }
  fileprivate static let unpinned = "No date is pinned any more."
  fileprivate static let nothingPinned = "No date is pinned: P pins the one shown."
  fileprivate static func pinIsNotEarlier(_ day: Day) -> String {
    "\(day) is pinned; what changed since shows on later dates only."
  }
  fileprivate static func noChange(_ since: Day, _ day: Day) -> String {
    "Nothing on record changed between \(since) and \(day)."
  }
  fileprivate static func left(_ day: Day) -> String { "in it on \(day), no more" }
  fileprivate static func came(_ what: String, _ day: Day) -> String { "\(what), not so on \(day)" }
}
