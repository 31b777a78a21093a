public import Diplomacy
public import WhatIf

/// The spells of a body by state, or of a state by body, up to a day; what is supposed stands apart.
public struct Timeline: Sendable {
  /// Whose spells they are.
  public enum Subject: Hashable, Sendable {
    case alliance(Identifier<Alliance>)
    case state(Identifier<State>)

    var record: Reference {
      switch self {
      case .alliance(let alliance): alliance.any
      case .state(let state): state.any
      }
    }
  }

  public let subject: Subject
  public let scenario: Scenario
  let asOf: AsOf
  /// By the beginning of the first spell with the same state or body.
  let lanes: [Lane]
  let supposed: [SupposedLane]

  /// Spells of one kind, none of which overlaps another.
  struct Lane: Sendable {
    /// With whom, as what, and whether a source dates spells of another lane differently.
    struct Kind: Hashable, Sendable {
      let other: Reference
      let status: MembershipStatus
      let participation: Participation
      let isVariant: Bool
    }

    let kind: Kind
    /// From the earliest to the latest, their ends as known on the day.
    var spells: [(row: Membership, term: Spell)]

    var isFullMembership: Bool { kind.status.isMembership && kind.participation == .full }
  }

  /// A standing that only the scenario gives or takes.
  struct SupposedLane: Hashable, Sendable {
    let other: Reference
    /// `nil` if the state would not be in the body.
    let standing: Standing?
    let isNew: Bool
  }

  public init(of subject: Subject, _ scenario: Scenario, _ asOf: AsOf) {
    (self.subject, self.scenario, self.asOf) = (subject, scenario, asOf)
    lanes = asOf.lanes(of: subject)
    supposed = scenario.isEmpty ? [] : asOf.supposed(scenario, about: subject)
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  /// The sources of every spell shown, in the order of the lanes.
  var sources: [Identifier<Source>] {
    lanes.flatMap { $0.spells.map(\.row.provenance.source) }.uniqued()
  }
}

// MARK: - Lanes

extension AsOf {
  fileprivate func lanes(of subject: Timeline.Subject) -> [Timeline.Lane] {
    let rows: [Membership]
    let other: (Membership) -> Reference
    switch subject {
    case .alliance(let alliance):
      (rows, other) = (atlas.memberships(in: alliance), { $0.state.any })
    case .state(let state):
      (rows, other) = (atlas.memberships(of: state), { $0.alliance.any })
    }
    let known = rows.compactMap { row -> (row: Membership, term: Spell)? in
      guard sees(record: other(row)), let term = row.term.known(on: day) else { return nil }
      return (row, term)
    }
    var lanes: [Timeline.Lane] = []
    for (row, term) in known.sorted(by: { Self.begins($0) < Self.begins($1) }) {
      let kind = Timeline.Lane.Kind(
        other: other(row), status: row.status, participation: row.participation,
        isVariant: row.variantOf != nil)
      // Several sources may date one spell differently: then each has a lane.
      if let place = lanes.firstIndex(where: { $0.kind == kind && $0.hasRoom(for: term) }) {
        lanes[place].spells.append((row, term))
      } else {
        lanes.append(Timeline.Lane(kind: kind, spells: [(row, term)]))
      }
    }
    return inOrder(lanes)
  }

  private static func begins(_ spell: (row: Membership, term: Spell)) -> (Day, String) {
    (spell.term.from?.earliest ?? .distantPast, spell.row.id.text)
  }

  /// Lanes of one state or body together, by the beginning of the first.
  private func inOrder(_ lanes: [Timeline.Lane]) -> [Timeline.Lane] {
    lanes.map(\.kind.other).uniqued().flatMap { other in
      let own = lanes.filter { $0.kind.other == other }
      return own.filter { !$0.kind.isVariant } + own.filter(\.kind.isVariant)
    }
  }

  fileprivate func supposed(
    _ scenario: Scenario, about subject: Timeline.Subject
  ) -> [Timeline.SupposedLane] {
    let before = Snapshot(self)
    let after = before.supposing(scenario)
    let pairs: [(state: Identifier<State>, alliance: Identifier<Alliance>, other: Reference)] =
      switch subject {
      case .alliance(let alliance): atlas.tables.states.map { ($0.id, alliance, $0.id.any) }
      case .state(let state): atlas.tables.alliances.map { (state, $0.id, $0.id.any) }
      }
    return pairs.compactMap { state, alliance, other in
      let then = before.standing(of: state, in: alliance)
      let now = after.standing(of: state, in: alliance)
      guard then != now else { return nil }
      return Timeline.SupposedLane(other: other, standing: now, isNew: then == nil)
    }
  }
}

extension Timeline.Lane {
  fileprivate func hasRoom(for term: Spell) -> Bool {
    spells.allSatisfy { !$0.term.overlaps(term) }
  }
}

// MARK: - In words

extension Timeline {
  var title: String {
    switch subject {
    case .alliance(let alliance): .ofBody(asOf.calling(alliance), asOf.day)
    case .state(let state): .ofState(asOf.calling(state), asOf.day)
    }
  }

  /// What stands before a lane: whose it is, and as what where that is not membership.
  struct Label: Hashable, Sendable {
    let name: String
    let notes: [String]

    var text: String { written(name) }

    /// The label with its name cut to fit: what it is as is never left out.
    func fitting(_ room: Double, size: Double) -> String {
      written(shortened(name, to: room - width(of: written(""), size: size), size: size))
    }

    private func written(_ name: String) -> String {
      ([name] + notes).joined(separator: ", ")
    }
  }

  func label(of lane: Lane) -> Label {
    Label(
      name: name(of: lane.kind.other),
      notes: [
        lane.kind.status == .member ? nil : lane.kind.status.rawValue,
        lane.kind.participation == .full ? nil : lane.kind.participation.rawValue,
        lane.kind.isVariant ? String.variant : nil,
      ].compactMap { $0 })
  }

  func label(of lane: SupposedLane) -> Label {
    let name = name(of: lane.other)
    guard let standing = lane.standing else { return Label(name: "- \(name)", notes: []) }
    return Label(
      name: (lane.isNew ? "+ " : "± ") + name,
      notes: [
        standing.status.rawValue,
        standing.participation == .full ? nil : standing.participation.rawValue,
      ].compactMap { $0 })
  }

  private func name(of record: Reference) -> String {
    let name = asOf.name(of: record)
    switch subject {
    case .alliance: return name
    case .state:
      let short = asOf.shortForm(of: record)
      return name == short ? name : "\(short) \(name)"
    }
  }

  /// The dates of a spell as written in the data.
  func dates(of term: Spell) -> String {
    let start = asOf.known(term.from) ?? "?"
    let doubt = asOf.holds(term) == .possibly ? " (\(Answer.possibly.rawValue))" : ""
    return "\(start) – \(term.to?.text ?? "")".trimmingEnd + doubt
  }

  /// What a spell rests on.
  func ground(of row: Membership, _ term: Spell) -> String {
    let act = row.act.isEmpty ? "" : "\(row.act); "
    return "\(dates(of: term)); \(act)\(row.provenance.origin) [\(row.provenance.source)]"
  }
}

extension String {
  fileprivate var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}

// MARK: - Sentences

extension String {
  fileprivate static func ofBody(_ body: String, _ day: Day) -> String {
    "\(body): who belonged to it, and when, as of \(day)"
  }

  fileprivate static func ofState(_ state: String, _ day: Day) -> String {
    "\(state): what it belonged to, and when, as of \(day)"
  }

  fileprivate static let variant = "dated otherwise"
}
