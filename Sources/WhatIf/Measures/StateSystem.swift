import Diplomacy

/// The states that portfolios are compared over: those on record that count as states on a day.
struct StateSystem: Sendable {
  /// In file order.
  let states: [Identifier<State>]
  private let positions: [Identifier<State>: Int]

  init(_ asOf: AsOf) {
    states = asOf.atlas.tables.states
      .filter { $0.isCounted && $0.existence.holds(on: asOf.day) != .no }.map(\.id)
    positions = Dictionary(
      states.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var count: Int { states.count }

  /// Where a state stands among them; `nil` if it is none of them.
  func position(of state: Identifier<State>) -> Int? { positions[state] }

  func positions(of states: [Identifier<State>]) -> [Int] { states.compactMap { positions[$0] } }
}
