import Diplomacy

extension MeaningCheck {
  mutating func checkBodies() {
    for alliance in tables.alliances {
      guard let fault = alliance.existence.faultOfEnd else { continue }
      report(.spell(fault), alliance.provenance.origin, "dissolved")
    }
  }

  mutating func checkMemberships() {
    let memberships = tables.memberships
    let bodies = tables.alliances.map(\.existence)
    let states = tables.states.map(\.existence)
    for index in memberships.indices {
      let origin = memberships[index].provenance.origin
      let (body, state) = (memberships[index].alliance, memberships[index].state)
      if let place = atlas.location(of: body.any), place.kind == .alliance {
        checkBody(body, bodies[place.index], memberships[index].term, origin)
      }
      if let place = atlas.location(of: state.any), place.kind == .state {
        checkState(state, states[place.index], memberships[index].term, origin)
      }
      if memberships[index].variantOf != nil { checkVariant(memberships[index]) }
    }
    checkOverlaps()
  }

  /// A state cannot belong to a body that does not exist.
  private mutating func checkBody(
    _ body: Identifier<Alliance>, _ existence: Spell, _ term: Spell, _ origin: Origin
  ) {
    if let began = existence.from, let from = term.from, from.latest < began.earliest {
      report(.spell(.beforeBody(body.text, began: began.text)), origin, "from")
    }
    guard let dissolved = existence.to else { return }
    if (term.to?.earliest ?? .distantFuture) > dissolved.latest {
      report(.spell(.afterBody(body.text, dissolved: dissolved.text)), origin, "to")
    }
  }

  /// A state belongs to nothing before it exists, nor after.
  private mutating func checkState(
    _ state: Identifier<State>, _ existence: Spell, _ term: Spell, _ origin: Origin
  ) {
    if let began = existence.from, let from = term.from, from.latest < began.earliest {
      report(.spell(.beforeState(state.text, began: began.text)), origin, "from")
    }
    guard let ended = existence.to else { return }
    if (term.to?.earliest ?? .distantFuture) > ended.latest {
      report(.spell(.afterState(state.text, ended: ended.text)), origin, "to")
    }
  }

  /// What somebody counted must be what the spells come to, as far as their dates decide it.
  mutating func checkTotals() {
    guard isWhole("memberships") else { return }
    for total in tables.totals {
      let members = atlas.asOf(total.day).numberOfMembers(in: total.alliance)
      guard !members.contains(total.members) else { continue }
      let (certain, possible) = (members.lowerBound, members.upperBound)
      report(
        .meaning(.otherTotal(total.alliance.text, total.day, certain: certain, possible: possible)),
        total.provenance.origin, "members")
    }
  }

  private mutating func checkVariant(_ membership: Membership) {
    guard let id = membership.variantOf else { return }
    let origin = membership.provenance.origin
    guard id != membership.id else {
      return report(.spell(.variantOfItself), origin, "variant_of")
    }
    guard let other = spell(id, of: membership) else {
      // A spell that was not read is said elsewhere to be missing or wrong.
      guard atlas.location(of: id.any)?.kind == .membership else { return }
      return report(.spell(.variantOfAnother(id.text)), origin, "variant_of")
    }
    if let main = other.variantOf, main != other.id {
      report(.spell(.variantOfVariant(id.text, of: main.text)), origin, "variant_of")
    }
  }

  /// The spell with an identifier, if it is one of the same state, body and status.
  private func spell(_ id: Identifier<Membership>, of membership: Membership) -> Membership? {
    let found = atlas.location(of: id.any).flatMap { location in
      location.kind == .membership ? tables.memberships[location.index] : nil
    }
    if let found, Belonging(found) == Belonging(membership) { return found }
    // Where an identifier stands twice, which is a problem of its own, this may be the second.
    let second = atlas.memberships(of: membership.state).first { $0.id == id }
    return second.flatMap { Belonging($0) == Belonging(membership) ? $0 : nil }
  }

  /// A state has a status once at a time, however many sources date it.
  private mutating func checkOverlaps() {
    let memberships = tables.memberships
    var earlier = [Belonging: [Int]](minimumCapacity: memberships.count)
    for index in memberships.indices {
      let belonging = Belonging(memberships[index])
      let clash = earlier[belonging]?.first {
        memberships[$0].spell != memberships[index].spell
          && memberships[$0].term.overlaps(memberships[index].term)
      }
      if let clash {
        let place = place(of: memberships[clash].provenance.origin, "id")
        report(
          .spell(.overlap(with: memberships[clash].id.text, at: place)),
          memberships[index].provenance.origin, "from")
      }
      earlier[belonging, default: []].append(index)
    }
  }
}

/// What spells must share to be spells of one thing.
private struct Belonging: Hashable {
  let state: Identifier<State>
  let alliance: Identifier<Alliance>
  let status: MembershipStatus

  init(_ membership: Membership) {
    (state, alliance, status) = (membership.state, membership.alliance, membership.status)
  }
}
