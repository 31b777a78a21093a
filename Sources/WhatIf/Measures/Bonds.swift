import Diplomacy

/// What ties or divides two states outside the bodies.
struct Bond: Sendable {
  /// What the other state is to the one whose bond this is.
  enum Role: Hashable, Sendable, CaseIterable {
    case strategicPartner, partner
    /// Has a base of the state on its soil.
    case baseHost
    /// Has a base on the state's soil.
    case baseUser
    case armsBuyer, armsSupplier
    /// Stands on the other side of an open dispute.
    case adversary
  }

  let role: Role
  let other: Identifier<State>
  /// Yes or possibly.
  let holds: Answer
  let evidence: Evidence
}

extension Snapshot {
  /// A state's ties in file order, then its open disputes by adversary.
  func bonds(of state: Identifier<State>) -> [Bond] {
    let ties = atlas.ties(of: state.any).compactMap { tie -> Bond? in
      let holds = asOf.holds(tie.term)
      guard holds != .no, let roles = tie.kind.roles else { return nil }
      let isFirst = tie.state == state
      let other = isFirst ? Identifier<State>(tie.other.text) : tie.state
      return Bond(
        role: isFirst ? roles.other : roles.one, other: other, holds: holds,
        evidence: Evidence("tie", tie))
    }
    let adversaries = opponents(of: state).flatMap { opponent in
      opponent.disputes.map {
        Bond(
          role: .adversary, other: opponent.state, holds: .yes,
          evidence: Evidence("dispute", $0))
      }
    }
    return ties + adversaries
  }
}

extension Tie.Kind {
  /// What the first side and the other one are to each other; `nil` for what makes no partners.
  fileprivate var roles: (one: Bond.Role, other: Bond.Role)? {
    switch self {
    case .strategicPartnership: (.strategicPartner, .strategicPartner)
    case .partnership: (.partner, .partner)
    case .base: (.baseHost, .baseUser)
    case .armsSupply: (.armsBuyer, .armsSupplier)
    case .balancedRelations, .noRelations, .relations, .recognition: nil
    }
  }
}
