import Diplomacy

/// Who would sit with whom, who could stop the next one, how much of the body is whose, and how
/// like those of the other members a mover's obligations would be.
func balance(_ comparison: Comparison) -> [Finding] {
  comparison.changedAlliances.flatMap { alliance in
    let change = RosterChange(comparison, alliance)
    return change.joiners.compactMap { partners(change, of: $0, .joins) }
      + change.leavers.compactMap { partners(change, of: $0, .leaves) }
      + [vetoes(change), shares(change)].compactMap { $0 }
  } + portfolioFindings(comparison)
}

/// A body whose full members differ before and after.
struct RosterChange {
  let comparison: Comparison
  let alliance: Alliance
  let before: [Identifier<State>]
  let after: [Identifier<State>]
  let joiners: [Identifier<State>]
  let leavers: [Identifier<State>]

  init(_ comparison: Comparison, _ alliance: Alliance) {
    (self.comparison, self.alliance) = (comparison, alliance)
    before = comparison.before.members(of: alliance.id)
    after = comparison.after.members(of: alliance.id)
    joiners = comparison.joiners(of: alliance.id)
    leavers = comparison.leavers(of: alliance.id)
  }

  var body: String { comparison.short(alliance.id) }
  var causes: [Supposition] { comparison.causes(in: alliance.id) }
}

// MARK: Partners

private enum Move { case joins, leaves }

/// The partners and adversaries of a mover among the other members of the body, if it has any.
private func partners(
  _ change: RosterChange, of state: Identifier<State>, _ move: Move
) -> Finding? {
  let (comparison, id) = (change.comparison, change.alliance.id)
  func within(_ snapshot: Snapshot, _ members: [Identifier<State>]) -> [Bond] {
    members.contains(state)
      ? snapshot.bonds(of: state).filter { members.contains($0.other) } : []
  }
  let before = within(comparison.before, change.before)
  let after = within(comparison.after, change.after)
  let shown = move == .joins ? after : before
  let roles = Bond.Role.allCases.filter { role in shown.contains { $0.role == role } }
  guard !roles.isEmpty else { return nil }
  return Finding(
    id: [state.text, id.text, "partners"], rule: .balance, weight: .changes,
    sentence: .partners(
      comparison.name(state), change.body, move,
      roles.map { role in
        .group(role, shown.filter { $0.role == role }, in: comparison)
      }),
    affected: [state.any], basis: .computed,
    figures: roles.map { role in
      Figure(
        name: "\(role.plural) of \(state) among the members of \(id)",
        before: Double(before.others(as: role)), after: Double(after.others(as: role)),
        unit: .states)
    },
    evidence: shown.map(\.evidence), causes: change.causes)
}

extension [Bond] {
  /// How many states are that to the state whose bonds these are.
  fileprivate func others(as role: Bond.Role) -> Int {
    Set(filter { $0.role == role }.map(\.other)).count
  }
}

// MARK: Veto players

/// How many can stop an accession, where every member can; elsewhere nobody can alone.
private func vetoes(_ change: RosterChange) -> Finding? {
  let (comparison, id) = (change.comparison, change.alliance.id)
  let clauses = comparison.asOf.clauses(\.admissions, of: id).filter { $0.status == .member }
  guard let clause = clauses.last,
    clause.procedure == .consensus || clause.procedure == .unanimousRatification
  else { return nil }
  return Finding(
    id: [id.text, "vetoes"], rule: .balance, weight: .changes,
    sentence: .vetoes(
      change.body, clause, comparison.names(change.joiners), comparison.names(change.leavers),
      change),
    affected: (change.joiners + change.leavers).map(\.any), basis: .text,
    authority: clause.authority,
    figures: [
      Figure(
        name: "states that can stop an accession to \(id)", before: Double(change.before.count),
        after: Double(change.after.count), unit: .states)
    ],
    reasons: [.consenting(comparison.names(change.after))],
    evidence: [Evidence("clause", clause)]
      + change.leavers.flatMap { comparison.evidence("veto player", of: $0, in: id) },
    causes: change.causes)
}

// MARK: Shares

/// How much of the body's people and area comes or goes.
///
/// - Returns: `nil` if no series speaks of all its members: what one lacks is unknown of the whole.
private func shares(_ change: RosterChange) -> Finding? {
  let sizes = change.sizes
  guard !sizes.isEmpty else { return nil }
  return Finding(
    id: [change.alliance.id.text, "shares"], rule: .balance, weight: .changes,
    sentence: .shares(change, Sizes.Quantity.allCases.compactMap { sizes.first(of: $0) }),
    affected: (change.joiners + change.leavers).map(\.any), basis: .computed,
    figures: sizes.flatMap(\.figures),
    evidence: [Evidence("body", change.alliance)] + sizes.flatMap(\.evidence),
    causes: change.causes)
}

/// What a body measures in one series before and after, and the part of those who come or go.
private struct BodySize {
  let quantity: Sizes.Quantity
  let series: String
  let figures: [Figure]
  /// The part of the joiners after and of the leavers before; from 0 to 1.
  let joining: Double?
  let leaving: Double?
  let evidence: [Evidence]
}

