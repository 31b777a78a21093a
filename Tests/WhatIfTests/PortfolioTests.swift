import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct PortfolioTests {
  /// Aronia and Bendar are bound to each other; Corvia is bound to nobody.
  static func world(
    _ kind: Obligation.Kind = .defense, force: Obligation.Force = .duty
  ) -> World {
    World().states("AAA", "BBB", "CCC").name("Corvia", of: "CCC").alliance("PACT")
      .admission("PACT", .open).members("AAA", "BBB", of: "PACT")
      .obligation("PACT", kind, force: force)
  }

  @Test func `to take on the duties of others makes the portfolios alike`() throws {
    let finding = try Self.world().whatIf("join CCC PACT").expect("balance/CCC/portfolio")
    #expect(
      finding.sentence
        == "The obligations of Corvia would be more like those of the other members of PACT: "
        + "mean S (absolute) 1.000, now -1.000, over 3 states on record")
    #expect(finding.told == ["S with AAA: 1.000, now -1.000", "S with BBB: 1.000, now -1.000"])
    #expect(finding.figures.map(\.reading) == ["absolute", "squared", "quadratic", "quadratic"])
    #expect(finding.figures.map(\.before) == [-1, -1, -0.8, -1])
    // All three owe all three: without variance kappa and pi are undefined, and S is not.
    #expect(finding.figures.map(\.after) == [1, 1, nil, nil])
    #expect(finding.evidence.map(\.record) == ["obligation-1"])
  }

  @Test(
    arguments: [
      // Corvia 0 0 3 against Aronia 3 g 0 before; 3 g g against g 3 g after: apart by so much.
      (.nonaggression, 7, 4), (.consultation, 8, 2), (.neutrality, 8, 2), (.offense, 9, 0),
      (.defense, 9, 0),
    ] as [(Obligation.Kind, Double, Double)])
  func `an obligation counts by its type`(
    kind: Obligation.Kind, before: Double, after: Double
  ) throws {
    let figure = try #require(
      try Self.world(kind).whatIf("join CCC PACT").expect("balance/CCC/portfolio").figures.first)
    #expect(figure.before.map { ($0 - (1 - 2 * before / 9)).magnitude < 1e-12 } == true)
    #expect(figure.after.map { ($0 - (1 - 2 * after / 9)).magnitude < 1e-12 } == true)
  }

  @Test(arguments: [
    world(.defense, force: .discretion),
    // Signed, and not in force.
    World().states("AAA", "CCC").alliance("PACT", signed: "2001").admission("PACT", .open)
      .members("AAA", of: "PACT").obligation("PACT"),
    // In force only later, and no more.
    World().states("AAA", "CCC").alliance("PACT").admission("PACT", .open)
      .members("AAA", of: "PACT").obligation("PACT", from: "2011").obligation("PACT", to: "2009"),
    // Owed already by another treaty.
    world().alliance("LEAGUE").members("AAA", "BBB", "CCC", of: "LEAGUE").obligation("LEAGUE"),
  ])
  func `what obliges nobody anew changes no portfolio`(world: World) throws {
    #expect(try world.whatIf("join CCC PACT").finding("balance/CCC/portfolio") == nil)
  }

  @Test func `a state that counts for no state stands outside the system`() throws {
    let world = Self.world().states("XXX", kind: .deFacto).members("XXX", of: "PACT")
    let finding = try world.whatIf("join CCC PACT").expect("balance/CCC/portfolio")
    #expect(finding.figures.first?.series == "over 3 states on record")
    #expect(finding.told.count == 2)
  }

  @Test(arguments: 1...300)
  func `mean S agrees with a plain recomputation`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let outcome = evaluate(random.scenario, on: RandomWorld.day, in: random.world.atlas)
    let oracle = Oracle(random.world.tables, random.scenario, on: RandomWorld.day)
    for state in RandomWorld.states {
      guard let finding = outcome.finding("balance/\(state)/portfolio"),
        let figure = finding.figures.first
      else {
        #expect(
          oracle.portfolio(of: state, oracle.before) == oracle.portfolio(of: state, oracle.after)
            || oracle.fellows(of: state, random.scenario).isEmpty, "\(state), seed \(seed)")
        continue
      }
      let peers = oracle.fellows(of: state, random.scenario)
      for (found, members) in [(figure.before, oracle.before), (figure.after, oracle.after)] {
        let expected = peers.map { oracle.similarity(state, $0, members) }.reduce(0, +)
        #expect(
          found.map { ($0 - expected / Double(peers.count)).magnitude < 1e-9 } == true,
          "\(state), seed \(seed)")
      }
    }
  }
}

extension Oracle {
  typealias Members = [Identifier<Alliance>: Set<Identifier<State>>]

  /// 3 for each state that shares a body with a duty of aid, and for itself.
  fileprivate func portfolio(of state: Identifier<State>, _ members: Members) -> [Int] {
    let bodies = tables.obligations.filter { $0.text.term.holds(on: day) == .yes }.map(\.alliance)
    return RandomWorld.states.map { other in
      let isBound = bodies.contains {
        members[$0]?.isSuperset(of: [state, other]) == true
      }
      return isBound || state == other ? 3 : 0
    }
  }

  fileprivate func similarity(
    _ one: Identifier<State>, _ other: Identifier<State>, _ members: Members
  ) -> Double {
    let pairs = zip(portfolio(of: one, members), portfolio(of: other, members))
    let apart = pairs.map { abs($0 - $1) }.reduce(0, +)
    return 1 - 2 * Double(apart) / Double(3 * RandomWorld.states.count)
  }

  /// The other members of the bodies that a state joins or leaves, but for what these require.
  fileprivate func fellows(
    of state: Identifier<State>, _ scenario: Scenario
  ) -> Set<Identifier<State>> {
    let named = scenario.suppositions.flatMap(\.mentions.alliances)
    let changed = RandomWorld.bodies.filter { before[$0] != after[$0] }
    var fellows: Set<Identifier<State>> = []
    for body in changed {
      let isRequired = tables.allianceLinks.contains {
        $0.other == body && changed.contains($0.alliance)
      }
      let (was, isIn) = (
        before[body]?.contains(state) == true, after[body]?.contains(state) == true
      )
      guard named.contains(body) || !isRequired, was != isIn else { continue }
      fellows.formUnion((isIn ? after : before)[body] ?? [])
    }
    return fellows.subtracting([state])
  }
}
