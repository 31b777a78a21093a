public import Diplomacy

/// A direction on a map.
public enum Heading: Hashable, Sendable, CaseIterable {
  case north, south, east, west

  fileprivate var step: (x: Int, y: Int) {
    switch self {
    case .north: (0, -1)
    case .south: (0, 1)
    case .east: (1, 0)
    case .west: (-1, 0)
    }
  }
}

extension Raster {
  /// The state that lies that way from another: the first that a widening beam meets, seas crossed.
  ///
  /// `nil` if none does before the edge of the sheet, or the state itself is not on it.
  public func neighbour(of state: Identifier<State>, _ heading: Heading) -> Identifier<State>? {
    guard let number = number(of: state), let start = middle(of: number) else { return nil }
    let step = heading.step
    for distance in 1...max(sheet.dotColumns, sheet.dotRows, 1) {
      for aside in 0...distance / 2 {
        for offset in aside == 0 ? [0] : [-aside, aside] {
          let found = owner(
            start.x + step.x * distance + step.y * offset,
            start.y + step.y * distance + step.x * offset)
          if found >= 0, found != number { return states[Int(found)] }
        }
      }
    }
    return nil
  }

  /// The dot of a state that is nearest to the middle of all its dots.
  private func middle(of number: Int16) -> (x: Int, y: Int)? {
    let own = owners.indices.filter { owners[$0] == number }
    guard !own.isEmpty else { return nil }
    let width = sheet.dotColumns
    let x = own.reduce(0) { $0 + $1 % width } / own.count
    let y = own.reduce(0) { $0 + $1 / width } / own.count
    func distance(_ dot: Int) -> Int {
      (dot % width - x) * (dot % width - x) + (dot / width - y) * (dot / width - y)
    }
    return own.min { distance($0) < distance($1) }.map { ($0 % width, $0 / width) }
  }
}
