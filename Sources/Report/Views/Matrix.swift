public import Diplomacy
public import WhatIf

/// How one state stands in one body, as recorded and with something supposed.
public struct MatrixCell: Hashable, Sendable {
  /// What a scenario does to a standing.
  public enum Change: String, Hashable, Sendable, CaseIterable { case none, joins, leaves }

  /// The standing that holds with the scenario, or the one that it takes away; `nil` if there is
  /// none.
  public let standing: Standing?
  public let change: Change
  /// Whether the state was a member and is no more.
  public let wasMember: Bool

  init(from then: Standing?, to now: Standing?, wasMember: Bool) {
    (standing, self.wasMember) = (now ?? then, wasMember)
    change = then == now ? .none : now == nil ? .leaves : .joins
  }

  /// The cell in two signs: what is supposed or doubtful of it, then the letter of the status.
  public var code: String {
    guard let standing else { return wasMember ? " x" : " ." }
    let sign =
      switch change {
      case .joins: "+"
      case .leaves: "-"
      case .none: standing.holds == .possibly ? "?" : " "
      }
    return sign + standing.letter
  }

  /// What the signs mean: whole entries, what is met most first.
  public static let legend: [String] =
    [MembershipStatus.member, .observer, .partner, .candidate, .applicant, .invited, .signatory]
    .map { "\($0.letter) \($0.rawValue)" } + [
      "W withdrawing", "small letter: frozen or suspended", "? possibly", "+ supposed in",
      "- supposed out", "x former member", ". not in it",
    ]
}

extension MembershipStatus {
  /// The first letter of each differs.
  var letter: String { rawValue.prefix(1).uppercased() }
}

extension Standing {
  /// The letter of its status, small where the state takes no part.
  fileprivate var letter: String {
    participation == .full ? status.letter : status.letter.lowercased()
  }
}

/// States and bodies as a table, as recorded and with something supposed.
public struct Matrix: Sendable {
  public let before: Snapshot
  public let after: Snapshot

  public init(before: Snapshot, after: Snapshot) { (self.before, self.after) = (before, after) }

  /// The cells of a state, one for each body.
  public func cells(
    of state: Identifier<State>, in bodies: some Sequence<Identifier<Alliance>>
  ) -> [MatrixCell] {
    let former = Set(
      before.atlas.memberships(of: state)
        .filter { $0.status.isMembership && $0.term.over(by: before.day) == .yes }.map(\.alliance))
    return bodies.map { body in
      MatrixCell(
        from: before.standing(of: state, in: body), to: after.standing(of: state, in: body),
        wasMember: former.contains(body))
    }
  }

  /// The bodies that exist on the day, as columns.
  ///
  /// Those between many come before those between two, and of each those where one of some states
  /// stands before those where others do; those where nobody stands come last. Nothing that is
  /// supposed moves a column.
  public static func columns(
    _ recorded: Snapshot, near states: [Identifier<State>]
  ) -> [Identifier<Alliance>] {
    let asOf = recorded.asOf
    let all = asOf.atlas.tables.states.map(\.id)
    func place(_ body: Identifier<Alliance>) -> Int {
      func isIn(_ state: Identifier<State>) -> Bool {
        recorded.standing(of: state, in: body) != nil
      }
      let between = asOf.isBilateral(body) ? 2 : 0
      if states.contains(where: isIn) { return between }
      return all.contains(where: isIn) ? between + 1 : 4
    }
    let existing = asOf.atlas.tables.alliances.filter { asOf.exists($0.id) != .no }
    let kinds = Alliance.Kind.allCases.enumerated().map { ($1, $0) }
    let ranks = Dictionary(uniqueKeysWithValues: kinds)
    return existing.map { (place($0.id), ranks[$0.kind] ?? 0, $0.id) }.sorted { $0 < $1 }
      .map(\.2)
  }
}

extension AsOf {
  /// Whether two states ever stood in it and it knows no way in for a third.
  public func isBilateral(_ alliance: Identifier<Alliance>) -> Bool {
    Set(atlas.memberships(in: alliance).map(\.state)).count == 2
      && atlas.clauses(\.admissions, of: alliance).isEmpty
  }
}
