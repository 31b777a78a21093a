import Diplomacy

/// A duty of aid that one state owes another under one clause.
struct Duty: Hashable {
  let from: Identifier<State>
  let to: Identifier<State>
  let obligation: Obligation

  static func == (one: Duty, other: Duty) -> Bool {
    one.from == other.from && one.to == other.to && one.obligation.id == other.obligation.id
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(from)
    hasher.combine(to)
    hasher.combine(obligation.id)
  }
}

/// An ordered pair of states.
struct DirectedDyad: Hashable {
  let from: Identifier<State>
  let to: Identifier<State>
}

extension Snapshot {
  /// Every duty of aid in war in force on the day, by directed dyad; a duty found in two
  /// instruments stands under its dyad twice and counts once.
  func duties() -> [DirectedDyad: [Obligation]] {
    var duties: [DirectedDyad: [Obligation]] = [:]
    for alliance in atlas.tables.alliances where asOf.inForce(alliance.id) != .no {
      let clauses = asOf.clauses(\.obligations, of: alliance.id)
        .filter { $0.kind == .defense && $0.force == .duty }
      guard !clauses.isEmpty else { continue }
      let parties = members(of: alliance.id)
      for from in parties {
        for to in parties where to != from {
          duties[DirectedDyad(from: from, to: to), default: []] += clauses
        }
      }
    }
    return duties
  }
}
