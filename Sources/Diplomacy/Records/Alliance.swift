/// Any body or treaty that states belong to, bilateral treaties too.
public struct Alliance: Record {
  public enum Kind: String, Sendable, CaseIterable {
    case defencePact = "defence-pact"
    case treaty
    case economicUnion = "economic-union"
    case politicalOrganisation = "political-organisation"
    case partnershipProgramme = "partnership-programme"
    case declaration
    case dialogue
  }

  public var id: Identifier<Alliance>
  public var kind: Kind
  /// The act that founded it.
  public var founded: EDTFDate?
  /// The signature of its founding treaty.
  public var signed: EDTFDate?
  /// The entry into force of that treaty; `nil` if it is not in force.
  public var inForce: EDTFDate?
  public var dissolved: EDTFDate?
  /// Whether its members share one customs territory.
  public var isCustomsUnion: Bool
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Alliance>, kind: Kind, founded: EDTFDate? = nil, signed: EDTFDate? = nil,
    inForce: EDTFDate? = nil, dissolved: EDTFDate? = nil, isCustomsUnion: Bool = false,
    summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.founded = founded
    self.signed = signed
    self.inForce = inForce
    self.dissolved = dissolved
    self.isCustomsUnion = isCustomsUnion
    self.summary = summary
    self.provenance = provenance
  }

  /// From its first act to its dissolution.
  public var existence: Spell {
    let first = [founded, signed, inForce].compactMap { $0 }.min { $0.earliest < $1.earliest }
    return Spell(from: first, to: dissolved)
  }

  /// From its entry into force, or its founding where no treaty had to enter into force.
  public var force: Spell? {
    if let inForce { return Spell(from: inForce, to: dissolved) }
    return signed == nil ? existence : nil
  }
}

/// One body requires or follows another.
public struct AllianceLink: Sourced {
  public enum Relation: String, Sendable, CaseIterable {
    /// A member of the first must be party to the second.
    case requires
    case succeeds
  }

  public var alliance: Identifier<Alliance>
  public var relation: Relation
  public var other: Identifier<Alliance>
  public var term: Spell
  public var provenance: Provenance

  public init(
    alliance: Identifier<Alliance>, relation: Relation, other: Identifier<Alliance>,
    term: Spell = Spell(), provenance: Provenance
  ) {
    self.alliance = alliance
    self.relation = relation
    self.other = other
    self.term = term
    self.provenance = provenance
  }
}

/// The legal status of a state in a body.
public enum MembershipStatus: String, Sendable, CaseIterable, Comparable {
  case member, withdrawing, signatory, invited, candidate, applicant, partner, observer

  /// Whether it counts, votes and owes as a member does.
  public var isMembership: Bool {
    switch self {
    case .member, .withdrawing: true
    case .signatory, .invited, .candidate, .applicant, .partner, .observer: false
    }
  }

  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
  /// Its place among all, from what counts most.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Whether a member takes part.
public enum Participation: String, Sendable, CaseIterable {
  case full, frozen, suspended
}

/// A spell of belonging: one unbroken period with one status.
public struct Membership: Record {
  public var id: Identifier<Membership>
  public var state: Identifier<State>
  public var alliance: Identifier<Alliance>
  public var status: MembershipStatus
  public var participation: Participation
  public var term: Spell
  /// The spell that this one dates differently, where sources disagree.
  public var variantOf: Identifier<Membership>?
  /// The act that made it.
  public var act: Text
  /// The act that ended it.
  public var endAct: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Membership>, state: Identifier<State>, alliance: Identifier<Alliance>,
    status: MembershipStatus = .member, participation: Participation = .full, term: Spell,
    variantOf: Identifier<Membership>? = nil, act: Text, endAct: Text = "", provenance: Provenance
  ) {
    self.id = id
    self.state = state
    self.alliance = alliance
    self.status = status
    self.participation = participation
    self.term = term
    self.variantOf = variantOf
    self.act = act
    self.endAct = endAct
    self.provenance = provenance
  }

  /// The spell that all its variants are variants of.
  public var spell: Identifier<Membership> { variantOf ?? id }
}
