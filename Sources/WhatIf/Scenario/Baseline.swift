public import Diplomacy

/// A day as recorded, and what every supposition on it is judged with: worked out once.
public struct Baseline: Sendable {
  /// Who belongs where, and what divides whom.
  public let snapshot: Snapshot
  /// The claims made by the day that speak of a scenario, with that scenario.
  let spoken: [(claim: Claim, of: Scenario)]
  let duties: Duties
  /// The bodies whose treaty is in force and where a state counts as a member, in file order.
  private let instruments: [Identifier<State>: [BodyFacts]]

  public init(_ asOf: AsOf) {
    snapshot = Snapshot(asOf)
    duties = snapshot.duties()
    instruments = snapshot.instrumentsByState
    spoken = asOf.claims.compactMap { claim in claim.suppositions(asOf).map { (claim, $0) } }
  }

  private init(_ snapshot: Snapshot, _ spoken: [(claim: Claim, of: Scenario)]) {
    (self.snapshot, self.spoken) = (snapshot, spoken)
    duties = snapshot.duties()
    instruments = snapshot.instrumentsByState
  }

  public var asOf: AsOf { snapshot.asOf }

  /// The bodies whose treaty is in force and where a state counts as a member, in file order.
  func instruments(of state: Identifier<State>) -> [BodyFacts] { instruments[state] ?? [] }

  /// The same day with its uncertain spells decided in some bodies.
  func assuming(
    _ assumptions: [Identifier<Membership>: Bool], about alliances: [Identifier<Alliance>]
  ) -> Baseline {
    assumptions.isEmpty
      ? self : Baseline(snapshot.assuming(assumptions, about: alliances), spoken)
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
