public import Diplomacy

/// An objection that stands on the date, declared by somebody or supposed.
public struct StandingObjection: Hashable, Sendable {
  public var objector: Identifier<State>
  public var candidate: Identifier<State>
  public var alliance: Identifier<Alliance>
  /// The status it is an objection to; `nil` if it is supposed, to whatever is supposed.
  public var status: GrantedStatus?
  /// The claim that declares it; `nil` if it is supposed.
  public var claim: Identifier<Claim>?
  /// Yes or possibly.
  public var holds: Answer
}

/// Who belongs where, and what divides whom, on a date: as recorded, or with suppositions holding.
public struct Snapshot: Sendable {
  public let asOf: AsOf
  let facts: DayFacts
  private var rosters: [Identifier<Alliance>: Roster]
  public private(set) var objections: [StandingObjection]
  private var settled: Set<StatePair> = []
  private var related: Set<StatePair> = []
  private var opened: Set<StatePair> = []

  /// The date as recorded, a spell that sources leave possible taken to hold.
  ///
  /// - Parameters:
  ///   - asOf: The date.
  ///   - alliances: The only bodies that will be asked about; all that exist if `nil`.
  public init(_ asOf: AsOf, of alliances: [Identifier<Alliance>]? = nil) {
    self.asOf = asOf
    let facts = DayFacts(asOf, of: alliances)
    self.facts = facts
    objections = asOf.standingObjections.map {
      StandingObjection(
        objector: $0.state, candidate: $0.candidate, alliance: $0.alliance, status: $0.status,
        claim: $0.claim, holds: asOf.stands($0))
    }
    rosters = [:]
    for (alliance, body) in facts.bodies where body.exists != .no {
      rosters[alliance] = Roster(body.standings, assuming: [:])
    }
  }

  /// The same date with other spells decided.
  ///
  /// This snapshot decides none and supposes nothing.
  func assuming(
    _ assumptions: [Identifier<Membership>: Bool], about alliances: [Identifier<Alliance>]
  ) -> Snapshot {
    guard !assumptions.isEmpty else { return self }
    var decided = self
    for alliance in alliances where rosters[alliance] != nil {
      let standings = facts.bodies[alliance]?.standings ?? []
      decided.rosters[alliance] = Roster(standings, assuming: assumptions)
    }
    return decided
  }

  /// The same date with a scenario holding.
  public func supposing(_ scenario: Scenario) -> Snapshot {
    var after = self
    for supposition in scenario.suppositions { after.apply(supposition, of: scenario) }
    return after
  }

  private mutating func apply(_ supposition: Supposition, of scenario: Scenario) {
    switch supposition {
    case .join(let state, let alliance, let status): join(state, alliance, as: status, of: scenario)
    case .leave(let state, let alliance): rosters[alliance]?.remove(state)
    case .freeze(let state, let alliance):
      // Who is suspended takes no part already, and to freeze does not lift that.
      guard let standing = standing(of: state, in: alliance), standing.participation == .full
      else { return }
      place(state, in: alliance, as: standing.status, participation: .frozen)
    case .settle(let one, let other): settled.insert(StatePair(one, other))
    case .relations(let one, let other): related.insert(StatePair(one, other))
    case .openBorder(let one, let other): opened.insert(StatePair(one, other))
    case .object(let objector, let candidate, let alliance):
      objections.append(
        StandingObjection(
          objector: objector, candidate: candidate, alliance: alliance, status: nil, claim: nil,
          holds: .yes))
    case .withdrawObjection(let objector, let candidate, let alliance):
      objections.removeAll {
        $0.objector == objector && $0.candidate == candidate && $0.alliance == alliance
      }
    }
  }

  private mutating func join(
    _ state: Identifier<State>, _ alliance: Identifier<Alliance>, as status: GrantedStatus,
    of scenario: Scenario
  ) {
    // Nobody can be in a body that does not exist, and who is in already stays as it is.
    guard facts.exists(alliance), standing(of: state, in: alliance)?.status != status.status
    else { return }
    place(state, in: alliance, as: status.status, participation: .full)
    guard status == .member else { return }
    // A member of a body accedes to what that body requires, unless the scenario says otherwise:
    // in a set of suppositions none comes last.
    for required in facts.bodies[alliance]?.requires ?? []
    where standing(of: state, in: required)?.status.isMembership != true
      && scenario.supposition(about: .membership(state, required)) == nil
    {
      place(state, in: required, as: .member, participation: .full)
    }
  }

  private mutating func place(
    _ state: Identifier<State>, in alliance: Identifier<Alliance>, as status: MembershipStatus,
    participation: Participation
  ) {
    rosters[alliance, default: Roster()].place(
      Standing(
        state: state, alliance: alliance, status: status, participation: participation,
        holds: .yes, rows: []))
  }
}

extension Snapshot {
  public var atlas: Atlas { asOf.atlas }
  public var day: Day { asOf.day }

  public func standing(
    of state: Identifier<State>, in alliance: Identifier<Alliance>
  ) -> Standing? {
    rosters[alliance]?.standing(of: state)
  }

  /// Whoever counts, votes and owes as a member, by identifier.
  public func members(of alliance: Identifier<Alliance>) -> [Identifier<State>] {
    rosters[alliance]?.members ?? []
  }

  public func isMember(
    _ state: Identifier<State>, of alliance: Identifier<Alliance>
  ) -> Bool {
    standing(of: state, in: alliance)?.isFullMembership ?? false
  }

  /// The bodies whose treaty is in force and where the state counts as a member, in file order.
  public func instruments(of state: Identifier<State>) -> [Alliance] {
    atlas.tables.alliances.filter { isMember(state, of: $0.id) && asOf.inForce($0.id) != .no }
  }

  /// The states that a state is in an open dispute with, unless they are supposed settled.
  func opponents(of state: Identifier<State>) -> [DayFacts.Opponent] {
    facts.opponents(of: state).filter { !settled.contains(StatePair(state, $0.state)) }
  }

  /// The states that a state has no relations with, unless they are supposed to have some.
  func strangers(to state: Identifier<State>) -> [DayFacts.Stranger] {
    facts.strangers(to: state).filter { !related.contains(StatePair(state, $0.state)) }
  }

  /// Open disputes between two states, unless they are supposed settled.
  public func openDisputes(
    between one: Identifier<State>, and other: Identifier<State>
  ) -> [Dispute] {
    settled.contains(StatePair(one, other)) ? [] : asOf.openDisputes(between: one, and: other)
  }

  /// The ties that say two states have no diplomatic relations; empty if they have, for all we know.
  public func brokenRelations(
    between one: Identifier<State>, and other: Identifier<State>
  ) -> [Tie] {
    related.contains(StatePair(one, other)) ? [] : asOf.ties(.noRelations, between: one, and: other)
  }

  /// The records that say a border is closed, unless it is supposed open.
  public func closures(of border: Border) -> [Closure] {
    opened.contains(StatePair(border.state, border.other)) ? [] : asOf.closures(of: border.id)
  }
}