extension [BodySize] {
  fileprivate func first(of quantity: Sizes.Quantity) -> BodySize? {
    first { $0.quantity == quantity }
  }
}

extension RosterChange {
  /// The body in every series that speaks of all its members before and after.
  fileprivate var sizes: [BodySize] {
    let everybody = before + joiners
    let positions = comparison.baseline.system.positions(of: everybody)
    // Whoever is not among the states on record has no size there.
    guard positions.count == everybody.count else { return [] }
    return comparison.baseline.sizes.columns.compactMap { size(in: $0, positions) }
  }

  private func size(in column: Sizes.Column, _ positions: [Int]) -> BodySize? {
    let system = comparison.baseline.system
    guard column.sum(positions) != nil, let total = column.sum(system.positions(of: before)),
      let newTotal = column.sum(system.positions(of: after))
    else { return nil }
    let (what, series) = (column.quantity.rawValue, column.series.string)
    func part(_ states: [Identifier<State>], of whole: Double) -> Double? {
      guard whole > 0 else { return nil }
      return column.sum(system.positions(of: states)).map { $0 / whole }
    }
    func share(_ state: Identifier<State>, _ then: Double?, _ now: Double?) -> Figure {
      Figure(
        name: "share of \(state) in the \(what) of \(alliance.id)", before: then, after: now,
        unit: .share, series: series)
    }
    let whole = Figure(
      name: "\(what) of \(alliance.id)", before: total, after: newTotal,
      unit: column.quantity.unit, series: series)
    return BodySize(
      quantity: column.quantity, series: series,
      figures: [whole] + joiners.map { share($0, 0, part([$0], of: newTotal)) }
        + leavers.map { share($0, part([$0], of: total), 0) },
      joining: part(joiners, of: newTotal), leaving: part(leavers, of: total),
      evidence: Sizes.evidence(column, positions, system, in: comparison.atlas))
  }
}

extension Sizes.Quantity {
  fileprivate var unit: Figure.Unit {
    switch self {
    case .people: .people
    case .area: .km2
    }
  }
}

// MARK: - Sentences

extension Bond.Role {
  fileprivate var singular: String {
    switch self {
    case .strategicPartner: "a strategic partner"
    case .partner: "a partner"
    case .baseHost: "the host of a base"
    case .baseUser: "the user of a base"
    case .armsBuyer: "a buyer of arms"
    case .armsSupplier: "a supplier of arms"
    case .adversary: "an adversary in an open dispute"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .strategicPartner: "strategic partners"
    case .partner: "partners"
    case .baseHost: "hosts of bases"
    case .baseUser: "users of bases"
    case .armsBuyer: "buyers of arms"
    case .armsSupplier: "suppliers of arms"
    case .adversary: "adversaries in open disputes"
    }
  }
}

extension String {
  fileprivate static func group(
    _ role: Bond.Role, _ bonds: [Bond], in comparison: Comparison
  ) -> String {
    let states = bonds.map(\.other).uniqued().sorted()
    let names = states.map { state in
      let isCertain = bonds.contains { $0.other == state && $0.holds == .yes }
      return (isCertain ? "" : "possibly ") + comparison.name(state)
    }
    return (states.count == 1 ? role.singular : role.plural) + " (\(listed(names)))"
  }

  fileprivate static func partners(
    _ state: String, _ body: String, _ move: Move, _ groups: [String]
  ) -> String {
    "In \(body), \(state) would \(move == .joins ? "sit" : "no more sit") with "
      + listed(groups)
  }

  fileprivate static func consenting(_ states: String) -> String {
    "With that say: \(states)"
  }

  fileprivate static func vetoes(
    _ body: String, _ clause: Admission, _ joiners: String, _ leavers: String,
    _ change: RosterChange
  ) -> String {
    let isConsensus = clause.procedure == .consensus
    let (condition, act) = (
      isConsensus ? "none objects" : "all ratify",
      isConsensus ? "object" : "withhold ratification"
    )
    let up = change.joiners.isEmpty ? "" : "\(joiners) could \(act) too"
    let down = change.leavers.isEmpty ? "" : "\(leavers) could \(act) no more"
    return "\(capitalised(body)) takes in a member only if \(condition): "
      + [up, down].filter { !$0.isEmpty }.joined(separator: "; ")
      + "; \(change.after.count) would have that say, now \(change.before.count) "
      + "(\(clause.text.cited))"
  }

  fileprivate static func shares(_ change: RosterChange, _ sizes: [BodySize]) -> String {
    func parts(_ part: KeyPath<BodySize, Double?>) -> String? {
      let known = sizes.compactMap { size in
        size[keyPath: part].map {
          "\(percentage($0)) of its \(size.quantity.rawValue) (\(size.series))"
        }
      }
      return known.isEmpty ? nil : listed(known)
    }
    let (joiners, leavers) = (
      change.comparison.names(change.joiners), change.comparison.names(change.leavers)
    )
    let up = change.joiners.isEmpty ? nil : parts(\.joining).map { "\(joiners) would be \($0)" }
    let down =
      change.leavers.isEmpty ? nil : parts(\.leaving).map { "\(leavers) would take away \($0)" }
    return "\(capitalised(change.body)): \([up, down].compactMap { $0 }.joined(separator: "; "))"
  }
}
