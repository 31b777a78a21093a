import Diplomacy

/// What holds on a day whatever is supposed of it, found once: clauses, laws, disputes, relations.
///
/// It never changes; as an object it is handed on without touching the count of every table.
final class DayFacts: Sendable {
  let bodies: [Identifier<Alliance>: BodyFacts]
  private let states: [Identifier<State>: StateFacts]
  /// The pairs of states in an open dispute, in order.
  let openPairs: [StatePair]

  private let hasUncertain: Bool

  /// A pair of states with a dispute that is open between them.
  typealias Opponent = (state: Identifier<State>, disputes: [Dispute])
  /// A state with the ties that say there are no relations with it.
  typealias Stranger = (state: Identifier<State>, ties: [Tie])

  /// - Parameters:
  ///   - asOf: The day.
  ///   - alliances: The only bodies that will be asked about, and no states; all if `nil`.
  init(_ asOf: AsOf, of alliances: [Identifier<Alliance>]? = nil) {
    let bodies = asOf.bodyFacts(of: alliances)
    self.bodies = bodies
    hasUncertain = bodies.values.contains { !$0.uncertain.isEmpty }
    guard alliances == nil else {
      (states, openPairs) = ([:], [])
      return
    }
    var facts = StateTable()
    facts.addLaws(asOf)
    openPairs = facts.addOpponents(asOf)
    facts.addStrangers(asOf)
    facts.addUncertain(bodies)
    states = facts.byState
  }

  /// Whether a body exists, for certain or possibly.
  func exists(_ alliance: Identifier<Alliance>) -> Bool {
    bodies[alliance].map { $0.exists != .no } ?? false
  }

  /// A state's own laws in force, in file order.
  func laws(of state: Identifier<State>) -> [Law] { states[state]?.laws ?? [] }

  /// The states it is in an open dispute with, by identifier.
  func opponents(of state: Identifier<State>) -> [Opponent] {
    states[state]?.opponents ?? []
  }

  /// The states it has no relations with, by identifier.
  func strangers(to state: Identifier<State>) -> [Stranger] {
    states[state]?.strangers ?? []
  }

  /// Whether dates are uncertain that may decide about a supposition.
  func isUncertain(_ supposition: Supposition) -> Bool {
    guard hasUncertain else { return false }
    let named = supposition.mentions
    return named.states.contains { !uncertain(of: $0).isEmpty }
      || named.alliances.contains { body in
        (bodies[body]?.concerned ?? []).contains { !(bodies[$0]?.uncertain ?? []).isEmpty }
      }
  }

  /// Its standings whose dates are uncertain, by body.
  func uncertain(of state: Identifier<State>) -> [Standing] { states[state]?.uncertain ?? [] }
}

/// What is on record of one state on a day.
private struct StateFacts: Sendable {
  var laws: [Law] = []
  var opponents: [DayFacts.Opponent] = []
  var strangers: [DayFacts.Stranger] = []
  var uncertain: [Standing] = []
}

/// What is on record of each state on a day, in the making.
private struct StateTable {
  private(set) var byState: [Identifier<State>: StateFacts] = [:]

  private subscript(state: Identifier<State>) -> StateFacts {
    get { byState[state, default: StateFacts()] }
    _modify { yield &byState[state, default: StateFacts()] }
  }

  mutating func addLaws(_ asOf: AsOf) {
    for law in asOf.atlas.tables.laws where law.term.holds(on: asOf.day) != .no {
      self[law.state].laws.append(law)
    }
  }

  /// Adds the pairs in an open dispute, and gives them in order: so each state's opponents are too.
  mutating func addOpponents(_ asOf: AsOf) -> [StatePair] {
    asOf.atlas.disputingPairs.filter { pair in
      let disputes = asOf.openDisputes(between: pair.first, and: pair.second)
      guard !disputes.isEmpty else { return false }
      self[pair.first].opponents.append((pair.second, disputes))
      self[pair.second].opponents.append((pair.first, disputes))
      return true
    }
  }

  mutating func addStrangers(_ asOf: AsOf) {
    for pair in asOf.strangers {
      let ties = asOf.ties(.noRelations, between: pair.first, and: pair.second)
      self[pair.first].strangers.append((pair.second, ties))
      self[pair.second].strangers.append((pair.first, ties))
    }
  }

