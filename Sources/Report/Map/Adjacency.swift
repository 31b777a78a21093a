import Cartography
import Diplomacy
import WhatIf

/// A border of a state that counts on a map, as it is spoken of.
struct Adjacency: Sendable {
  let state: Identifier<State>
  let neighbour: Identifier<State>
  let border: Border
  /// Whether nobody may cross it, as recorded and supposed.
  let isClosed: Bool
  let shade: Shade
  let neighbourShade: Shade

  /// Whether both sides are in the body, or would be.
  var isInside: Bool { shade.isIn && neighbourShade.isIn }
}

extension Shade {
  /// Whether the state is in the body, for all that is supposed.
  var isIn: Bool {
    switch self {
    case .member, .joining, .possible: true
    case .outside, .leaving: false
    }
  }
}

extension Snapshot {
  /// Every land border of a state with another that exists on the day, by neighbour.
  func adjacencies(
    of state: Identifier<State>, _ shade: (Identifier<State>) -> Shade
  ) -> [Adjacency] {
    atlas.borders(of: state).compactMap { border -> Adjacency? in
      guard border.kind == .land, let neighbour = border.neighbour(of: state), asOf.has(neighbour)
      else { return nil }
      return Adjacency(
        state: state, neighbour: neighbour, border: border, isClosed: !closures(of: border).isEmpty,
        shade: shade(state), neighbourShade: shade(neighbour))
    }.sorted { $0.neighbour < $1.neighbour }
  }
}
