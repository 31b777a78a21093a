import Diplomacy
import WhatIf
import Worlds

/// The same answers as the engine's, worked out plainly and slowly from the tables alone.
///
/// It knows only what its random worlds hold: one spell a pair, exact days, one length a border.
struct Oracle {
  let tables: Tables
  let day: Day
  /// Who counts as a member, before and after.
  let before: [Identifier<Alliance>: Set<Identifier<State>>]
  let after: [Identifier<Alliance>: Set<Identifier<State>>]

  init(_ tables: Tables, _ scenario: Scenario, on day: Day) {
    (self.tables, self.day) = (tables, day)
    var rows: [Identifier<Alliance>: [Identifier<State>: Membership]] = [:]
    for row in tables.memberships where row.term.holds(on: day) == .yes {
      rows[row.alliance, default: [:]][row.state] = row
    }
    let before = rows.mapValues { Set($0.values.filter(Self.counts).map(\.state)) }
    var after = before
    for supposition in scenario.suppositions {
      switch supposition {
      case .join(let state, let body, let status):
        let row = rows[body]?[state]
        if status == .member, row?.status != .member {
          after[body, default: []].insert(state)
          for link in tables.allianceLinks where link.alliance == body {
            let speaks = scenario.suppositions.contains {
              $0.subject == .membership(state, link.other)
            }
            // Who is suspended from what is required is party to it already.
            let isParty = rows[link.other].flatMap { $0[state] }.map {
              $0.status == .member || $0.status == .withdrawing
            }
            if !speaks, isParty != true { after[link.other, default: []].insert(state) }
          }
        }
        if status == .observer, row?.status != .observer { after[body]?.remove(state) }
      case .leave(let state, let body): after[body]?.remove(state)
      case .freeze, .settle, .relations, .openBorder, .object, .withdrawObjection: break
      }
    }
    (self.before, self.after) = (before, after)
  }

  private static func counts(_ row: Membership) -> Bool {
    (row.status == .member || row.status == .withdrawing) && row.participation != .suspended
  }

  /// The part of a region's area that members make up.
  func share(of region: Identifier<Region>, _ members: Set<Identifier<State>>) -> Double {
    var (inside, all) = (0.0, 0.0)
    for row in tables.regionMembers where row.region == region {
      for area in tables.areas where area.state == row.state {
        all += area.km2
        if members.contains(row.state) { inside += area.km2 }
      }
    }
    return inside / all
  }

  /// The kilometres of land border of members with an outsider.
  func kilometres(with neighbour: Identifier<State>, _ members: Set<Identifier<State>>) -> Double {
    guard !members.contains(neighbour) else { return 0 }
    var km = 0.0
    for border in tables.borders where border.kind == .land {
      let sides = [border.state, border.other]
      guard sides.contains(neighbour), sides.contains(where: members.contains) else { continue }
      for length in tables.borderLengths where length.border == border.id { km += length.km }
    }
    return km
  }

  /// The number of parts of a set of states joined by land: merge until nothing merges.
  func parts(_ members: Set<Identifier<State>>) -> Int {
    var parts = members.map { Set([$0]) }
    for border in tables.borders where border.kind == .land {
      guard let one = parts.firstIndex(where: { $0.contains(border.state) }),
        let other = parts.firstIndex(where: { $0.contains(border.other) }), one != other
      else { continue }
      parts[one].formUnion(parts[other])
      parts.remove(at: other)
    }
    return parts.count
  }

  /// Members on record that stay, but for the candidate.
  func voters(
    on candidate: Identifier<State>, in body: Identifier<Alliance>
  ) -> Set<Identifier<State>> {
    (before[body] ?? []).intersection(after[body] ?? []).subtracting([candidate])
  }
}
