import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct SeekTests {
  /// Aronia objects to Corvia, and Bendar is in dispute with it.
  static let world = AdmissionTests.pact(.consensus).withdrawal("PACT")
    .objection(by: "AAA", to: "CCC", in: "PACT").dispute("BBB", "CCC")

  private static func seek(
    _ goal: String, in world: World = world, within bound: SeekBound = SeekBound()
  ) throws -> Seek {
    let asOf = world.atlas.asOf(day("2010-01-01"))
    return Seek(try Goal.read(goal, with: asOf), within: bound, from: Baseline(asOf))
  }

  private static func sets(_ seek: Seek) -> [[String]] {
    seek.sets.map { $0.suppositions.map(\.description) }
  }

  @Test(
    arguments: [
      ("CCC:PACT not blocked", [["leave AAA PACT"], ["withdraw-objection AAA CCC PACT"]]),
      (
        "CCC:PACT open",
        [
          ["leave AAA PACT", "leave BBB PACT"], ["leave AAA PACT", "settle BBB CCC"],
          ["leave BBB PACT", "withdraw-objection AAA CCC PACT"],
          ["settle BBB CCC", "withdraw-objection AAA CCC PACT"],
        ]
      ),
    ])
  func `the minimal sets that make an accession possible are found`(
    goal: String, expected: [[String]]
  ) throws {
    let seek = try Self.seek(goal)
    #expect(!seek.isAlreadyTrue)
    #expect(!seek.isBoundReached)
    let found = Self.sets(seek).map { $0.sorted() }
    #expect(Set(found) == Set(expected.map { $0.sorted() }), "\(found)")
    #expect(found.count == expected.count)
  }

  /// Every set does what it says, and no proper part of one does.
  @Test(arguments: ["CCC:PACT not blocked", "CCC:PACT open"])
  func `no proper part of a set makes the goal true`(goal: String) throws {
    let baseline = Baseline(Self.world.atlas.asOf(day("2010-01-01")))
    func isReached(_ suppositions: [Supposition]) -> Bool {
      let scenario = Scenario([.join("CCC", "PACT", as: .member)] + suppositions)
      let verdict = evaluate(scenario, from: baseline).verdict
      return goal.hasSuffix("not blocked")
        ? [.open, .contested].contains(verdict) : verdict == .open
    }
    let seek = try Self.seek(goal)
    #expect(!seek.sets.isEmpty)
    for set in seek.sets {
      #expect(isReached(set.suppositions), "\(set.suppositions)")
      for left in set.suppositions.indices {
        var part = set.suppositions
        part.remove(at: left)
        #expect(!isReached(part), "\(part)")
      }
    }
  }

  @Test func `what is true already needs nothing`() throws {
    let seek = try Self.seek("DDD:PACT not blocked")
    #expect(seek.isAlreadyTrue)
    #expect(seek.sets.isEmpty)
  }

  @Test func `a bound that is reached is said`() throws {
    #expect(try Self.seek("CCC:PACT open", within: SeekBound(suppositions: 1)).isBoundReached)
  }

  @Test(arguments: [
    ("CCX:PACT open", "'CCX' is no state; did you mean CCC?"),
    ("CCC:PCT open", "'PCT' is no body; did you mean PACT?"),
    ("CCC:PACT opne", "'opne' is no goal; did you mean open?"),
    ("CCC:PACT", "'CCC:PACT' is no goal; write one of: STATE:BODY not blocked; "),
    ("CCC: open", "'CCC: open' is no goal; write one of: STATE:BODY not blocked; "),
    ("CCC:PACT= open", "'' is no status to join as; write one of member, observer, partner"),
    ("PACT borders DDD over many km", "'many' is no number of km; write, for example, 100 km"),
  ])
  func `a goal that cannot be read is answered with what was meant`(
    goal: String, words: String
  ) throws {
    do throws(GoalProblem) {
      _ = try Goal.read(goal, with: Self.world.atlas.asOf(day("2010-01-01")))
      Issue.record("it was read")
    } catch {
      #expect(error.description.hasPrefix(words), "\(error.description)")
    }
  }
}
