import Diplomacy

extension MeaningCheck {
  mutating func checkBodies() {
    for alliance in tables.alliances {
      guard let fault = alliance.existence.faultOfEnd else { continue }
      report(.spell(fault), alliance.provenance.origin, "dissolved")
    }
  }

  mutating func checkMemberships() {
    for membership in tables.memberships {
      checkBody(of: membership)
      checkState(of: membership)
      checkVariant(membership)
    }
    checkOverlaps()
  }

  /// A state cannot belong to a body that does not exist.
  private mutating func checkBody(of membership: Membership) {
    guard let body = atlas.alliance(membership.alliance) else { return }
    let origin = membership.provenance.origin
    if let began = body.existence.from, let from = membership.term.from,
      from.latest < began.earliest
    {
      report(.spell(.beforeBody(body.id.text, began: began.text)), origin, "from")
    }
    guard let dissolved = body.dissolved else { return }
    let end = membership.term.to?.earliest ?? .distantFuture
    if end > dissolved.latest {
      report(.spell(.afterBody(body.id.text, dissolved: dissolved.text)), origin, "to")
    }
  }

  /// A state belongs to nothing before it exists, nor after.
  private mutating func checkState(of membership: Membership) {
    guard let state = atlas.state(membership.state) else { return }
    let origin = membership.provenance.origin
    if let began = state.existence.from, let from = membership.term.from,
      from.latest < began.earliest
    {
      report(.spell(.beforeState(state.id.text, began: began.text)), origin, "from")
    }
    guard let ended = state.existence.to else { return }
    if (membership.term.to?.earliest ?? .distantFuture) > ended.latest {
      report(.spell(.afterState(state.id.text, ended: ended.text)), origin, "to")
    }
  }

  /// What somebody counted must be what the spells come to, as far as their dates decide it.
  mutating func checkTotals() {
    guard isWhole("memberships") else { return }
    for total in tables.totals {
      let members = atlas.asOf(total.day).standings(in: total.alliance)
        .filter(\.status.isMembership)
      let certain = Set(members.filter { $0.holds == .yes }.map(\.state)).count
      let possible = Set(members.map(\.state)).count
      guard !(certain...max(certain, possible)).contains(total.members) else { continue }
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
    guard let other = atlas.memberships(of: membership.state).first(where: { $0.id == id }),
      Belonging(other) == Belonging(membership)
    else {
      // A spell that was not read is said elsewhere to be missing or wrong.
      guard atlas.location(of: id.any)?.kind == .membership else { return }
      return report(.spell(.variantOfAnother(id.text)), origin, "variant_of")
    }
    if let main = other.variantOf, main != other.id {
      report(.spell(.variantOfVariant(id.text, of: main.text)), origin, "variant_of")
    }
  }

  /// A state has a status once at a time, however many sources date it.
  private mutating func checkOverlaps() {
    var earlier: [Belonging: [Membership]] = [:]
    for membership in tables.memberships {
      let belonging = Belonging(membership)
      let clash = earlier[belonging, default: []].first {
        $0.spell != membership.spell && $0.term.overlaps(membership.term)
      }
      if let clash {
        let place = place(of: clash.provenance.origin, "id")
        report(
          .spell(.overlap(with: clash.id.text, at: place)), membership.provenance.origin, "from")
      }
      earlier[belonging, default: []].append(membership)
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
