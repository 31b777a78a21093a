public import Diplomacy

extension AsOf {
  /// A record in a few words, under the names of the day: what a link to it says.
  ///
  /// The identifier of a record that may not be spoken of.
  public func label(of record: Reference) -> String {
    guard let location = atlas.location(of: record), sees(record: record) else {
      return record.text
    }
    let (tables, index) = (atlas.tables, location.index)
    switch location.kind {
    case .source: return tables.sources[index].title.string
    case .state, .region, .alliance, .dispute, .place, .programme, .actor, .person:
      return name(of: record)
    case .obligation: return label(of: tables.obligations[index])
    case .admission: return label(of: tables.admissions[index])
    case .criterion: return label(of: tables.criteria[index])
    case .withdrawal: return label(of: tables.withdrawals[index])
    case .exclusivity: return label(of: tables.exclusivities[index])
    case .savings: return label(of: tables.savings[index])
    case .membership: return label(of: tables.memberships[index])
    case .tie:
      let tie = tables.ties[index]
      return "\(name(of: tie.state)) and \(name(of: tie.other)): \(tie.kind.rawValue)"
    case .law: return tables.laws[index].title.string
    case .phase:
      let phase = tables.phases[index]
      return "\(name(of: phase.dispute)): \(phase.intensity.rawValue)"
    case .border: return label(of: tables.borders[index])
    case .closure: return closed(tables.closures[index].border)
    case .borderControl: return held(tables.borderControls[index].border)
    case .control: return tables.controls[index].area.string
    case .office:
      let office = tables.offices[index]
      return "\(name(of: office.person)), \(office.title)"
    case .event: return tables.events[index].title.string
    case .scenario: return tables.scenarios[index].title.string
    case .claim:
      let claim = tables.claims[index]
      return "\(name(of: claim.claimant)): \(claim.paraphrase)"
    case .reading: return tables.readings[index].label.string
    }
  }

  private func label(of clause: some Clause) -> String {
    let article = clause.text.article.isEmpty ? "" : ", article \(clause.text.article)"
    return "\(shortForm(of: clause.alliance.any))\(article): \(clause.text.summary)"
  }

  private func label(of membership: Membership) -> String {
    "\(name(of: membership.state)): \(membership.status.rawValue) of "
      + shortForm(of: membership.alliance.any)
  }

  private func label(of border: Border) -> String {
    "\(name(of: border.state)) - \(name(of: border.other))"
  }

  private func closed(_ border: Identifier<Border>) -> String {
    "closed: " + (atlas.border(border).map { label(of: $0) } ?? border.text)
  }

  private func held(_ border: Identifier<Border>) -> String {
    "held: " + (atlas.border(border).map { label(of: $0) } ?? border.text)
  }
}
