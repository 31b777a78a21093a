import Diplomacy
import Reader
import Testing
import WhatIf
import Worlds

@Suite struct SuppositionTests {
  @Test(arguments: [
    ("Betaland may join the Common Pact.", ["join BBB PACT"]),
    ("The membership of Betaland in the CPO is open.", ["join BBB PACT"]),
    ("Betan accession to the CPO", ["join BBB PACT"]),
    // A capital stands for its state.
    ("Betagrad could enter the CPO.", ["join BBB PACT"]),
    // Who is in already does not join, so somebody else is meant.
    ("Alphaland offered joining the CPO to Betaland.", ["join BBB PACT"]),
    ("Alphaland joins the CPO.", []),
    ("Alphaland could leave the CPO.", ["leave AAA PACT"]), ("Betaland leaves the CPO.", []),
    ("Alphaland may freeze its membership in the CPO.", ["freeze AAA PACT"]),
    ("Betaland becomes an observer on joining the CPO.", ["join BBB PACT as observer"]),
    ("Betaland seeks membership in the CPO and the League.", ["join BBB PACT", "join BBB LEAGUE"]),
    ("Betaland and Newland want to join the League.", ["join BBB LEAGUE", "join EEE LEAGUE"]),
    // All three must be named in one sentence, and for certain.
    ("Betaland waits. It may join the CPO.", []), ("Betaland may join.", []),
    ("Betaland met the CPO.", []), ("Twinland may join the CPO.", []),
    ("Betaland may join the Later Union.", []),
  ])
  func `a sentence gives the line that it speaks of`(text: String, lines: [String]) throws {
    #expect(try ReaderWorld.read(text).suppositions.map(\.supposition.description) == lines)
  }

  @Test func `a line comes with its verdict and what decides it`() throws {
    let world = ReaderWorld.world.objection(by: "AAA", to: "BBB", in: "PACT")
    let article = try ReaderWorld.read("One came. Betaland may join the CPO.", in: world)
    let spoken = try #require(article.suppositions.first)
    #expect(spoken.sentence == 1)
    #expect(spoken.verdict == .blocked)
    #expect(spoken.reason.contains("Alphaland"))
    let before = try ReaderWorld.read(
      "Betaland may join the CPO.", at: Day(2005, 5, 4), in: world)
    #expect(before.suppositions.map(\.verdict) == [.open])
  }
}
