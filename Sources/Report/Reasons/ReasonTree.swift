public import Diplomacy
public import WhatIf

extension Finding {
  /// Why it holds: what was supposed, by which text, with which premises and arithmetic, each down
  /// to its records and their sources; and what would remove it.
  ///
  /// - Parameter asOf: The package on the day of the finding: nothing later is told.
  /// - Returns: A tree whose root is the finding by its rule.
  public func why(_ asOf: AsOf) -> Reason {
    ReasonTree(finding: self, asOf: asOf).root
  }
}

private struct ReasonTree {
  let finding: Finding
  let asOf: AsOf

  var root: Reason {
    let supposed = finding.causes.map { Reason(.supposed, $0.description) }
    let removals = finding.removedBy.map { Reason(.removal, $0.description) }
    return Reason(
      .rule, "\(finding.rule.rawValue), \(finding.basis.rawValue): \(finding.sentence)",
      supposed + texts + premises + figures + rest + removals)
  }

  // MARK: Premises

  /// The clause or law that it follows, with what it says.
  private var texts: [Reason] {
    guard let authority = finding.authority else { return [] }
    let said = finding.reasons.filter(isSaidByAuthority).map(\.description)
    let words = said.isEmpty ? [asOf.words(of: authority.record)].compactMap { $0 } : said
    let version = authority.versionFrom.map(\.text)
    return [
      Reason(
        .premise, .by(asOf.title(of: authority.record), from: version), record: authority.record,
        words.map { Reason(.premise, $0) }
          + records(finding.evidence.filter { $0.record == authority.record }))
    ]
  }

  /// The steps that are no arithmetic of a figure, each with the records that it speaks of; an
  /// indented one stands under the one before it.
  private var premises: [Reason] {
    var premises: [(step: Step, under: [Step])] = []
    for step in finding.reasons {
      switch step {
      case .arithmetic: break
      case .under(let lead, let deeper) where lead.allSatisfy(\.isWhitespace) && !premises.isEmpty:
        premises[premises.count - 1].under.append(deeper)
      case .words, .part, .transfer, .quotient, .similarity, .under, .line, .about:
        premises.append((step, []))
      }
    }
    return premises.compactMap { premise in
      guard !isSaidByAuthority(premise.step) else { return nil }
      let steps = premise.under.map { Reason(.arithmetic, $0.description) }
      return Reason(
        premise.step.kind, premise.step.description,
        steps + records(evidence(of: premise.step)))
    }
  }

  /// Whether a step repeats what the clause or law itself says.
  private func isSaidByAuthority(_ step: Step) -> Bool {
    guard step.role == nil, let authority = finding.authority,
      let words = asOf.words(of: authority.record)
    else { return false }
    return step.description.contains(words)
  }

  /// The evidence that a step speaks of: that of its role, or whose words it repeats.
  private func evidence(of step: Step) -> [Evidence] {
    if let role = step.role { return finding.evidence.filter { $0.role == role } }
    let words = step.description
    return finding.evidence.filter { row in
      asOf.words(of: row.record).map { words.contains($0) } ?? false
    }
  }

  // MARK: Figures

  private var figures: [Reason] {
    finding.figures.enumerated().map { place, figure in
      let parts = finding.reasons.flatMap { step -> [Reason] in
        guard case .arithmetic(place, let step, let rows) = step else { return [] }
        return arithmetic(step.parts, from: rows)
      }
      return Reason(.figure, figure.sentence, parts)
    }
  }

  /// Each step, what one state contributes with the row it was taken from; then the other rows.
  private func arithmetic(_ steps: [Step], from rows: [Evidence]) -> [Reason] {
    var rest = rows
    let parts = steps.map { step in
      let own = rest.filter { asOf.title(of: $0.record) == step.contributor }
      rest.removeAll(where: own.contains)
      return Reason(.arithmetic, step.description, records(own))
    }
    return parts + records(rest)
  }

  // MARK: Records

  /// What no premise and no figure has spoken of, role by role.
  private var rest: [Reason] {
    let told = Set(
      finding.reasons.flatMap { step -> [Evidence] in
        if case .arithmetic(_, _, let rows) = step { return rows }
        return isSaidByAuthority(step) ? [] : evidence(of: step)
      } + finding.evidence.filter { $0.record == finding.authority?.record })
    let untold = finding.evidence.filter { !told.contains($0) }
    return untold.map(\.role).uniqued().map { role in
      Reason(
        .premise, role,
        untold.filter { $0.role == role }.map { record($0, told: asOf.title(of: $0.record)) })
    }
  }

