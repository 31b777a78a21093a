public import Diplomacy

/// What a sweep is narrowed to.
public struct SweepFilter: Hashable, Sendable {
  /// Only accessions to and withdrawals from a body.
  public var alliance: Identifier<Alliance>?
  /// Only of the states of a region.
  public var region: Identifier<Region>?
  /// Only what comes to one of some verdicts; to any if empty.
  public var verdicts: Set<Verdict>

  public init(
    alliance: Identifier<Alliance>? = nil, region: Identifier<Region>? = nil,
    verdicts: Set<Verdict> = []
  ) {
    self.alliance = alliance
    self.region = region
    self.verdicts = verdicts
  }
}

/// One accession or withdrawal that can be supposed, judged.
public struct SweptToggle: Hashable, Sendable {
  public let supposition: Supposition
  public let state: Identifier<State>
  public let alliance: Identifier<Alliance>
  public let verdict: Verdict
  /// How many findings block it.
  public let blocking: Int
  /// How many findings conflict with it.
  public let conflicting: Int
  /// How many findings say that something is not known.
  public let unknown: Int
  /// The heaviest finding that decides: its identifier; `nil` if nothing stands in the way.
  public let finding: String?
  /// That finding in a sentence.
  public let reason: String

  public init(
    supposition: Supposition, state: Identifier<State>, alliance: Identifier<Alliance>,
    verdict: Verdict, blocking: Int, conflicting: Int, unknown: Int, finding: String?,
    reason: String
  ) {
    self.supposition = supposition
    self.state = state
    self.alliance = alliance
    self.verdict = verdict
    self.blocking = blocking
    self.conflicting = conflicting
    self.unknown = unknown
    self.finding = finding
    self.reason = reason
  }
}

/// Every single accession and withdrawal that can be supposed on a day, each with its verdict.
///
/// A state that counts as a member can leave; any other that exists can join as a member, unless it
/// is on record only as somebody's neighbour: too little is known then to judge by. What
/// has least against it comes first: open, contested, unknown, blocked, and among equals what has
/// fewer findings that block, conflict or do not know; then by body in file order, then by state.
public struct Sweep: Sendable {
  public let day: Day
  public let filter: SweepFilter
  public let toggles: [SweptToggle]

  public init(_ filter: SweepFilter = SweepFilter(), from baseline: Baseline) {
    self.day = baseline.asOf.day
    self.filter = filter
    var completed = CompletedBaselines(baseline)
    let judged = baseline.toggles(filter).map { SweptToggle($0, from: &completed) }
    let wanted = judged.filter {
      filter.verdicts.isEmpty || filter.verdicts.contains($0.verdict)
    }
    toggles = wanted.enumerated().sorted { one, other in
      let (rank, otherRank) = (one.element.rank, other.element.rank)
      return rank == otherRank ? one.offset < other.offset : rank < otherRank
    }.map(\.element)
  }

  /// How many came to a verdict.
  public func count(_ verdict: Verdict) -> Int { toggles.count { $0.verdict == verdict } }
}

/// A membership that is supposed to begin or to end.
private struct Toggle {
  let supposition: Supposition
  let state: Identifier<State>
  let alliance: Identifier<Alliance>
}

extension Baseline {
  /// Bodies in file order, in each the states in file order.
  fileprivate func toggles(_ filter: SweepFilter) -> [Toggle] {
    let tables = asOf.atlas.tables
    let chosen = filter.region.map { Set(asOf.atlas.states(in: $0)) }
    let states = tables.states.filter {
      $0.isCounted && asOf.holds($0.existence) != .no && chosen?.contains($0.id) ?? true
    }
    let bodies = tables.alliances.map(\.id).filter {
      snapshot.facts.exists($0) && (filter.alliance == nil || filter.alliance == $0)
    }
    return bodies.flatMap { body in
      states.compactMap { state in
        let isIn = snapshot.standing(of: state.id, in: body)?.status.isMembership ?? false
        guard isIn || state.detail == .full else { return nil }
        return Toggle(
          supposition: isIn ? .leave(state.id, body) : .join(state.id, body, as: .member),
          state: state.id, alliance: body)
      }
    }
  }
}

extension SweptToggle {
  fileprivate init(_ toggle: Toggle, from completed: inout CompletedBaselines) {
    let judgement = Judgement(Scenario([toggle.supposition]), from: &completed)
    let heaviest = judgement.decisions.first
    self.init(
      supposition: toggle.supposition, state: toggle.state, alliance: toggle.alliance,
      verdict: judgement.verdict, blocking: judgement.count(.blocks),
      conflicting: judgement.count(.conflicts), unknown: judgement.count(.unknown),
      finding: heaviest?.id, reason: heaviest?.sentence ?? "")
  }

  /// What has least against it first.
  fileprivate var rank: (Int, Int, Int, Int) {
    let place = [Verdict.open, .contested, .unknown, .blocked, .noChange].firstIndex(of: verdict)
    return (place ?? 0, blocking, unknown, conflicting)
  }
}
