public import Diplomacy

/// The duties of aid in war that are in force in a snapshot.
public struct AidInWar: Sendable {
  private let duties: Duties

  public init(_ snapshot: Snapshot) { duties = snapshot.duties() }

  /// The clauses by which two states owe each other aid, in file order.
  public func clauses(
    between one: Identifier<State>, and other: Identifier<State>
  ) -> [Obligation] { duties.clauses(from: one, to: other) }

  /// Those whom a state owes aid, and who owe it, by identifier.
  public func partners(of state: Identifier<State>) -> [Identifier<State>] {
    duties.partners(of: state)
  }
}

/// A clause of a body that one state is in, which keeps another state out of it.
public struct Bar: Sendable {
  public enum Reason: Sendable {
    /// The clause has something against instruments that the other state holds; never none.
    case clash(Exclusivity, with: [Identifier<Alliance>])
    /// The body asks something of its members that the other state does not meet.
    case criterion(Criterion)
  }

  public let body: Identifier<Alliance>
  public let reason: Reason
}

/// A law of one state, and the bodies of another that it has something against.
public struct LawInTheWay: Sendable {
  public let law: Law
  /// In file order; never empty.
  public let bodies: [Identifier<Alliance>]
}

extension Snapshot {
  /// What keeps a state out of the bodies where another one is a member, in file order.
  ///
  /// Bodies that know no way in are left out: nothing needs to bar it.
  public func bars(
    of one: Identifier<State>, against other: Identifier<State>
  ) -> [Bar] {
    let held = instruments(of: other).filter { !isMember(one, of: $0.id) }
    return instruments(of: one).filter { !isMember(other, of: $0.id) }.flatMap { body -> [Bar] in
      guard let facts = facts.bodies[body.id], !facts.admissions.isEmpty else { return [] }
      return clashes(of: facts, with: held) + criteria(of: facts, one, other)
    }
  }

  private func clashes(of body: BodyFacts, with held: [Alliance]) -> [Bar] {
    let circle = members(of: body.id)
    return body.exclusivities.compactMap { clause in
      let limited = held.filter { instrument in
        // A body does not clash with what it requires, nor with what requires it.
        !body.requires.contains(instrument.id)
          && !(facts.bodies[instrument.id]?.requires.contains(body.id) ?? false)
          && isLimited(instrument, by: clause.against, excluding: circle)
      }
      guard !limited.isEmpty else { return nil }
      return Bar(body: body.id, reason: .clash(clause, with: limited.map(\.id)))
    }
  }

  private func criteria(
    of body: BodyFacts, _ one: Identifier<State>, _ other: Identifier<State>
  ) -> [Bar] {
    body.criteria.filter { criterion in
      switch criterion.condition {
      case .relationsWithEveryMember: !brokenRelations(between: one, and: other).isEmpty
      case .notMemberOf:
        criterion.subject.map { isMember(other, of: Identifier($0.text)) } ?? false
      // These ask nothing that one state has and another bars.
      case .memberOf, .inRegion, .judgement: false
      }
    }.map { Bar(body: body.id, reason: .criterion($0)) }
  }

  /// The laws of a state that have something against bodies where another one is a member, alone of
  /// the two.
  public func lawsInTheWay(
    of one: Identifier<State>, to other: Identifier<State>
  ) -> [LawInTheWay] {
    let held = instruments(of: other).filter { !isMember(one, of: $0.id) }
    return facts.laws(of: one).compactMap { law in
      let bodies = held.filter { isLimited($0, by: law.against, excluding: [one]) }.map(\.id)
      return bodies.isEmpty ? nil : LawInTheWay(law: law, bodies: bodies)
    }
  }
}
