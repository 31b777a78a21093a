import Diplomacy

/// Clauses of the instruments a state would hold together that clash, and what saves them.
func compatibility(_ comparison: Comparison) -> [Finding] {
  var joined: [Identifier<State>] = []
  for join in comparison.joins where !joined.contains(join.state) { joined.append(join.state) }
  return joined.flatMap { CompatibilityCase(comparison: comparison, state: $0).findings }
}

private struct CompatibilityCase {
  let comparison: Comparison
  let state: Identifier<State>

  /// The instruments it would newly hold, required ones included.
  private var gained: [Alliance] {
    comparison.after.instruments(of: state).filter { !comparison.before.isMember(state, of: $0.id) }
  }

  private var held: [Alliance] {
    comparison.after.instruments(of: state).filter { comparison.before.isMember(state, of: $0.id) }
  }

  var findings: [Finding] {
    let gained = gained
    return gained.enumerated().flatMap { index, new in
      // What is joined together must go together too.
      (held + gained[(index + 1)...]).flatMap { clashes(new, $0) } + bases(against: new)
    }
  }

  private func clashes(_ new: Alliance, _ other: Alliance) -> [Finding] {
    // A body does not clash with what it requires.
    guard !requires(new, other), !requires(other, new) else { return [] }
    // What a clause has against a body it has against the treaties that come with it.
    let required = Set(gained.flatMap { comparison.asOf.required(by: $0.id) }.map(\.other))
    return (required.contains(other.id) ? [] : clash(of: new, with: other))
      + (required.contains(new.id) ? [] : clash(of: other, with: new))
      + customsUnions(new, other)
  }

  private func requires(_ one: Alliance, _ other: Alliance) -> Bool {
    comparison.asOf.required(by: one.id).contains { $0.other == other.id }
  }

  /// What the clauses of one instrument say against holding the other.
  private func clash(of one: Alliance, with other: Alliance) -> [Finding] {
    comparison.asOf.clauses(\.exclusivities, of: one.id)
      .filter { $0.against != .foreignBase }
      .filter {
        comparison.after.isLimited(
          other, by: $0.against, excluding: comparison.after.members(of: one.id))
      }
      .map { finding($0, of: one, against: other) }
  }

  private func finding(
    _ clause: Exclusivity, of one: Alliance, against other: Alliance
  ) -> Finding {
    let saving = savings(of: one, other)
    let together = coexisting(one, other)
    return Finding(
      id: [state.text, one.id.text, other.id.text, clause.id.text], rule: .compatibility,
      weight: clause.force.weight(heldTogetherBy: together),
      sentence: .clash(
        clause, comparison.short(one.id), comparison.short(other.id), saving: saving.map(\.text)),
      affected: [state.any], basis: .text, authority: clause.authority,
      reasons: [clause.text.summary.string] + saving.map { "Saving clause: \($0.text.summary)" }
        + [.coexistence(comparison.names(together), together.isEmpty)],
      evidence: [Evidence("clause", clause), Evidence("instrument", other)]
        + saving.map { Evidence("saving clause", $0) }
        + together.flatMap { comparison.evidence("coexistence", of: $0, in: one.id) },
      causes: (comparison.causes(in: one.id) + comparison.causes(in: other.id)).uniqued())
  }

  /// Clauses of either instrument that leave the other alone.
  private func savings(of one: Alliance, _ other: Alliance) -> [Savings] {
    func saving(_ instrument: Alliance, _ saved: Alliance) -> [Savings] {
      comparison.asOf.clauses(\.savings, of: instrument.id).filter {
        switch $0.saves {
        case .anyTreaty: true
        case .earlierTreaties: isEarlier(saved, than: instrument)
        }
      }
    }
    return saving(one, other) + saving(other, one)
  }

  /// Whether the state would be bound by one instrument before it is bound by the other.
  private func isEarlier(_ one: Alliance, than other: Alliance) -> Bool {
    comparison.before.isMember(state, of: one.id)
      && !comparison.before.isMember(state, of: other.id)
  }

  /// Other states that hold both instruments already.
  private func coexisting(_ one: Alliance, _ other: Alliance) -> [Identifier<State>] {
    comparison.before.members(of: one.id)
      .filter { $0 != state && comparison.before.isMember($0, of: other.id) }
  }

  // MARK: Customs unions and bases

