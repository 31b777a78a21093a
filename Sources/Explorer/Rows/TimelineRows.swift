import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// An event, or the beginning or end of a membership, with its date in front.
  func momentRow(_ entry: Entry) -> Row {
    let moment = chronology.moments[entry.place]
    let (text, isSpell) = words(moment.kind)
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span(moment.date.text + " ", .faint)] + (isSpell ? [Span(glyphs.spell + " ")] : []),
      text: Span(text), words: "\(text), \(moment.date)")
  }

  private func words(_ kind: Chronology.Moment.Kind) -> (text: String, isSpell: Bool) {
    switch kind {
    case .event(let index): (atlas.tables.events[index].title.string, false)
    case .begins(let index): ("\(words(atlas.tables.memberships[index])) begins", true)
    case .ends(let index): ("\(words(atlas.tables.memberships[index])) ends", true)
    }
  }

  private func words(_ membership: Membership) -> String {
    let who = asOf.name(of: membership.state)
    let body = asOf.shortForm(of: membership.alliance.any)
    return "\(who): \(membership.status.rawValue) of \(body)"
  }
}
