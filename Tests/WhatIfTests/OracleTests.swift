import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct OracleTests {
  @Test(arguments: 1...300)
  func `figures agree with a plain recomputation`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = evaluate(random.scenario, on: RandomWorld.day, in: random.world.atlas)
    let oracle = Oracle(random.world.tables, random.scenario, on: RandomWorld.day)
    for body in RandomWorld.bodies {
      let (then, now) = (oracle.before[body] ?? [], oracle.after[body] ?? [])
      guard then != now, !isCountedElsewhere(body, random, oracle) else {
        #expect(outcome.finding("coverage/\(body)/valley") == nil, "seed \(seed)")
        continue
      }
      let moved = then.symmetricDifference(now)
      if !moved.isDisjoint(with: ["AAA", "BBB", "CCC", "DDD"]) {
        let share = outcome.finding("coverage/\(body)/valley")?.figures.first
        expect(share?.before, oracle.share(of: "valley", then), "share of \(body), seed \(seed)")
        expect(share?.after, oracle.share(of: "valley", now), "share of \(body), seed \(seed)")
      }
      let parts = outcome.finding("contiguity/\(body)/parts")?.figures.first
      expect(parts?.before, Double(oracle.parts(then)), "parts of \(body), seed \(seed)")
      expect(parts?.after, Double(oracle.parts(now)), "parts of \(body), seed \(seed)")
      for neighbour in RandomWorld.states {
        compareBorder(of: body, with: neighbour, outcome, oracle, then, now, seed)
      }
    }
  }

  /// Whether a treaty changes only because a changed body requires it.
  private func isCountedElsewhere(
    _ body: Identifier<Alliance>, _ random: RandomWorld, _ oracle: Oracle
  ) -> Bool {
    let named = random.scenario.suppositions.flatMap(\.mentions.alliances)
    return !named.contains(body)
      && random.world.tables.allianceLinks.contains { link in
        link.relation == .requires && link.other == body
          && oracle.before[link.alliance] != oracle.after[link.alliance]
      }
  }

  @Test(arguments: 1...300)
  func `voters agree with a plain recomputation`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = evaluate(random.scenario, on: RandomWorld.day, in: random.world.atlas)
    let oracle = Oracle(random.world.tables, random.scenario, on: RandomWorld.day)
    for supposition in random.scenario.suppositions {
      guard case .join(let state, let body, .member) = supposition,
        let finding = outcome.finding("admission/\(state)/\(body)/procedure")
      else { continue }
      let rows = Set(finding.evidence.filter { $0.role == "voter" }.map(\.record.text))
      let voters = random.world.tables.memberships.filter { rows.contains($0.id.text) }.map(\.state)
      #expect(Set(voters) == oracle.voters(on: state, in: body), "seed \(seed)")
    }
  }

  private func compareBorder(
    of body: Identifier<Alliance>, with neighbour: Identifier<State>, _ outcome: Outcome,
    _ oracle: Oracle, _ then: Set<Identifier<State>>, _ now: Set<Identifier<State>>, _ seed: Int
  ) {
    let (before, after) = (
      oracle.kilometres(with: neighbour, then), oracle.kilometres(with: neighbour, now)
    )
    let figure = outcome.finding("borders/\(body)/\(neighbour)")?.figures.first
    guard before != after || figure != nil else { return }
    expect(figure?.before, before, "border of \(body) with \(neighbour), seed \(seed)")
    expect(figure?.after, after, "border of \(body) with \(neighbour), seed \(seed)")
  }

  private func expect(_ found: Double?, _ expected: Double, _ what: Comment) {
    guard let found else {
      Issue.record("no figure: \(what)")
      return
    }
    #expect((found - expected).magnitude < 1e-9, what)
  }
}
