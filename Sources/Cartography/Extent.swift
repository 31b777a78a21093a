public import Diplomacy

extension Outline {
  /// The bounds of its main parts: islands far out at sea would make every map of it tiny.
  public var mainBounds: Bounds? {
    let least = polygons.reduce(0) { max($0, $1.size) } * 0.15
    return polygons.reduce(nil) { whole, polygon in
      guard polygon.size >= least, let bounds = polygon.bounds else { return whole }
      return whole?.union(bounds) ?? bounds
    }
  }
}

extension [Outline] {
  /// The bounds of some states together, for a map that shows them.
  ///
  /// A state wider than 60 degrees counts only when there is no other: a map that showed all of it
  /// would show nothing of the rest. `nil` if none of them has an outline.
  public func bounds(of states: Set<Identifier<State>>) -> Bounds? {
    let all = filter { states.contains($0.state) }.compactMap(\.mainBounds)
    let narrow = all.filter { $0.east - $0.west <= 60 }
    return (narrow.isEmpty ? all : narrow).reduce(nil) { whole, part in whole?.union(part) ?? part }
  }
}
