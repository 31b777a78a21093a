/// A state, a partially recognised state, a de facto entity or a territory.
public struct State: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case state
    case partiallyRecognised = "partially-recognised"
    case deFacto = "de-facto"
    case territory
  }

  /// How much of it is on record.
  public enum Detail: String, Sendable, CaseIterable {
    /// Its borders, areas and populations are complete.
    case full
    /// It is here as a neighbour or member only: what is missing is unknown, not none.
    case reference
  }

  /// ISO 3166-1 alpha-3, or a user-assigned code where there is none.
  public var id: Identifier<State>
  public var kind: Kind
  public var detail: Detail
  /// Correlates of War abbreviation.
  public var cow: Text
  /// Correlates of War number.
  public var cowCode: Int?
  /// Gleditsch and Ward number.
  public var gwCode: Int?
  /// The state that a de facto entity or territory is recognised as part of.
  public var claimant: Identifier<State>?
  public var point: Point?
  public var existence: Spell
  public var provenance: Provenance

  public init(
    id: Identifier<State>, kind: Kind = .state, detail: Detail = .full, cow: Text = "",
    cowCode: Int? = nil, gwCode: Int? = nil, claimant: Identifier<State>? = nil,
    point: Point? = nil, existence: Spell = Spell(), provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.detail = detail
    self.cow = cow
    self.cowCode = cowCode
    self.gwCode = gwCode
    self.claimant = claimant
    self.point = point
    self.existence = existence
    self.provenance = provenance
  }

  /// Whether it counts in a count of states.
  public var isCounted: Bool {
    switch kind {
    case .state, .partiallyRecognised: true
    case .deFacto, .territory: false
    }
  }
}

/// A point on the globe, in degrees east and north.
public struct Point: Hashable, Sendable {
  public var longitude: Double
  public var latitude: Double

  public init(
    longitude: Double, latitude: Double
  ) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A name of a record: by date, by language, and by whose name it is.
public struct Name: Sourced {
  public enum Kind: String, Sendable, CaseIterable {
    /// The name shown.
    case short
    case official, abbreviation, alias, nickname, native
    /// What its people are called, and the adjective.
    case demonym
  }

  public var record: Reference
  public var name: Text
  /// ISO 639-1.
  public var language: Text
  public var kind: Kind
  public var use: Spell
  /// Whose name it is, where it is not everybody's.
  public var usedBy: Text
  public var provenance: Provenance

  public init(
    record: Reference, name: Text, language: Text = "en", kind: Kind = .short,
    use: Spell = Spell(), usedBy: Text = "", provenance: Provenance
  ) {
    self.record = record
    self.name = name
    self.language = language
    self.kind = kind
    self.use = use
    self.usedBy = usedBy
    self.provenance = provenance
  }
}

/// A capital under one name.
public struct Capital: Sourced {
  public var state: Identifier<State>
  public var name: Text
  public var term: Spell
  public var provenance: Provenance

  public init(
    state: Identifier<State>, name: Text, term: Spell = Spell(), provenance: Provenance
  ) {
    self.state = state
    self.name = name
    self.term = term
    self.provenance = provenance
  }
}

/// An area of a state in one series.
public struct Area: Sourced {
  public enum Measure: String, Sendable, CaseIterable {
    /// With inland water.
    case total
    case land
  }

  public var state: Identifier<State>
  public var measure: Measure
  /// Square kilometres.
  public var km2: Double
  public var series: Text
  public var year: Int?
  public var provenance: Provenance

  public init(
    state: Identifier<State>, measure: Measure = .total, km2: Double, series: Text,
    year: Int? = nil, provenance: Provenance
  ) {
    self.state = state
    self.measure = measure
    self.km2 = km2
    self.series = series
    self.year = year
    self.provenance = provenance
  }
}

/// A number of people in one series and year.
public struct Population: Sourced {
  public var state: Identifier<State>
  public var people: Int
  public var series: Text
  public var year: Int
  /// Which territory is counted, where that is a question.
  public var counting: Text
  public var provenance: Provenance

  public init(
    state: Identifier<State>, people: Int, series: Text, year: Int, counting: Text = "",
    provenance: Provenance
  ) {
    self.state = state
    self.people = people
    self.series = series
    self.year = year
    self.counting = counting
    self.provenance = provenance
  }
}

/// A named set of states.
public struct Region: Record {
  public var id: Identifier<Region>
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Region>, summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.summary = summary
    self.provenance = provenance
  }
}

/// One state of a region.
public struct RegionMember: Sourced {
  public var region: Identifier<Region>
  public var state: Identifier<State>
  public var provenance: Provenance

  public init(
    region: Identifier<Region>, state: Identifier<State>, provenance: Provenance
  ) {
    self.region = region
    self.state = state
    self.provenance = provenance
  }
}
