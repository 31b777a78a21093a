/// What a package says of itself.
public struct PackageFacts: Hashable, Sendable {
  public var name: String
  public var title: String
  public var version: String
  /// The last day for which the data speak.
  public var dataUntil: Day

  public init(name: String, title: String, version: String, dataUntil: Day) {
    self.name = name
    self.title = title
    self.version = version
    self.dataUntil = dataUntil
  }
}

/// Every row of a package, in the order of its files.
public struct Tables: Sendable {
  public var sources: [Source] = []
  public var states: [State] = []
  public var names: [Name] = []
  public var capitals: [Capital] = []
  public var areas: [Area] = []
  public var populations: [Population] = []
  public var regions: [Region] = []
  public var regionMembers: [RegionMember] = []
  public var alliances: [Alliance] = []
  public var allianceLinks: [AllianceLink] = []
  public var obligations: [Obligation] = []
  public var admissions: [Admission] = []
  public var criteria: [Criterion] = []
  public var withdrawals: [Withdrawal] = []
  public var exclusivities: [Exclusivity] = []
  public var savings: [Savings] = []
  public var memberships: [Membership] = []
  public var ratifications: [Ratification] = []
  public var totals: [Total] = []
  public var ties: [Tie] = []
  public var laws: [Law] = []
  public var disputes: [Dispute] = []
  public var disputeParties: [DisputeParty] = []
  public var phases: [Phase] = []
  public var borders: [Border] = []
  public var borderLengths: [BorderLength] = []
  public var closures: [Closure] = []
  public var borderControls: [BorderControl] = []
  public var controls: [Control] = []
  public var places: [Place] = []
  public var shores: [Shore] = []
  public var programmes: [Programme] = []
  public var programmeParticipants: [ProgrammeParticipant] = []
  public var programmeConditions: [ProgrammeCondition] = []
  public var actors: [Actor] = []
  public var persons: [Person] = []
  public var offices: [Office] = []
  public var events: [Event] = []
  public var eventLinks: [EventLink] = []
  public var scenarios: [NamedScenario] = []
  public var claims: [Claim] = []
  public var claimLinks: [ClaimLink] = []
  public var objections: [Objection] = []
  public var readings: [Reading] = []
  public var passages: [Passage] = []
  public var citations: [Citation] = []

  public init() {}
}
