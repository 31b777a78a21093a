import Diplomacy
import Testing
import Worlds

/// How identifiers are numbered and rows are found by them.
@Suite struct IdentifierTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `texts are numbered as a dictionary would number them`(seed: UInt64) {
    var dice = SeededNumbers(seed: seed)
    var (identifiers, numbers) = (Identifiers(), [String: Int]())
    for _ in 0..<3000 {
      // Few letters and shared beginnings, so that many differ in one byte only.
      let stem = String(repeating: "src-", count: Int.random(in: 0...4, using: &dice))
      let tail = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
        ["a", "b", "-", "é"].randomElement(using: &dice) ?? ""
      }
      let text = stem + tail.joined()
      #expect(identifiers.number(of: text) == numbers[text], "\(text)")
      let number = numbers[text] ?? numbers.count
      numbers[text] = number
      #expect(identifiers.add(text) == number, "\(text)")
    }
    #expect(identifiers.count == numbers.count)
    #expect(numbers.allSatisfy { identifiers.texts[$0.value] == $0.key })
  }

  @Test func `a text that differs in one byte at any place is another`() {
    var identifiers = Identifiers()
    for length in 1...40 {
      let text = String(repeating: "x", count: length)
      let others = (0..<length).map { place in
        String(text.enumerated().map { $0.offset == place ? "y" : $0.element })
      }
      let added = [text] + others
      let numbers = added.map { identifiers.add($0) }
      #expect(Set(numbers).count == added.count)
      #expect(added.map { identifiers.number(of: $0) } == numbers)
    }
  }

  @Test func `rows of one key that stand apart come back in file order`() {
    let atlas = World().states("AAA", "BBB").alliance("PACT").alliance("CLUB")
      .member("AAA", of: "PACT").member("BBB", of: "PACT").member("AAA", of: "CLUB")
      .member("AAA", of: "PACT", as: .observer).atlas
    let lines = atlas.memberships(of: "AAA").map(\.provenance.origin.line)
    #expect(lines == [2, 4, 5])
    #expect(atlas.memberships(in: "PACT").map(\.state) == ["AAA", "BBB", "AAA"])
    #expect(atlas.memberships(of: "CCC").isEmpty)
  }

  @Test func `an event that names a record twice is listed there once and in time`() {
    var tables = Tables()
    let origin = Origin(file: "events.csv", line: 2)
    for (id, date) in [("late", "2003"), ("early", "2001"), ("middle", "2002-02")] {
      tables.events.append(
        Event(
          id: Identifier(id), date: Worlds.date(date), kind: .summit, title: "It", summary: "It",
          place: "town", provenance: Provenance(origin: origin, source: "s")))
      for record in ["AAA", "BBB", "AAA", "town"] {
        tables.eventLinks.append(
          EventLink(event: Identifier(id), record: Reference(record), role: .about, origin: origin))
      }
    }
    let facts = PackageFacts(name: "", title: "", version: "", dataUntil: Day(2030, 1, 1))
    let atlas = Atlas(tables, facts: facts)
    for record in ["AAA", "BBB", "town"] as [Reference] {
      #expect(atlas.events(naming: record).map(\.id) == ["early", "middle", "late"])
    }
  }

  @Test func `a state with two statuses of a member is counted as one`() {
    let atlas = World().states("AAA", "BBB", "CCC").alliance("PACT")
      .member("AAA", of: "PACT", from: "2000").member("AAA", of: "PACT", as: .withdrawing)
      .member("BBB", of: "PACT", from: "2010").member("CCC", of: "PACT", as: .observer).atlas
    #expect(atlas.asOf(day("2010-05-01")).numberOfMembers(in: "PACT") == 1...2)
    #expect(atlas.asOf(day("2011-05-01")).numberOfMembers(in: "PACT") == 2...2)
    #expect(atlas.asOf(day("2011-05-01")).numberOfMembers(in: "NONE") == 0...0)
  }
}
