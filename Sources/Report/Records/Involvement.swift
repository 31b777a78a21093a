import Diplomacy

extension AsOf {
  /// The records that a record names directly, itself included, as known on the day.
  func involved(in record: Reference) -> [Reference] {
    guard let location = atlas.location(of: record) else { return [record] }
    let tables = atlas.tables
    switch location.kind {
    case .state: return [record] + neighbours(of: Identifier(record.text))
    case .alliance:
      let standings = standings(in: Identifier(record.text))
      let linked = atlas.links(from: Identifier(record.text)).filter {
        sees($0.term) && sees(record: $0.other.any)
      }
      return [record] + standings.map(\.state.any) + linked.map(\.other.any)
    case .event:
      let event = tables.events[location.index]
      let links = atlas.links(of: event.id).map(\.record)
      return [record] + links + (event.place.map { [$0.any] } ?? [])
    case .claim: return [record] + subjects(of: tables.claims[location.index])
    case .programme:
      return [record]
        + tables.programmeParticipants.filter { $0.programme.any == record }.map(\.participant)
    case .region: return [record] + atlas.states(in: Identifier(record.text)).map(\.any)
    case .dispute:
      return [record] + atlas.parties(to: Identifier(record.text)).map(\.state.any)
    case .office:
      let office = tables.offices[location.index]
      return [record, office.person.any, office.body]
    case .source, .obligation, .admission, .criterion, .withdrawal, .exclusivity, .savings,
      .membership, .tie, .law, .phase, .border, .closure, .borderControl, .control, .place,
      .actor, .person, .scenario, .reading:
      return [record]
    }
  }

  /// Those a state borders, has a tie to or shares a dispute with.
  private func neighbours(of state: Identifier<State>) -> [Reference] {
    let tables = atlas.tables
    let borders = atlas.borders(of: state).compactMap { $0.neighbour(of: state)?.any }
    let tied = atlas.ties(of: state.any).filter { sees($0.term) }.flatMap {
      [$0.state.any, $0.other]
    }
    let disputes = tables.disputeParties.filter {
      $0.state == state && sees(record: $0.dispute.any)
    }.map(\.dispute)
    let opposed = tables.disputeParties.filter { disputes.contains($0.dispute) }.map(\.state.any)
    return borders + tied + opposed
  }

  private func subjects(of claim: Claim) -> [Reference] {
    let links = atlas.links(of: claim.id).map(\.record)
    let objections = atlas.tables.objections.filter { $0.claim == claim.id }
      .flatMap { [$0.state.any, $0.candidate.any, $0.alliance.any] }
    let offices = claim.office.flatMap { atlas.office($0) }.map { [$0.body] } ?? []
    let readings = atlas.readings(of: claim.id).map(\.alliance.any)
    return [claim.claimant] + links + objections + offices + readings
  }

  /// Events by the day that involve a record, oldest first.
  func events(involving record: Reference) -> [Event] {
    atlas.events(naming: record).filter { sees($0.date) }
  }

  /// Claims by the day that speak of a record or were made by it, oldest first.
  func claims(involving record: Reference) -> [Claim] {
    claims.filter { involved(in: $0.id.any).contains(record) }
  }

  /// Programmes begun by the day in which a record takes part.
  func programmes(involving record: Reference) -> [Programme] {
    atlas.tables.programmes.filter {
      sees($0.term) && involved(in: $0.id.any).contains(record)
    }
  }

  /// Offices begun by the day that a person holds or that are of a record.
  func offices(of record: Reference) -> [Office] {
    atlas.tables.offices.filter {
      sees($0.term) && ($0.person.any == record || $0.body == record)
    }
  }
}
