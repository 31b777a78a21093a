import Diplomacy

/// Whose consent an accession needs, by which clause, and what stands in its way.
func admission<Line: Conclusion>(_ comparison: Comparison) -> [Line] {
  comparison.joins.flatMap { join in
    AdmissionCase<Line>(
      comparison: comparison, state: join.state, alliance: join.alliance, status: join.as
    ).findings
  }
}

/// One accession, judged with the other suppositions holding.
struct AdmissionCase<Line: Conclusion> {
  let comparison: Comparison
  let state: Identifier<State>
  let alliance: Identifier<Alliance>
  let status: GrantedStatus

  var cause: Supposition { .join(state, alliance, as: status) }
  var candidate: String { comparison.name(state) }
  var body: String { comparison.short(alliance) }

  /// Those whose consent counts: members on record, less supposed leavers; joiners do not vote.
  var voters: [Identifier<State>] {
    comparison.before.members(of: alliance)
      .filter { $0 != state && comparison.after.isMember($0, of: alliance) }
  }

  var findings: [Line] {
    if let obstacle = nonexistence ?? alreadyIn { return [obstacle] }
    let clauses = comparison.facts.bodies[alliance]?.admissions ?? []
    guard let clause = clauses.last(where: { $0.status == status }) else {
      return [noRule] + disputes + laws
    }
    return [procedure(clause)] + Line.changes(ratifications(clause)) + objections(clause)
      + criteria + disputes + laws
  }

  // MARK: Before any procedure

  private var nonexistence: Line? {
    // Past the end of the data everything is only possible; this asks what the dates say.
    guard let record = comparison.atlas.alliance(alliance),
      record.existence.holds(on: comparison.day) != .yes
    else { return nil }
    let isUncertain = record.existence.holds(on: comparison.day) == .possibly
    return Line(
      id: [state.text, alliance.text, "existence"], rule: .admission,
      weight: isUncertain ? .unknown : .blocks,
      sentence: isUncertain
        ? .mayNotExist(body, comparison.day) : .doesNotExist(body, comparison.day),
      basis: .computed, evidence: [Evidence("body", record)], causes: [cause])
  }

  private var alreadyIn: Line? {
    guard let standing = comparison.before.standing(of: state, in: alliance),
      standing.status == status.status
    else { return nil }
    let rows = comparison.evidence("membership", of: state, in: alliance)
    let since = comparison.atlas.memberships(of: state, in: alliance)
      .filter { standing.rows.contains($0.id) }.compactMap(\.term.from?.text).uniqued()
    return Line(
      id: [state.text, alliance.text, "already"], rule: .admission, weight: .noChange,
      sentence: .alreadyIn(candidate, body, status, since), basis: .computed, evidence: rows,
      causes: [cause])
  }

  private var noRule: Line {
    let record = comparison.atlas.alliance(alliance)
    return Line(
      id: [state.text, alliance.text, "rule"], rule: .admission, weight: .unknown,
      sentence: .noRule(body, status, comparison.day), basis: .inferred,
      evidence: record.map { [Evidence("body", $0)] } ?? [], causes: [cause])
  }

  // MARK: The procedure and who stands against it

  private func procedure(_ clause: Admission) -> Line {
    let isClosed = clause.procedure == .closed
    return Line(
      id: [state.text, alliance.text, "procedure"], rule: .admission,
      weight: isClosed ? .blocks : .changes,
      sentence: .procedure(clause, body, status, comparison.names(voters), count: voters.count),
      basis: .text, authority: clause.authority, reasons: [clause.text.summary.string],
      evidence: [Evidence("clause", clause)]
        + voters.flatMap { comparison.evidence("voter", of: $0, in: alliance) },
      causes: [cause])
  }

  private func objections(_ clause: Admission) -> [Line] {
    comparison.after.objections
      .filter { $0.candidate == state && $0.alliance == alliance }
      .map { finding(on: $0, under: clause) }
  }

  private func finding(on objection: StandingObjection, under clause: Admission) -> Line {
    let claim = objection.claim.flatMap { comparison.atlas.claim($0) }
    let scope = objection.status ?? status
    // Outsiders object too, and loudly; only a member's objection stops a decision.
    let hasVote = voters.contains(objection.objector)
    let counts = scope == status && hasVote
    let weight = counts ? weight(of: objection, under: clause.procedure) : .changes
    let consequence: ObjectionConsequence =
      if scope != status {
        .elsewhere(scope, sought: status)
      } else if !hasVote {
        .noVote
      } else if objection.holds == .possibly {
        .uncertain(comparison.day)
      } else {
        .counted(clause.procedure)
      }
    return Line(
      id: [
        state.text, alliance.text, "objection", objection.objector.text,
        claim?.id.text ?? "supposed",
      ], rule: .admission, weight: weight,
      sentence: .objection(
        of: comparison.name(objection.objector), to: candidate, in: body, claim?.date, consequence),
      affected: [state.any], basis: .declared, authority: clause.authority,
      reasons: claim.map { [$0.paraphrase.string] } ?? [],
      evidence: (claim.map { [Evidence("objection", $0)] } ?? [])
        + [Evidence("clause", clause)]
        + comparison.evidence("voter", of: objection.objector, in: alliance),
      causes: [cause],
      removedBy: weight == .changes
        ? [] : [.withdrawObjection(objection.objector, to: state, in: alliance)],
      remedies: [.leave(objection.objector, alliance)])
  }

