import Diplomacy
import WhatIf

/// What holds between two states in a snapshot and could be supposed otherwise.
struct SupposableRelations {
  let one: Identifier<State>
  let other: Identifier<State>
  let snapshot: Snapshot

  init(_ one: Identifier<State>, _ other: Identifier<State>, _ snapshot: Snapshot) {
    (self.one, self.other, self.snapshot) = (one, other, snapshot)
  }

  private var asOf: AsOf { snapshot.asOf }
  private var atlas: Atlas { snapshot.atlas }
  private var pairs: [(Identifier<State>, Identifier<State>)] { [(one, other), (other, one)] }
  private func name(_ state: Identifier<State>) -> String { asOf.name(of: state) }
  private func short(_ body: Identifier<Alliance>) -> String { asOf.shortForm(of: body.any) }

  var lines: [RelationLine] {
    bodies + LegalRelations(one, other, snapshot).lines + ties + borders + disputes + objections
  }

  // MARK: Bodies

  /// The bodies both stand in, those between the two first, then as Alliances has them.
  private var bodies: [RelationLine] {
    let shared = atlas.tables.alliances.map(\.id).filter { body in
      pairs.allSatisfy { snapshot.standing(of: $0.0, in: body) != nil }
    }
    let bilateral = shared.filter(asOf.isBilateral)
    return (bilateral + shared.filter { !bilateral.contains($0) }).map(line)
  }

  private func line(about body: Identifier<Alliance>) -> RelationLine {
    let standings = [one, other].compactMap { snapshot.standing(of: $0, in: body) }
    let words = standings.map(\.words)
    let evidence = standings.flatMap(\.rows).compactMap { id in
      atlas.location(of: id.any).map { Evidence("membership", atlas.tables.memberships[$0.index]) }
    }
    return RelationLine(
      .bodies, .ties, body.text,
      words[0] == words[1]
        ? .both(asOf.calling(body), words[0])
        : .each(asOf.calling(body), zip([one, other], words).map { "\(name($0)) \($1)" }),
      record: body.any, evidence: evidence)
  }

  // MARK: Ties and disputes

  /// Ties that hold; relations that are supposed stand in place of the record that there are none.
  private var ties: [RelationLine] {
    let broken = snapshot.brokenRelations(between: one, and: other)
    let recorded = atlas.ties(of: one.any).filter { tie in
      (tie.state.any == other.any || tie.other == other.any) && asOf.holds(tie.term) != .no
        && (tie.kind != .noRelations || broken.contains { $0.id == tie.id })
    }
    let lines = recorded.map { tie in
      var line = RelationLine(
        .ties, tie.kind == .noRelations ? .divides : .ties, tie,
        .tie(tie.kind, name(tie.state), asOf.name(of: tie.other), asOf.since(tie.term)))
      line.remedy = tie.kind == .noRelations ? .relations(one, other) : nil
      return line
    }
    let wasBroken = !asOf.ties(.noRelations, between: one, and: other).isEmpty
    guard wasBroken, broken.isEmpty else { return lines }
    var supposed = RelationLine(
      .ties, .ties, "relations", .relations, record: nil, evidence: [])
    supposed.remedy = .relations(one, other)
    return lines + [supposed]
  }

  private var borders: [RelationLine] {
    asOf.borders(between: one, and: other).map { border in
      let recorded = asOf.closures(of: border.id)
      let closures = snapshot.closures(of: border)
      let state: String? =
        recorded.isEmpty ? nil : closures.isEmpty ? .open : .closed(asOf.since(closures[0].term))
      var line = RelationLine(
        .borders, closures.isEmpty ? .neither : .divides, border.id.text,
        .border(border.kind, state), record: border.id.any,
        evidence: [Evidence("border", border)] + closures.map { Evidence("closure", $0) })
      line.remedy = recorded.isEmpty ? nil : .openBorder(one, other)
      return line
    }
  }

