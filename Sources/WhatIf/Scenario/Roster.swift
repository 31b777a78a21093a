import Diplomacy

/// Who has which standing in one body.
struct Roster: Sendable {
  private var standings: [Identifier<State>: Standing] = [:]
  /// Whoever counts, votes and owes as a member, by identifier.
  private(set) var members: [Identifier<State>] = []

  init() {}

  /// The standing that counts most of each state.
  ///
  /// - Parameters:
  ///   - all: Every standing in the body, the one that counts most of each state first.
  ///   - assumptions: Decide the spells that are only possible; one they do not speak of holds.
  init(_ all: [Standing], assuming assumptions: [Identifier<Membership>: Bool]) {
    for standing in all where standings[standing.state] == nil {
      if standing.holds == .possibly, let row = standing.rows.first, assumptions[row] == false {
        continue
      }
      standings[standing.state] = standing
      if standing.isFullMembership { members.append(standing.state) }
    }
    members.sort()
  }

  func standing(of state: Identifier<State>) -> Standing? { standings[state] }

  mutating func place(_ standing: Standing) {
    standings[standing.state] = standing
    members.removeAll { $0 == standing.state }
    guard standing.isFullMembership else { return }
    members.insert(
      standing.state, at: members.firstIndex { $0 > standing.state } ?? members.endIndex)
  }

  mutating func remove(_ state: Identifier<State>) {
    standings[state] = nil
    members.removeAll { $0 == state }
  }
}
