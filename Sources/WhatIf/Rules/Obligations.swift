import Diplomacy

/// Who would owe aid to whom, and where duties pull against each other.
func obligations(_ comparison: Comparison) -> [Finding] {
  let judged = ObligationsCase<Finding>(comparison)
  return judged.contradictions + judged.changes + judged.discretion + exposures(comparison)
}

/// Of the obligations only the pairs in dispute that would both be owed aid: they decide.
func contradictions<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  ObligationsCase<Line>(comparison).contradictions
}

private struct ObligationsCase<Line: Conclusion> {
  let comparison: Comparison
  private let before: Duties
  private let after: Duties

  init(_ comparison: Comparison) {
    self.comparison = comparison
    before = comparison.baseline.duties
    after = before.updated(by: comparison.after, about: comparison.touched)
  }

  // MARK: Contradictions

  /// Pairs in an open dispute that would both be owed aid, where it was not so before.
  var contradictions: [Line] {
    let newParties = newParties
    guard !newParties.isEmpty else { return [] }
    return comparison.facts.openPairs.compactMap { pair in
      guard newParties.contains(where: { $0.newlyBinds(pair, by: after) }) else { return nil }
      let disputes = comparison.after.openDisputes(between: pair.first, and: pair.second)
      guard !disputes.isEmpty else { return nil }
      let now = Bound(to: pair, by: after)
      let stood = !comparison.before.openDisputes(between: pair.first, and: pair.second).isEmpty
      let then = stood ? Bound(to: pair, by: before) : Bound()
      // A contradiction that stood before, or that fewer states are left in, is no consequence.
      guard now.isWorse(than: then) else { return nil }
      // Whoever comes into one that stands is bound by it, but has not brought it about.
      return then.isContradiction && now.eachOther == then.eachOther
        ? entanglement(pair, disputes, now.thirds.filter { !then.thirds.contains($0) })
        : contradiction(pair, disputes, now)
    }
  }

  /// A new party to a pact.
  private struct NewParty {
    let state: Identifier<State>
    /// Those bound to it before.
    let then: Set<Identifier<State>>
    /// Those bound to it now.
    let now: Set<Identifier<State>>
    /// Those bound to it now and not before.
    let gained: Set<Identifier<State>>

    /// Whether it brings about that a pair is owed aid on both sides by somebody who did not owe it:
    /// as one of the pair with new partners, or bound to both.
    func newlyBinds(_ pair: StatePair, by duties: Duties) -> Bool {
      if let other = pair.other(than: state) {
        return gained.contains(other)
          || duties.pacts.contains { $0.binds(other) && !$0.parties.isDisjoint(with: gained) }
      }
      return now.contains(pair.first) && now.contains(pair.second)
        && !(then.contains(pair.first) && then.contains(pair.second))
    }
  }

  private var newParties: [NewParty] {
    comparison.touched.filter { !$0.aid.isEmpty && $0.isInForce }
      .flatMap { comparison.joiners(of: $0.id) }.uniqued()
      .map { state in
        let (then, now) = (before.circle(of: state), after.circle(of: state))
        return NewParty(state: state, then: then, now: now, gained: now.subtracting(then))
      }
  }

  /// Who is bound to both sides of a pair.
  private struct Bound {
    var eachOther = false
    var thirds: [Identifier<State>] = []

    init() {}

    init(to pair: StatePair, by duties: Duties) {
      eachOther = duties.bind(pair.first, to: pair.second)
      thirds = duties.partners(of: pair.first).filter { duties.bind($0, to: pair.second) }
    }

    var isContradiction: Bool { eachOther || !thirds.isEmpty }

    func isWorse(than before: Bound) -> Bool {
      (eachOther && !before.eachOther) || !Set(thirds).isSubset(of: before.thirds)
    }
  }

