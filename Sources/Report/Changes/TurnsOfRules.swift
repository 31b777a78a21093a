import Diplomacy
import WhatIf

/// What binds, and who holds and closes what.
extension TurnGathering {
  var laws: [Turn] {
    tables.laws.filter { scope.holds($0.state) }.flatMap { law in
      between.turns(
        Turn.Fact(
          kind: .law, key: [law.id.text], topic: "\(asOf.name(of: law.state)), \(law.title)",
          words: "\(law.force.rawValue) \(law.against.rawValue)", record: law.id.any), law.term,
        row: law, role: "law", note: law.summary)
    }
  }

  /// Clauses of each body, kind by kind, then what it requires and follows.
  var clauses: [Turn] {
    scope.instruments.flatMap { body -> [Turn] in
      var turns = links(of: body)
      guard let clauses = asOf.atlas.clauses(of: body)?.tables else { return turns }
      for clause in clauses.obligations {
        turns += self.turns(clause, .obligation, clause.kind.rawValue, asOf.entry(clause))
      }
      for clause in clauses.admissions {
        turns += self.turns(clause, .admission, clause.status.rawValue, asOf.entry(clause))
      }
      for clause in clauses.criteria {
        let subject = "\(clause.status.rawValue), \(clause.condition.rawValue)"
        turns += self.turns(clause, .criterion, subject, asOf.entry(clause))
      }
      for clause in clauses.withdrawals {
        turns += self.turns(clause, .withdrawal, "", asOf.entry(clause))
      }
      for clause in clauses.exclusivities {
        turns += self.turns(clause, .exclusivity, clause.against.rawValue, asOf.entry(clause))
      }
      for clause in clauses.savings {
        turns += self.turns(clause, .savings, clause.saves.rawValue, asOf.entry(clause))
      }
      return turns
    }
  }

  /// The turns of a clause; versions of one clause have one subject.
  private func turns<C: Clause>(
    _ clause: C, _ kind: RecordKind, _ subject: String, _ entry: JSON
  ) -> [Turn] {
    let body = asOf.short(clause.alliance)
    return between.turns(
      Turn.Fact(
        kind: .clause, key: [clause.alliance.text, kind.rawValue, subject],
        topic: "\(body), \(kind.rawValue)" + (subject.isEmpty ? "" : " (\(subject))"),
        words: .clause(clause.text.article, entry["says"]?.cell ?? ""), record: clause.id.any),
      clause.text.term, row: clause, role: "clause", note: clause.text.summary)
  }

  private func links(of body: Identifier<Alliance>) -> [Turn] {
    asOf.atlas.links(from: body).filter { asOf.sees(record: $0.other.any) }.flatMap { link in
      between.turns(
        Turn.Fact(
          kind: .clause, key: [body.text, link.relation.rawValue, link.other.text],
          topic: asOf.short(body),
          words: "\(link.relation.rawValue) \(asOf.short(link.other))",
          record: body.any), link.term, row: link, role: "link")
    }
  }

  // MARK: Borders and control

  var borders: [Turn] {
    tables.closures.flatMap { closure -> [Turn] in
      guard let border = asOf.atlas.border(closure.border), isOf(border) else { return [] }
      return between.turns(
        Turn.Fact(
          kind: .border, key: [border.id.text], topic: name(of: border), words: .closed,
          otherwise: .openBorder, record: closure.id.any), closure.term, row: closure,
        role: "closure", note: closure.summary)
    }
  }

  var controls: [Turn] {
    let areas = tables.controls.filter {
      scope.holds($0.state) || scope.holds($0.entity) || scope.holds($0.controller)
    }
    return areas.flatMap { control in
      between.turns(
        Turn.Fact(
          kind: .control, key: [control.state.text, control.area.string],
          topic: "\(control.area) (\(asOf.name(of: control.state)))", words: words(control),
          record: control.id.any), control.term, row: control, role: "control",
        note: control.summary)
    }
      + tables.borderControls.flatMap { control -> [Turn] in
        guard let border = asOf.atlas.border(control.border),
          isOf(border) || scope.holds(control.controller)
        else { return [] }
        return between.turns(
          Turn.Fact(
            kind: .control, key: [border.id.text, control.side.text],
            topic: .side(name(of: border), asOf.name(of: control.side)),
            words: .held(asOf.name(of: control.controller), control.km), record: control.id.any),
          control.term, row: control, role: "border control", note: control.summary)
      }
  }

  private func words(_ control: Control) -> String {
    let controller = asOf.name(of: control.controller)
    switch control.kind {
    case .held: return .held(controller, nil)
    case .breakaway:
      let entity = control.entity.map { asOf.name(of: $0) }
      return .breakaway(entity, controller)
    }
  }

  private func isOf(_ border: Border) -> Bool {
    scope.holds(border.state) || scope.holds(border.other)
  }

  private func name(of border: Border) -> String {
    "\(asOf.name(of: border.state)) - \(asOf.name(of: border.other))"
  }

  // MARK: Programmes

  var programmes: [Turn] {
    tables.programmes.filter { programme in
      scope.states == nil
        || asOf.involved(in: programme.id.any).contains { scope.holds(record: $0) }
    }.flatMap { programme in
      between.turns(
        Turn.Fact(
          kind: .programme, key: [programme.id.text], topic: asOf.name(of: programme.id),
          words: programme.kind.rawValue, record: programme.id.any), programme.term,
        row: programme, role: "programme", note: programme.summary)
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let closed = "closed"
  fileprivate static let openBorder = "open"

  fileprivate static func clause(_ article: Text, _ says: String) -> String {
    article.isEmpty ? says : "\(says) (\(article))"
  }

  fileprivate static func side(_ border: String, _ state: String) -> String {
    "\(border), side of \(state)"
  }

  fileprivate static func held(_ controller: String, _ km: Double?) -> String {
    "held by \(controller)" + (km.map { " (\(plainDecimal($0)) km)" } ?? "")
  }

  fileprivate static func breakaway(_ entity: String?, _ protector: String) -> String {
    (entity.map { "held by \($0), " } ?? "breakaway, ") + "under the protection of \(protector)"
  }
}
