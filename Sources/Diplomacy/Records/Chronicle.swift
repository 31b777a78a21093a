/// A pipeline, plan, discount or agenda.
public struct Programme: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case pipeline, plan, discount, agenda
    /// A standing rule from which those gain whom it covers.
    case arrangement
  }

  public var id: Identifier<Programme>
  public var kind: Kind
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Programme>, kind: Kind, term: Spell, summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// Who takes part in a programme.
public struct ProgrammeParticipant: Sourced {
  public var programme: Identifier<Programme>
  /// A state, a body or an actor.
  public var participant: Reference
  public var role: Text
  public var provenance: Provenance

  public init(
    programme: Identifier<Programme>, participant: Reference, role: Text, provenance: Provenance
  ) {
    self.programme = programme
    self.participant = participant
    self.role = role
    self.provenance = provenance
  }
}

/// What a programme hangs on: a membership of those who take part, or a tie.
public struct ProgrammeCondition: Sourced {
  public enum Effect: String, Sendable, CaseIterable {
    /// It runs for those who take part only while the condition holds.
    case needs
    /// It is put at risk for those who take part by the condition.
    case loses
    /// It is open to whoever meets the condition.
    case opens
  }

  public var programme: Identifier<Programme>
  public var effect: Effect
  /// The body to be a member of, or a tie.
  public var condition: Reference
  /// The claim that says so, where it is somebody's word and not a text's.
  public var claim: Identifier<Claim>?
  public var term: Spell
  /// The condition in our own words.
  public var summary: Text
  public var provenance: Provenance

  public init(
    programme: Identifier<Programme>, effect: Effect, condition: Reference,
    claim: Identifier<Claim>? = nil, term: Spell = Spell(), summary: Text, provenance: Provenance
  ) {
    self.programme = programme
    self.effect = effect
    self.condition = condition
    self.claim = claim
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// Something that happened.
public struct Event: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case founding, signature
    case entryIntoForce = "entry-into-force"
    case accession, withdrawal, summit, statement, publication, arrest, government, approval
    case hostilities, ceasefire, debate, decision, meeting
  }

  public var id: Identifier<Event>
  public var date: EDTFDate
  public var kind: Kind
  public var title: Text
  public var summary: Text
  public var place: Identifier<Place>?
  public var provenance: Provenance

  public init(
    id: Identifier<Event>, date: EDTFDate, kind: Kind, title: Text, summary: Text,
    place: Identifier<Place>? = nil, provenance: Provenance
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.title = title
    self.summary = summary
    self.place = place
    self.provenance = provenance
  }
}

/// Who or what an event involves.
public struct EventLink: Sendable {
  public enum Role: String, Sendable, CaseIterable { case actor, body, place, changes, about }

  public var event: Identifier<Event>
  public var record: Reference
  public var role: Role
  public var origin: Origin

  public init(
    event: Identifier<Event>, record: Reference, role: Role, origin: Origin
  ) {
    self.event = event
    self.record = record
    self.role = role
    self.origin = origin
  }
}

/// A medium, ministry, foundation or group, or a label that somebody uses.
public struct Actor: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case media, ministry, foundation, company, government, label
    case general = "public"
  }

  public var id: Identifier<Actor>
  public var kind: Kind
  public var state: Identifier<State>?
  /// For a label: whose it is and what it covers.
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Actor>, kind: Kind, state: Identifier<State>? = nil, summary: Text,
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.summary = summary
    self.provenance = provenance
  }
}

/// Somebody who held an office or said something.
public struct Person: Record {
  public var id: Identifier<Person>
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Person>, summary: Text = "", provenance: Provenance
  ) {
    self.id = id
    self.summary = summary
    self.provenance = provenance
  }
}

/// An office held.
public struct Office: Record {
  public var id: Identifier<Office>
  public var person: Identifier<Person>
  public var title: Text
  /// The state, actor or body it is an office of.
  public var body: Reference
  public var term: Spell
  public var provenance: Provenance

  public init(
    id: Identifier<Office>, person: Identifier<Person>, title: Text, body: Reference,
    term: Spell = Spell(), provenance: Provenance
  ) {
    self.id = id
    self.person = person
    self.title = title
    self.body = body
    self.term = term
    self.provenance = provenance
  }
}