  /// Two customs unions cannot share a member, whatever their clauses say.
  private func customsUnions(_ new: Alliance, _ old: Alliance) -> [Finding] {
    guard new.isCustomsUnion, old.isCustomsUnion else { return [] }
    return [
      Finding(
        id: [state.text, "customs", new.id.text, old.id.text], rule: .compatibility,
        weight: .conflicts,
        sentence: .customs(
          comparison.short(new.id), comparison.short(old.id), comparison.name(state)),
        affected: [state.any], basis: .inferred,
        evidence: [Evidence("customs union", new), Evidence("customs union", old)],
        causes: (comparison.causes(in: new.id) + comparison.causes(in: old.id)).uniqued())
    ]
  }

  /// Foreign bases that the state hosts and the new instrument limits.
  private func bases(against new: Alliance) -> [Finding] {
    let clauses = comparison.asOf.clauses(\.exclusivities, of: new.id)
      .filter { $0.against == .foreignBase }
    let members = Set(comparison.after.members(of: new.id).map(\.any))
    let bases = comparison.atlas.ties(of: state.any).filter {
      $0.kind == .base && $0.state == state && !members.contains($0.other)
        && $0.term.holds(on: comparison.day) != .no
    }
    return clauses.flatMap { clause in
      bases.map { base in
        Finding(
          id: [state.text, "base", clause.id.text, base.id.text], rule: .compatibility,
          weight: clause.force == .political ? .costs : .conflicts,
          sentence: .base(
            comparison.name(state), comparison.asOf.name(of: base.other), comparison.short(new.id),
            clause),
          affected: [state.any], basis: .text, authority: clause.authority,
          reasons: [clause.text.summary.string, base.summary.string],
          evidence: [Evidence("clause", clause), Evidence("base", base)],
          causes: comparison.causes(in: new.id))
      }
    }
  }
}

extension LimitForce {
  /// What a clause weighs; one of disputed wording does not conflict where practice has settled it:
  /// some member holds both and stays a member.
  fileprivate func weight(heldTogetherBy others: [Identifier<State>]) -> Weight {
    switch self {
    case .forbids: .conflicts
    case .disputed: others.isEmpty ? .conflicts : .changes
    case .political: .costs
    }
  }
}

extension Snapshot {
  /// Whether an instrument is of the sort that a clause or law limits.
  ///
  /// An instrument among the states of `circle` alone is no outside engagement for them.
  func isLimited(
    _ instrument: Alliance, by limited: Limited, excluding circle: [Identifier<State>]
  ) -> Bool {
    let parties = members(of: instrument.id)
    guard !parties.allSatisfy(circle.contains) else { return false }
    switch limited {
    case .militaryAlliance: return isMilitary(instrument.id)
    case .militaryBloc: return isMilitary(instrument.id) && parties.count > 2
    case .customsUnion: return instrument.isCustomsUnion
    case .otherInstrument: return isMilitary(instrument.id)
    case .foreignBase: return false
    }
  }

  /// Whether the instrument, or one it requires, holds a duty of aid in war.
  private func isMilitary(_ alliance: Identifier<Alliance>) -> Bool {
    ([alliance] + asOf.required(by: alliance).map(\.other)).contains { id in
      asOf.clauses(\.obligations, of: id).contains {
        ($0.kind == .defense || $0.kind == .offense) && $0.force == .duty
      }
    }
  }
}

// MARK: - Sentences

extension LimitForce {
  fileprivate var phrase: String {
    switch self {
    case .forbids: "forbids it"
    case .disputed: "may forbid it, its wording is disputed"
    case .political: "speaks against it"
    }
  }
}

extension String {
  fileprivate static func clash(
    _ clause: Exclusivity, _ one: String, _ other: String, saving: [ClauseText]
  ) -> String {
    let article = clause.text.cited
    let verdict =
      switch clause.force {
      case .forbids: "forbids"
      case .disputed: "may conflict with"
      case .political: "speaks against"
      }
    let saved =
      saving.isEmpty
      ? "" : "; \(listed(saving.map(\.cited))) may save it"
    return "\(capitalised(one)) (\(article)) \(verdict) \(other)" + saved
  }

  fileprivate static func coexistence(_ names: String, _ isEmpty: Bool) -> String {
    isEmpty
      ? "No other state on record holds both." : "Held together before by \(names)."
  }

  fileprivate static func customs(_ new: String, _ old: String, _ state: String) -> String {
    "\(capitalised(new)) and \(old) are two customs unions: \(state) cannot be in both"
  }

  fileprivate static func base(
    _ state: String, _ other: String, _ body: String, _ clause: Exclusivity
  ) -> String {
    "\(state) hosts a base of \(other), which is not in \(body): \(clause.text.cited) "
      + clause.force.phrase
  }
}
