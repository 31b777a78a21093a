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
    var bodies: [Identifier<Alliance>: BodyFacts] = [:]
    for (place, alliance) in asOf.atlas.tables.alliances.enumerated()
    where alliances?.contains(alliance.id) ?? true {
      bodies[alliance.id] = BodyFacts(alliance, place, asOf)
    }
    self.bodies = bodies
    let uncertain = Set(bodies.values.flatMap(\.uncertain).map(\.state))
    hasUncertain = !uncertain.isEmpty
    guard alliances == nil else {
      (states, openPairs) = ([:], [])
      return
    }
    var states: [Identifier<State>: StateFacts] = [:]
    for law in asOf.atlas.tables.laws where law.term.holds(on: asOf.day) != .no {
      states[law.state, default: StateFacts()].laws.append(law)
    }
    // Pairs come in order, so each state's opponents and strangers do too.
    var openPairs: [StatePair] = []
    for pair in asOf.atlas.disputingPairs {
      let disputes = asOf.openDisputes(between: pair.first, and: pair.second)
      guard !disputes.isEmpty else { continue }
      openPairs.append(pair)
      states[pair.first, default: StateFacts()].opponents.append((pair.second, disputes))
      states[pair.second, default: StateFacts()].opponents.append((pair.first, disputes))
    }
    self.openPairs = openPairs
    for pair in asOf.strangers {
      let ties = asOf.ties(.noRelations, between: pair.first, and: pair.second)
      states[pair.first, default: StateFacts()].strangers.append((pair.second, ties))
      states[pair.second, default: StateFacts()].strangers.append((pair.first, ties))
    }
    // Only states with an uncertain standing need a look at all of theirs.
    for state in uncertain {
      states[state, default: StateFacts()].uncertain = asOf.uncertainStandings(in: [], of: [state])
    }
    self.states = states
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
  /// Its standings whose dates are uncertain, by state.
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
    admissions = asOf.clauses(\.admissions, of: id)
    criteria = asOf.clauses(\.criteria, of: id)
    withdrawals = asOf.clauses(\.withdrawals, of: id)
    let limits = asOf.clauses(\.exclusivities, of: id)
    exclusivities = limits.filter { $0.against != .foreignBase }
    baseLimits = limits.filter { $0.against == .foreignBase }
    undertakings = asOf.clauses(\.obligations, of: id).filter { $0.force == .duty }
    aid = undertakings.filter { $0.kind == .defense }
    isMilitary = ([id] + requires).contains { asOf.holdsDutyOfWar($0) }
    uncertain = asOf.uncertainStandings(in: [id], of: [])
    concerned = [id] + requires + criteria.compactMap(\.subject).map { Identifier($0.text) }
    short = asOf.short(id)
  }
}

extension AsOf {
  /// Whether a treaty holds a duty to fight beside others.
  fileprivate func holdsDutyOfWar(_ alliance: Identifier<Alliance>) -> Bool {
    clauses(\.obligations, of: alliance).contains {
      ($0.kind == .defense || $0.kind == .offense) && $0.force == .duty
    }
  }

  /// The pairs of states that a tie says have no diplomatic relations.
  fileprivate var strangers: [StatePair] {
    atlas.tables.ties.filter { $0.kind == .noRelations && $0.term.holds(on: day) == .yes }
      .map { StatePair($0.state, Identifier($0.other.text)) }.uniqued().sorted()
  }
}
