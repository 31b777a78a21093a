public import Diplomacy

/// A day as recorded, and what every supposition on it is judged with: worked out once.
public struct Baseline: Sendable {
  /// Who belongs where, and what divides whom.
  public let snapshot: Snapshot
  /// The claims made by the day that speak of a scenario, with that scenario.
  let spoken: [(claim: Claim, of: Scenario)]
  let duties: Duties
  /// The states that portfolios are compared over.
  let system: StateSystem
  /// The area and people of each state.
  let sizes: Sizes
  /// The bodies whose treaty is in force and where a state counts as a member, in file order.
  private let instruments: [Identifier<State>: [BodyFacts]]

  public init(_ asOf: AsOf) {
    snapshot = Snapshot(asOf)
    duties = snapshot.duties()
    system = StateSystem(asOf)
    sizes = Sizes(asOf, system)
    instruments = snapshot.instrumentsByState
    spoken = asOf.claims.compactMap { claim in claim.suppositions(asOf).map { (claim, $0) } }
  }

  /// Another completion of the same day.
  private init(_ snapshot: Snapshot, insteadOf other: Baseline) {
    self.snapshot = snapshot
    (spoken, sizes, system) = (other.spoken, other.sizes, other.system)
    duties = snapshot.duties()
    instruments = snapshot.instrumentsByState
  }

  public var asOf: AsOf { snapshot.asOf }

  /// What each state has undertaken towards each.
  ///
  /// Worked out when it is asked for: a sweep looks at a day in many completions and never asks.
  var portfolios: Portfolios { Portfolios(snapshot, over: system) }

  /// The bodies whose treaty is in force and where a state counts as a member, in file order.
  func instruments(of state: Identifier<State>) -> [BodyFacts] { instruments[state] ?? [] }

  /// The same day with its uncertain spells decided in some bodies.
  func assuming(
    _ assumptions: [Identifier<Membership>: Bool], about alliances: [Identifier<Alliance>]
  ) -> Baseline {
    assumptions.isEmpty
      ? self : Baseline(snapshot.assuming(assumptions, about: alliances), insteadOf: self)
  }
}

extension Snapshot {
  fileprivate var instrumentsByState: [Identifier<State>: [BodyFacts]] {
    var all: [Identifier<State>: [BodyFacts]] = [:]
    for body in facts.bodies.values.sorted(by: { $0.place < $1.place }) where body.isInForce {
      for state in members(of: body.id) { all[state, default: []].append(body) }
    }
    return all
  }
}
