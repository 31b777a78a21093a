import Diplomacy

/// Goals about who borders, covers and is joined to what; they ask for no procedure.
extension GoalQuestion {
  /// A part that nothing joins to the rest stays apart unless a neighbour of it comes in or
  /// somebody in it leaves, or else nobody outside it stays.
  func connection(_ comparison: Comparison, _ alliance: Identifier<Alliance>) -> GoalState {
    let members = comparison.after.members(of: alliance)
    let unrecorded = members.filter { comparison.atlas.state($0)?.detail != .full }
    guard unrecorded.isEmpty else {
      return .missed(.unrecorded(comparison.names(unrecorded)), [])
    }
    let parts = LandGraph(comparison.after, members, links: .all).components
    guard parts.count > 1, let part = parts.min(by: { $0.count < $1.count }) else {
      return members.isEmpty ? .missed(.nobody, []) : .reached(.parts(1))
    }
    let neighbours = part.flatMap { landNeighbours(of: $0, comparison.atlas) }
    let joining = neighbours.filter { comparison.atlas.state($0)?.detail == .full }
    let elsewhere = members.first { member in
      !part.contains(member) && comparison.before.isMember(member, of: alliance)
    }
    let leaving = part + (elsewhere.map { [$0] } ?? [])
    let remedies =
      joins(joining, alliance, comparison)
      + leaving.filter { comparison.before.isMember($0, of: alliance) }
      .map { Supposition.leave($0, alliance) }
    return .missed(
      .parts(parts.count),
      [Hindrance(sentence: .apart(comparison.names(part)), remedies: remedies.uniqued())])
  }

  /// Only a member that borders the state adds to the border.
  func border(
    _ comparison: Comparison, _ alliance: Identifier<Alliance>, _ state: Identifier<State>,
    _ km: Double?
  ) -> GoalState {
    guard !comparison.after.isMember(state, of: alliance) else {
      return .missed(
        .inside, [Hindrance(sentence: .inside, remedies: [.leave(state, alliance)])])
    }
    let outer = OuterBorder(snapshot: comparison.after, alliance: alliance, neighbour: state)
    let length = outer.mainLength
    let words: String =
      outer.borders.isEmpty
      ? .noBorder
      : length.map { "\(formatted($0.km)) km (\($0.series))" } ?? .unmeasured
    let isReached = km.map { wanted in length.map { $0.km > wanted } ?? false }
    guard !(isReached ?? !outer.borders.isEmpty) else { return .reached(words) }
    let joining = joins(landNeighbours(of: state, comparison.atlas), alliance, comparison)
    return .missed(words, [Hindrance(sentence: words, remedies: joining)])
  }

  /// Only a state of the region, or one that holds a part of it, adds to the share.
  func coverage(
    _ comparison: Comparison, _ alliance: Identifier<Alliance>, _ wanted: Double,
    _ ledger: RegionLedger, _ basis: Reading.Basis
  ) -> GoalState {
    let columns = ledger.series(of: basis).map { ($0, ledger.column(basis, series: $0)) }
    let shares = columns.lazy.compactMap { series, column in
      ledger.share(of: alliance, in: comparison.after, by: column).value.map { (series, $0) }
    }
    guard let (series, share) = shares.first else { return .missed(.noShare, []) }
    let words = "\(percentage(share)) \(basis.phrase) (\(series))"
    guard share <= wanted else { return .reached(words) }
    let holders = columns.flatMap { $0.1.transfers.compactMap(\.to) }
    let joining = joins((ledger.states + holders).uniqued(), alliance, comparison)
    return .missed(words, [Hindrance(sentence: words, remedies: joining)])
  }

  /// Accessions of states that are there and are no members.
  private func joins(
    _ states: [Identifier<State>], _ alliance: Identifier<Alliance>, _ comparison: Comparison
  ) -> [Supposition] {
    guard comparison.facts.exists(alliance) else { return [] }
    return states.uniqued().filter { id in
      guard let state = comparison.atlas.state(id) else { return false }
      return state.isCounted && comparison.asOf.holds(state.existence) != .no
        && !comparison.after.isMember(id, of: alliance)
    }.map { .join($0, alliance, as: .member) }
  }

  private func landNeighbours(of state: Identifier<State>, _ atlas: Atlas) -> [Identifier<State>] {
    atlas.borders(of: state).filter { $0.kind == .land }.compactMap { $0.neighbour(of: state) }
  }
}

extension OuterBorder {
  /// Its length in the first series that measured all of it; `nil` if none did.
  fileprivate var mainLength: (km: Double, series: Text)? {
    let series = snapshot.atlas.seriesOfLengths(of: borders.map(\.id))
    return series.lazy.compactMap { name in
      length(in: name).value.map { (km: $0, series: name) }
    }.first
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func parts(_ count: Int) -> String {
    count == 1 ? "1 part" : "\(count) parts"
  }

  fileprivate static func apart(_ names: String) -> String {
    "Nothing joins \(names) to the rest by land"
  }

  fileprivate static func unrecorded(_ names: String) -> String {
    "unknown: not all borders of \(names) are on record"
  }

  fileprivate static let nobody = "no members"
  fileprivate static let inside = "it is a member itself"
  fileprivate static let noBorder = "no border"
  fileprivate static let unmeasured = "a border whose length is not on record"
  fileprivate static let noShare = "unknown: a part of the region is not on record in any series"
}
