import Diplomacy
import Testing
import WhatIf

@Suite struct SeekTests {
  private static func sets(_ goal: String) throws -> [[String]] {
    let asOf = try PackageTests.asOf("2018-09-10")
    return Seek(try Goal.read(goal, with: asOf), from: Baseline(asOf)).sets
      .map { $0.suppositions.map(\.description).sorted() }
  }

  @Test func `one act of Armenia's would free the way of Azerbaijan, and nothing less`() throws {
    #expect(
      Set(try Self.sets("AZE:CSTO not blocked")) == [
        ["leave ARM CSTO"], ["withdraw-objection ARM AZE CSTO"],
      ])
  }

  @Test func `a way without any conflict takes more`() throws {
    let sets = try Self.sets("AZE:CSTO open")
    #expect(sets.contains(["leave ARM CSTO", "leave AZE AZE-TUR-2010", "settle ARM AZE"]))
    #expect(sets.allSatisfy { $0.count >= 3 && $0.contains("leave AZE AZE-TUR-2010") })
  }
}
