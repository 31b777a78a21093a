import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct CompatibilityTests {
  /// Corvia is in a pact of mutual aid with Dorland, and joins the new one of Aronia.
  static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Corvia", of: "CCC")
    .name("Bendar", of: "BBB").name("Dorland", of: "DDD")
    .alliance("OLD").alliance("NEW").admission("NEW", .open)
    .members("CCC", "DDD", of: "OLD").members("AAA", of: "NEW")
    .obligation("OLD", article: "old 4").obligation("NEW", article: "new 4")

  static func clashes(_ outcome: Outcome) -> [String] {
    outcome.findings(of: .compatibility).map { "\($0.weight.rawValue): \($0.sentence)" }
  }

  @Test(
    arguments: [
      (.forbids, "conflicts: NEW (art. 5) forbids OLD", .contested),
      (.disputed, "conflicts: NEW (art. 5) may conflict with OLD", .contested),
      (.political, "costs: NEW (art. 5) speaks against OLD", .open),
    ] as [(LimitForce, String, Verdict)])
  func `a clause clashes with what the state holds as its wording goes`(
    force: LimitForce, sentence: String, verdict: Verdict
  ) throws {
    let outcome = try Self.world.exclusivity("NEW", against: .militaryAlliance, force: force)
      .whatIf("join CCC NEW")
    #expect(Self.clashes(outcome) == [sentence])
    #expect(outcome.verdict == verdict)
  }

  @Test func `a clause of what is held speaks against what is joined`() throws {
    let outcome = try Self.world.exclusivity("OLD", against: .otherInstrument)
      .whatIf("join CCC NEW")
    #expect(Self.clashes(outcome) == ["conflicts: OLD (art. 5) forbids NEW"])
  }

  @Test(
    arguments: [
      // The new treaty leaves older ones alone: the state holds the old one before.
      ("NEW", .earlierTreaties, "; art. 6 may save it"), ("OLD", .earlierTreaties, ""),
      ("NEW", .anyTreaty, "; art. 6 may save it"), ("OLD", .anyTreaty, "; art. 6 may save it"),
    ] as [(Identifier<Alliance>, Savings.Saved, String)])
  func `a saving clause is named where it reaches`(
    alliance: Identifier<Alliance>, saves: Savings.Saved, saving: String
  ) throws {
    let outcome = try Self.world.exclusivity("NEW", against: .militaryAlliance)
      .savings(alliance, saves).whatIf("join CCC NEW")
    #expect(Self.clashes(outcome) == ["conflicts: NEW (art. 5) forbids OLD" + saving])
  }

  @Test func `who held both before is named`() throws {
    let world = Self.world.exclusivity("NEW", against: .militaryAlliance)
    let id = "compatibility/CCC/NEW/OLD/exclusivity-1"
    let alone = try world.whatIf("join CCC NEW").expect(id)
    #expect(alone.told.last == "No other state on record holds both.")
    let together = try world.members("BBB", of: "NEW").members("BBB", of: "OLD")
      .whatIf("join CCC NEW").expect(id)
    #expect(together.told.last == "Held together before by Bendar.")
    #expect(together.evidence.contains { $0.role == "coexistence" })
  }

  @Test(arguments: [
    (LimitForce.forbids, Weight.conflicts, Weight.conflicts), (.disputed, .conflicts, .changes),
    (.political, .costs, .costs),
  ])
  func `a disputed clause weighs less where a member holds both`(
    force: LimitForce, alone: Weight, together: Weight
  ) throws {
    let world = Self.world.exclusivity("NEW", against: .militaryAlliance, force: force)
    let id = "compatibility/CCC/NEW/OLD/exclusivity-1"
    #expect(try world.whatIf("join CCC NEW").expect(id).weight == alone)
    let practised = world.members("BBB", of: "NEW").members("BBB", of: "OLD")
    #expect(try practised.whatIf("join CCC NEW").expect(id).weight == together)
  }

  @Test func `an instrument among members alone is no clash`() throws {
    let outcome = try Self.world.exclusivity("NEW", against: .otherInstrument)
      .members("DDD", of: "NEW").whatIf("join CCC NEW")
    #expect(Self.clashes(outcome).isEmpty)
  }

  @Test func `what is not in force and what has ended is no clash`() throws {
    let world = World().states("AAA", "CCC", "DDD").alliance("OLD", signed: "2000")
      .alliance("NEW").admission("NEW", .open).members("CCC", "DDD", of: "OLD")
      .members("AAA", of: "NEW").obligation("OLD")
    #expect(
      Self.clashes(
        try world.exclusivity("NEW", against: .militaryAlliance).whatIf("join CCC NEW")
      ).isEmpty)
    #expect(
      Self.clashes(
        try Self.world.exclusivity("NEW", against: .militaryAlliance, to: "2009-01-01")
          .whatIf("join CCC NEW")
      ).isEmpty)
  }

  @Test(arguments: ["join CCC ONE;join CCC TWO", "join CCC TWO;join CCC ONE"])
  func `what is joined together must go together`(scenario: String) throws {
    let world = World().states("AAA", "CCC").name("Corvia", of: "CCC")
      .alliance("ONE", isCustomsUnion: true).alliance("TWO", isCustomsUnion: true)
      .admission("ONE", .open).admission("TWO", .open).members("AAA", of: "ONE")
    let outcome = try world.whatIf(scenario)
    #expect(
      Self.clashes(outcome)
        == ["conflicts: ONE and TWO are two customs unions: Corvia cannot be in both"])
    #expect(outcome.findings(of: .compatibility).flatMap(\.causes).count == 2)
  }

  @Test func `two customs unions cannot be held together`() throws {
    let world = World().states("AAA", "CCC").name("Corvia", of: "CCC")
      .alliance("ONE", isCustomsUnion: true).alliance("TWO", isCustomsUnion: true)
      .admission("ONE", .open).withdrawal("TWO").members("AAA", "CCC", of: "TWO")
    #expect(try world.whatIf("join CCC ONE").verdict == .contested)
    #expect(try world.whatIf("join CCC ONE;leave CCC TWO").verdict == .open)
  }

  @Test func `a body and what it requires are counted once`() throws {
    let world = Self.world.alliance("TREATY").members("AAA", of: "TREATY")
      .requires("NEW", "TREATY").obligation("TREATY")
      .exclusivity("OLD", against: .militaryAlliance)
      .exclusivity("TREATY", against: .customsUnion)
    let outcome = try world.whatIf("join CCC NEW")
    #expect(Self.clashes(outcome) == ["conflicts: OLD (art. 5) forbids NEW"])
  }

  @Test(
    arguments: [
      (
        .forbids, "BBB",
        "conflicts: Corvia hosts a base of Bendar, which is not in NEW: "
          + "art. 5 forbids it"
      ),
      (
        .disputed, "BBB",
        "conflicts: Corvia hosts a base of Bendar, which is not in NEW: "
          + "art. 5 may forbid it, its wording is disputed"
      ),
      (
        .political, "BBB",
        "costs: Corvia hosts a base of Bendar, which is not in NEW: "
          + "art. 5 speaks against it"
      ),
      // A member's base is not foreign.
      (.forbids, "AAA", nil),
    ] as [(LimitForce, Reference, String?)])
  func `a base of an outsider clashes with a clause on foreign bases`(
    force: LimitForce, owner: Reference, sentence: String?
  ) throws {
    let outcome = try Self.world.exclusivity("NEW", against: .foreignBase, force: force)
      .tie(.base, "CCC", owner).whatIf("join CCC NEW")
    #expect(Self.clashes(outcome) == (sentence.map { [$0] } ?? []))
  }
}
