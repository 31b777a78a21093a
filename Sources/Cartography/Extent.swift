public import Diplomacy

extension Outline {
  /// The bounds of its main parts: islands far out at sea would make every map of it tiny.
  public var mainBounds: Bounds? {
    let sized = polygons.compactMap { polygon -> (bounds: Bounds, size: Double)? in
      guard let ring = polygon.rings.first, let bounds = Bounds(around: ring) else { return nil }
      return (bounds, area(of: ring))
    }
    guard let largest = sized.map(\.size).max() else { return nil }
    return sized.filter { $0.size >= largest * 0.15 }.map(\.bounds).reduce(nil) { whole, part in
      whole?.union(part) ?? part
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

/// Twice the area a ring encloses, in square degrees.
private func area(of ring: [Point]) -> Double {
  var sum = 0.0
  for (one, next) in zip(ring, ring.dropFirst()) {
    sum += one.longitude * next.latitude - next.longitude * one.latitude
  }
  return abs(sum)
}
