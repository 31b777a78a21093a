public import Diplomacy

extension World {
  public func scenario(
    _ id: Identifier<NamedScenario>, _ suppositions: String, on date: String = "2010-01-01",
    title: String = "Supposed"
  ) -> World {
    adding {
      $0.tables.scenarios.append(
        NamedScenario(
          id: id, title: text(title), at: day(date), suppositions: text(suppositions),
          provenance: $0.row("scenarios")))
    }
  }

  public func claim(
    _ id: Identifier<Claim>, by claimant: Reference, _ kind: Claim.Kind = .statement,
    on claimed: String = "2005-05-05", of scenario: Identifier<NamedScenario>? = nil,
    about: [Reference] = [], role: ClaimLink.Role = .about
  ) -> World {
    adding { world in
      world.tables.claims.append(
        Claim(
          id: id, kind: kind, claimant: claimant, date: date(claimed), paraphrase: "It said so",
          scenario: scenario, provenance: world.row("claims")))
      for record in about {
        world.tables.claimLinks.append(
          ClaimLink(
            claim: id, record: record, role: role,
            origin: world.row("claim_links").origin))
      }
    }
  }

  public func event(
    _ id: Identifier<Event>, on happened: String, _ kind: Event.Kind = .meeting,
    title: String = "They meet", of records: Reference...
  ) -> World {
    adding { world in
      world.tables.events.append(
        Event(
          id: id, date: date(happened), kind: kind, title: text(title), summary: "So it was",
          provenance: world.row("events")))
      for record in records {
        world.tables.eventLinks.append(
          EventLink(
            event: id, record: record, role: .actor, origin: world.row("event_links").origin))
      }
    }
  }

  /// An objection declared by a state, with the claim that declares it.
  public func objection(
    by objector: Identifier<State>, to candidate: Identifier<State>,
    in alliance: Identifier<Alliance>, as status: GrantedStatus = .member,
    on claimed: String = "2005-05-05", withdrawn: String? = nil, id: Identifier<Claim>? = nil
  ) -> World {
    let claim = id ?? Identifier("objection-\(objector)-\(candidate)")
    return self.claim(claim, by: objector.any, .objection, on: claimed).adding {
      $0.tables.objections.append(
        Objection(
          claim: claim, state: objector, candidate: candidate, alliance: alliance, status: status,
          withdrawn: withdrawn.map(date), provenance: $0.row("objections")))
    }
  }

  public func reading(
    of claim: Identifier<Claim>, _ measure: Reading.Measure, in alliance: Identifier<Alliance>,
    region: Identifier<Region>? = nil, state: Identifier<State>? = nil,
    anchor: Identifier<State>? = nil, place: Identifier<Place>? = nil,
    basis: Reading.Basis? = nil, series: Text = "", moment: Reading.Moment = .after,
    atLeast: Double? = nil, atMost: Double? = nil
  ) -> World {
    adding {
      $0.tables.readings.append(
        Reading(
          id: Identifier($0.fresh("reading", $0.tables.readings)), claim: claim,
          label: text(measure.rawValue), measure: measure, alliance: alliance, region: region,
          state: state, anchor: anchor, place: place, basis: basis, series: series,
          moment: moment, atLeast: atLeast, atMost: atMost, provenance: $0.row("readings")))
    }
  }
}
