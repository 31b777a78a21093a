public import Diplomacy

/// A day as recorded, and what every supposition on it is judged with: worked out once.
public struct Baseline: Sendable {
  /// Who belongs where, and what divides whom.
  public let snapshot: Snapshot
  /// The claims made by the day that speak of a scenario, with that scenario.
  let spoken: [(claim: Claim, of: Scenario)]
  let duties: Duties

  public init(_ asOf: AsOf) {
    snapshot = Snapshot(asOf)
    duties = snapshot.duties()
    spoken = asOf.claims.compactMap { claim in claim.suppositions(asOf).map { (claim, $0) } }
  }

  private init(_ snapshot: Snapshot, _ spoken: [(claim: Claim, of: Scenario)]) {
    (self.snapshot, self.spoken) = (snapshot, spoken)
    duties = snapshot.duties()
  }

  public var asOf: AsOf { snapshot.asOf }

  /// The same day with its uncertain spells decided in some bodies.
  func assuming(
    _ assumptions: [Identifier<Membership>: Bool], about alliances: [Identifier<Alliance>]
  ) -> Baseline {
    assumptions.isEmpty
      ? self : Baseline(snapshot.assuming(assumptions, about: alliances), spoken)
  }
}
