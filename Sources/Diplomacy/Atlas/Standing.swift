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
    standings(of: atlas.index.spellsByAlliance[alliance] ?? [])
  }

  /// Every status that a state has in bodies, by body, then by status.
  public func standings(of state: Identifier<State>) -> [Standing] {
    standings(of: atlas.index.spellsByState[state] ?? [])
  }

  /// The status that counts most among those a state has in a body.
  public func standing(
    of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> Standing? {
    standings(of: state).first { $0.alliance == alliance }
  }

  /// Of spells that stand by state, body and status; what is certain comes first.
  func standings(of spells: [[Int]]) -> [Standing] {
    var standings: [Standing] = []
    for rows in spells {
      guard let standing = standing(ofVariants: rows) else { continue }
      var place = standings.count
      while standing.holds == .yes, place > 0, standings[place - 1].isLessCertain(than: standing) {
        place -= 1
      }
      standings.insert(standing, at: place)
    }
    return standings
  }

  private func standing(ofVariants rows: [Int]) -> Standing? {
    let memberships = atlas.tables.memberships
    let holds = holds(variants: rows)
    guard let first = rows.first, holds != .no else { return nil }
    return Standing(
      state: memberships[first].state, alliance: memberships[first].alliance,
      status: memberships[first].status, participation: memberships[first].participation,
      holds: holds, rows: rows.map { memberships[$0].id })
  }

  /// Whether a spell holds that several rows may date.
  private func holds(variants rows: [Int]) -> Answer {
    // A source that dates the beginning after the day counts too, where another puts it before.
    Answer.consensus(of: rows.lazy.map { holds(atlas.tables.memberships[$0].term) }) ?? .no
  }

  /// How many states have the legal status of a member in a body: at least those that have it for
  /// certain, at most those that possibly do.
  public func numberOfMembers(in alliance: Identifier<Alliance>) -> ClosedRange<Int> {
    let memberships = atlas.tables.memberships
    var (certain, possible) = (0, 0)
    var counted: (certain: Identifier<State>?, possible: Identifier<State>?)
    for rows in atlas.index.spellsByAlliance[alliance] ?? [] {
      guard let first = rows.first, memberships[first].status.isMembership else { continue }
      let (state, holds) = (memberships[first].state, holds(variants: rows))
      // Spells stand by state, so one that was counted was counted just before.
      if holds == .yes, counted.certain != state {
        certain += 1
        counted.certain = state
      }
      if holds != .no, counted.possible != state {
        possible += 1
        counted.possible = state
      }
    }
    return certain...possible
  }
}

extension Standing {
  /// Whether this is the same status of the same pair, but only possibly.
  fileprivate func isLessCertain(than other: Standing) -> Bool {
    holds == .possibly
      && (state, alliance, status) == (other.state, other.alliance, other.status)
  }
}
