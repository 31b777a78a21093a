public import Diplomacy

/// Whether a claim holds in one sense.
public enum ReadingVerdict: String, Sendable, CaseIterable {
  case holds, fails
  case undecided
}

/// A formal reading of a claim, worked out.
public struct ReadingResult: Sendable {
  public let reading: Reading
  public let verdict: ReadingVerdict
  public let before: Double?
  public let after: Double?
  public let unit: Figure.Unit?
  /// The arithmetic, in a line each.
  public let steps: [Step]
  public let evidence: [Evidence]
}

/// Works out formal readings on a date before and after a scenario.
struct ReadingEvaluation {
  let before: Snapshot
  let after: Snapshot

  func result(of reading: Reading) -> ReadingResult {
    let (then, now) = (measure(reading, before), measure(reading, after))
    let judged = reading.compared(then, with: now) ?? now
    let (thenTrue, nowTrue) = (truth(of: then, reading), truth(of: judged, reading))
    let verdict: ReadingVerdict =
      switch reading.moment {
      case .before: thenTrue
      case .after: nowTrue
      case .gained: Self.gained(thenTrue, nowTrue)
      }
    return ReadingResult(
      reading: reading, verdict: verdict, before: then.value, after: now.value,
      unit: reading.unit,
      steps: then.steps.map { .under("Before: ", $0) } + now.steps.map { .under("After: ", $0) }
        + judged.steps.filter { !now.steps.contains($0) },
      evidence: (then.evidence + now.evidence).uniqued())
  }

  /// Gained is false before and true after.
  private static func gained(_ then: ReadingVerdict, _ now: ReadingVerdict) -> ReadingVerdict {
    if now == .fails || then == .holds { return .fails }
    return then == .fails && now == .holds ? .holds : .undecided
  }

  /// A figure against the bounds of its reading; a yes or no is 1 or 0.
  private func truth(of measured: Measured, _ reading: Reading) -> ReadingVerdict {
    guard let value = measured.value else { return .undecided }
    if reading.atLeast == nil, reading.atMost == nil { return value > 0 ? .holds : .fails }
    let isEnough = reading.atLeast.map { value >= $0 } ?? true
    let isWithin = reading.atMost.map { value <= $0 } ?? true
    return isEnough && isWithin ? .holds : .fails
  }

  // MARK: Measures

  private func measure(_ reading: Reading, _ snapshot: Snapshot) -> Measured {
    let alliance = reading.alliance
    switch reading.measure {
    case .shareOfRegion:
      let ledger = RegionLedger(snapshot.asOf, reading.region ?? "")
      return ledger.share(
        of: alliance, in: snapshot,
        by: ledger.column(reading.basis ?? .area, series: reading.series))
    case .borders: return borders(reading.state ?? "", of: alliance, in: snapshot, joinedTo: nil)
    case .mainlandBorders:
      return borders(reading.state ?? "", of: alliance, in: snapshot, joinedTo: reading.anchor)
    case .landPath: return landPath(reading, snapshot)
    case .consentNeeded: return consentNeeded(reading, snapshot)
    case .memberCount:
      let members = snapshot.members(of: alliance)
      return Measured(
        value: Double(members.count),
        steps: [.words("\(members.count): \(names(members, snapshot))")],
        evidence: members.flatMap { evidence(of: $0, in: alliance, snapshot) })
    case .isMember:
      let state = reading.state ?? ""
      let isMember = snapshot.isMember(state, of: alliance)
      return Measured(
        value: isMember ? 1 : 0,
        steps: [.words("\(names([state], snapshot)) \(isMember ? "is" : "is not") a member")],
        evidence: evidence(of: state, in: alliance, snapshot))
    case .owedAid: return owedAid(reading, snapshot)
    case .borderKm, .borderKmAdded, .borderGrowth:
      return OuterBorder(
        snapshot: snapshot, alliance: alliance, neighbour: reading.state ?? ""
      ).length(in: reading.series)
    case .customsUnions: return customsUnions(of: reading.state ?? "", snapshot)
    case .withdrawalNotice: return withdrawalNotice(alliance, snapshot)
    case .landJoined: return landJoined(reading, snapshot)
    }
  }

