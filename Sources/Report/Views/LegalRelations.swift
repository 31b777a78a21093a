import Diplomacy
import WhatIf

/// What treaties and laws make of two states in a snapshot: who is kept out, who owes whom aid.
struct LegalRelations {
  let one: Identifier<State>
  let other: Identifier<State>
  let snapshot: Snapshot

  init(_ one: Identifier<State>, _ other: Identifier<State>, _ snapshot: Snapshot) {
    (self.one, self.other, self.snapshot) = (one, other, snapshot)
  }

  private var asOf: AsOf { snapshot.asOf }
  private var pairs: [(Identifier<State>, Identifier<State>)] { [(one, other), (other, one)] }
  private func name(_ state: Identifier<State>) -> String { asOf.name(of: state) }
  private func short(_ body: Identifier<Alliance>) -> String { asOf.shortForm(of: body.any) }

  var lines: [RelationLine] { bars + mutualDuties + aidAgainst + laws }

  /// What keeps either out of a body of the other.
  private var bars: [RelationLine] {
    pairs.flatMap { inside, outside in
      snapshot.bars(of: inside, against: outside).map { bar in
        let body = short(bar.body)
        switch bar.reason {
        case .clash(let clause, let instruments):
          return RelationLine(
            .bars, .divides, clause,
            .clash(name(inside), body, clause, name(outside), instruments.map(short)),
            part: " \(inside)")
        case .criterion(let criterion):
          return RelationLine(
            .bars, .divides, criterion,
            .criterion(name(inside), body, criterion, name(outside)), part: " \(inside)")
        }
      }
    }
  }

  private var laws: [RelationLine] {
    pairs.flatMap { holder, other in
      snapshot.lawsInTheWay(of: holder, to: other).map { found in
        RelationLine(
          .laws, .divides, found.law,
          .law(
            name(holder), found.law, name(other),
            found.bodies.map(short)))
      }
    }
  }

  // MARK: Duties

  /// What the instruments in force of both oblige each to towards the other.
  private var mutualDuties: [RelationLine] {
    let shared = snapshot.instruments(of: one).filter { snapshot.isMember(other, of: $0.id) }
    return shared.flatMap { body in
      asOf.clauses(\.obligations, of: body.id).map { clause in
        RelationLine(.duties, .ties, clause, .duty(clause, short(body.id)))
      }
    }
  }

  /// Aid that either would owe somebody in an open dispute with the other, or would be owed against
  /// it.
  private var aidAgainst: [RelationLine] {
    let aid = AidInWar(snapshot)
    let areOpposed = !snapshot.openDisputes(between: one, and: other).isEmpty
    return pairs.flatMap { helper, target -> [RelationLine] in
      let partners = aid.partners(of: helper).filter { $0 != target }
      let opposed = partners.filter { !snapshot.openDisputes(between: $0, and: target).isEmpty }
      let owing = opposed.map { partner in
        line(
          aid.clauses(between: helper, and: partner), "\(helper) for \(partner)",
          .aid(name(helper), to: [name(partner)], against: name(target)))
      }
      guard areOpposed, !partners.isEmpty else { return owing }
      let owed = line(
        clauses(by: partners, to: [helper], aid), "\(helper) by others",
        .owed(name(helper), partners.map(name), against: name(target)))
      return owing + [owed]
    } + (areOpposed ? aidToBoth(aid) : [])
  }

  /// In a dispute of the two, whoever owes both of them aid.
  private func aidToBoth(_ aid: AidInWar) -> [RelationLine] {
    let others = aid.partners(of: other)
    let both = aid.partners(of: one).filter(others.contains)
    guard !both.isEmpty else { return [] }
    return [
      line(
        clauses(by: both, to: [one, other], aid), "both by others", .owedBoth(both.map(name)))
    ]
  }

  private func clauses(
    by partners: [Identifier<State>], to sides: [Identifier<State>], _ aid: AidInWar
  ) -> [Obligation] {
    var seen: Set<Identifier<Obligation>> = []
    return partners.flatMap { partner in
      sides.flatMap { aid.clauses(between: partner, and: $0) }
    }.filter { seen.insert($0.id).inserted }
  }

  private func line(_ clauses: [Obligation], _ id: String, _ text: String) -> RelationLine {
    let cited = clauses.map { "\(short($0.alliance)) \($0.cited)" }
    return RelationLine(
      .duties, .divides, id, text + .inBrackets(cited), record: clauses.first?.id.any,
      evidence: clauses.map { Evidence("duty", $0) })
  }
}

extension Clause {
  /// The article as a sentence names it.
  fileprivate var cited: String {
    Authority(record: id.any, article: text.article.string).cited
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func clash(
    _ inside: String, _ body: String, _ clause: Exclusivity, _ outside: String,
    _ instruments: [String]
  ) -> String {
    "\(body) of \(inside) (\(clause.cited)) \(clause.force.words) "
      + "\(instruments.joined(separator: ", ")) of \(outside)"
  }

  fileprivate static func criterion(
    _ inside: String, _ body: String, _ criterion: Criterion, _ outside: String
  ) -> String {
    "\(body) of \(inside) (\(criterion.cited)) asks what \(outside) does not meet, to be "
      + "\(criterion.status.rawValue): \(criterion.text.summary)"
  }

  fileprivate static func law(
    _ holder: String, _ law: Law, _ other: String, _ bodies: [String]
  ) -> String {
    "\(law.title) of \(holder) \(law.force.words) \(bodies.joined(separator: ", ")) of \(other)"
  }

  fileprivate static func duty(_ clause: Obligation, _ body: String) -> String {
    let force = clause.force == .duty ? "" : ", left to each"
    let territory =
      switch clause.territory {
      case .members: ", over the territory of members"
      case .treatyArea: ", in an area that the text defines"
      case .unstated: ""
      }
    return "\(clause.kind.words): \(body) (\(clause.cited))\(force)\(territory)"
  }

  fileprivate static func aid(
    _ helper: String, to partners: [String], against target: String
  ) -> String {
    "\(helper) owes aid to \(partners.joined(separator: ", ")), which is in an open dispute with "
      + target
  }

  fileprivate static func owed(
    _ helped: String, _ partners: [String], against target: String
  ) -> String {
    "\(helped), in dispute with \(target), is owed aid by \(partners.joined(separator: ", "))"
  }

  fileprivate static func owedBoth(_ partners: [String]) -> String {
    "Both, in dispute with each other, are owed aid by \(partners.joined(separator: ", "))"
  }
}

extension LimitForce {
  fileprivate var words: String {
    switch self {
    case .forbids: "forbids"
    case .disputed: "may forbid"
    case .political: "speaks against"
    }
  }
}

extension Obligation.Kind {
  fileprivate var words: String {
    switch self {
    case .defense: "Aid in defence"
    case .offense: "Aid in attack"
    case .neutrality: "Neutrality"
    case .nonaggression: "No aggression"
    case .consultation: "Consultation"
    }
  }
}
