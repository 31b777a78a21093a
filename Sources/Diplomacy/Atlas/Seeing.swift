extension AsOf {
  /// Whether a record may be spoken of: what begins, happens or is said later may not.
  public func sees(record: Reference) -> Bool {
    guard let location = atlas.location(of: record) else { return false }
    let (tables, index) = (atlas.tables, location.index)
    switch location.kind {
    case .source, .region, .border, .place, .actor: return true
    case .person: return sees(tables.persons[index])
    case .state: return sees(tables.states[index].existence)
    case .alliance: return sees(tables.alliances[index].existence)
    case .obligation: return sees(clause: tables.obligations[index])
    case .admission: return sees(clause: tables.admissions[index])
    case .criterion: return sees(clause: tables.criteria[index])
    case .withdrawal: return sees(clause: tables.withdrawals[index])
    case .exclusivity: return sees(clause: tables.exclusivities[index])
    case .savings: return sees(clause: tables.savings[index])
    case .membership: return sees(tables.memberships[index].term)
    case .tie: return sees(tables.ties[index].term)
    case .law: return sees(tables.laws[index].term)
    case .dispute: return sees(tables.disputes[index].term)
    case .phase: return sees(tables.phases[index].term)
    case .closure: return sees(tables.closures[index].term)
    case .borderControl: return sees(tables.borderControls[index].term)
    case .control: return sees(tables.controls[index].term)
    case .programme: return sees(tables.programmes[index].term)
    case .office: return sees(tables.offices[index].term)
    case .event: return sees(tables.events[index].date)
    case .scenario: return tables.scenarios[index].at <= day
    case .claim: return sees(tables.claims[index].date)
    case .reading: return sees(record: tables.readings[index].claim.any)
    }
  }

  /// A clause is part of its body, and begins no earlier.
  private func sees(clause: some Clause) -> Bool {
    sees(clause.text.term) && sees(record: clause.alliance.any)
  }

  /// A person comes into view with the first office, claim or event; with none of them, always.
  private func sees(_ person: Person) -> Bool {
    let tables = atlas.tables
    let offices = tables.offices.filter { $0.person == person.id }.map { sees($0.term) }
    let claims = tables.claims.filter { $0.claimant == person.id.any }.map { sees($0.date) }
    let events = atlas.events(naming: person.id.any).map { sees($0.date) }
    let seen = offices + claims + events
    return seen.isEmpty || seen.contains(true)
  }
}
