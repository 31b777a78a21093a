import Diplomacy
import WhatIf

/// Some members of a record's entry, made when they are wanted: few readers scroll to the last.
struct Chapter {
  let members: () -> JSON

  init(_ members: @autoclosure @escaping () -> JSON) { self.members = members }
}

extension AsOf {
  /// All that is known of a record on the day, under keys that never change meaning: what it is in
  /// the first chapter, lists of what belongs to it in those that follow.
  func chapters(of record: Reference, at location: RecordLocation) -> [Chapter] {
    let tables = atlas.tables
    switch location.kind {
    case .state: return page(of: tables.states[location.index])
    case .alliance: return page(of: tables.alliances[location.index])
    default: return [Chapter(self.fullEntry(of: record, at: location))]
    }
  }

  /// A record with all that is known of it, where that is soon told.
  private func fullEntry(of record: Reference, at location: RecordLocation) -> JSON {
    let (tables, index) = (atlas.tables, location.index)
    switch location.kind {
    case .source: return entry(tables.sources[index])
    case .state: return entry(tables.states[index])
    case .region: return entry(tables.regions[index])
    case .alliance: return entry(tables.alliances[index])
    case .obligation: return entry(tables.obligations[index])
    case .admission: return entry(tables.admissions[index])
    case .criterion: return entry(tables.criteria[index])
    case .withdrawal: return entry(tables.withdrawals[index])
    case .exclusivity: return entry(tables.exclusivities[index])
    case .savings: return entry(tables.savings[index])
    case .membership: return entry(tables.memberships[index])
    case .tie: return entry(tables.ties[index])
    case .law: return entry(tables.laws[index])
    case .dispute: return page(of: tables.disputes[index])
    case .phase: return entry(tables.phases[index])
    case .border: return page(of: tables.borders[index])
    case .closure: return entry(tables.closures[index])
    case .borderControl: return entry(tables.borderControls[index])
    case .control: return entry(tables.controls[index])
    case .place: return entry(tables.places[index]).adding(chronicle(of: record))
    case .programme: return entry(tables.programmes[index]).adding(chronicle(of: record))
    case .actor: return entry(tables.actors[index]).adding(career(of: record))
    case .person: return entry(tables.persons[index]).adding(career(of: record))
    case .office: return entry(tables.offices[index])
    case .event: return entry(tables.events[index])
    case .scenario: return entry(tables.scenarios[index])
    case .claim: return page(of: tables.claims[index])
    case .reading: return entry(tables.readings[index])
    }
  }

  /// The events and claims that involve a record.
  private func chronicle(of record: Reference) -> JSON {
    [
      "events": .list(events(involving: record).map(entry)),
      "claims": .list(claims(involving: record).map(entry)),
    ]
  }

  private func career(of record: Reference) -> JSON {
    let offices: JSON = ["offices": .list(offices(of: record).map(entry))]
    return offices.adding(chronicle(of: record))
  }

  private func page(of state: State) -> [Chapter] {
    let (tables, id) = (atlas.tables, state.id)
    return [
      Chapter(self.entry(state)),
      Chapter(["memberships": self.memberships(self.atlas.memberships(of: id), besides: "state")]),
      Chapter(["disputes": self.disputes(of: id), "ties": self.ties(of: id.any)]),
      Chapter([
        "laws": .list(tables.laws.filter { $0.state == id && self.sees($0.term) }.map(self.entry)),
        "borders": self.borders(of: id), "controls": self.controls(of: id),
      ]),
      Chapter([
        "programmes": .list(self.programmes(involving: id.any).map(self.entry)),
        "areas": self.areas(of: id), "populations": self.populations(of: id),
        "offices": .list(self.offices(of: id.any).map(self.entry)),
      ]),
      Chapter(self.chronicle(of: id.any)), Chapter(["names": self.namesEntry(id.any)]),
    ]
  }

  private func controls(of state: Identifier<State>) -> JSON {
    let controls = atlas.tables.controls.filter {
      ($0.state == state || $0.entity == state || $0.controller == state) && sees($0.term)
    }
    return .list(controls.map(entry))
  }

  private func page(of alliance: Alliance) -> [Chapter] {
    let id = alliance.id
    return [
      Chapter(self.entry(alliance)),
      Chapter(["names": self.namesEntry(id.any), "links": self.links(of: id)]),
      Chapter(["clauses": self.clauses(of: id)]),
      Chapter([
        "memberships": self.memberships(self.atlas.memberships(in: id), besides: "alliance")
      ]),
      Chapter([
        "ties": self.ties(of: id.any),
        "programmes": .list(self.programmes(involving: id.any).map(self.entry)),
        "offices": .list(self.offices(of: id.any).map(self.entry)),
      ]),
      Chapter(self.chronicle(of: id.any)),
    ]
  }

  private func page(of dispute: Dispute) -> JSON {
    let phases = atlas.tables.phases.filter { $0.dispute == dispute.id && sees($0.term) }
    return entry(dispute).adding(["phases": .list(phases.map(entry))])
      .adding(chronicle(of: dispute.id.any))
  }

  private func page(of border: Border) -> JSON {
    let tables = atlas.tables
    return entry(border).adding([
      "closures": .list(
        tables.closures.filter { $0.border == border.id && sees($0.term) }.map(entry)),
      "controls": .list(
        tables.borderControls.filter { $0.border == border.id && sees($0.term) }.map(entry)),
    ])
  }

  /// A claim is checked on the day, in every reading.
  private func page(of claim: Claim) -> JSON {
    entry(claim).adding(["objections": objections(of: claim.id)]).adding(check(claim).json)
  }
}
