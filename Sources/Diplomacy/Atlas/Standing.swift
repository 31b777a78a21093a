/// What a state is in a body on a day.
public struct Standing: Hashable, Sendable {
  public let state: Identifier<State>
  public let alliance: Identifier<Alliance>
  public let status: MembershipStatus
  public let participation: Participation
  /// Yes or possibly.
  public let holds: Answer
  /// The rows that say so; more than one where sources date the spell differently.
  public let rows: [Identifier<Membership>]

  public init(
    state: Identifier<State>, alliance: Identifier<Alliance>, status: MembershipStatus,
    participation: Participation, holds: Answer, rows: [Identifier<Membership>]
  ) {
    self.state = state
    self.alliance = alliance
    self.status = status
    self.participation = participation
    self.holds = holds
    self.rows = rows
  }

  /// Whether the state counts, votes and owes as a member.
  public var isFullMembership: Bool { status.isMembership && participation != .suspended }
}

extension AsOf {
  /// Every status that states have in a body, by state, then by status.
  public func standings(in alliance: Identifier<Alliance>) -> [Standing] {
    standings(among: atlas.memberships(in: alliance))
  }

  /// Every status that a state has in bodies, by body, then by status.
  public func standings(of state: Identifier<State>) -> [Standing] {
    standings(among: atlas.memberships(of: state))
  }

  /// The status that counts most among those a state has in a body.
  public func standing(
    of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> Standing? {
    standings(among: atlas.memberships(of: state, in: alliance)).first
  }

  private func standings(among memberships: [Membership]) -> [Standing] {
    var order: [Identifier<Membership>] = []
    var spells: [Identifier<Membership>: [Membership]] = [:]
    // A source that dates the beginning after the day counts too, where another puts it before.
    for membership in memberships {
      if spells[membership.spell] == nil { order.append(membership.spell) }
      spells[membership.spell, default: []].append(membership)
    }
    return order.compactMap { standing(ofVariants: spells[$0] ?? []) }
      .sorted {
        ($0.state, $0.alliance, $0.status, $0.holds == .yes ? 0 : 1)
          < ($1.state, $1.alliance, $1.status, $1.holds == .yes ? 0 : 1)
      }
  }

  private func standing(ofVariants variants: [Membership]) -> Standing? {
    guard let first = variants.first,
      let holds = Answer.consensus(of: variants.map { self.holds($0.term) }), holds != .no
    else { return nil }
    return Standing(
      state: first.state, alliance: first.alliance, status: first.status,
      participation: first.participation, holds: holds, rows: variants.map(\.id))
  }
}
