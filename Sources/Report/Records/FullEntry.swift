import Diplomacy
import WhatIf

extension AsOf {
  /// A record with all that is known of it on the day, under keys that never change meaning.
  func fullEntry(of record: Reference, at location: RecordLocation) -> JSON {
    let (tables, index) = (atlas.tables, location.index)
    switch location.kind {
    case .source: return entry(tables.sources[index])
    case .state: return page(of: tables.states[index])
    case .region: return entry(tables.regions[index])
    case .alliance: return page(of: tables.alliances[index])
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

  private func page(of state: State) -> JSON {
    let (tables, id) = (atlas.tables, state.id)
    let controls = tables.controls.filter {
      ($0.state == id || $0.entity == id || $0.controller == id) && sees($0.term)
    }
    return entry(state).adding([
      "memberships": memberships(atlas.memberships(of: id), besides: "state"),
      "disputes": disputes(of: id), "ties": ties(of: id.any),
      "laws": .list(tables.laws.filter { $0.state == id && sees($0.term) }.map(entry)),
      "borders": borders(of: id), "controls": .list(controls.map(entry)),
      "programmes": .list(programmes(involving: id.any).map(entry)),
      "areas": areas(of: id), "populations": populations(of: id),
      "offices": .list(offices(of: id.any).map(entry)),
    ]).adding(chronicle(of: id.any)).adding(["names": namesEntry(id.any)])
  }

  private func page(of alliance: Alliance) -> JSON {
    let id = alliance.id
    return entry(alliance).adding([
      "names": namesEntry(id.any), "links": links(of: id), "clauses": clauses(of: id),
      "memberships": memberships(atlas.memberships(in: id), besides: "alliance"),
      "ties": ties(of: id.any), "programmes": .list(programmes(involving: id.any).map(entry)),
      "offices": .list(offices(of: id.any).map(entry)),
    ]).adding(chronicle(of: id.any))
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
    let check = checkClaims(on: day, in: atlas).first { $0.claim.id == claim.id }
    let base = entry(claim).adding(["objections": objections(of: claim.id)])
    return check.map { base.adding($0.json) } ?? base
  }
}
