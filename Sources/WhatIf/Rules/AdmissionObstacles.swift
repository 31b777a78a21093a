import Diplomacy

/// What stands in a candidate's way besides objections: criteria, disputes, its own laws.
extension AdmissionCase {
  /// The body's legal criteria for the status, in force on the day.
  var criteria: [Line] {
    (comparison.facts.bodies[alliance]?.criteria ?? []).filter { $0.status == status }
      .flatMap { findings(on: $0) }
  }

  private func findings(on criterion: Criterion) -> [Line] {
    switch criterion.condition {
    case .relationsWithEveryMember: return lackingRelations(criterion)
    case .inRegion:
      let region = criterion.subject.map { Identifier<Region>($0.text) } ?? ""
      guard !comparison.atlas.states(in: region).contains(state) else { return [] }
      return [unmet(criterion, .outside(candidate, comparison.asOf.name(of: region), criterion))]
    case .memberOf, .notMemberOf:
      let other = criterion.subject.map { Identifier<Alliance>($0.text) } ?? ""
      let isIn = comparison.after.isMember(state, of: other)
      guard isIn != (criterion.condition == .memberOf) else { return [] }
      return [
        unmet(
          criterion, .memberOf(candidate, comparison.short(other), criterion),
          remedies: isIn ? [.leave(state, other)] : [.join(state, other, as: .member)])
      ]
    case .judgement:
      return [
        Line(
          id: [state.text, alliance.text, "judgement", criterion.id.text], rule: .admission,
          weight: .changes, sentence: .judgement(criterion, body), basis: .text,
          authority: criterion.authority, evidence: [Evidence("criterion", criterion)],
          causes: [cause])
      ]
    }
  }

  private func lackingRelations(_ criterion: Criterion) -> [Line] {
    comparison.after.strangers(to: state)
      .filter { comparison.after.isMember($0.state, of: alliance) }
      .map { member, broken in
        unmet(
          criterion, .noRelations(candidate, comparison.name(member), criterion),
          on: member.text, reasons: broken.map(\.summary.string),
          evidence: broken.map { Evidence("relations", $0) },
          removedBy: [.relations(state, member)], remedies: [.leave(member, alliance)])
      }
  }

  private func unmet(
    _ criterion: Criterion, _ sentence: String, on subject: String? = nil, reasons: [String] = [],
    evidence: [Evidence] = [], removedBy: [Supposition] = [], remedies: [Supposition] = []
  ) -> Line {
    Line(
      id: [state.text, alliance.text, "criterion", criterion.id.text]
        + (subject.map { [$0] } ?? []),
      rule: .admission, weight: .blocks, sentence: sentence, affected: [state.any], basis: .text,
      authority: criterion.authority, reasons: [criterion.text.summary.string] + reasons,
      evidence: [Evidence("criterion", criterion)] + evidence, causes: [cause],
      removedBy: removedBy, remedies: remedies)
  }

  /// Open disputes with members.
  var disputes: [Line] {
    comparison.after.opponents(of: state)
      .filter { comparison.after.isMember($0.state, of: alliance) }
      .flatMap { member, disputes in
        disputes.map { dispute in
          Line(
            id: [state.text, alliance.text, "dispute", dispute.id.text, member.text],
            rule: .admission, weight: .conflicts,
            sentence: .dispute(candidate, comparison.name(member), body, dispute, comparison.asOf),
            affected: [state.any, member.any], basis: .computed,
            reasons: [dispute.summary.string] + currentPhase(of: dispute),
            evidence: [Evidence("dispute", dispute)]
              + comparison.evidence("member", of: member, in: alliance),
            causes: [cause], removedBy: [.settle(state, member)],
            remedies: [.leave(member, alliance)])
        }
      }
  }

  private func currentPhase(of dispute: Dispute) -> [String] {
    comparison.atlas.tables.phases
      .filter { $0.dispute == dispute.id && $0.term.holds(on: comparison.day) != .no }
      .map { "\($0.intensity.rawValue): \($0.summary)" }
  }

  /// The candidate's own laws that speak against such a body.
  var laws: [Line] {
    guard let record = comparison.facts.bodies[alliance]?.record, status == .member else {
      return []
    }
    return comparison.facts.laws(of: state)
      .filter { comparison.after.isLimited(record, by: $0.against, excluding: []) }
      .map { law in
        Line(
          id: [state.text, alliance.text, "law", law.id.text], rule: .admission,
          weight: law.force == .political ? .costs : .conflicts,
          sentence: .law(candidate, law, body), affected: [state.any], basis: .text,
          authority: Authority(
            record: law.id.any, article: law.title.string, versionFrom: law.term.from),
          reasons: [law.summary.string]
            + (law.changedBy.isEmpty ? [] : ["It can be changed by \(law.changedBy)."]),
          evidence: [Evidence("law", law)], causes: [cause])
      }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func outside(
    _ candidate: String, _ region: String, _ criterion: Criterion
  ) -> String {
    "\(capitalised(criterion.text.cited)) admits states of \(region) only: \(candidate) is none"
  }

  fileprivate static func memberOf(
    _ candidate: String, _ other: String, _ criterion: Criterion
  ) -> String {
    criterion.condition == .memberOf
      ? "\(capitalised(criterion.text.cited)) admits members of \(other) only: \(candidate) is none"
      : "\(capitalised(criterion.text.cited)) rules out members of \(other): \(candidate) is one"
  }

  fileprivate static func judgement(_ criterion: Criterion, _ body: String) -> String {
    "\(capitalised(body)) leaves to its members' judgement: \(criterion.text.summary) "
      + "(\(criterion.text.cited))"
  }

  fileprivate static func noRelations(
    _ candidate: String, _ member: String, _ criterion: Criterion
  ) -> String {
    let since = criterion.text.term.from.map { " (since \($0))" } ?? ""
    return "\(capitalised(criterion.text.cited))\(since) asks for diplomatic relations "
      + "with every member: \(candidate) has none with \(member)"
  }

  fileprivate static func dispute(
    _ candidate: String, _ member: String, _ body: String, _ dispute: Dispute, _ asOf: AsOf
  ) -> String {
    "\(candidate) and \(member), a member of \(body), are in an open dispute "
      + "(\(asOf.name(of: dispute.id))\(dispute.term.from.map { ", since \($0)" } ?? ""))"
  }

  fileprivate static func law(_ candidate: String, _ law: Law, _ body: String) -> String {
    switch law.force {
    case .forbids: "\(law.title) forbids \(candidate) to join \(body)"
    case .disputed: "\(law.title) may forbid \(candidate) to join \(body): its wording is disputed"
    case .political: "\(law.title) speaks against \(candidate) joining \(body)"
    }
  }
}
