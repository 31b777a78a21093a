extension Tables {
  /// When a record holds or happened: its spell, or its date as the beginning of one.
  ///
  /// A source has none here, for it may be later than what it supports.
  public func term(at location: RecordLocation) -> Spell {
    let index = location.index
    switch location.kind {
    case .source, .region, .border, .place, .actor, .person: return Spell()
    case .state: return states[index].existence
    case .alliance: return alliances[index].existence
    case .obligation: return obligations[index].text.term
    case .admission: return admissions[index].text.term
    case .criterion: return criteria[index].text.term
    case .withdrawal: return withdrawals[index].text.term
    case .exclusivity: return exclusivities[index].text.term
    case .savings: return savings[index].text.term
    case .membership: return memberships[index].term
    case .tie: return ties[index].term
    case .law: return laws[index].term
    case .dispute: return disputes[index].term
    case .phase: return phases[index].term
    case .closure: return closures[index].term
    case .borderControl: return borderControls[index].term
    case .control: return controls[index].term
    case .programme: return programmes[index].term
    case .office: return offices[index].term
    case .event: return Spell(from: events[index].date)
    case .scenario: return Spell(from: EDTFDate(scenarios[index].at))
    case .claim: return Spell(from: claims[index].date)
    case .reading: return Spell()
    }
  }
}
