import Diplomacy

/// The goal that a body's duties of aid do not pull against each other.
extension GoalQuestion {
  /// Every pair in an open dispute whose sides are both owed aid, one of them under the body.
  func contradiction(_ comparison: Comparison, _ alliance: Identifier<Alliance>) -> GoalState {
    let duties = comparison.baseline.duties.updated(
      by: comparison.after, about: comparison.touched)
    let own = [alliance] + (comparison.facts.bodies[alliance]?.requires ?? [])
    let hindrances = comparison.facts.openPairs.compactMap { pair -> Hindrance? in
      guard !comparison.after.openDisputes(between: pair.first, and: pair.second).isEmpty
      else { return nil }
      let links = duties.links(against: pair, underOneOf: own)
      guard !links.isEmpty else { return nil }
      let leaving = links.flatMap(\.parties).filter {
        comparison.before.isMember($0.state, of: $0.alliance)
      }
      return Hindrance(
        sentence: .divided(comparison.name(pair.first), comparison.name(pair.second)),
        remedies: [.settle(pair.first, pair.second)]
          + leaving.map { Supposition.leave($0.state, $0.alliance) }.uniqued())
    }
    return hindrances.isEmpty
      ? .reached(.none) : .missed(.pairs(hindrances.count), hindrances)
  }
}

/// Two states that owe each other aid, and the instruments by which they do.
private struct DutyLink {
  let one: Identifier<State>
  let other: Identifier<State>
  let instruments: [Identifier<Alliance>]

  /// Those who can end it, each in its instrument.
  var parties: [(state: Identifier<State>, alliance: Identifier<Alliance>)] {
    instruments.flatMap { [(one, $0), (other, $0)] }
  }
}

extension Duties {
  /// The links by which a pair is owed aid against each other; none if it is no contradiction.
  fileprivate func links(
    against pair: StatePair, underOneOf bodies: [Identifier<Alliance>]
  ) -> [DutyLink] {
    let mutual = link(pair.first, pair.second)
    let thirds = partners(of: pair.first).map { third in
      [link(third, pair.first), link(third, pair.second)]
    }.filter { links in
      links.allSatisfy { !$0.instruments.isEmpty } && links.contains { $0.isUnder(bodies) }
    }
    return (mutual.isUnder(bodies) ? [mutual] : []) + thirds.flatMap { $0 }
  }

  private func link(_ one: Identifier<State>, _ other: Identifier<State>) -> DutyLink {
    let binding = one == other ? [] : pacts.filter { $0.binds(one) && $0.binds(other) }
    return DutyLink(one: one, other: other, instruments: binding.map(\.alliance))
  }
}

extension DutyLink {
  fileprivate func isUnder(_ bodies: [Identifier<Alliance>]) -> Bool {
    instruments.contains(where: bodies.contains)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func divided(_ one: String, _ other: String) -> String {
    "\(one) and \(other) are in an open dispute, and both would be owed aid"
  }

  fileprivate static func pairs(_ count: Int) -> String {
    count == 1
      ? "1 pair in dispute is owed aid on both sides"
      : "\(count) pairs in dispute are owed aid on both sides"
  }

  fileprivate static let none = "no pair in dispute is owed aid on both sides"
}
