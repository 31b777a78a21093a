public import Diplomacy

/// An instrument with a duty of aid in war that is in force: every party owes every other.
public struct DutyOfAid: Sendable {
  public let alliance: Identifier<Alliance>
  /// Never empty.
  public let clauses: [Obligation]
  /// By identifier.
  public let parties: [Identifier<State>]
}

extension Snapshot {
  /// Every instrument with a duty of aid in war that is in force, in file order.
  public var dutiesOfAid: [DutyOfAid] {
    duties().pacts.map {
      DutyOfAid(alliance: $0.alliance, clauses: $0.clauses, parties: $0.parties.sorted())
    }
  }
}
