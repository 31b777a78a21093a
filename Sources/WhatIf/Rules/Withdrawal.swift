import Diplomacy

/// How a member leaves: by which clause, with what notice, and from when.
func withdrawal<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  comparison.scenario.suppositions.compactMap { supposition in
    switch supposition {
    case .leave(let state, let alliance): departure(comparison, supposition, state, alliance)
    case .freeze(let state, let alliance): freezing(comparison, supposition, state, alliance)
    case .join, .settle, .relations, .openBorder, .object, .withdrawObjection: nil
    }
  }
}

private func departure<Line: Conclusion>(
  _ comparison: Comparison, _ cause: Supposition, _ state: Identifier<State>,
  _ alliance: Identifier<Alliance>
) -> Line? {
  guard let standing = comparison.before.standing(of: state, in: alliance) else {
    return outside(comparison, cause, state, alliance)
  }
  var membership: [Evidence] { comparison.evidence("membership", of: state, in: alliance) }
  // The clause speaks of members; how others end their status is not on record.
  guard let clause = comparison.facts.bodies[alliance]?.withdrawals.last,
    standing.status.isMembership
  else {
    return Line(
      id: [state.text, alliance.text], rule: .withdrawal, weight: .unknown,
      sentence: .noRule(comparison.short(alliance), standing.status), basis: .inferred,
      evidence: membership + body(comparison, alliance), causes: [cause])
  }
  let notice = clause.noticeMonths
  lazy var remaining = remains(comparison, state, alliance)
  return Line(
    id: [state.text, alliance.text], rule: .withdrawal, weight: .changes,
    sentence: .leaves(
      comparison.name(state), comparison.short(alliance), clause,
      effect: notice.map { comparison.day.advanced(months: $0) },
      given: notice.map { comparison.day.advanced(months: -$0) }),
    affected: [state.any], basis: .text, authority: clause.authority,
    reasons: [clause.text.summary.string] + remaining.reasons,
    evidence: [Evidence("clause", clause)] + membership + remaining.evidence, causes: [cause])
}

private func freezing<Line: Conclusion>(
  _ comparison: Comparison, _ cause: Supposition, _ state: Identifier<State>,
  _ alliance: Identifier<Alliance>
) -> Line? {
  guard let standing = comparison.before.standing(of: state, in: alliance) else {
    return outside(comparison, cause, state, alliance)
  }
  return Line(
    id: [state.text, alliance.text, "freeze"], rule: .withdrawal,
    weight: standing.participation == .full ? .changes : .noChange,
    sentence: .frozen(
      comparison.name(state), comparison.short(alliance), standing.participation),
    basis: .inferred, evidence: comparison.evidence("membership", of: state, in: alliance),
    causes: [cause])
}

private func outside<Line: Conclusion>(
  _ comparison: Comparison, _ cause: Supposition, _ state: Identifier<State>,
  _ alliance: Identifier<Alliance>
) -> Line? {
  Line(
    id: [state.text, alliance.text, "outside"], rule: .withdrawal, weight: .noChange,
    sentence: .outside(comparison.name(state), comparison.short(alliance), comparison.day),
    basis: .computed, evidence: body(comparison, alliance), causes: [cause])
}

private func body(_ comparison: Comparison, _ alliance: Identifier<Alliance>) -> [Evidence] {
  comparison.atlas.alliance(alliance).map { [Evidence("body", $0)] } ?? []
}

/// What does not end because the membership does: what the body requires, and every other
/// instrument that the state shares with a member.
private func remains(
  _ comparison: Comparison, _ state: Identifier<State>, _ alliance: Identifier<Alliance>
) -> (reasons: [String], evidence: [Evidence]) {
  let members = comparison.before.members(of: alliance)
  let instruments = comparison.after.instruments(of: state).filter { instrument in
    instrument.id != alliance
      && members.contains { $0 != state && comparison.after.isMember($0, of: instrument.id) }
  }
  let bases = comparison.atlas.ties(of: state.any).filter { tie in
    tie.kind == .base && tie.state == state && members.contains { $0.any == tie.other }
      && tie.term.holds(on: comparison.day) != .no
  }
  return (
    instruments.map { "Not affected: \(comparison.short($0.id))." }
      + bases.map { "Not affected: \($0.summary)" },
    instruments.map { Evidence("remains", $0) } + bases.map { Evidence("remains", $0) }
  )
}

// MARK: - Sentences

extension String {
  fileprivate static func noRule(_ body: String, _ status: MembershipStatus) -> String {
    "No rule is on record by which \(status.phrase) leaves \(body)"
  }

  fileprivate static func outside(_ state: String, _ body: String, _ day: Day) -> String {
    "\(state) is not in \(body) on \(day)"
  }

  fileprivate static func leaves(
    _ state: String, _ body: String, _ clause: Withdrawal, effect: Day?, given: Day?
  ) -> String {
    let own = "\(state) can leave \(body) by its own act (\(clause.text.cited))"
    guard let effect, let given else { return own }
    return own + "; notice that day takes effect \(effect); "
      + "to be out that day, notice was due \(given)"
  }

  fileprivate static func frozen(
    _ state: String, _ body: String, _ participation: Participation
  ) -> String {
    switch participation {
    case .full:
      "\(state) would take no part in \(body) but stay in it: it keeps its seat and may object"
    case .frozen: "\(state) has already frozen its part in \(body)"
    case .suspended: "\(state) is suspended from \(body) already"
    }
  }
}
