public import Diplomacy

extension World {
  /// States, all of whose borders are on record unless said otherwise.
  public func states(
    _ ids: Identifier<State>..., kind: State.Kind = .state, detail: State.Detail = .full
  ) -> World {
    adding { world in
      for id in ids {
        world.tables.states.append(
          State(id: id, kind: kind, detail: detail, provenance: world.row("states")))
      }
    }
  }

  public func name(
    _ name: String, of record: Reference, kind: Name.Kind = .short, language: Text = "en",
    from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.names.append(
        Name(
          record: record, name: text(name), language: language, kind: kind, use: spell(from, to),
          provenance: $0.row("names")))
    }
  }

  /// A body that was there before everything, unless a date is given.
  public func alliance(
    _ id: Identifier<Alliance>, kind: Alliance.Kind = .defencePact, founded: String? = nil,
    signed: String? = nil, inForce: String? = nil, dissolved: String? = nil,
    isCustomsUnion: Bool = false
  ) -> World {
    adding {
      $0.tables.alliances.append(
        Alliance(
          id: id, kind: kind, founded: founded.map(date), signed: signed.map(date),
          inForce: inForce.map(date), dissolved: dissolved.map(date),
          isCustomsUnion: isCustomsUnion, summary: text("About \(id)"),
          provenance: $0.row("alliances")))
    }
  }

  public func requires(
    _ alliance: Identifier<Alliance>, _ other: Identifier<Alliance>, from: String? = nil,
    to: String? = nil
  ) -> World {
    adding {
      $0.tables.allianceLinks.append(
        AllianceLink(
          alliance: alliance, relation: .requires, other: other, term: spell(from, to),
          provenance: $0.row("alliance_links")))
    }
  }

  public func member(
    _ state: Identifier<State>, of alliance: Identifier<Alliance>, from: String? = nil,
    to: String? = nil, as status: MembershipStatus = .member,
    participation: Participation = .full, id: Identifier<Membership>? = nil,
    variantOf: Identifier<Membership>? = nil, endKnown: String? = nil, endAct: Text = ""
  ) -> World {
    adding {
      let fresh = $0.fresh("\(state)-\(alliance)", $0.tables.memberships)
      $0.tables.memberships.append(
        Membership(
          id: id ?? Identifier(fresh), state: state, alliance: alliance, status: status,
          participation: participation, term: spell(from, to, endKnown: endKnown),
          variantOf: variantOf, act: "An act", endAct: endAct, provenance: $0.row("memberships")))
    }
  }

  /// Members from before everything.
  public func members(_ states: Identifier<State>..., of alliance: Identifier<Alliance>) -> World {
    states.reduce(self) { $0.member($1, of: alliance) }
  }

  public func tie(
    _ kind: Tie.Kind, _ state: Identifier<State>, _ other: Reference, from: String? = nil,
    to: String? = nil
  ) -> World {
    adding {
      $0.tables.ties.append(
        Tie(
          id: Identifier($0.fresh(kind.rawValue, $0.tables.ties)), kind: kind, state: state,
          other: other, term: spell(from, to), summary: text("\(kind.rawValue) \(state) \(other)"),
          provenance: $0.row("ties")))
    }
  }

  public func dispute(
    _ one: Identifier<State>, _ other: Identifier<State>, from: String? = "1990",
    to: String? = nil, id: Identifier<Dispute>? = nil
  ) -> World {
    adding { world in
      let dispute = id ?? Identifier("dispute-\(one)-\(other)")
      world.tables.disputes.append(
        Dispute(
          id: dispute, term: spell(from, to), summary: "Over a valley",
          provenance: world.row("disputes")))
      for (state, side) in [(one, DisputeParty.Side.a), (other, .b)] {
        world.tables.disputeParties.append(
          DisputeParty(
            dispute: dispute, state: state, side: side, provenance: world.row("dispute_parties")))
      }
    }
  }

  public func law(
    _ state: Identifier<State>, against: Limited, force: LimitForce = .forbids,
    title: String = "The Peace Act", changedBy: Text = "", from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.laws.append(
        Law(
          id: Identifier($0.fresh("law", $0.tables.laws)), state: state, title: text(title),
          against: against, force: force, changedBy: changedBy, term: spell(from, to),
          summary: "It stays out", provenance: $0.row("laws")))
    }
  }
}

/// Text made in a test.
func text(_ string: String) -> Text { Text(bytes: Array(string.utf8)[...]) }
