import Diplomacy

extension Reading {
  /// What a reading that compares before and after is judged by; `nil` if it compares nothing.
  func compared(_ then: Measured, with now: Measured) -> Measured? {
    switch measure {
    case .borderKmAdded:
      guard let before = then.value, let after = now.value else { return .unknown }
      let added = ((after - before) * 1000).rounded() / 1000
      return Measured(
        value: added,
        steps: [.words("\(formatted(after)) less \(formatted(before)) is \(formatted(added)) km")],
        evidence: [])
    case .borderGrowth:
      guard let before = then.value, let after = now.value, before > 0 else { return .unknown }
      let factor = after / before
      return Measured(
        value: factor,
        steps: [
          .words(
            "\(formatted(after)) by \(formatted(before)) is "
              + "\(formatted(factor, decimals: 3)) times as long")
        ], evidence: [])
    case .shareOfRegion, .borders, .mainlandBorders, .landPath, .consentNeeded, .memberCount,
      .isMember, .owedAid, .borderKm, .customsUnions, .withdrawalNotice, .landJoined:
      return nil
    }
  }
}

extension Measured {
  fileprivate static let unknown = Measured(value: nil, steps: [], evidence: [])
}

extension ReadingEvaluation {
  func customsUnions(of state: Identifier<State>, _ snapshot: Snapshot) -> Measured {
    let unions = snapshot.atlas.tables.alliances.filter {
      $0.isCustomsUnion && snapshot.isMember(state, of: $0.id)
    }
    let listed = unions.map { snapshot.asOf.short($0.id) }.joined(separator: ", ")
    return Measured(
      value: Double(unions.count),
      steps: [.words("\(unions.count)\(unions.isEmpty ? "" : ": \(listed)")")],
      evidence: unions.map { Evidence("customs union", $0) })
  }

  func withdrawalNotice(_ alliance: Identifier<Alliance>, _ snapshot: Snapshot) -> Measured {
    guard let clause = snapshot.asOf.clauses(\.withdrawals, of: alliance).last else {
      return Measured(
        value: nil, steps: [.words("no rule of withdrawal is on record")], evidence: [])
    }
    let notice = clause.noticeMonths.map { "\($0) months" } ?? "no notice"
    return Measured(
      value: Double(clause.noticeMonths ?? 0), steps: [.words("\(clause.text.cited): \(notice)")],
      evidence: [Evidence("clause", clause)])
  }

  /// Whether a state can be reached from the anchor by land over members, itself one or not.
  func landJoined(_ reading: Reading, _ snapshot: Snapshot) -> Measured {
    guard let anchor = reading.anchor, let state = reading.state else { return .unknown }
    let members = snapshot.members(of: reading.alliance)
    let vertices = Set(members + [anchor, state]).sorted()
    let graph = LandGraph(snapshot, vertices, links: .all)
    let isJoined = graph.reachable(from: anchor, avoiding: nil).contains(state)
    let (one, other) = (names([anchor], snapshot), names([state], snapshot))
    return Measured(
      value: isJoined ? 1 : 0,
      steps: [
        .words("\(other) is \(isJoined ? "" : "not ")joined to \(one) by land over members")
      ],
      evidence: members.flatMap { evidence(of: $0, in: reading.alliance, snapshot) })
  }
}