  private func contradiction(
    _ pair: StatePair, _ disputes: [Dispute], _ bound: Bound
  ) -> Line {
    lazy var owed = bound.thirds.flatMap {
      after.clauses(from: $0, to: pair.first) + after.clauses(from: $0, to: pair.second)
    }
    lazy var clauses = unique(after.clauses(from: pair.first, to: pair.second) + owed)
    return Line(
      id: ["contradiction", pair.first.text, pair.second.text], rule: .obligations,
      weight: .conflicts,
      sentence: .contradiction(
        comparison.name(pair.first), comparison.name(pair.second),
        eachOther: bound.eachOther, thirds: comparison.names(bound.thirds),
        count: bound.thirds.count),
      affected: [pair.first.any, pair.second.any] + bound.thirds.map(\.any), basis: .computed,
      authority: clauses.first?.authority,
      reasons: chains(pair, bound) + clauses.map { .clause($0) },
      evidence: disputes.map { Evidence("dispute", $0) } + clauses.map { Evidence("duty", $0) },
      causes: causes(clauses),
      removedBy: [.settle(pair.first, pair.second)], remedies: remedies(pair, bound))
  }

  /// Every withdrawal that unbinds somebody: of either side, or of one bound to both.
  private func remedies(_ pair: StatePair, _ bound: Bound) -> [Supposition] {
    let sides = [pair.first, pair.second]
    let links = bound.thirds.flatMap { third in sides.map { (third, $0) } } + [(sides[0], sides[1])]
    return links.flatMap { one, other in
      after.pacts.filter { $0.binds(one) && $0.binds(other) }.flatMap { pact in
        [one, other].filter { comparison.before.isMember($0, of: pact.alliance) }
          .map { Supposition.leave($0, pact.alliance) }
      }
    }.uniqued()
  }

  /// Newcomers to a contradiction that others are in already.
  private func entanglement(
    _ pair: StatePair, _ disputes: [Dispute], _ newcomers: [Identifier<State>]
  ) -> Line {
    lazy var clauses = unique(
      newcomers.flatMap {
        after.clauses(from: $0, to: pair.first) + after.clauses(from: $0, to: pair.second)
      })
    return Line(
      id: ["entanglement", pair.first.text, pair.second.text], rule: .obligations,
      weight: .changes,
      sentence: .entanglement(
        comparison.names(newcomers), comparison.name(pair.first), comparison.name(pair.second)),
      affected: newcomers.map(\.any), basis: .computed, authority: clauses.first?.authority,
      reasons: clauses.map { .clause($0) },
      evidence: disputes.map { Evidence("dispute", $0) } + clauses.map { Evidence("duty", $0) },
      causes: causes(clauses))
  }

  /// A owes B aid, B is in dispute with C, A owes C aid: a line for each A.
  private func chains(_ pair: StatePair, _ bound: Bound) -> [String] {
    bound.thirds.map { third in
      .chain(
        comparison.name(third), comparison.name(pair.first), instruments(third, pair.first),
        comparison.name(pair.second), instruments(third, pair.second))
    }
  }

  private func instruments(_ from: Identifier<State>, _ to: Identifier<State>) -> String {
    listed(unique(after.clauses(from: from, to: to)).map { comparison.short($0.alliance) })
  }

  // MARK: Duties gained and lost

  var changes: [Finding] {
    comparison.scenario.suppositions.flatMap(\.mentions.states).uniqued()
      .compactMap { change(of: $0) }
  }

  private func change(of state: Identifier<State>) -> Finding? {
    let (then, now) = (before.partners(of: state), after.partners(of: state))
    guard then != now else { return nil }
    let (gained, lost) = (now.filter { !then.contains($0) }, then.filter { !now.contains($0) })
    let moved = (gained.map { (after, $0) } + lost.map { (before, $0) })
    let clauses = unique(moved.flatMap { $0.0.clauses(from: state, to: $0.1) })
    let kept = unique(now.flatMap { after.clauses(from: state, to: $0) })
    return Finding(
      id: ["duties", state.text], rule: .obligations, weight: .changes,
      sentence: .duties(
        comparison.name(state), gained: comparison.names(gained), gains: !gained.isEmpty,
        lost: comparison.names(lost), loses: !lost.isEmpty,
        clauses: listed(clauses.map { "\($0.alliance), \($0.text.cited)" })),
      affected: [state.any], basis: .text, authority: clauses.first?.authority,
      figures: [
        Figure(
          name: "states owed aid by \(state)", before: Double(then.count), after: Double(now.count),
          unit: .duties)
      ],
      reasons: clauses.map { .clause($0) }
        + (lost.isEmpty ? [] : kept.map { "Remains: \($0.alliance) \($0.text.article)." }),
      evidence: (clauses + kept).map { Evidence("duty", $0) },
      causes: causes(clauses))
  }

