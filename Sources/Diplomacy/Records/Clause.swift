/// What every clause of an instrument carries.
public struct ClauseText: Hashable, Sendable {
  /// The article, as cited.
  public var article: Text
  /// When this version is in force.
  public var term: Spell
  /// The clause in our own words.
  public var summary: Text

  public init(
    article: Text, term: Spell = Spell(), summary: Text
  ) {
    self.article = article
    self.term = term
    self.summary = summary
  }
}

/// A dated clause of an instrument.
public protocol Clause: Record {
  var alliance: Identifier<Alliance> { get }
  var text: ClauseText { get }
}

/// What members owe each other, by ATOP's five types of obligation.
public struct Obligation: Clause {
  public enum Kind: String, Sendable, CaseIterable {
    case defense, offense, neutrality, nonaggression, consultation
  }

  public enum Force: String, Sendable, CaseIterable {
    case duty
    /// The text lets members choose whether or how.
    case discretion
  }

  public enum Trigger: String, Sendable, CaseIterable {
    case armedAttack = "armed-attack"
    case aggression, threat, none
  }

  /// Where it applies.
  public enum Territory: String, Sendable, CaseIterable {
    case members
    /// An area that the text defines.
    case treatyArea = "treaty-area"
    case unstated
  }

  public var id: Identifier<Obligation>
  public var alliance: Identifier<Alliance>
  public var kind: Kind
  public var force: Force
  public var trigger: Trigger
  public var territory: Territory
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Obligation>, alliance: Identifier<Alliance>, kind: Kind, force: Force = .duty,
    trigger: Trigger = .armedAttack, territory: Territory = .members, text: ClauseText,
    provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.kind = kind
    self.force = force
    self.trigger = trigger
    self.territory = territory
    self.text = text
    self.provenance = provenance
  }
}

/// A status that a clause can give to a state from outside.
public enum GrantedStatus: String, Sendable, CaseIterable {
  case member, observer, partner

  public var status: MembershipStatus {
    switch self {
    case .member: .member
    case .observer: .observer
    case .partner: .partner
    }
  }
}

/// How a state gets a status in a body.
public struct Admission: Clause {
  public enum Procedure: String, Sendable, CaseIterable {
    /// No member objects.
    case consensus
    /// Every member ratifies.
    case unanimousRatification = "unanimous-ratification"
    case majority
    /// An organ decides by rules of its own.
    case organ
    /// By its own act.
    case open
    /// There is no way in.
    case closed
  }

  public var id: Identifier<Admission>
  public var alliance: Identifier<Alliance>
  public var status: GrantedStatus
  public var procedure: Procedure
  /// The organ that decides, if one is named.
  public var organ: Text
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Admission>, alliance: Identifier<Alliance>, status: GrantedStatus = .member,
    procedure: Procedure, organ: Text = "", text: ClauseText, provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.status = status
    self.procedure = procedure
    self.organ = organ
    self.text = text
    self.provenance = provenance
  }
}

/// A condition that a candidate must meet.
public struct Criterion: Clause {
  public enum Condition: String, Sendable, CaseIterable {
    case relationsWithEveryMember = "relations-with-every-member"
    case inRegion = "in-region"
    case memberOf = "member-of"
    case notMemberOf = "not-member-of"
    /// Left to the members' judgement: nothing to compute.
    case judgement
  }

  public var id: Identifier<Criterion>
  public var alliance: Identifier<Alliance>
  public var status: GrantedStatus
  public var condition: Condition
  /// The region or body that the condition speaks of.
  public var subject: Reference?
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Criterion>, alliance: Identifier<Alliance>, status: GrantedStatus = .member,
    condition: Condition, subject: Reference? = nil, text: ClauseText, provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.status = status
    self.condition = condition
    self.subject = subject
    self.text = text
    self.provenance = provenance
  }
}

/// How a member leaves.
public struct Withdrawal: Clause {
  public var id: Identifier<Withdrawal>
  public var alliance: Identifier<Alliance>
  /// Months between notice and effect; `nil` if the text sets none.
  public var noticeMonths: Int?
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Withdrawal>, alliance: Identifier<Alliance>, noticeMonths: Int? = nil,
    text: ClauseText, provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.noticeMonths = noticeMonths
    self.text = text
    self.provenance = provenance
  }
}

/// What a clause or a law limits.
public enum Limited: String, Sendable, CaseIterable {
  case militaryAlliance = "military-alliance"
  /// A military alliance of more than two.
  case militaryBloc = "military-bloc"
  case customsUnion = "customs-union"
  case foreignBase = "foreign-base"
  /// Any agreement that conflicts.
  case otherInstrument = "other-instrument"
}

/// How far a limit goes.
public enum LimitForce: String, Sendable, CaseIterable {
  case forbids
  /// The wording is argued over.
  case disputed
  /// A cost, not a bar.
  case political
}

/// A clause that limits what else members may join or host.
public struct Exclusivity: Clause {
  public var id: Identifier<Exclusivity>
  public var alliance: Identifier<Alliance>
  public var against: Limited
  public var force: LimitForce
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Exclusivity>, alliance: Identifier<Alliance>, against: Limited,
    force: LimitForce, text: ClauseText, provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.against = against
    self.force = force
    self.text = text
    self.provenance = provenance
  }
}

/// A clause that leaves other treaties untouched.
public struct Savings: Clause {
  public enum Saved: String, Sendable, CaseIterable {
    case earlierTreaties = "earlier-treaties"
    case anyTreaty = "any-treaty"
  }

  public var id: Identifier<Savings>
  public var alliance: Identifier<Alliance>
  public var saves: Saved
  public var text: ClauseText
  public var provenance: Provenance

  public init(
    id: Identifier<Savings>, alliance: Identifier<Alliance>, saves: Saved, text: ClauseText,
    provenance: Provenance
  ) {
    self.id = id
    self.alliance = alliance
    self.saves = saves
    self.text = text
    self.provenance = provenance
  }
}

/// A state's own act that limits what it may join or host.
public struct Law: Record {
  public var id: Identifier<Law>
  public var state: Identifier<State>
  public var title: Text
  public var against: Limited
  public var force: LimitForce
  /// Who can change it.
  public var changedBy: Text
  public var term: Spell
  public var summary: Text
  public var provenance: Provenance

  public init(
    id: Identifier<Law>, state: Identifier<State>, title: Text, against: Limited,
    force: LimitForce, changedBy: Text = "", term: Spell, summary: Text, provenance: Provenance
  ) {
    self.id = id
    self.state = state
    self.title = title
    self.against = against
    self.force = force
    self.changedBy = changedBy
    self.term = term
    self.summary = summary
    self.provenance = provenance
  }
}
