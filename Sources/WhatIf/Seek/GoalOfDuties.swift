import Diplomacy

/// The goal that a body's duties of aid do not pull against each other.
extension GoalQuestion {
  /// Every pair in an open dispute whose sides are both owed aid, one of them under the body.
  ///
  /// Each way in which a pair is bound on both sides is a hindrance of its own: the fewer remedies
  /// one has, the fewer sets there are to try.
  func contradiction(_ comparison: Comparison, _ alliance: Identifier<Alliance>) -> GoalState {
    let duties = comparison.baseline.duties.updated(
      by: comparison.after, about: comparison.touched)
    let own = [alliance] + (comparison.facts.bodies[alliance]?.requires ?? [])
    let pairs = comparison.facts.openPairs.compactMap { pair -> [Hindrance]? in
      let bindings = duties.bindings(of: pair, underOneOf: own)
      guard !bindings.isEmpty,
        !comparison.after.openDisputes(between: pair.first, and: pair.second).isEmpty
      else { return nil }
      return bindings.map { hindrance(comparison, pair, $0) }
    }
    return pairs.isEmpty ? .reached(.none) : .missed(.pairs(pairs.count), pairs.flatMap { $0 })
  }

  private func hindrance(
    _ comparison: Comparison, _ pair: StatePair, _ binding: [DutyLink]
  ) -> Hindrance {
    let leaving = binding.flatMap(\.parties).filter {
      comparison.before.isMember($0.state, of: $0.alliance)
    }
    return Hindrance(
      sentence: .divided(comparison.name(pair.first), comparison.name(pair.second)),
      remedies: [.settle(pair.first, pair.second)]
        + leaving.map { Supposition.leave($0.state, $0.alliance) }.uniqued())
  }
}

/// Two states that owe each other aid, and an instrument by which they do.
///
/// There may be others; whoever ends the link, or all of it that is under the body, has to end
/// this one too.
private struct DutyLink {
  let one: Identifier<State>
  let other: Identifier<State>
  let instrument: Identifier<Alliance>

  /// Those who can end it.
  var parties: [(state: Identifier<State>, alliance: Identifier<Alliance>)] {
    [(one, instrument), (other, instrument)]
  }
}

extension Duties {
  /// The ways in which a pair is owed aid against each other, each by the links that make it; none
  /// if it is no contradiction.
  fileprivate func bindings(
    of pair: StatePair, underOneOf bodies: [Identifier<Alliance>]
  ) -> [[DutyLink]] {
    func isOwn(_ link: DutyLink) -> Bool { bodies.contains(link.instrument) }
    let mutual = link(pair.first, pair.second, preferring: bodies).flatMap { isOwn($0) ? $0 : nil }
    let (ones, others) = (circle(of: pair.first), circle(of: pair.second))
    let thirds = ones.intersection(others).sorted().compactMap { third -> [DutyLink]? in
      guard let one = link(third, pair.first, preferring: bodies),
        let other = link(third, pair.second, preferring: bodies), isOwn(one) || isOwn(other)
      else { return nil }
      return [one, other]
    }
    return (mutual.map { [[$0]] } ?? []) + thirds
  }

  /// The first instrument by which two states owe each other aid, one of some bodies if one is.
  private func link(
    _ one: Identifier<State>, _ other: Identifier<State>,
    preferring bodies: [Identifier<Alliance>]
  ) -> DutyLink? {
    var found: Identifier<Alliance>?
    for pact in pacts where pact.binds(one) && pact.binds(other) {
      if bodies.contains(pact.alliance) {
        return DutyLink(one: one, other: other, instrument: pact.alliance)
      }
      found = found ?? pact.alliance
    }
    return found.map { DutyLink(one: one, other: other, instrument: $0) }
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
