import DataPackage
import Testing

/// What is said of headers, cells and links.
@Suite struct CellTests {
  static let head = "state,measure,km2,series,year,source\n"

  static func said(of areas: String) -> String {
    complaints(about: package(["states": Lines.states, "areas": areas])).joined(separator: "\n")
  }

  @Test(
    arguments: [
      (
        "AZR,land,29743,factbook,2018,s",
        """
        areas.csv:2:1: 'AZR' is no state; did you mean AZE?
          hint: write AZE, or add a row with the identifier 'AZR'
        """
      ),
      (
        "Wonderland,land,29743,factbook,2018,s",
        """
        areas.csv:2:1: 'Wonderland' is no state
          hint: add a row with this identifier to states.csv, or correct it
        """
      ),
      (
        "s,land,29743,factbook,2018,s",
        """
        areas.csv:2:1: 's' is a source, not a state
          hint: its row is sources.csv:2:1; write the identifier of what is meant here
        """
      ),
      (
        ",land,29743,factbook,2018,s",
        """
        areas.csv:2:1: 'state' is empty
          hint: every row must say it; leave the row out if unknown
        """
      ),
      (
        "ARM,lend,29743,factbook,2018,s",
        """
        areas.csv:2:5: 'lend' is not a word of this column; did you mean land?
          hint: write total or land
        """
      ),
      (
        "ARM,land,\"29,743\",factbook,2018,s",
        """
        areas.csv:2:10: '29,743' is not a number
          hint: write digits with a point before decimals, without separators, for example 29743.5
        """
      ),
      (
        "ARM,land,inf,factbook,2018,s",
        """
        areas.csv:2:10: 'inf' is not a number
          hint: write digits with a point before decimals, without separators, for example 29743.5
        """
      ),
      (
        "ARM,land,0,factbook,2018,s",
        """
        areas.csv:2:10: '0' is not more than zero
          hint: leave the cell empty if the figure is unknown
        """
      ),
      (
        "ARM,land,1e999,factbook,2018.5,s",
        """
        areas.csv:2:10: '1e999' is not a number
          hint: write digits with a point before decimals, without separators, for example 29743.5
        areas.csv:2:25: '2018.5' is not a whole number
          hint: write digits only, without spaces or separators, for example 29743
        """
      ),
      (
        "ARM,\"\u{1B}[2J\u{202E}\",29743,factbook,2018,s",
        """
        areas.csv:2:5: '\\u{1B}[2J\\u{202E}' is not a word of this column
          hint: write total or land
        areas.csv:2:6: there is a control character, U+001B
          hint: delete it, or write a space
        """
      ),
    ])
  func `a wrong cell is said with its place and a way out`(row: String, words: String) {
    #expect(Self.said(of: Self.head + row + "\n") == words)
  }

  @Test(
    arguments: [
      (
        "state,measure,km2,serie,year,source\n",
        """
        areas.csv:1:19: the table has no column 'serie'; did you mean series?
          hint: rename the column, or delete it with its cells
        areas.csv:1:36: the column 'series' is missing
          hint: add it; where nothing is required its cells may stay empty
        """
      ),
      (
        "state,measure,km2,series,year,source,year,colour\n",
        """
        areas.csv:1:38: the column 'year' stands here a second time
          hint: delete one of the two
        areas.csv:1:43: the table has no column 'colour'
          hint: rename the column, or delete it with its cells
        """
      ),
      ("source,year,series,km2,measure,state\ns,2018,factbook,29743,land,ARM\n", ""),
    ])
  func `columns may stand in any order, and each must be there once`(file: String, words: String) {
    #expect(Self.said(of: file) == words)
  }

  @Test(
    arguments: [
      ("15/04/1994", "", "'15/04/1994' is not a date"),
      ("1994-02-30", "", "'1994-02-30' is not a date"),
      ("1994/1999", "", "'1994/1999' is an interval, and a spell begins and ends on a date"),
      ("1994~", "", nil),
      ("199X", "", nil),
      ("1994-04-15", "1994-04-15", "it ends on 1994-04-15 and begins on 1994-04-15"),
      ("1994-04-15", "1993", "it ends on 1993 and begins on 1994-04-15"),
      ("1994-04-15", "1994", nil),
    ])
  func `a spell begins on a date and ends after it`(from: String, to: String, words: String?) {
    let head = "id,kind,state,other,from,to,summary,source\n"
    let said = complaints(
      about: package([
        "states": Lines.states,
        "ties": head + "t,partnership,ARM,GEO,\(from),\(to),They are partners,s\n",
      ]))
    #expect(said.count == (words == nil ? 0 : 1))
    #expect(said.first?.contains(words ?? "") ?? true)
  }

