import Diplomacy

/// The duties of aid in war that are in force: in each instrument every party owes every other.
///
/// A duty found in two instruments stands in both and counts once.
struct Duties: Sendable {
  /// An instrument that holds a duty of aid.
  struct Pact: Sendable {
    let clauses: [Obligation]
    let parties: [Identifier<State>]

    func binds(_ state: Identifier<State>) -> Bool { parties.contains(state) }
  }

  /// In file order.
  let pacts: [Pact]

  /// The clauses by which one state owes another aid; none owes itself.
  func clauses(from: Identifier<State>, to: Identifier<State>) -> [Obligation] {
    guard from != to else { return [] }
    return pacts.filter { $0.binds(from) && $0.binds(to) }.flatMap(\.clauses)
  }

  func bind(_ from: Identifier<State>, to: Identifier<State>) -> Bool {
    from != to && pacts.contains { $0.binds(from) && $0.binds(to) }
  }

  /// Those whom a state owes aid, and who owe it, by identifier.
  func partners(of state: Identifier<State>) -> [Identifier<State>] {
    Set(pacts.filter { $0.binds(state) }.flatMap(\.parties)).subtracting([state]).sorted()
  }
}

extension Snapshot {
  /// Every duty of aid in war in force on the day.
  func duties() -> Duties {
    Duties(
      pacts: atlas.tables.alliances.compactMap { alliance in
        let clauses = asOf.clauses(\.obligations, of: alliance.id)
          .filter { $0.kind == .defense && $0.force == .duty }
        guard !clauses.isEmpty, asOf.inForce(alliance.id) != .no else { return nil }
        return Duties.Pact(clauses: clauses, parties: members(of: alliance.id))
      })
  }
}
