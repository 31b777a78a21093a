import Diplomacy
import Measures

/// How like those of the other members each mover's obligations are, before and after.
func portfolioFindings(_ comparison: Comparison) -> [Finding] {
  let regrouped = comparison.regrouped
  guard regrouped.contains(where: { $0.isInForce && !$0.undertakings.isEmpty }) else { return [] }
  let before = comparison.baseline.portfolios
  let after = before.supposing(comparison.after, changed: regrouped)
  let states = comparison.scenario.suppositions.flatMap(\.mentions.states).uniqued()
  return states.compactMap {
    PortfolioChange(comparison, of: $0, before, after)?.finding
  }
}

/// A state whose obligations differ before and after.
private struct PortfolioChange {
  let comparison: Comparison
  let state: Identifier<State>
  /// The bodies it would join or leave.
  let bodies: [Alliance]
  /// Their other members, by identifier, and how like theirs the state's portfolio is.
  let peers: [(state: Identifier<State>, before: Ratings, after: Ratings)]
  /// How many states the portfolios are over.
  let count: Int
  let clauses: [Obligation]

  init?(
    _ comparison: Comparison, of state: Identifier<State>, _ before: Portfolios,
    _ after: Portfolios
  ) {
    guard let position = before.system.position(of: state) else { return nil }
    let own = (before: before.entries(of: position), after: after.entries(of: position))
    guard own.before != own.after else { return nil }
    (self.comparison, self.state, count) = (comparison, state, before.system.count)
    bodies = comparison.changedAlliances.filter {
      comparison.before.isMember(state, of: $0.id) != comparison.after.isMember(state, of: $0.id)
    }
    let members = bodies.flatMap { body in
      let isJoining = comparison.after.isMember(state, of: body.id)
      return (isJoining ? comparison.after : comparison.before).members(of: body.id)
    }
    let others = Set(members).subtracting([state]).sorted()
    peers = others.compactMap { other in
      before.system.position(of: other).map {
        (
          other, Ratings(own.before, before.entries(of: $0), top: Portfolios.top),
          Ratings(own.after, after.entries(of: $0), top: Portfolios.top)
        )
      }
    }
    let regrouped = comparison.regrouped
    clauses = before.instruments
      .filter { instrument in regrouped.contains { $0.id == instrument.alliance } }
      .flatMap(\.clauses)
  }

  var finding: Finding? {
    guard !peers.isEmpty else { return nil }
    let figures = PortfolioVariant.summary.map { figure($0) }
    return Finding(
      id: [state.text, "portfolio"], rule: .balance, weight: .changes,
      sentence: .portfolio(
        comparison.name(state), listed(bodies.map { comparison.short($0.id) }), figures.first,
        count),
      affected: [state.any], basis: .computed, figures: figures,
      steps: peers.map {
        .similarity(
          name: comparison.name($0.state), before: $0.before.similarity(.absolute),
          after: $0.after.similarity(.absolute))
      },
      evidence: clauses.map { Evidence("obligation", $0) },
      causes: bodies.flatMap { comparison.causes(in: $0.id) }.uniqued())
  }

  /// The mean over the other members, unknown where it is undefined with one of them.
  private func figure(_ variant: PortfolioVariant) -> Figure {
    func mean(_ ratings: (Ratings, Ratings) -> Ratings) -> Double? {
      var sum = 0.0
      for peer in peers {
        guard let value = variant.value(of: ratings(peer.before, peer.after)) else { return nil }
        sum += value
      }
      return sum / Double(peers.count)
    }
    return Figure(
      name: "mean \(variant.measure.rawValue) of \(state) with the other members",
      before: mean { before, _ in before }, after: mean { _, after in after },
      unit: .coefficient, reading: variant.phrase, series: .system(count))
  }
}

// MARK: - Sentences

extension String {
  /// The states that a measure is over.
  static func system(_ count: Int) -> String { "over \(count) states on record" }

  fileprivate static func portfolio(
    _ state: String, _ bodies: String, _ figure: Figure?, _ count: Int
  ) -> String {
    guard let figure, let before = figure.before, let after = figure.after else {
      return "How like those of the other members of \(bodies) the obligations of \(state) would "
        + "be is undefined"
    }
    let (then, now) = (formatted(before, decimals: 3), formatted(after, decimals: 3))
    let direction =
      then == now ? "as like" : after > before ? "more like" : "less like"
    return "The obligations of \(state) would be \(direction) those of the other members of "
      + "\(bodies)\(then == now ? " as they are" : ""): mean S (\(figure.reading)) \(now), "
      + "now \(then), \(system(count))"
  }
}