  private func weight(
    of objection: StandingObjection, under procedure: Admission.Procedure
  ) -> Weight {
    switch procedure {
    case .consensus, .unanimousRatification: objection.holds == .yes ? .blocks : .unknown
    case .organ, .majority: objection.holds == .yes ? .conflicts : .unknown
    case .open, .closed: .changes
    }
  }
}

/// What an objection comes to.
private enum ObjectionConsequence {
  case counted(Admission.Procedure)
  case uncertain(Day)
  case noVote
  case elsewhere(GrantedStatus, sought: GrantedStatus)
}

// MARK: - Sentences

extension String {
  fileprivate static func doesNotExist(_ body: String, _ day: Day) -> String {
    "\(capitalised(body)) does not exist on \(day)"
  }

  fileprivate static func mayNotExist(_ body: String, _ day: Day) -> String {
    "\(capitalised(body)) possibly exists on \(day): its dates are imprecise"
  }

  fileprivate static func alreadyIn(
    _ candidate: String, _ body: String, _ status: GrantedStatus, _ since: [String]
  ) -> String {
    "\(candidate) is already \(status.phrase) of \(body)"
      + (since.isEmpty ? "" : " since " + since.joined(separator: " or "))
  }

  fileprivate static func noRule(_ body: String, _ status: GrantedStatus, _ day: Day) -> String {
    "No rule is on record by which \(body) makes a state \(status.phrase) on \(day)"
  }

  fileprivate static func procedure(
    _ clause: Admission, _ body: String, _ status: GrantedStatus, _ voters: String, count: Int
  ) -> String {
    let article = clause.text.cited
    let organ = clause.organ.isEmpty ? "" : "the \(clause.organ) decides; "
    switch clause.procedure {
    case .consensus:
      return "To become \(status.phrase) of \(body), \(organ)no member may object: "
        + "\(voters) (\(article))"
    case .unanimousRatification:
      return "To become \(status.phrase) of \(body), every one of \(count) members must ratify: "
        + "\(voters) (\(article))"
    case .majority:
      return "To become \(status.phrase) of \(body), \(organ)a majority of \(count) members "
        + "suffices (\(article))"
    case .organ:
      return
        "\(capitalised(body)): \(organ.isEmpty ? "an organ decides" : String(organ.dropLast(2)))"
        + " who becomes \(status.phrase) (\(article))"
    case .open:
      return "\(capitalised(body)) is open: a state becomes \(status.phrase) by its own act "
        + "(\(article))"
    case .closed: return "\(capitalised(body)) has no way to become \(status.phrase) (\(article))"
    }
  }

  fileprivate static func objection(
    of objector: String, to candidate: String, in body: String, _ date: EDTFDate?,
    _ consequence: ObjectionConsequence
  ) -> String {
    let dated = date.map { " (\($0))" } ?? ""
    let verb = date == nil ? "is supposed to object" : "objects"
    let objects = "\(objector) \(verb) to \(candidate) in \(body)\(dated)"
    switch consequence {
    case .counted(.consensus), .counted(.unanimousRatification):
      return "\(objects), and its consent is needed"
    case .counted(.organ), .counted(.majority): return "\(objects): it has a vote and no veto"
    case .counted(.open), .counted(.closed): return "\(objects), but its consent is not needed"
    case .uncertain(let day):
      return "\(objects), but whether that stands on \(day) is uncertain: its dates are imprecise"
    case .noVote: return "\(objects), but has no vote there"
    case .elsewhere(let scope, let sought):
      return "\(objector)'s objection\(dated) is to \(scope.phrase), not to \(sought.phrase)"
    }
  }
}

extension MembershipStatus {
  /// With its article.
  var phrase: String {
    switch self {
    case .member: "a member"
    case .withdrawing: "a withdrawing member"
    case .signatory: "a signatory"
    case .invited: "an invited state"
    case .candidate: "a candidate"
    case .applicant: "an applicant"
    case .partner: "a partner"
    case .observer: "an observer"
    }
  }
}

extension GrantedStatus {
  /// With its article: `a member`, `an observer`, `a partner`.
  var phrase: String { status.phrase }
}
