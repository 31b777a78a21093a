import DataPackage
import Diplomacy
import Testing

@Suite struct PackageReaderTests {
  @Test func `a package without problems becomes an atlas`() throws {
    let atlas = try PackageReader.read(
      package([
        "states": Lines.states, "alliances": Lines.alliances,
        "memberships": Lines.membershipHeader
          + "ARM-CST-1,ARM,CST,member,full,1994-04-20,,,,It ratified,,s\n",
      ]))
    #expect(atlas.facts.dataUntil == Day(2025, 8, 31))
    #expect(atlas.tables.states.map(\.id) == ["ARM", "AZE", "GEO"])
    let membership = try #require(atlas.memberships(of: "ARM", in: "CST").first)
    #expect(membership.term.from?.text == "1994-04-20")
    #expect(membership.act == "It ratified")
    #expect(membership.provenance.origin == Origin(file: "memberships.csv", line: 2))
  }
}
