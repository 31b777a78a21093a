import Diplomacy
import Testing
import WhatIf
import Worlds

/// A small world and a scenario in it, made from a seed.
struct RandomWorld {
  static let states: [Identifier<State>] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"]
  static let bodies: [Identifier<Alliance>] = ["ONE", "TWO", "THREE"]
  static let day = Day(2005, 7, 1)

  let world: World
  let scenario: Scenario

  init(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let peopled = Self.land(Self.members(World(), &numbers), &numbers)
    world = Self.clauses(Self.words(peopled, &numbers))
    scenario = Self.scenario(&numbers)
  }

  /// A year around the day, so that some rows begin after it.
  private static func year(_ numbers: inout SeededNumbers) -> String {
    "\(Int.random(in: 1992...2012, using: &numbers))-01-01"
  }

  private static func members(_ world: World, _ numbers: inout SeededNumbers) -> World {
    var world = world
    for state in states {
      world = world.states(state).name("Land \(state)", of: state.any)
        .name("New \(state)", of: state.any, from: year(&numbers))
    }
    for body in bodies {
      world = world.alliance(body, isCustomsUnion: numbers.oneIn(2))
      for state in states where !numbers.oneIn(2) {
        let statuses: [MembershipStatus] = [.member, .member, .withdrawing, .observer]
        let start = Int.random(in: 1992...2012, using: &numbers)
        world = world.member(
          state, of: body, from: "\(start)-01-01",
          to: numbers.oneIn(3) ? "\(start + 5)-01-01" : nil,
          as: statuses[Int.random(in: 0...3, using: &numbers)],
          participation: Participation.allCases[Int.random(in: 0...2, using: &numbers)])
      }
    }
    return numbers.oneIn(2) ? world.requires("ONE", "TWO") : world
  }

  private static func land(_ world: World, _ numbers: inout SeededNumbers) -> World {
    var world = world
    for (index, one) in states.enumerated() {
      world = world.area(one, Double(Int.random(in: 1...9, using: &numbers)))
        .people(one, Int.random(in: 1...9, using: &numbers), year: 1990)
        .people(
          one, Int.random(in: 1...9, using: &numbers),
          year: Int.random(in: 1992...2012, using: &numbers))
      for other in states[(index + 1)...] where numbers.oneIn(2) {
        world = world.border(
          one, other, kind: numbers.oneIn(4) ? .sea : .land,
          ("atlas", Double(Int.random(in: 1...99, using: &numbers))))
        if numbers.oneIn(4) {
          world = world.closure(Identifier("\(one)-\(other)"), from: year(&numbers))
        }
      }
    }
    return world.region("valley", "AAA", "BBB", "CCC", "DDD")
      .control(in: "AAA", by: "EEE", km2: 0.5, from: year(&numbers))
  }

  private static func words(_ world: World, _ numbers: inout SeededNumbers) -> World {
    var world = world
    for _ in 0..<4 {
      let pair = states.shuffled(using: &numbers)
      if numbers.oneIn(2) { world = world.dispute(pair[0], pair[1], from: year(&numbers)) }
      world = world.objection(
        by: pair[2], to: pair[3], in: bodies[Int.random(in: 0...2, using: &numbers)],
        on: year(&numbers), id: Identifier("objection-\(world.tables.claims.count)")
      ).tie(.noRelations, pair[4], pair[5].any, from: year(&numbers))
        .law(pair[0], against: .militaryAlliance, from: year(&numbers))
    }
    return world.scenario("s", "join AAA ONE").claim("said", by: "BBB", of: "s")
      .claim("said-later", by: "CCC", .benefit, on: year(&numbers), of: "s")
      .reading(of: "said", .memberCount, in: "ONE", moment: .gained, atLeast: 3)
  }

  private static func clauses(_ world: World) -> World {
    world.admission("ONE", .consensus).admission("TWO", .open)
      .admission("THREE", .majority, to: "2006-01-01")
      .admission("THREE", .closed, from: "2006-01-01").withdrawal("ONE", months: 6)
      .withdrawal("TWO").obligation("ONE").obligation("TWO", from: "2007-01-01")
      .obligation("THREE").exclusivity("THREE", against: .otherInstrument)
      .exclusivity("ONE", against: .militaryAlliance, from: "2008-01-01")
      .criterion("ONE", .relationsWithEveryMember).criterion("TWO", .inRegion, "valley")
  }

  private static func scenario(_ numbers: inout SeededNumbers) -> Scenario {
    var scenario = Scenario()
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let pair = states.shuffled(using: &numbers)
      let body = bodies[Int.random(in: 0...2, using: &numbers)]
      let suppositions: [Supposition] = [
        .join(pair[0], body, as: .member), .join(pair[0], body, as: .member),
        .join(pair[0], body, as: .observer), .leave(pair[0], body), .leave(pair[0], body),
        .freeze(pair[0], body), .settle(pair[0], pair[1]), .openBorder(pair[0], pair[1]),
        .relations(pair[0], pair[1]), .object(pair[0], to: pair[1], in: body),
        .withdrawObjection(pair[0], to: pair[1], in: body),
      ]
      scenario.suppose(suppositions[Int.random(in: 0..<suppositions.count, using: &numbers)])
    }
    return scenario
  }
}
