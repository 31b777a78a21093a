public import Diplomacy
public import WhatIf

/// A network of a day: states and bodies with what states are in bodies, or states with the duties
/// of aid between them.
public struct Network: Sendable {
  /// What ties its nodes together.
  public enum Subject: String, Sendable, CaseIterable {
    case memberships, duties
  }

  public let subject: Subject
  public let scenario: Scenario
  let asOf: AsOf
  /// States by identifier, then bodies in file order.
  let nodes: [Node]
  /// In the order of their nodes.
  let edges: [Edge]

  struct Node: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case state, alliance }
    let id: Reference
    let kind: Kind
  }

  /// How far an edge is so.
  enum Certainty: Hashable, Sendable { case recorded, possible, added, ended, changed }

  struct Edge: Hashable, Sendable {
    let from: Reference
    let to: Reference
    let label: String
    let certainty: Certainty
    let evidence: [Evidence]
  }

  /// The network of a day.
  ///
  /// Without bodies all of them count. Without a region the states are those that have an edge; with
  /// one they are its states, whether they have an edge or not.
  public init(
    _ subject: Subject, _ scenario: Scenario, _ asOf: AsOf, bodies: [Identifier<Alliance>] = [],
    in region: Identifier<Region>? = nil
  ) {
    (self.subject, self.scenario, self.asOf) = (subject, scenario, asOf)
    let draft = Draft(scenario, asOf, bodies: bodies, in: region)
    edges =
      switch subject {
      case .memberships: draft.memberships
      case .duties: draft.duties
      }
    let tied = Set(edges.flatMap { [$0.from, $0.to] })
    nodes =
      draft.states.filter { region != nil || tied.contains($0.any) }.map {
        Node(id: $0.any, kind: .state)
      }
      + draft.bodies.filter { tied.contains($0.any) }.map { Node(id: $0.any, kind: .alliance) }
  }

  public var notes: [String] { asOf.notesOnDataEnd }
}

// MARK: - Edges

/// What the edges of a network are made of.
private struct Draft {
  let asOf: AsOf
  /// By identifier.
  let states: [Identifier<State>]
  /// In file order.
  let bodies: [Identifier<Alliance>]
  private let before: Snapshot
  private let after: Snapshot

  init(
    _ scenario: Scenario, _ asOf: AsOf, bodies asked: [Identifier<Alliance>],
    in region: Identifier<Region>?
  ) {
    self.asOf = asOf
    let all = region.map { asOf.atlas.states(in: $0) } ?? asOf.atlas.tables.states.map(\.id)
    states = all.filter(asOf.has).sorted()
    bodies = asOf.atlas.tables.alliances.map(\.id).filter {
      (asked.isEmpty || asked.contains($0)) && asOf.exists($0) != .no
    }
    before = Snapshot(asOf)
    after = before.supposing(scenario)
  }

  // MARK: Memberships

  var memberships: [Network.Edge] {
    states.flatMap { state in
      bodies.compactMap { body -> Network.Edge? in
        let then = before.standing(of: state, in: body)
        let now = after.standing(of: state, in: body)
        guard let shown = now ?? then else { return nil }
        let certainty = certainty(then, now)
        return Network.Edge(
          from: state.any, to: body.any,
          label: certainty.sign + Self.words(of: shown), certainty: certainty,
          evidence: evidence(of: shown))
      }
    }
  }

  private func certainty(_ then: Standing?, _ now: Standing?) -> Network.Certainty {
    switch (then, now) {
    case (nil, _?): .added
    case (_?, nil): .ended
    case (let then, let now) where then != now: .changed
    default: now?.holds == .possibly ? .possible : .recorded
    }
  }

  private static func words(of standing: Standing) -> String {
    let part = standing.participation == .full ? [] : [standing.participation.rawValue]
    return ([standing.status.rawValue] + part).joined(separator: ", ")
  }

  private func evidence(of standing: Standing) -> [Evidence] {
    asOf.atlas.memberships(of: standing.state, in: standing.alliance)
      .filter { standing.rows.contains($0.id) }.map { Evidence("membership", $0) }
  }

  // MARK: Duties of aid

  var duties: [Network.Edge] {
    let then = bonds(in: before)
    let now = bonds(in: after)
    return Set(then.keys).union(now.keys).sorted().map { pair in
      let (old, new) = (then[pair] ?? [], now[pair] ?? [])
      let all = old + new.filter { duty in !old.contains { $0.alliance == duty.alliance } }
      return Network.Edge(
        from: pair.first.any, to: pair.second.any,
        label: all.map { label(of: $0, pair, old, new) }.joined(separator: ", "),
        certainty: certainty(pair, old, new),
        evidence: all.flatMap { $0.clauses.map { Evidence("duty", $0) } })
    }
  }

  /// The instruments that bind each pair of states.
  private func bonds(in snapshot: Snapshot) -> [StatePair: [DutyOfAid]] {
    var bonds: [StatePair: [DutyOfAid]] = [:]
    for duty in snapshot.dutiesOfAid where bodies.contains(duty.alliance) {
      let parties = duty.parties.filter(states.contains)
      for (index, one) in parties.enumerated() {
        for other in parties[(index + 1)...] {
          bonds[StatePair(one, other), default: []].append(duty)
        }
      }
    }
    return bonds
  }

  private func label(
    of duty: DutyOfAid, _ pair: StatePair, _ old: [DutyOfAid], _ new: [DutyOfAid]
  ) -> String {
    let was = old.contains { $0.alliance == duty.alliance }
    let holds = new.contains { $0.alliance == duty.alliance }
    let certainty: Network.Certainty =
      if was, !holds {
        .ended
      } else if !was {
        .added
      } else {
        isCertain(duty, pair) ? .recorded : .possible
      }
    return certainty.sign + asOf.shortForm(of: duty.alliance.any)
  }

  private func certainty(
    _ pair: StatePair, _ old: [DutyOfAid], _ new: [DutyOfAid]
  ) -> Network.Certainty {
    if old.isEmpty { return .added }
    if new.isEmpty { return .ended }
    if old.map(\.alliance) != new.map(\.alliance) { return .changed }
    return new.contains { isCertain($0, pair) } ? .recorded : .possible
  }

  private func isCertain(_ duty: DutyOfAid, _ pair: StatePair) -> Bool {
    asOf.inForce(duty.alliance) == .yes
      && [pair.first, pair.second].allSatisfy {
        after.standing(of: $0, in: duty.alliance)?.holds == .yes
      }
  }
}

extension Network.Certainty {
  /// What stands before a label: its meaning never rests on the line alone.
  var sign: String {
    switch self {
    case .recorded: ""
    case .possible: "? "
    case .added: "+ "
    case .ended: "- "
    case .changed: "± "
    }
  }
}
