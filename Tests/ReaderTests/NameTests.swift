import Diplomacy
import Reader
import Testing
import Worlds

@Suite struct NameTests {
  @Test(arguments: [
    ("Alphaland spoke.", ["Alphaland=AAA"]),
    // The longest name at a place, and no part of a word.
    ("The Republic of Alphaland", ["Republic of Alphaland=AAA"]),
    (
      "the Common Pact and the Common Pact Parliament",
      [
        "Common Pact=PACT", "Common Pact Parliament=LEAGUE",
      ]
    ),
    ("Alphalands, NeoAlphaland, Alphaland2", []),
    // Case, marks and what stands between words do not matter.
    (
      "ALPHALAND and Betaland, BÉTALAND, Be\u{301}taland",
      [
        "ALPHALAND=AAA", "Betaland=BBB", "BÉTALAND=BBB", "Be\u{301}taland=BBB",
      ]
    ),
    (
      "the Alphaland–Betaland border, Alphaland’s, (Alphaland)",
      [
        "Alphaland=AAA", "Betaland=BBB", "Alphaland=AAA", "Alphaland=AAA",
      ]
    ),
    (
      "Common\nPact, Common-Pact, Common\u{A0}Pact",
      [
        "Common\nPact=PACT", "Common-Pact=PACT", "Common\u{A0}Pact=PACT",
      ]
    ),
    // A short name of another language is not known by a word of this one.
    ("an Island, Ísland, I\u{301}sland", ["Ísland=BBB", "I\u{301}sland=BBB"]),
    // Neither a sentence's end nor a blank line joins words.
    ("Common. Pact", []), ("Common\n\nPact", []), ("Common (Pact)", []),
    // A name begins with a capital; an abbreviation is all capitals.
    ("alphaland, cpo, Cpo, CPO’s", ["CPO=PACT"]),
    ("a common pact", []), ("in the west of the land", []), ("in the West", ["the West=west"]),
    // An article is left out, or not.
    ("The League met; the League’s seat", ["The League=LEAGUE", "the League=LEAGUE"]),
    // Those who belong to a state, and names with endings.
    ("Alphans and an Alphan", ["Alphans=AAA", "Alphan=AAA"]),
    ("в Альфии, Альфию, АЛЬФИЯ", ["Альфии=AAA", "Альфию=AAA", "АЛЬФИЯ=AAA"]),
    (
      "с Южным Союзом, в Союзе Альфы, о Южном Союзе",
      [
        "Южным Союзом=SOUTH", "Союзе Альфы=PACT", "Южном Союзе=SOUTH",
      ]
    ),
    // A script without spaces.
    ("在阿国和", ["阿国=AAA"]),
    ("", []), ("   \n\n ", []), ("...", []),
  ])
  func `a name is found as it is written`(text: String, found: [String]) throws {
    #expect(try ReaderWorld.read(text).namesFound == found)
  }

  @Test func `a name of two records says both`() throws {
    let article = try ReaderWorld.read("Twinland")
    #expect(article.namesFound == ["Twinland=CCC|DDD"])
    #expect(try article.mention("Twinland").record == nil)
  }

  @Test(arguments: [
    ("2007-01-01", ["Oldland=EEE"], false), ("2010-09-10", ["Oldland=EEE", "Newland=EEE"], true),
  ])
  func `a name that came later is none yet, and one out of use is marked`(
    on date: String, found: [String], isFormer: Bool
  ) throws {
    let article = try ReaderWorld.read("Oldland, Newland", at: day(date))
    #expect(article.namesFound == found)
    #expect(try article.mention("Oldland").isFormer == isFormer)
  }

  @Test func `a body that came later is not named`() throws {
    #expect(try ReaderWorld.read("Later Union").namesFound.isEmpty)
    #expect(
      try ReaderWorld.read("Later Union", at: Day(2021, 1, 1)).namesFound == ["Later Union=LATER"])
  }

  @Test func `a surname is somebody's who was named in full before`() throws {
    #expect(try ReaderWorld.read("Rivers spoke.").namesFound.isEmpty)
    #expect(
      try ReaderWorld.read("Ann Rivers spoke. Rivers left.").namesFound
        == ["Ann Rivers=ann", "Rivers=ann"])
    #expect(
      try ReaderWorld.read("Ann Rivers met Bob Rivers. Rivers left.").namesFound.last
        == "Rivers=ann|bob")
  }

  @Test func `a capital is a place, and without one its state`() throws {
    let article = try ReaderWorld.read("Port Alpha and Betagrad")
    #expect(article.namesFound == ["Port Alpha=port", "Betagrad=BBB"])
    #expect(try article.mention("Port Alpha").capitalOf == ["AAA"])
    #expect(try article.mention("Betagrad").form == .capital)
    #expect(
      try ReaderWorld.read("в Порте Альфе").mention("Порте Альфе").capitalOf == ["AAA"])
  }

  @Test func `a state that is still to come has no capital`() throws {
    var world = ReaderWorld.world.name("Port Later", of: "port-later")
    let row = ReaderWorld.row
    world.tables.states.append(
      State(id: "LLL", existence: spell("2015", nil), provenance: row))
    world.tables.places.append(Place(id: "port-later", kind: .city, provenance: row))
    world.tables.capitals.append(Capital(state: "LLL", name: "Port Later", provenance: row))
    func capitalOf(_ day: Day) throws -> [Identifier<State>] {
      try ReaderWorld.read("Port Later", at: day, in: world).mention("Port Later").capitalOf
    }
    #expect(try capitalOf(Day(2010, 1, 1)).isEmpty)
    #expect(try capitalOf(Day(2016, 1, 1)) == ["LLL"])
  }

  @Test func `a byte order mark and line ends of two signs change no link`() throws {
    let article = try ReaderWorld.read("\u{FEFF}Alphaland\r\nmet\r\n\r\nBetaland\r\n")
    #expect(article.namesFound == ["Alphaland=AAA", "Betaland=BBB"])
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs.first?.range.lowerBound == 3)
  }
}
