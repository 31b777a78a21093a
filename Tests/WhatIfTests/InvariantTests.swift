import Diplomacy
import Testing
import WhatIf
import Worlds

/// What holds of every world and scenario.
@Suite struct InvariantTests {
  static func outcome(_ tables: Tables, _ scenario: Scenario, _ world: World) -> Outcome {
    var world = world
    world.tables = tables
    return evaluate(scenario, on: RandomWorld.day, in: world.atlas)
  }

  @Test(arguments: 1...200)
  func `the same input gives the same findings in the same order`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let first = Self.outcome(random.world.tables, random.scenario, random.world)
    let second = Self.outcome(random.world.tables, random.scenario, random.world)
    #expect(first.findings == second.findings, "seed \(seed)")
    #expect(first.verdict == second.verdict, "seed \(seed)")
  }

  @Test(arguments: 1...200)
  func `every finding has evidence and an identifier of its own`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = Self.outcome(random.world.tables, random.scenario, random.world)
    #expect(outcome.findings.allSatisfy { !$0.evidence.isEmpty && !$0.causes.isEmpty })
    #expect(Set(outcome.findings.map(\.id)).count == outcome.findings.count, "seed \(seed)")
  }

  @Test(arguments: 1...200)
  func `the order of suppositions does not matter`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = Self.outcome(random.world.tables, random.scenario, random.world)
    let reversed = Self.outcome(
      random.world.tables, Scenario(random.scenario.suppositions.reversed()), random.world)
    #expect(outcome.sentences == reversed.sentences, "seed \(seed)")
    #expect(outcome.verdict == reversed.verdict, "seed \(seed)")
  }

  @Test(arguments: 1...200)
  func `the order of rows does not matter`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = Self.outcome(random.world.tables, random.scenario, random.world)
    var numbers = SeededNumbers(seed: UInt64(seed))
    var tables = random.world.tables
    tables.states.shuffle(using: &numbers)
    tables.alliances.shuffle(using: &numbers)
    tables.memberships.shuffle(using: &numbers)
    tables.borders.shuffle(using: &numbers)
    tables.disputes.shuffle(using: &numbers)
    tables.admissions.shuffle(using: &numbers)
    tables.obligations.shuffle(using: &numbers)
    tables.objections.shuffle(using: &numbers)
    tables.claims.shuffle(using: &numbers)
    tables.populations.shuffle(using: &numbers)
    let shuffled = Self.outcome(tables, random.scenario, random.world)
    #expect(outcome.findings.map(\.id) == shuffled.findings.map(\.id), "seed \(seed)")
    #expect(outcome.verdict == shuffled.verdict, "seed \(seed)")
  }

  @Test(arguments: 1...300)
  func `what begins after the day changes no outcome`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let known = random.world.tables.begun(by: RandomWorld.day)
    let all = Self.outcome(random.world.tables, random.scenario, random.world)
    let past = Self.outcome(known, random.scenario, random.world)
    #expect(all.findings == past.findings, "seed \(seed)")
    #expect(all.verdict == past.verdict, "seed \(seed)")
  }

  @Test(arguments: 1...100)
  func `what begins after the day changes no answer`(seed: Int) {
    let random = RandomWorld(seed: seed)
    var past = random.world
    past.tables = past.tables.begun(by: RandomWorld.day)
    let (all, known) = (
      random.world.atlas.asOf(RandomWorld.day), past.atlas.asOf(RandomWorld.day)
    )
    for state in RandomWorld.states {
      #expect(all.standings(of: state) == known.standings(of: state), "seed \(seed)")
      #expect(all.name(of: state) == known.name(of: state), "seed \(seed)")
      #expect(all.names(of: state.any).map(\.name) == known.names(of: state.any).map(\.name))
      for other in RandomWorld.states {
        #expect(
          all.openDisputes(between: state, and: other).map(\.id)
            == known.openDisputes(between: state, and: other).map(\.id), "seed \(seed)")
        #expect(
          all.ties(.noRelations, between: state, and: other).map(\.id)
            == known.ties(.noRelations, between: state, and: other).map(\.id), "seed \(seed)")
      }
    }
    for body in RandomWorld.bodies {
      #expect(
        all.clauses(\.obligations, of: body).map(\.id)
          == known.clauses(\.obligations, of: body).map(\.id), "seed \(seed)")
      #expect(all.standings(in: body) == known.standings(in: body), "seed \(seed)")
    }
    #expect(all.claims.map(\.id) == known.claims.map(\.id), "seed \(seed)")
    #expect(all.standingObjections.map(\.claim) == known.standingObjections.map(\.claim))
  }
}

extension Tables {
  /// Without the rows that begin after a day.
  fileprivate func begun(by day: Day) -> Tables {
    var tables = self
    func isLater(_ spell: Spell) -> Bool { spell.begun(by: day) == .no }
    tables.memberships.removeAll { isLater($0.term) }
    tables.names.removeAll { isLater($0.use) }
    tables.disputes.removeAll { isLater($0.term) }
    tables.ties.removeAll { isLater($0.term) }
    tables.laws.removeAll { isLater($0.term) }
    tables.closures.removeAll { isLater($0.term) }
    tables.controls.removeAll { isLater($0.term) }
    tables.admissions.removeAll { isLater($0.text.term) }
    tables.obligations.removeAll { isLater($0.text.term) }
    tables.exclusivities.removeAll { isLater($0.text.term) }
    tables.populations.removeAll { $0.year > day.year }
    tables.claims.removeAll { $0.date.earliest > day }
    return tables
  }
}