  /// Adds the standings with uncertain dates, each state's by body, then by status.
  mutating func addUncertain(_ bodies: [Identifier<Alliance>: BodyFacts]) {
    for body in bodies.values.sorted(by: { $0.id < $1.id }) {
      for standing in body.uncertain { self[standing.state].uncertain.append(standing) }
    }
  }
}

/// A body and its clauses in force on a day.
final class BodyFacts: Sendable {
  let record: Alliance
  /// Its place in the file.
  let place: Int
  let exists: Answer
  let isInForce: Bool
  /// The bodies that its members must be party to.
  let requires: [Identifier<Alliance>]
  let admissions: [Admission]
  let criteria: [Criterion]
  let withdrawals: [Withdrawal]
  /// What its clauses have against other instruments.
  let exclusivities: [Exclusivity]
  /// What its clauses have against foreign bases.
  let baseLimits: [Exclusivity]
  /// What its members have undertaken as a duty, of whatever kind.
  let undertakings: [Obligation]
  /// Duties of aid in war.
  let aid: [Obligation]
  /// Whether it, or one that it requires, holds a duty of aid in war or attack.
  let isMilitary: Bool
  /// Every status that states have in it, by state, what counts most first.
  let standings: [Standing]
  /// Those of them whose dates are uncertain.
  let uncertain: [Standing]
  /// The bodies whose members may decide about it: itself, what it requires, what it sets as a
  /// condition.
  let concerned: [Identifier<Alliance>]
  /// How it is called in a sentence.
  let short: String

  var id: Identifier<Alliance> { record.id }

  fileprivate init(_ record: Alliance, _ place: Int, _ asOf: AsOf) {
    (self.record, self.place) = (record, place)
    let id = record.id
    exists = asOf.exists(id)
    isInForce = asOf.inForce(id) != .no
    requires = asOf.required(by: id).map(\.other)
    let clauses = asOf.atlas.clauses(of: id)
    admissions = asOf.inForce(clauses?.tables.admissions ?? [])
    criteria = asOf.inForce(clauses?.tables.criteria ?? [])
    withdrawals = asOf.inForce(clauses?.tables.withdrawals ?? [])
    let limits = asOf.inForce(clauses?.tables.exclusivities ?? [])
    exclusivities = limits.filter { $0.against != .foreignBase }
    baseLimits = limits.filter { $0.against == .foreignBase }
    undertakings = asOf.inForce(clauses?.tables.obligations ?? []).filter { $0.force == .duty }
    aid = undertakings.filter { $0.kind == .defense }
    isMilitary = ([id] + requires).contains { asOf.holdsDutyOfWar($0) }
    standings = asOf.standings(in: id)
    uncertain = asOf.uncertain(among: standings)
    concerned = [id] + requires + criteria.compactMap(\.subject).map { Identifier($0.text) }
    short = asOf.short(id)
  }
}

extension AsOf {
  /// The bodies of the package, or some of them, each looked at.
  fileprivate func bodyFacts(
    of alliances: [Identifier<Alliance>]?
  ) -> [Identifier<Alliance>: BodyFacts] {
    var bodies: [Identifier<Alliance>: BodyFacts] = [:]
    for (place, alliance) in atlas.tables.alliances.enumerated()
    where alliances?.contains(alliance.id) ?? true {
      bodies[alliance.id] = BodyFacts(alliance, place, self)
    }
    return bodies
  }

  /// Whether a treaty holds a duty to fight beside others.
  fileprivate func holdsDutyOfWar(_ alliance: Identifier<Alliance>) -> Bool {
    atlas.clauses(of: alliance)?.tables.obligations.contains {
      ($0.kind == .defense || $0.kind == .offense) && $0.force == .duty
        && $0.text.term.holds(on: day) != .no
    } ?? false
  }

  /// The pairs of states that a tie says have no diplomatic relations.
  fileprivate var strangers: [StatePair] {
    atlas.tables.ties.filter { $0.kind == .noRelations && $0.term.holds(on: day) == .yes }
      .map { StatePair($0.state, Identifier($0.other.text)) }.uniqued().sorted()
  }
}
