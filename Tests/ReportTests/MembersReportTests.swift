import Diplomacy
import Report
import Testing
import Worlds

@Suite struct MembersReportTests {
  /// Two members, one of them dated differently by a second source, and a partner.
  static let world = World()
    .states("AAA", "BBB", "CCC")
    .name("Alphaland", of: "AAA").name("Betaland", of: "BBB")
    .alliance("PACT", founded: "2000-01-01", dissolved: "2020-01-01")
    .name("Mutual Pact", of: "PACT").name("MP", of: "PACT", kind: .abbreviation)
    .member("AAA", of: "PACT", from: "2000-01-01", to: "2015-03", id: "AAA-1")
    .member(
      "AAA", of: "PACT", from: "2000-01-01", to: "2014-12-01", id: "AAA-2", variantOf: "AAA-1"
    )
    .member("BBB", of: "PACT", from: "2005-06-01", as: .partner, id: "BBB-1")

  func report(_ day: String) -> MembersReport {
    MembersReport("PACT", Self.world.atlas.asOf(Worlds.day(day)))
  }

  @Test func `members are printed with the row and the source that say so`() {
    #expect(
      report("2010-01-01").written(as: .text) == """
        Mutual Pact (MP): who belongs to it on 2010-01-01

        State  Name       Status   Participation  Holds  From        Record  Variant of  Place              Source        Act
        AAA    Alphaland  member   full           yes    2000-01-01  AAA-1   -           memberships.csv:2  src-invented  An act
        AAA    Alphaland  member   full           yes    2000-01-01  AAA-2   AAA-1       memberships.csv:3  src-invented  An act
        BBB    Betaland   partner  full           yes    2005-06-01  BBB-1   -           memberships.csv:4  src-invented  An act

        1 member; 1 with another status.

        Sources
          [src-invented]: Invented, Nobody

        """)
  }

  @Test(
    arguments: [
      ("1999-12-31", "MP did not exist on 1999-12-31.\n"),
      ("2020-01-01", "MP no longer existed on 2020-01-01.\n"),
    ])
  func `a body that is not there has no members and says so`(day: String, text: String) throws {
    #expect(report(day).written(as: .text) == text)
    let json = try StrictJSON.read(report(day).written(as: .json))
    #expect(json["exists"] == .text("no"))
    #expect(json["members"] == .list([]))
  }

  @Test func `a spell on which sources disagree is possibly, with every row`() throws {
    let json = try StrictJSON.read(report("2014-12-24").written(as: .json))
    let members = try #require(json["members"]).elements
    #expect(members.count == 2)
    #expect(members[0]["holds"] == .text("possibly"))
    #expect(members[0]["evidence"]?.elements.map { $0["to"] } == [.null, .text("2014-12-01")])
  }

  @Test(
    arguments: [
      ("2015-02-28", nil), ("2015-03-01", "2015-03"), ("2015-04-01", nil),
    ] as [(String, String?)])
  func `an end is told when it may have come`(day: String, end: String?) throws {
    let json = try StrictJSON.read(report(day).written(as: .json))
    let first = json["members"]?.elements.first { $0["state"] == .text("AAA") }
    #expect(first?["to"] == (first == nil ? nil : end.map { .text($0) } ?? .null))
  }

  @Test func `the keys of members are those that others rely on`() throws {
    let json = try StrictJSON.read(report("2010-01-01").written(as: .json))
    #expect(json.keys == ["alliance", "name", "at", "exists", "data_until", "members"])
    let member = try #require(json["members"]?.elements.first)
    #expect(
      member.keys == [
        "state", "name", "status", "participation", "holds", "from", "to", "evidence",
      ])
    let evidence = try #require(member["evidence"]?.elements.first)
    #expect(
      evidence.keys == ["role", "record", "file", "line", "source", "from", "to", "act"])
  }

  @Test func `past the end of the data everything open is possibly, and that is said`() throws {
    let late = report("2031-01-01")
    #expect(
      late.notes == [
        "the data end on 2030-12-31: what was open then is only possibly so on 2031-01-01"
      ])
    let world = Self.world.alliance("OPEN").member("CCC", of: "OPEN", from: "2001")
    let report = MembersReport("OPEN", world.atlas.asOf(Worlds.day("2031-01-01")))
    let json = try StrictJSON.read(report.written(as: .json))
    #expect(json["exists"] == .text("possibly"))
    #expect(json["members"]?.elements.map { $0["holds"] } == [.text("possibly")])
  }
}