  /// Disputes that are open, or possibly so, each with its phase.
  private var disputes: [RelationLine] {
    let all = atlas.disputes(between: one, and: other).filter { asOf.holds($0.term) != .no }
    let open = snapshot.openDisputes(between: one, and: other).map(\.id)
    let settled = asOf.openDisputes(between: one, and: other).map(\.id)
      .filter { !open.contains($0) }
    return all.filter { !settled.contains($0.id) }.map { dispute in
      let phase = atlas.tables.phases.last {
        $0.dispute == dispute.id && asOf.holds($0.term) != .no
      }
      var line = RelationLine(
        .disputes, .divides, dispute,
        .dispute(
          asOf.name(of: dispute.id), dispute.kind, asOf.since(dispute.term),
          phase.map { ($0.intensity, asOf.since($0.term)) }))
      line.remedy = .settle(one, other)
      return line
    }
  }

  private var objections: [RelationLine] {
    pairs.flatMap { objector, candidate in
      snapshot.objections.filter { $0.objector == objector && $0.candidate == candidate }
        .map { objection in
          let claim = objection.claim.flatMap { atlas.claim($0) }
          var line = RelationLine(
            .objections, .divides,
            "\(objector) \(candidate) \(objection.alliance) \(objection.claim?.text ?? "")",
            .objection(
              name(objector), name(candidate), short(objection.alliance), objection.status,
              claim.flatMap { asOf.known($0.date) }), record: claim?.id.any,
            evidence: claim.map { [Evidence("objection", $0)] } ?? [])
          line.remedy =
            claim == nil
            ? .object(objector, to: candidate, in: objection.alliance)
            : .withdrawObjection(objector, to: candidate, in: objection.alliance)
          return line
        }
    }
  }
}

extension Standing {
  /// The status in words: `member, frozen`.
  fileprivate var words: String {
    (holds == .possibly ? "possibly " : "") + status.rawValue
      + (participation == .full ? "" : ", \(participation.rawValue)")
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func both(_ body: String, _ status: String) -> String {
    "\(body): both \(status)"
  }

  fileprivate static func each(_ body: String, _ standings: [String]) -> String {
    "\(body): " + standings.joined(separator: ", ")
  }

  fileprivate static func tie(
    _ kind: Tie.Kind, _ state: String, _ other: String, _ since: String?
  ) -> String { kind.words(state, other) + .inBrackets([since]) }

  fileprivate static let relations = "Diplomatic relations"
  fileprivate static let open = "open"
  fileprivate static func closed(_ since: String?) -> String { "closed" + .inBrackets([since]) }

  fileprivate static func border(_ kind: Border.Kind, _ state: String?) -> String {
    let border =
      switch kind {
      case .land: "Land border"
      case .sea: "Border at sea"
      case .lake: "Border in a lake"
      }
    return "\(border), \(state ?? "no closure on record")"
  }

  fileprivate static func dispute(
    _ name: String, _ kind: Dispute.Kind, _ since: String?,
    _ phase: (intensity: Phase.Intensity, since: String?)?
  ) -> String {
    let now = phase.map { "; \($0.intensity.rawValue)" + .inBrackets([$0.since]) } ?? ""
    return "\(name), \(kind.rawValue)" + .inBrackets([since]) + now
  }

  fileprivate static func objection(
    _ objector: String, _ candidate: String, _ body: String, _ status: GrantedStatus?,
    _ date: String?
  ) -> String {
    "\(objector) objects to \(candidate) in \(body)"
      + .inBrackets([status.map { "as \($0.rawValue)" }, date])
  }
}

extension Tie.Kind {
  fileprivate func words(_ state: String, _ other: String) -> String {
    switch self {
    case .strategicPartnership: "Strategic partnership"
    case .partnership: "Partnership"
    case .balancedRelations: "Balanced relations"
    case .base: "\(state) hosts a base of \(other)"
    case .armsSupply: "\(state) is supplied with arms by \(other)"
    case .noRelations: "No diplomatic relations"
    case .relations: "Diplomatic relations"
    case .recognition: "\(state) recognises \(other)"
    }
  }
}
