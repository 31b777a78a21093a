/// What somebody said.
public struct Claim: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case statement, forecast, benefit, cost, objection
  }

  public enum Certainty: String, Sendable, CaseIterable {
    /// It stands in a text that is cited.
    case stated
    /// It is known through somebody else.
    case reported
    case implied
  }

  public var id: Identifier<Claim>
  public var kind: Kind
  /// The person, actor or state that said it.
  public var claimant: Reference
  public var office: Identifier<Office>?
  public var date: EDTFDate
  /// In our own words.
  public var paraphrase: Text
  /// In theirs, under fifteen words.
  public var quotation: Text
  /// The scenario it speaks of.
  public var scenario: Identifier<NamedScenario>?
  public var certainty: Certainty
  public var provenance: Provenance

  public init(
    id: Identifier<Claim>, kind: Kind, claimant: Reference, office: Identifier<Office>? = nil,
    date: EDTFDate, paraphrase: Text, quotation: Text = "",
    scenario: Identifier<NamedScenario>? = nil, certainty: Certainty = .stated,
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.claimant = claimant
    self.office = office
    self.date = date
    self.paraphrase = paraphrase
    self.quotation = quotation
    self.scenario = scenario
    self.certainty = certainty
    self.provenance = provenance
  }
}

/// Whom or what a claim speaks of.
public struct ClaimLink: Sendable {
  public enum Role: String, Sendable, CaseIterable {
    case about
    /// To whose gain.
    case benefits = "for"
    /// At whose cost.
    case burdens = "against"
  }

  public var claim: Identifier<Claim>
  public var record: Reference
  public var role: Role
  public var origin: Origin

  public init(
    claim: Identifier<Claim>, record: Reference, role: Role, origin: Origin
  ) {
    self.claim = claim
    self.record = record
    self.role = role
    self.origin = origin
  }
}

/// The scope of an objection; it stands until withdrawn.
public struct Objection: Sourced {
  public var claim: Identifier<Claim>
  public var state: Identifier<State>
  public var candidate: Identifier<State>
  public var alliance: Identifier<Alliance>
  public var status: GrantedStatus
  public var withdrawn: EDTFDate?
  public var provenance: Provenance

  public init(
    claim: Identifier<Claim>, state: Identifier<State>, candidate: Identifier<State>,
    alliance: Identifier<Alliance>, status: GrantedStatus = .member, withdrawn: EDTFDate? = nil,
    provenance: Provenance
  ) {
    self.claim = claim
    self.state = state
    self.candidate = candidate
    self.alliance = alliance
    self.status = status
    self.withdrawn = withdrawn
    self.provenance = provenance
  }
}

/// A formal sense of a claim: what to compute and what would make it true.
public struct Reading: Record {
  public enum Measure: String, Sendable, CaseIterable {
    case shareOfRegion = "share-of-region"
    /// Any member borders the state.
    case borders
    /// A member joined by land to the anchor, through members, borders the state.
    case mainlandBorders = "mainland-borders"
    /// A way by land from the anchor, through members and one outsider, to the place.
    case landPath = "land-path"
    /// The body cannot decide without the state.
    case consentNeeded = "consent-needed"
    case memberCount = "member-count"
    case isMember = "is-member"
    /// The state owes the anchor aid.
    case owedAid = "owed-aid"
    /// Kilometres of land border with the state, in a series.
    case borderKm = "border-km"
    /// How many kilometres of it the suppositions add.
    case borderKmAdded = "border-km-added"
    /// How many times as long the suppositions make it.
    case borderGrowth = "border-growth"
    /// How many bodies that share a customs territory the state is in.
    case customsUnions = "customs-unions"
    /// Months between notice and leaving, by the clause in force.
    case withdrawalNotice = "withdrawal-notice"
    /// The state is joined to the anchor by land over members.
    case landJoined = "land-joined"
  }

  public enum Basis: String, Sendable, CaseIterable {
    case area
    case landArea = "land-area"
    /// Areas held by another state's forces count to it.
    case areaByControl = "area-by-control"
    /// And breakaway regions count to their protector.
    case areaWithBreakaway = "area-with-breakaway"
    case people
  }

  public enum Moment: String, Sendable, CaseIterable {
    case before, after
    /// False before and true after.
    case gained
  }

  public var id: Identifier<Reading>
  public var claim: Identifier<Claim>
  /// The sense in which the claim is read.
  public var label: Text
  public var measure: Measure
  public var alliance: Identifier<Alliance>
  public var region: Identifier<Region>?
  public var state: Identifier<State>?
  public var anchor: Identifier<State>?
  public var place: Identifier<Place>?
  public var basis: Basis?
  public var series: Text
  public var moment: Moment
  public var atLeast: Double?
  public var atMost: Double?
  public var provenance: Provenance

  public init(
    id: Identifier<Reading>, claim: Identifier<Claim>, label: Text, measure: Measure,
    alliance: Identifier<Alliance>, region: Identifier<Region>? = nil,
    state: Identifier<State>? = nil, anchor: Identifier<State>? = nil,
    place: Identifier<Place>? = nil, basis: Basis? = nil, series: Text = "", moment: Moment,
    atLeast: Double? = nil, atMost: Double? = nil, provenance: Provenance
  ) {
    self.id = id
    self.claim = claim
    self.label = label
    self.measure = measure
    self.alliance = alliance
    self.region = region
    self.state = state
    self.anchor = anchor
    self.place = place
    self.basis = basis
    self.series = series
    self.moment = moment
    self.atLeast = atLeast
    self.atMost = atMost
    self.provenance = provenance
  }
}

/// A set of suppositions with a name.
public struct NamedScenario: Record {
  public var id: Identifier<NamedScenario>
  public var title: Text
  public var at: Day
  /// Scenario lines, joined by `; `.
  public var suppositions: Text
  public var provenance: Provenance

  public init(
    id: Identifier<NamedScenario>, title: Text, at: Day, suppositions: Text,
    provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.at = at
    self.suppositions = suppositions
    self.provenance = provenance
  }
}
