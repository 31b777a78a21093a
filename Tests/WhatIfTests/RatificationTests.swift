import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct RatificationTests {
  /// Aronia and Bendar must both ratify; Dorland is outside.
  static let world = AdmissionTests.pact(.unanimousRatification)
    .ratification("AAA", of: "CCC", in: "PACT", on: "2009-05-01")
    .ratification("DDD", of: "CCC", in: "PACT", on: "2009-05-01")
    .ratification("BBB", of: "CCC", in: "PACT", on: "2010-02")

  static let id = "admission/CCC/PACT/ratifications"

  @Test(
    arguments: [
      (
        "2009-12-31",
        "1 of 2 members have ratified the entry of Corvia into PACT; outstanding: Bendar"
      ),
      // Inside an imprecise date nobody can be said to have ratified.
      (
        "2010-02-10",
        "1 of 2 members have ratified the entry of Corvia into PACT; outstanding: Bendar"
      ),
      ("2010-02-28", "2 of 2 members have ratified the entry of Corvia into PACT"),
    ])
  func `who has ratified by the day and who has not is said`(day: String, sentence: String) throws {
    let finding = try Self.world.whatIf("join CCC PACT", on: day).expect(Self.id)
    #expect(finding.sentence == sentence)
    #expect(finding.weight == .changes)
    #expect(finding.told.first == "Aronia, 2009-05-01: Deposited")
  }

  @Test func `a member that leaves need not ratify`() throws {
    let finding = try Self.world.whatIf("join CCC PACT;leave BBB PACT").expect(Self.id)
    #expect(finding.sentence == "1 of 1 members have ratified the entry of Corvia into PACT")
  }

  @Test(arguments: [
    (RatificationTests.world, "2009-04-30"),
    (
      AdmissionTests.pact(.consensus).ratification("AAA", of: "CCC", in: "PACT", on: "2001"),
      "2010-01-01"
    ),
    (AdmissionTests.pact(.unanimousRatification), "2010-01-01"),
  ])
  func `without an act on record nothing is said`(world: World, day: String) throws {
    #expect(try world.whatIf("join CCC PACT", on: day).finding(Self.id) == nil)
  }
}
