import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// The bodies that exist on the day, grouped by kind; those between two states come last.
  func allianceEntries() -> [Entry] {
    let existing = atlas.tables.alliances.filter { asOf.exists($0.id) != .no }
    return [false, true].flatMap { isBetweenTwo in
      Alliance.Kind.allCases.flatMap { kind -> [Entry] in
        let bodies =
          existing
          .filter { $0.kind == kind && bilateral.contains($0.id) == isBetweenTwo }
          .sorted { $0.id < $1.id }
        let heading = isBetweenTwo ? "Bilateral: \(kind.title.lowercased())" : kind.title
        return bodies.isEmpty ? [] : [.heading(heading)] + bodies.map(Entry.record)
      }
    }
  }

  /// A body with how many members it has and the mark of the current state.
  func allianceRow(_ entry: Entry) -> Row {
    let (id, selected) = (Identifier<Alliance>(entry.id), currentState)
    let mark = selected.map { self.mark($0, id) }
    let (name, count) = (asOf.name(of: id), self.count(id))
    let state = selected.map { asOf.name(of: $0) }
    let kind = atlas.alliance(id).map { ", \($0.kind.title.lowercased())" } ?? ""
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span((mark?.sign ?? " ") + " ", mark?.style ?? .plain)],
      text: Span(title(id, name)), trail: count,
      words: "\(name)\(kind), \(count) members"
        + (state.map { "; \($0): \(mark?.words ?? "")" } ?? ""))
  }

  /// The abbreviation with the name behind it, or the name alone.
  private func title(_ alliance: Identifier<Alliance>, _ name: String) -> String {
    let short = asOf.shortForm(of: alliance.any)
    let hasAbbreviation = asOf.names(of: alliance.any).contains { $0.kind == .abbreviation }
    return hasAbbreviation && short != name ? "\(short)  \(name)" : name
  }

  /// `6`, `6-7` where one belongs only possibly, `6 +1` with joiners supposed.
  private func count(_ alliance: Identifier<Alliance>) -> String {
    let before = Set(content.before?.members(of: alliance) ?? [])
    let certain = before.filter {
      content.before?.standing(of: $0, in: alliance)?.holds == .yes
    }.count
    let recorded = certain == before.count ? "\(certain)" : "\(certain)-\(before.count)"
    let after = Set(content.after?.members(of: alliance) ?? [])
    let (joining, leaving) = (after.subtracting(before).count, before.subtracting(after).count)
    let changes =
      (joining > 0 ? " +\(joining)" : "") + (leaving > 0 ? " -\(leaving)" : "")
    return view.mode == .baseline ? recorded : recorded + changes
  }
}

extension Alliance.Kind {
  /// How the kind reads as a heading.
  var title: String {
    switch self {
    case .defencePact: "Defence pacts"
    case .treaty: "Treaties"
    case .economicUnion: "Economic unions"
    case .politicalOrganisation: "Political organisations"
    case .partnershipProgramme: "Partnership programmes"
    case .declaration: "Declarations"
    case .dialogue: "Dialogues"
    }
  }
}
