/// Where the land of a state or a contested area lies, as a package's map has it.
///
/// A state's outline follows its recognised borders: what it has a recognised claim to lies inside
/// it, and a contested area is drawn on top while it exists.
public struct Outline: Hashable, Sendable {
  /// How much of a contested area its controller holds.
  public enum Extent: String, Hashable, Sendable, CaseIterable { case whole, part }

  public var state: Identifier<State>
  public var polygons: [Polygon]
  /// The state that a contested area is claimed by; `nil` for the land of an uncontested state.
  public var claimant: Identifier<State>?
  /// Who holds a contested area, itself if it is a de facto entity.
  public var controller: Identifier<State>?
  public var extent: Extent
  /// The state whose land it was before the state itself existed.
  public var predecessor: Identifier<State>?

  public init(
    state: Identifier<State>, polygons: [Polygon], claimant: Identifier<State>? = nil,
    controller: Identifier<State>? = nil, extent: Extent = .whole,
    predecessor: Identifier<State>? = nil
  ) {
    self.state = state
    self.polygons = polygons
    self.claimant = claimant
    self.controller = controller
    self.extent = extent
    self.predecessor = predecessor
  }
}

/// A piece of land: a closed line around it, and lines around what is left out of it.
public struct Polygon: Hashable, Sendable {
  /// The line around the land, then those around holes; each ends where it begins.
  public let rings: [[Point]]
  /// The rectangle around the land, which every map of any part of the world asks for; `nil`
  /// without any point.
  public let bounds: Bounds?
  /// Twice the area that the line around the land encloses, in square degrees.
  public let size: Double

  public init(rings: [[Point]]) {
    self.rings = rings
    let outer = rings.first ?? []
    bounds = Bounds(around: outer)
    size = Self.size(of: outer)
  }

  private static func size(of ring: [Point]) -> Double {
    var sum = 0.0
    for (one, next) in zip(ring, ring.dropFirst()) {
      sum += one.longitude * next.latitude - next.longitude * one.latitude
    }
    return abs(sum)
  }
}