  /// Each row as what it is there, with the source that it rests on.
  private func records(_ evidence: [Evidence]) -> [Reason] {
    evidence.map { record($0, told: "\($0.role): \(asOf.title(of: $0.record))") }
  }

  private func record(_ row: Evidence, told text: String) -> Reason {
    Reason(.record, text, record: row.record, origin: row.origin, [source(row.source)])
  }

  private func source(_ id: Identifier<Source>) -> Reason {
    let words = asOf.atlas.source(id).map { ": \($0.title), \($0.publisher)" } ?? ""
    return Reason(.source, "[\(id)]\(words)", record: id.any)
  }
}

extension Step {
  /// The role of the evidence that it speaks of, if it names one.
  fileprivate var role: String? {
    if case .about(let role, _) = self { role } else { nil }
  }

  /// What it is where it stands by itself.
  fileprivate var kind: Reason.Kind {
    switch self {
    case .part, .transfer, .quotient, .similarity, .arithmetic: .arithmetic
    case .words, .under, .line: .premise
    case .about(let role, _): role == Self.coexistence ? .coexistence : .premise
    }
  }

  /// Whose part of a sum it is.
  fileprivate var contributor: String? {
    if case .part(let name, _, _) = self { name } else { nil }
  }

  /// The steps of a line; itself if it is one.
  fileprivate var parts: [Step] {
    if case .line(_, let steps) = self { steps } else { [self] }
  }
}

// MARK: - Records in words

extension AsOf {
  /// What a record says or tells in a sentence; `nil` if it is only a row of facts.
  func words(of record: Reference) -> String? {
    guard let location = atlas.location(of: record) else { return nil }
    let (tables, index) = (atlas.tables, location.index)
    let words: Text? =
      switch location.kind {
      case .obligation: tables.obligations[index].text.summary
      case .admission: tables.admissions[index].text.summary
      case .criterion: tables.criteria[index].text.summary
      case .withdrawal: tables.withdrawals[index].text.summary
      case .exclusivity: tables.exclusivities[index].text.summary
      case .savings: tables.savings[index].text.summary
      case .tie: tables.ties[index].summary
      case .law: tables.laws[index].summary
      case .dispute: tables.disputes[index].summary
      case .phase: tables.phases[index].summary
      case .closure: tables.closures[index].summary
      case .borderControl: tables.borderControls[index].summary
      case .control: tables.controls[index].summary
      case .claim: tables.claims[index].paraphrase
      case .source, .state, .region, .alliance, .membership, .border, .place, .programme, .actor,
        .person, .office, .event, .scenario, .reading:
        nil
      }
    return words.flatMap { $0.isEmpty ? nil : $0.string }
  }

  /// What a record is called in a line: its name, or what it joins.
  func title(of record: Reference) -> String {
    guard let location = atlas.location(of: record) else { return record.text }
    let (tables, index) = (atlas.tables, location.index)
    func called(_ clause: some Clause) -> String {
      "\(short(clause.alliance)), \(clause.text.cited)"
    }
    switch location.kind {
    case .membership: return title(of: tables.memberships[index])
    case .border:
      let border = tables.borders[index]
      return "\(name(of: border.state)) - \(name(of: border.other))"
    case .law: return tables.laws[index].title.string
    case .obligation: return called(tables.obligations[index])
    case .admission: return called(tables.admissions[index])
    case .criterion: return called(tables.criteria[index])
    case .withdrawal: return called(tables.withdrawals[index])
    case .exclusivity: return called(tables.exclusivities[index])
    case .savings: return called(tables.savings[index])
    case .source, .state, .region, .alliance, .tie, .dispute, .phase, .closure, .borderControl,
      .control, .place, .programme, .actor, .person, .office, .event, .scenario, .claim, .reading:
      return name(of: record)
    }
  }

  private func title(of row: Membership) -> String {
    let begun = known(row.term.from).map { " from \($0)" } ?? ""
    return "\(name(of: row.state)) in \(short(row.alliance)), \(row.status.rawValue)\(begun)"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func by(_ text: String, from version: String?) -> String {
    "by \(text)" + (version.map { ", as in force from \($0)" } ?? "")
  }
}
