public import Diplomacy

extension World {
  public func admission(
    _ alliance: Identifier<Alliance>, _ procedure: Admission.Procedure,
    as status: GrantedStatus = .member, organ: Text = "", article: String = "art. 1",
    from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.admissions.append(
        Admission(
          id: Identifier($0.fresh("admission", $0.tables.admissions)), alliance: alliance,
          status: status, procedure: procedure, organ: organ,
          text: clause(article, from, to, "How to get in"), provenance: $0.row("admissions")))
    }
  }

  public func ratification(
    _ state: Identifier<State>, of candidate: Identifier<State>, in alliance: Identifier<Alliance>,
    as status: GrantedStatus = .member, on day: String
  ) -> World {
    adding {
      $0.tables.ratifications.append(
        Ratification(
          state: state, candidate: candidate, alliance: alliance, status: status, date: date(day),
          act: "Deposited", provenance: $0.row("ratifications")))
    }
  }

  public func criterion(
    _ alliance: Identifier<Alliance>, _ condition: Criterion.Condition, _ subject: Reference? = nil,
    as status: GrantedStatus = .member, article: String = "art. 2", from: String? = nil,
    to: String? = nil
  ) -> World {
    adding {
      $0.tables.criteria.append(
        Criterion(
          id: Identifier($0.fresh("criterion", $0.tables.criteria)), alliance: alliance,
          status: status, condition: condition, subject: subject,
          text: clause(article, from, to, "A condition"), provenance: $0.row("criteria")))
    }
  }

  public func withdrawal(
    _ alliance: Identifier<Alliance>, months: Int? = nil, article: String = "art. 3",
    from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.withdrawals.append(
        Withdrawal(
          id: Identifier($0.fresh("withdrawal", $0.tables.withdrawals)), alliance: alliance,
          noticeMonths: months, text: clause(article, from, to, "How to get out"),
          provenance: $0.row("withdrawals")))
    }
  }

  public func obligation(
    _ alliance: Identifier<Alliance>, _ kind: Obligation.Kind = .defense,
    force: Obligation.Force = .duty, territory: Obligation.Territory = .members,
    article: String = "art. 4", from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.obligations.append(
        Obligation(
          id: Identifier($0.fresh("obligation", $0.tables.obligations)), alliance: alliance,
          kind: kind, force: force, territory: territory,
          text: clause(article, from, to, "Help each other"), provenance: $0.row("obligations")))
    }
  }

  public func exclusivity(
    _ alliance: Identifier<Alliance>, against: Limited, force: LimitForce = .forbids,
    article: String = "art. 5", from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.exclusivities.append(
        Exclusivity(
          id: Identifier($0.fresh("exclusivity", $0.tables.exclusivities)), alliance: alliance,
          against: against, force: force, text: clause(article, from, to, "Nothing else"),
          provenance: $0.row("exclusivities")))
    }
  }

  public func savings(
    _ alliance: Identifier<Alliance>, _ saves: Savings.Saved, article: String = "art. 6",
    from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.savings.append(
        Savings(
          id: Identifier($0.fresh("savings", $0.tables.savings)), alliance: alliance, saves: saves,
          text: clause(article, from, to, "Other treaties stand"), provenance: $0.row("savings")))
    }
  }
}

private func clause(
  _ article: String, _ from: String?, _ to: String?, _ summary: String
) -> ClauseText {
  ClauseText(article: text(article), term: spell(from, to), summary: text(summary))
}