  private func borders(
    _ neighbour: Identifier<State>, of alliance: Identifier<Alliance>, in snapshot: Snapshot,
    joinedTo anchor: Identifier<State>?
  ) -> Measured {
    let outer = OuterBorder(snapshot: snapshot, alliance: alliance, neighbour: neighbour)
    var members = outer.members
    var steps: [Step] = []
    if let anchor {
      let graph = LandGraph(snapshot, snapshot.members(of: alliance), links: .all)
      let mainland =
        snapshot.isMember(anchor, of: alliance) ? graph.reachable(from: anchor, avoiding: nil) : []
      steps = [
        .words(
          "joined by land to \(names([anchor], snapshot)): \(names(mainland.sorted(), snapshot))")
      ]
      members = members.filter(mainland.contains)
    }
    let through = members.isEmpty ? "no border" : "through \(names(members, snapshot))"
    return Measured(
      value: members.isEmpty ? 0 : 1,
      steps: steps + [.words("with \(names([neighbour], snapshot)): \(through)")],
      evidence: outer.borders.map { Evidence("border", $0) })
  }

  /// A way by land from the anchor through members, and one outsider at most, to a littoral state.
  private func landPath(_ reading: Reading, _ snapshot: Snapshot) -> Measured {
    guard let anchor = reading.anchor, let place = reading.place else {
      return Measured(value: nil, steps: [], evidence: [])
    }
    let vertices = Set(snapshot.members(of: reading.alliance) + [anchor]).sorted()
    let reached = LandGraph(snapshot, vertices, links: .all).reachable(from: anchor, avoiding: nil)
    let shores = snapshot.atlas.tables.shores.filter { $0.place == place }
    let gates = shores.filter { shore in
      reached.contains(shore.state)
        || snapshot.atlas.borders(of: shore.state).contains {
          $0.kind == .land && ($0.neighbour(of: shore.state).map(reached.contains) ?? false)
        }
    }
    let sea = snapshot.asOf.name(of: place)
    return Measured(
      value: gates.isEmpty ? 0 : 1,
      steps: [
        .words(
          gates.isEmpty
            ? "no littoral state of \(sea) is a member or borders one that is joined by land"
            : "to \(sea) through \(names(gates.map(\.state), snapshot))")
      ],
      evidence: gates.map { Evidence("shore", of: place.any, $0) })
  }

  private func consentNeeded(_ reading: Reading, _ snapshot: Snapshot) -> Measured {
    let clauses = snapshot.asOf.clauses(\.admissions, of: reading.alliance)
      .filter { $0.status == .member }
    guard let clause = clauses.last, let state = reading.state else {
      return Measured(
        value: nil, steps: [.words("no rule of admission is on record")], evidence: [])
    }
    let isUnanimous = clause.procedure == .consensus || clause.procedure == .unanimousRatification
    let needed = isUnanimous && snapshot.isMember(state, of: reading.alliance)
    return Measured(
      value: needed ? 1 : 0,
      steps: [
        .words("\(clause.procedure.rawValue), \(clause.text.cited): \(clause.text.summary)")
      ],
      evidence: [Evidence("clause", clause)]
        + evidence(of: state, in: reading.alliance, snapshot))
  }

  private func owedAid(_ reading: Reading, _ snapshot: Snapshot) -> Measured {
    guard let state = reading.state, let other = reading.anchor else {
      return Measured(value: nil, steps: [], evidence: [])
    }
    let clauses = snapshot.duties().clauses(from: state, to: other).filter { clause in
      clause.alliance == reading.alliance
        || snapshot.asOf.required(by: reading.alliance).contains { $0.other == clause.alliance }
    }
    return Measured(
      value: clauses.isEmpty ? 0 : 1,
      steps: clauses.isEmpty
        ? [.words("no duty of aid is in force")]
        : clauses.map { .words("\($0.alliance), \($0.text.cited): \($0.text.summary)") },
      evidence: clauses.map { Evidence("duty", $0) })
  }

  func evidence(
    of state: Identifier<State>, in alliance: Identifier<Alliance>, _ snapshot: Snapshot
  ) -> [Evidence] {
    snapshot.evidence("membership", of: state, in: alliance)
  }

  func names(_ states: [Identifier<State>], _ snapshot: Snapshot) -> String {
    listed(states.map { snapshot.asOf.name(of: $0) })
  }
}

extension Reading {
  /// What its figure is counted in; `nil` for a yes or no.
  fileprivate var unit: Figure.Unit? {
    switch measure {
    case .shareOfRegion: .share
    case .memberCount: .states
    case .borderKm, .borderKmAdded, .borderGrowth: .km
    case .customsUnions: .bodies
    case .withdrawalNotice: .months
    case .landJoined, .borders, .mainlandBorders, .landPath, .consentNeeded, .isMember, .owedAid:
      nil
    }
  }
}
