/// Puts the rows together that date one spell: the row that others are variants of, and those.
struct SpellGroups {
  /// For each membership the number of its spell.
  private let spells: [Int]
  /// For each membership its place in the order by state, body and status.
  private let order: [Int]
  private let numberOfSpells: Int

  /// - Parameters:
  ///   - memberships: Every row.
  ///   - identifiers: Those of the package's records.
  ///   - byState: Their positions by state.
  ///   - byAlliance: Their positions by body.
  init(
    _ memberships: [Membership], _ identifiers: Identifiers, _ byState: Groups<State>,
    _ byAlliance: Groups<Alliance>
  ) {
    // One that no record has, as may happen in a package that is refused, is added.
    var identifiers = identifiers
    spells = memberships.indices.map { identifiers.add(memberships[$0].spell.text) }
    numberOfSpells = identifiers.count
    let states = byState.ranks(rows: memberships.count)
    let alliances = byAlliance.ranks(rows: memberships.count)
    let (numberOfAlliances, numberOfStatuses) = (
      byAlliance.keys.count, MembershipStatus.allCases.count
    )
    order = memberships.indices.map { index in
      let pair = states[index] * numberOfAlliances + alliances[index]
      return pair * numberOfStatuses + memberships[index].status.rank
    }
  }

  /// The rows of each spell of each group together, spells by state, body and status.
  func spells<Record>(in groups: Groups<Record>) -> Grouped<Record, [[Int]]> {
    // Where in its group a spell stands that has been met there.
    var places = [Int?](repeating: nil, count: numberOfSpells)
    return groups.mapValues { rows in
      var grouped: [[Int]] = []
      for row in rows {
        if let place = places[spells[row]] {
          grouped[place].append(row)
        } else {
          places[spells[row]] = grouped.count
          grouped.append([row])
        }
      }
      for row in rows { places[spells[row]] = nil }
      return grouped.sorted { (order[$0[0]], $0[0]) < (order[$1[0]], $1[0]) }
    }
  }
}