  @Test(
    arguments: [
      ("15/04/1994", "yes", "", "", "scenarios.csv:2:7: '15/04/1994' is not a calendar day"),
      ("1994-04-15", "true", "", "", "alliances.csv:2:18: 'true' is not yes or no"),
      ("1994-04-15", "", "181", "0", "places.csv:2:7: '181' is not between -180 and 180"),
      ("1994-04-15", "", "0", "-90.5", "places.csv:2:9: '-90.5' is not between -90 and 90"),
      ("1994-04-15", "", "44.5", "", "places.csv:2:12: a point needs longitude and latitude"),
      ("1994-04-15", "no", "", "", nil),
    ])
  func `days, yes or no, and degrees are held to their form`(
    at: String, customs: String, longitude: String, latitude: String, words: String?
  ) {
    let said = complaints(
      about: package([
        "alliances":
          "id,kind,founded,signed,in_force,dissolved,customs_union,summary,source\n"
          + "UNION,treaty,,,,,\(customs),A union,s\n",
        "scenarios": "id,title,at,suppositions,source\nx,One,\(at),join ARM UNION,s\n",
        "places": "id,kind,longitude,latitude,source\nw,sea,\(longitude),\(latitude),s\n",
      ]))
    #expect(said.count == (words == nil ? 0 : 1))
    #expect(said.first?.hasPrefix(words ?? "") ?? true)
  }

  @Test func `an identifier is another as soon as a byte of it is`() {
    // The sign for the unit of temperature looks like a letter and counts as equal to it in text.
    let states = Lines.states.replacing("ARM", with: "KRM")
    let said = complaints(
      about: package(["states": states, "areas": Self.head + "\u{212A}RM,land,1,x,2018,s\n"]))
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("areas.csv:2:1: '\u{212A}RM' is no state") == true)
  }

  @Test func `an identifier is used once in a whole package, and can be typed`() {
    let said = complaints(
      about: package([
        "states": Lines.states + "ARM,state,full,,,,,,,,,s\n",
        "persons": "id,summary,source\nGEO,Somebody,s\nmr smith,Somebody,s\n",
      ]))
    #expect(
      said.joined(separator: "\n") == """
        states.csv:5:1: 'ARM' is already the identifier of states.csv:2:1
          hint: give one of the two another identifier: they are unique in the whole package
        persons.csv:2:1: 'GEO' is already the identifier of states.csv:4:1
          hint: give one of the two another identifier: they are unique in the whole package
        persons.csv:3:1: 'mr smith' is not an identifier
          hint: use letters A-Z and a-z, digits, hyphens, underscores and points
        """)
  }

  @Test(
    arguments: [
      ("ARM", nil), ("CST", nil),
      ("s", "ties.csv:2:19: 's' is a source, not a state, an alliance or an actor"),
      ("CSTT", "ties.csv:2:19: 'CSTT' is no state, alliance or actor; did you mean CST?"),
    ])
  func `a cell may name records of several kinds, and of no other`(other: String, words: String?) {
    let head = "id,kind,state,other,from,to,summary,source\n"
    let said = complaints(
      about: package([
        "states": Lines.states, "alliances": Lines.alliances,
        "ties": head + "t,partnership,GEO,\(other),,,They are partners,s\n",
      ]))
    #expect(said.count == (words == nil ? 0 : 1))
    #expect(said.first?.hasPrefix(words ?? "") ?? true)
  }

  @Test func `a mistake in one line hides none in another`() {
    let rows = "AZR,land,x,factbook,2018,s\nARM,lnad,1,factbook,y,t\n"
    let places = complaints(about: package(["states": Lines.states, "areas": Self.head + rows]))
      .map { String($0.prefix { $0 != " " }) }
    #expect(
      places == [
        "areas.csv:2:1:", "areas.csv:2:10:", "areas.csv:3:5:", "areas.csv:3:21:", "areas.csv:3:23:",
      ])
  }

  @Test func `a quote left open is one problem, not one for every row that it swallowed`() {
    let said = complaints(
      about: package([
        "states": "id,kind,detail,cow,cow_code,gw_code,claimant,longitude,latitude,from,to,source\n"
          + "ARM,state,full,\",,,,,,,,s\nAZE,state,full,,,,,,,,,s\n",
        "areas": Self.head + "AZE,land,86600,factbook,2018,s\n",
      ]))
    #expect(said.count == 1)
  }
}