  /// The suppositions about the bodies whose clauses these are.
  private func causes(_ clauses: [Obligation]) -> [Supposition] {
    clauses.flatMap { comparison.causes(in: $0.alliance) }.uniqued()
  }

  // MARK: What the text leaves open

  /// Clauses on aid that let each member choose, where the body gets a member.
  var discretion: [Finding] {
    comparison.changedAlliances.flatMap { alliance -> [Finding] in
      let joiners = comparison.joiners(of: alliance.id)
      guard !joiners.isEmpty, comparison.asOf.inForce(alliance.id) != .no else { return [] }
      return comparison.asOf.clauses(\.obligations, of: alliance.id)
        .filter { $0.kind == .defense && $0.force == .discretion }
        .map { clause in
          Finding(
            id: ["discretion", clause.id.text], rule: .obligations, weight: .changes,
            sentence: .discretion(
              comparison.short(alliance.id), clause, comparison.names(joiners)),
            affected: joiners.map(\.any), basis: .text, authority: clause.authority,
            reasons: [.clause(clause)], evidence: [Evidence("clause", clause)],
            causes: comparison.causes(in: alliance.id))
        }
    }
  }

  private func unique(_ clauses: [Obligation]) -> [Obligation] {
    var seen: Set<Identifier<Obligation>> = []
    return clauses.filter { seen.insert($0.id).inserted }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func contradiction(
    _ one: String, _ other: String, eachOther: Bool, thirds: String, count: Int
  ) -> String {
    let dispute = "\(one) and \(other) are in an open dispute"
    let mutual = eachOther ? "they would owe each other aid" : ""
    let others = count == 0 ? "" : "\(thirds) would owe aid to both"
    return [dispute, [mutual, others].filter { !$0.isEmpty }.joined(separator: ", and ")]
      .joined(separator: "; ")
  }

  fileprivate static func entanglement(
    _ newcomers: String, _ one: String, _ other: String
  ) -> String {
    "\(newcomers) would owe aid to both \(one) and \(other), whose open dispute divides allies already"
  }

  /// A clause and over which territory it holds.
  fileprivate static func clause(_ clause: Obligation) -> String {
    let territory =
      switch clause.territory {
      case .members: "over the territory of members"
      case .treatyArea: "in an area that the text defines"
      case .unstated: "no territory is stated"
      }
    return "\(clause.text.article): \(clause.text.summary) (\(territory))"
  }

  fileprivate static func discretion(
    _ body: String, _ clause: Obligation, _ joiners: String
  ) -> String {
    "\(capitalised(body)) (\(clause.text.article)) leaves it to each member whether to aid "
      + joiners
  }

  fileprivate static func chain(
    _ third: String, _ one: String, _ first: String, _ other: String, _ second: String
  ) -> String {
    "\(third) would owe aid to \(one) (\(first)) and to \(other) (\(second))"
  }

  fileprivate static func duties(
    _ state: String, gained: String, gains: Bool, lost: String, loses: Bool, clauses: String
  ) -> String {
    let up = gains ? "\(state) would owe and be owed aid: \(gained)" : ""
    let down = loses ? "\(state) would owe and be owed aid no more: \(lost)" : ""
    return [up, down].filter { !$0.isEmpty }.joined(separator: "; ") + " (\(clauses))"
  }
}
