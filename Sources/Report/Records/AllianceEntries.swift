import Diplomacy

extension AsOf {
  func entry(_ alliance: Alliance) -> JSON {
    entry(
      alliance, .alliance, term: alliance.existence,
      [
        "name": .text(name(of: alliance.id)),
        "abbreviation": .text(shortForm(of: alliance.id.any)), "kind": JSON(alliance.kind),
        "exists": JSON(exists(alliance.id)), "founded": JSON(known(alliance.founded)),
        "signed": JSON(known(alliance.signed)), "in_force": JSON(known(alliance.inForce)),
        "dissolved": JSON(known(alliance.dissolved)),
        "customs_union": .boolean(alliance.isCustomsUnion), "summary": JSON(alliance.summary),
      ])
  }

  /// A spell of belonging; its end and the act that ended it only once they are known.
  func entry(_ membership: Membership) -> JSON {
    let end = membership.term.known(on: day)?.to
    return entry(
      membership, .membership, term: membership.term,
      ([
        "state": JSON(membership.state), "alliance": JSON(membership.alliance),
        "status": JSON(membership.status), "participation": JSON(membership.participation),
      ] as JSON).adding(dates(membership.term)).adding([
        "variant_of": JSON(membership.variantOf), "act": JSON(membership.act),
        "end_act": end == nil ? .null : JSON(membership.endAct),
      ]))
  }

  /// The spells that had begun by the day, as the page of one side tells them.
  func memberships(_ memberships: [Membership], besides key: String) -> JSON {
    let begun = memberships.filter { sees($0.term) }
    // What holds is asked for more often than what has ended.
    let current = begun.filter { holds($0.term) != .no }
    let ended = begun.filter { holds($0.term) == .no }
    return .list(
      (current + ended).map { membership in
        let other: JSON =
          key == "state"
          ? reference("alliance", membership.alliance) : reference("state", membership.state)
        guard case .object(let members) = entry(membership) else { return other }
        let hidden = ["type", "state", "alliance"]
        return other.adding(.object(members.filter { !hidden.contains($0.key) }))
      })
  }

  /// The body's links to other bodies that had begun by the day.
  func links(of alliance: Identifier<Alliance>) -> JSON {
    .list(
      atlas.links(from: alliance).filter {
        sees($0.term) && sees(record: $0.other.any)
      }.map {
        (["relation": JSON($0.relation)] as JSON).adding(reference("other", $0.other))
          .adding(dates($0.term)).adding(["source": JSON($0.provenance.source)])
      })
  }

  /// Every clause in force on the day, kind by kind.
  func clauses(of alliance: Identifier<Alliance>) -> JSON {
    .list(
      clauses(\.obligations, of: alliance).map(entry)
        + clauses(\.admissions, of: alliance).map(entry)
        + clauses(\.criteria, of: alliance).map(entry)
        + clauses(\.withdrawals, of: alliance).map(entry)
        + clauses(\.exclusivities, of: alliance).map(entry)
        + clauses(\.savings, of: alliance).map(entry))
  }

  private func clause<C: Clause>(_ clause: C, _ type: RecordKind, says: String) -> JSON {
    entry(
      clause, type, term: clause.text.term,
      ([
        "alliance": JSON(clause.alliance), "article": JSON(clause.text.article),
        "says": .text(says),
      ] as JSON).adding(dates(clause.text.term)).adding(["summary": JSON(clause.text.summary)]))
  }

  func entry(_ clause: Obligation) -> JSON {
    self.clause(
      clause, .obligation,
      says: "\(clause.kind.rawValue), \(clause.force.rawValue); trigger: "
        + "\(clause.trigger.rawValue); territory: \(clause.territory.rawValue)")
  }

  func entry(_ clause: Admission) -> JSON {
    let organ = clause.organ.isEmpty ? "" : ", \(clause.organ)"
    return self.clause(
      clause, .admission, says: "\(clause.status.rawValue): \(clause.procedure.rawValue)\(organ)")
  }

  func entry(_ clause: Criterion) -> JSON {
    let subject = known(clause.subject).map { " \($0)" } ?? ""
    return self.clause(
      clause, .criterion,
      says: "\(clause.status.rawValue): \(clause.condition.rawValue)\(subject)")
  }

  func entry(_ clause: Withdrawal) -> JSON {
    self.clause(
      clause, .withdrawal, says: clause.noticeMonths.map { "notice: \($0) months" } ?? "no notice")
  }

  func entry(_ clause: Exclusivity) -> JSON {
    self.clause(
      clause, .exclusivity, says: "\(clause.force.rawValue): \(clause.against.rawValue)")
  }

  func entry(_ clause: Savings) -> JSON {
    self.clause(clause, .savings, says: "saves \(clause.saves.rawValue)")
  }
}
