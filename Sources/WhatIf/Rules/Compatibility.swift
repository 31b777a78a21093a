import Diplomacy

/// Clauses of the instruments a state would hold together that clash, and what saves them.
func compatibility<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  comparison.joins.map(\.state).uniqued().flatMap { state in
    CompatibilityCase<Line>(comparison, state).findings
  }
}

private struct CompatibilityCase<Line: Conclusion> {
  let comparison: Comparison
  let state: Identifier<State>
  /// The instruments it would newly hold, required ones included.
  private let gained: [BodyFacts]
  /// The instruments that it holds and would go on to hold.
  private let held: [BodyFacts]
  /// The treaties that come with what it would newly hold.
  private let required: [Identifier<Alliance>]

  init(_ comparison: Comparison, _ state: Identifier<State>) {
    (self.comparison, self.state) = (comparison, state)
    gained = comparison.touched.filter {
      $0.isInForce && comparison.after.isMember(state, of: $0.id)
        && !comparison.before.isMember(state, of: $0.id)
    }
    // Only in bodies that suppositions touch can it be otherwise than before.
    held = comparison.baseline.instruments(of: state).filter { body in
      !comparison.touched.contains { $0 === body } || comparison.after.isMember(state, of: body.id)
    }
    required = gained.flatMap(\.requires)
  }

  var findings: [Line] {
    gained.enumerated().flatMap { index, new in
      // What is joined together must go together too.
      (held + gained[(index + 1)...]).flatMap { clashes(new, $0) } + bases(against: new)
    }
  }

  private func clashes(_ new: BodyFacts, _ other: BodyFacts) -> [Line] {
    // A body does not clash with what it requires.
    guard !new.requires.contains(other.id), !other.requires.contains(new.id) else { return [] }
    // What a clause has against a body it has against the treaties that come with it.
    return (required.contains(other.id) ? [] : clash(of: new, with: other))
      + (required.contains(new.id) ? [] : clash(of: other, with: new))
      + customsUnions(new.record, other.record)
  }

  /// What the clauses of one instrument say against holding the other.
  private func clash(of one: BodyFacts, with other: BodyFacts) -> [Line] {
    guard !one.exclusivities.isEmpty else { return [] }
    return one.exclusivities
      .filter {
        comparison.after.isLimited(
          other.record, by: $0.against, excluding: comparison.after.members(of: one.id))
      }
      .map { finding($0, of: one.record, against: other.record) }
  }

  private func finding(
    _ clause: Exclusivity, of one: Alliance, against other: Alliance
  ) -> Line {
    lazy var saving = savings(of: one, other)
    lazy var together = coexisting(one, other)
    return Line(
      id: [state.text, one.id.text, other.id.text, clause.id.text], rule: .compatibility,
      weight: clause.force.weight(heldTogetherBy: together),
      sentence: .clash(
        clause, comparison.short(one.id), comparison.short(other.id), saving: saving.map(\.text)),
      affected: [state.any], basis: .text, authority: clause.authority,
      reasons: [clause.text.summary.string],
      steps: saving.map {
        .about(role: "saving clause", .words("Saving clause: \($0.text.summary)"))
      }
        + [.coexistence(.coexistence(comparison.names(together), together.isEmpty))],
      evidence: [Evidence("clause", clause), Evidence("instrument", other)]
        + saving.map { Evidence("saving clause", $0) }
        + together.flatMap { comparison.evidence(Step.coexistence, of: $0, in: one.id) },
      causes: (comparison.causes(in: one.id) + comparison.causes(in: other.id)).uniqued(),
      remedies: withdrawals(from: [one, other]))
  }

  /// To leave those of some instruments that it holds now.
  private func withdrawals(from instruments: [Alliance]) -> [Supposition] {
    instruments.filter { comparison.before.isMember(state, of: $0.id) }
      .map { .leave(state, $0.id) }
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
  private func customsUnions(_ new: Alliance, _ old: Alliance) -> [Line] {
    guard new.isCustomsUnion, old.isCustomsUnion else { return [] }
    return [
      Line(
        id: [state.text, "customs", new.id.text, old.id.text], rule: .compatibility,
        weight: .conflicts,
        sentence: .customs(
          comparison.short(new.id), comparison.short(old.id), comparison.name(state)),
        affected: [state.any], basis: .inferred,
        evidence: [Evidence("customs union", new), Evidence("customs union", old)],
        causes: (comparison.causes(in: new.id) + comparison.causes(in: old.id)).uniqued(),
        remedies: withdrawals(from: [new, old]))
    ]
  }

  /// Foreign bases that the state hosts and the new instrument limits.
  private func bases(against new: BodyFacts) -> [Line] {
    let clauses = new.baseLimits
    guard !clauses.isEmpty else { return [] }
    let members = Set(comparison.after.members(of: new.id).map(\.any))
    let bases = comparison.atlas.ties(of: state.any).filter {
      $0.kind == .base && $0.state == state && !members.contains($0.other)
        && $0.term.holds(on: comparison.day) != .no
    }
    return clauses.flatMap { clause in
      bases.map { base in
        Line(
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
  fileprivate func weight(heldTogetherBy others: @autoclosure () -> [Identifier<State>]) -> Weight {
    switch self {
    case .forbids: .conflicts
    case .disputed: others().isEmpty ? .conflicts : .changes
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
    let isMilitary = facts.bodies[instrument.id]?.isMilitary ?? false
    switch limited {
    case .militaryAlliance: return isMilitary
    case .militaryBloc: return isMilitary && parties.count > 2
    case .customsUnion: return instrument.isCustomsUnion
    case .otherInstrument: return isMilitary
    case .foreignBase: return false
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
