/// A pair of neighbours.
public struct Border: Record {
  public enum Kind: String, Sendable, CaseIterable {
    /// Rivers included.
    case land
    case sea, lake
  }

  public var id: Identifier<Border>
  public var state: Identifier<State>
  public var other: Identifier<State>
  public var kind: Kind
  public var provenance: Provenance

  public init(
    id: Identifier<Border>, state: Identifier<State>, other: Identifier<State>,
    kind: Kind = .land, provenance: Provenance
  ) {
    self.id = id
    self.state = state
    self.other = other
    self.kind = kind
    self.provenance = provenance
  }

  /// The neighbour of one side; `nil` if the state is neither.
  public func neighbour(of side: Identifier<State>) -> Identifier<State>? {
    if side == state { return other }
    return side == other ? state : nil
  }
}

/// The length of a border in one series; sources disagree, and all are kept.
public struct BorderLength: Sourced {
  public var border: Identifier<Border>
  /// Empty for the whole, else the stretch or exclave meant.
  public var part: Text
  /// Kilometres.
  public var km: Double
  public var series: Text
  public var year: Int?
  public var provenance: Provenance

  public init(
    border: Identifier<Border>, part: Text = "", km: Double, series: Text, year: Int? = nil,
    provenance: Provenance
  ) {
    self.border = border
    self.part = part
    self.km = km
    self.series = series
    self.year = year
    self.provenance = provenance
  }
}

/// A spell during which a border was closed.
public struct Closure: Record {
  public var id: Identifier<Closure>
  public var border: Identifier<Border>
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Closure>, border: Identifier<Border>, term: Spell, summary: Text,
    provenance: Provenance
  ) {
    self.id = id
    self.border = border
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// A stretch of border held by somebody other than its sovereign.
public struct BorderControl: Record {
  public var id: Identifier<BorderControl>
  public var border: Identifier<Border>
  /// Whose side is held.
  public var side: Identifier<State>
  public var controller: Identifier<State>
  /// Kilometres held; `nil` if unknown.
  public var km: Double?
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<BorderControl>, border: Identifier<Border>, side: Identifier<State>,
    controller: Identifier<State>, km: Double? = nil, term: Spell, summary: Text,
    provenance: Provenance
  ) {
    self.id = id
    self.border = border
    self.side = side
    self.controller = controller
    self.km = km
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// An area held by somebody other than its sovereign.
public struct Control: Record {
  public enum Kind: String, Sendable, CaseIterable {
    /// The controller's own forces hold it.
    case held
    /// The entity holds it under the controller's protection.
    case breakaway
  }

  public var id: Identifier<Control>
  /// The recognised sovereign.
  public var state: Identifier<State>
  public var area: Text
  /// The de facto entity there, if any.
  public var entity: Identifier<State>?
  public var controller: Identifier<State>
  public var kind: Kind
  /// Square kilometres; `nil` if unknown.
  public var km2: Double?
  public var people: Int?
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Control>, state: Identifier<State>, area: Text,
    entity: Identifier<State>? = nil, controller: Identifier<State>, kind: Kind,
    km2: Double? = nil, people: Int? = nil, term: Spell, summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.state = state
    self.area = area
    self.entity = entity
    self.controller = controller
    self.kind = kind
    self.km2 = km2
    self.people = people
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// A sea, an ocean, a lake or a city.
public struct Place: Record {
  public enum Kind: String, Sendable, CaseIterable { case sea, ocean, lake, city }

  public var id: Identifier<Place>
  public var kind: Kind
  public var point: Point?
  public var provenance: Provenance

  public init(
    id: Identifier<Place>, kind: Kind, point: Point? = nil, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.point = point
    self.provenance = provenance
  }
}

/// A littoral state of a sea.
public struct Shore: Sourced {
  public var place: Identifier<Place>
  public var state: Identifier<State>
  public var provenance: Provenance

  public init(
    place: Identifier<Place>, state: Identifier<State>, provenance: Provenance
  ) {
    self.place = place
    self.state = state
    self.provenance = provenance
  }
}
