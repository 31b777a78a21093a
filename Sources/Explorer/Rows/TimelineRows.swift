import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// What had happened by the day: events, and the beginnings and known ends of memberships.
  func timelineRows() -> [Row] {
    let entries = asOf.events.map(entry) + atlas.tables.memberships.flatMap(entries)
    return entries.sorted { ($0.date, $0.row.id) < ($1.date, $1.row.id) }.map(\.row)
  }

  private struct Entry {
    let date: Day
    let row: Row
  }

  private func entry(_ event: Event) -> Entry {
    let title = event.title.string
    return Entry(
      date: event.date.earliest,
      row: Row(
        id: event.id.text, subject: .record(event.id.any),
        lead: [Span(event.date.text + " ", .faint)], text: Span(title),
        words: "\(title), \(event.date)"))
  }

  private func entries(_ membership: Membership) -> [Entry] {
    guard membership.variantOf == nil, let from = membership.term.from,
      membership.term.known(on: view.day) != nil
    else { return [] }
    let who = asOf.name(of: membership.state)
    let body = asOf.shortForm(of: membership.alliance.any)
    let began = "\(who): \(membership.status.rawValue) of \(body)"
    var entries = [spell(membership, "begins", from, "\(began) begins")]
    if membership.term.over(by: view.day) == .yes, let to = membership.term.to {
      entries.append(spell(membership, "ends", to, "\(began) ends"))
    }
    return entries
  }

  private func spell(
    _ membership: Membership, _ what: String, _ date: EDTFDate, _ text: String
  ) -> Entry {
    Entry(
      date: date.earliest,
      row: Row(
        id: "\(membership.id.text) \(what)", subject: .record(membership.id.any),
        lead: [Span(date.text + " ", .faint), Span(glyphs.spell + " ")], text: Span(text),
        words: "\(text), \(date)"))
  }
}
