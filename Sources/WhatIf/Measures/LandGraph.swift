import Diplomacy

/// Which members of a body border each other by land.
struct LandGraph {
  let vertices: [Identifier<State>]
  private let neighbours: [Identifier<State>: [Identifier<State>]]

  /// Which borders count as links.
  enum Links { case all, openOnly }

  init(_ snapshot: Snapshot, _ vertices: [Identifier<State>], links: Links) {
    self.vertices = vertices
    let inside = Set(vertices)
    neighbours = Dictionary(
      uniqueKeysWithValues: vertices.map { state in
        let borders = snapshot.atlas.borders(of: state).filter {
          $0.kind == .land && (links == .all || snapshot.closures(of: $0).isEmpty)
        }
        return (state, borders.compactMap { $0.neighbour(of: state) }.filter(inside.contains))
      })
  }

  /// The connected parts, each by identifier, in the order of their first states.
  var components: [[Identifier<State>]] {
    var seen: Set<Identifier<State>> = []
    return vertices.compactMap { start in
      guard !seen.contains(start) else { return nil }
      let part = reachable(from: start, avoiding: nil)
      seen.formUnion(part)
      return part.sorted()
    }
  }

  /// States whose leaving would split the part they stand in.
  var articulationStates: [Identifier<State>] {
    vertices.filter { state in
      let part = reachable(from: state, avoiding: nil).subtracting([state])
      guard let start = part.min() else { return false }
      return reachable(from: start, avoiding: state).count < part.count
    }
  }

  /// Everything joined to a state through vertices.
  func reachable(
    from start: Identifier<State>, avoiding avoided: Identifier<State>?
  ) -> Set<Identifier<State>> {
    var reached: Set = [start]
    var frontier = [start]
    while let state = frontier.popLast() {
      for next in neighbours[state] ?? [] where next != avoided && reached.insert(next).inserted {
        frontier.append(next)
      }
    }
    return reached
  }
}
