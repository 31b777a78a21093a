import Diplomacy

/// The duties of aid in war that are in force: in each instrument every party owes every other.
///
/// A duty found in two instruments stands in both and counts once.
struct Duties: Sendable {
  /// An instrument that holds a duty of aid.
  struct Pact: Sendable {
    let alliance: Identifier<Alliance>
    let clauses: [Obligation]
    let parties: Set<Identifier<State>>

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
    circle(of: state).sorted()
  }

  /// Those whom a state owes aid, and who owe it.
  func circle(of state: Identifier<State>) -> Set<Identifier<State>> {
    var circle: Set<Identifier<State>> = []
    for pact in pacts where pact.binds(state) { circle.formUnion(pact.parties) }
    circle.remove(state)
    return circle
  }
}

extension Duties {
  /// The duties once a few bodies have other members.
  func updated(by snapshot: Snapshot, about touched: [BodyFacts]) -> Duties {
    guard pacts.contains(where: { pact in touched.contains { $0.id == pact.alliance } })
    else { return self }
    return Duties(
      pacts: pacts.map { pact in
        guard touched.contains(where: { $0.id == pact.alliance }) else { return pact }
        return Pact(
          alliance: pact.alliance, clauses: pact.clauses,
          parties: Set(snapshot.members(of: pact.alliance)))
      })
  }
}

extension Snapshot {
  /// Every duty of aid in war in force on the day.
  func duties() -> Duties {
    Duties(
      pacts: facts.bodies.values.filter { !$0.aid.isEmpty && $0.isInForce }
        .sorted { $0.place < $1.place }
        .map { Duties.Pact(alliance: $0.id, clauses: $0.aid, parties: Set(members(of: $0.id))) })
  }
}
