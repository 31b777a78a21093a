/// A dated relation outside the bodies.
public struct Tie: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case strategicPartnership = "strategic-partnership"
    case partnership
    case balancedRelations = "balanced-relations"
    case base
    case armsSupply = "arms-supply"
    case noRelations = "no-relations"
    case relations
    case recognition
  }

  public var id: Identifier<Tie>
  public var kind: Kind
  /// One side: for a base the host, for supply the buyer, for recognition who recognises.
  public var state: Identifier<State>
  /// The other side: a state, a body or an actor.
  public var other: Reference
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Tie>, kind: Kind, state: Identifier<State>, other: Reference,
    term: Spell = Spell(), summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.other = other
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// A dispute between states.
public struct Dispute: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case territorial, political, maritime
  }

  public var id: Identifier<Dispute>
  public var kind: Kind
  /// Until it was settled.
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Dispute>, kind: Kind = .territorial, term: Spell, summary: Text,
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}

/// A state that a dispute divides from those on the other side.
public struct DisputeParty: Sourced {
  public enum Side: String, Sendable, CaseIterable { case a, b }

  public var dispute: Identifier<Dispute>
  public var state: Identifier<State>
  public var side: Side
  public var provenance: Provenance

  public init(
    dispute: Identifier<Dispute>, state: Identifier<State>, side: Side, provenance: Provenance
  ) {
    self.dispute = dispute
    self.state = state
    self.side = side
    self.provenance = provenance
  }
}

/// A phase of a dispute.
public struct Phase: Record {
  public enum Intensity: String, Sendable, CaseIterable {
    case war, clashes, ceasefire, negotiation, settlement
  }

  public var id: Identifier<Phase>
  public var dispute: Identifier<Dispute>
  public var term: Spell
  public var intensity: Intensity
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Phase>, dispute: Identifier<Dispute>, term: Spell, intensity: Intensity,
    summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.dispute = dispute
    self.term = term
    self.intensity = intensity
    self.summary = summary
    self.provenance = provenance
  }
}
