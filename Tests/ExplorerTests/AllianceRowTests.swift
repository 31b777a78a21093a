import Diplomacy
import Testing
import Worlds

@testable import Explorer

/// How bodies are listed.
@Suite struct AllianceRowTests {
  private static func lines(_ world: World, on date: String = "2010-01-01") -> [String] {
    Invented.state(of: world, on: date).rows(of: .alliances).map { row in
      ([row.text.text, row.trail].filter { !$0.isEmpty }).joined(separator: " ")
    }
  }

  @Test func `treaties between two states come last, bodies that a third may enter do not`() {
    let world = World().states("AAA", "BBB", "CCC").alliance("DUO").members("AAA", "BBB", of: "DUO")
      .alliance("PACT").admission("PACT", .open).members("AAA", "BBB", of: "PACT")
      .alliance("TRIO", kind: .treaty).members("AAA", "BBB", "CCC", of: "TRIO")
      .alliance("NEW", kind: .treaty)
    #expect(
      Self.lines(world) == [
        "Defence pacts", "PACT 2", "Treaties", "NEW 0", "TRIO 3", "Bilateral: defence pacts",
        "DUO 2",
      ])
  }

  @Test(arguments: [("1998-12-31", "1"), ("1999-06-01", "1-2"), ("2000-01-01", "2")])
  func `whoever belongs only possibly makes a range`(date: String, count: String) {
    let world = World().states("AAA", "BBB").alliance("PACT").admission("PACT", .open)
      .members("AAA", of: "PACT").member("BBB", of: "PACT", from: "1999")
    #expect(Self.lines(world, on: date) == ["Defence pacts", "PACT \(count)"])
  }
}
