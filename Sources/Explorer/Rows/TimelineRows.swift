import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// An event, or the beginning or end of a membership, with its date in front.
  func momentRow(_ entry: Entry) -> Row {
    let moment = chronology.moments[entry.place]
    let text = text(of: moment)
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span(moment.date.text + " ", .faint)]
        + (moment.eventKind == nil ? [Span(glyphs.spell + " ")] : []),
      text: Span(text), words: "\(text), \(moment.date)")
  }

  /// A period with how many moments it holds.
  func periodRow(_ entry: Entry) -> Row {
    guard let period = period(of: entry) else { return .heading(entry.id) }
    let isOpen = isOpen(entry)
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span((isOpen ? glyphs.opened : glyphs.closed) + " ")],
      text: Span("\(period) (\(entry.moments))", .bold),
      words: isOpen ? .open(period, entry.moments) : .closed(period, entry.moments))
  }

  /// Whether the moments of a period are listed below it.
  func isOpen(_ entry: Entry) -> Bool {
    let entries = entries(of: .timeline)
    guard let index = entries.lastIndex(where: { $0.place <= entry.place }) else { return false }
    return entries[index].moments == 0
  }

  /// What happened, as a row says it.
  func text(of moment: Chronology.Moment) -> String {
    switch moment.kind {
    case .event(let index): atlas.tables.events[index].title.string
    case .begins(let index): "\(words(atlas.tables.memberships[index])) begins"
    case .ends(let index): "\(words(atlas.tables.memberships[index])) ends"
    }
  }

  private func words(_ membership: Membership) -> String {
    let who = asOf.name(of: membership.state)
    let body = asOf.shortForm(of: membership.alliance.any)
    return "\(who): \(membership.status.rawValue) of \(body)"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func closed(_ period: Period, _ count: Int) -> String {
    "\(period), \(count) events; Enter opens, + shows finer periods"
  }
  fileprivate static func open(_ period: Period, _ count: Int) -> String {
    "\(period), \(count) events; Enter closes"
  }
}
