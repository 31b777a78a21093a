/// The act by which one state completes its consent to another's status in a body.
public struct Ratification: Sourced {
  /// Who consents.
  public var state: Identifier<State>
  public var candidate: Identifier<State>
  public var alliance: Identifier<Alliance>
  public var status: GrantedStatus
  /// When the consent was complete.
  public var date: EDTFDate
  /// The act that counts as its completion: a deposit, a signature, a vote.
  public var act: Text
  public var provenance: Provenance

  public init(
    state: Identifier<State>, candidate: Identifier<State>, alliance: Identifier<Alliance>,
    status: GrantedStatus = .member, date: EDTFDate, act: Text, provenance: Provenance
  ) {
    self.state = state
    self.candidate = candidate
    self.alliance = alliance
    self.status = status
    self.date = date
    self.act = act
    self.provenance = provenance
  }
}

/// How many members somebody counts in a body on a day: what the memberships have to agree with.
public struct Total: Sourced {
  public var alliance: Identifier<Alliance>
  public var day: Day
  /// States with the legal status of a member, those that are frozen, suspended or leaving included.
  public var members: Int
  public var provenance: Provenance

  public init(
    alliance: Identifier<Alliance>, day: Day, members: Int, provenance: Provenance
  ) {
    self.alliance = alliance
    self.day = day
    self.members = members
    self.provenance = provenance
  }
}
