import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

@Suite struct ChangesTests {
  private static func changes(
    _ world: World, of subject: ChangeSubject = .everything, from: String = "2010-01-01",
    to: String = "2020-01-01"
  ) -> Changes {
    Changes(of: subject, from: day(from), to: world.atlas.asOf(day(to)))
  }

  /// What a reader is told, a line each.
  private static func lines(_ changes: Changes) -> [String] {
    changes.list.map { ($0.date.map { "\($0) " } ?? "") + $0.sentence }
  }

  private static let world = World().states("AAA", "BBB").name("Alphaland", of: "AAA")
    .alliance("PACT").alliance("TALK", kind: .dialogue)

  @Test func `a status that follows another on one day is one change`() {
    let world = Self.world.member("AAA", of: "PACT", from: "2005-01-01", to: "2015-05-05")
      .member("AAA", of: "PACT", from: "2015-05-05", participation: .frozen, id: "frozen")
    #expect(
      Self.lines(Self.changes(world)) == [
        "2015-05-05 Alphaland in PACT: member -> member, frozen"
      ])
  }

  @Test func `who leaves and comes back has left and come back`() {
    let world = Self.world.member("AAA", of: "PACT", from: "2005-01-01", to: "2012-01-01")
      .member("AAA", of: "PACT", from: "2014-01-01", id: "again")
    #expect(
      Self.lines(Self.changes(world, of: .state("AAA"))) == [
        "2012-01-01 Alphaland in PACT: member -> none",
        "2014-01-01 Alphaland in PACT: none -> member",
      ])
  }

  /// What came on the earlier day had come; what comes on the later day has.
  @Test(arguments: [
    ("2010-01-01", 0), ("2010-01-02", 1), ("2020-01-01", 1), ("2020-01-02", 0),
  ])
  func `the earlier day does not count and the later one does`(date: String, count: Int) {
    let world = Self.world.member("AAA", of: "PACT", from: date)
    #expect(Self.changes(world).changes(.membership).count == count)
  }

  @Test(arguments: [("2009/2011", Answer.possibly), ("2010-06", .yes), ("2019-12~", .possibly)])
  func `a date that may lie outside is possibly a change`(date: String, holds: Answer) throws {
    let world = Self.world.tie(.base, "AAA", "BBB", from: date)
    let tie = try #require(Self.changes(world).changes(.tie).first)
    #expect(tie.holds == holds)
    #expect(tie.sentence.hasPrefix("possibly: ") == (holds == .possibly))
  }

  @Test(arguments: ["XXXX", "2009/2021"])
  func `a date so vague that it tells the days not apart is no change`(date: String) {
    #expect(Self.changes(Self.world.tie(.base, "AAA", "BBB", from: date)).list.isEmpty)
  }

  @Test func `sources that date a spell on two sides of a day make it possible`() throws {
    var world = Self.world.member("AAA", of: "PACT", from: "2011-01-01", id: "main")
    var variant = world.tables.memberships[0]
    (variant.id, variant.variantOf) = ("other", "main")
    variant.term = spell("2009-01-01", nil)
    world.tables.memberships.append(variant)
    let change = try #require(Self.changes(world).changes(.membership).first)
    #expect(change.holds == .possibly)
    #expect(change.date == "2011-01-01")
    #expect(change.note == "An act; also dated 2009-01-01")
    #expect(change.evidence.map(\.record) == ["main", "other"])
  }

  @Test func `a border is open, closed and open again`() {
    let world = Self.world.border("AAA", "BBB", ("atlas", 10))
      .closure("AAA-BBB", from: "2012-01-01", to: "2013-01-01")
    #expect(
      Self.lines(Self.changes(world, of: .state("BBB"))) == [
        "2012-01-01 Alphaland - BBB: open -> closed",
        "2013-01-01 Alphaland - BBB: closed -> open",
      ])
  }

  @Test func `what a body measures is told where its members differ`() {
    let world = Self.world.states("CCC").member("AAA", of: "PACT", from: "2000-01-01")
      .member("BBB", of: "PACT", from: "2015-01-01").area("AAA", 100).area("BBB", 50)
      .border("AAA", "BBB", ("atlas", 10)).border("BBB", "CCC", ("atlas", 7))
    let figures = Self.changes(world, of: .alliance("PACT")).changes(.figure)
    #expect(
      figures.map(\.sentence) == [
        "members of PACT: 1 states -> 2 states", "area of PACT (atlas): 100 km2 -> 150 km2",
        "border of PACT with BBB (atlas): 10 km -> 0 km",
        "border of PACT with CCC (atlas): 0 km -> 7 km",
      ])
    #expect(figures.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func `an area that is not on record is unknown and not none`() throws {
    let world = Self.world.member("AAA", of: "PACT", from: "2000-01-01")
      .member("BBB", of: "PACT", from: "2015-01-01").area("AAA", 100)
    let area = try #require(
      Self.changes(world).changes(.figure).first { $0.topic.hasPrefix("area") })
    #expect(area.sentence == "area of PACT (atlas): 100 km2 -> unknown")
    #expect(area.note == "No series has the area of every member on both days.")
  }

  @Test func `a clause that gives way to another version of it is one change`() {
    let world = Self.world.admission("PACT", .consensus, article: "art. 1", to: "2015-01-01")
      .admission("PACT", .closed, article: "art. 9", from: "2015-01-01")
    #expect(
      Self.lines(Self.changes(world, of: .alliance("PACT"))) == [
        "2015-01-01 PACT, admission (member): member: consensus (art. 1) -> "
          + "member: closed (art. 9)"
      ])
  }

  @Test func `a subject has its own changes and nobody else's`() {
    let world = Self.world.member("AAA", of: "PACT", from: "2011-01-01")
      .member("BBB", of: "TALK", from: "2012-01-01").region("east", "BBB")
    func memberships(_ subject: ChangeSubject) -> [String] {
      Self.changes(world, of: subject).changes(.membership).compactMap(\.date)
    }
    #expect(memberships(.everything) == ["2011-01-01", "2012-01-01"])
    #expect(memberships(.state("AAA")) == ["2011-01-01"])
    #expect(memberships(.alliance("TALK")) == ["2012-01-01"])
    #expect(memberships(.region("east")) == ["2012-01-01"])
  }

  @Test func `the keys of what changed are those that others rely on`() throws {
    let world = Self.world.member("AAA", of: "PACT", from: "2011-01-01")
    let report = DiffReport(Self.changes(world, of: .state("AAA")))
    let json = try StrictJSON.read(report.written(as: .json))
    #expect(json.keys == ["from", "to", "at", "data_until", "subject", "items"])
    #expect(json["subject"] == .text("AAA"))
    let items = try #require(json["items"]?.elements)
    for item in items {
      #expect(
        item.keys == [
          "kind", "date", "topic", "before", "after", "holds", "note", "record", "figure",
          "evidence",
        ])
      #expect(item["evidence"]?.elements.isEmpty == false)
    }
    #expect(items.last?["figure"]?["after"] == .number("1"))
  }

  @Test func `a reader sees what changed with its act and its source`() {
    let world = Self.world.member("AAA", of: "TALK", from: "2011-01-01")
    let report = DiffReport(Self.changes(world, of: .alliance("TALK"), to: "2012-01-01"))
    #expect(
      report.written(as: .text) == """
        What changed for TALK (TALK) after 2010-01-01, up to 2012-01-01

        Memberships
          2011-01-01 Alphaland in TALK: none -> member [src-invented]
            An act

        Figures of bodies
          members of TALK: 0 states -> 1 states [src-invented]

        Sources
          [src-invented]: Invented, Nobody

        """)
    #expect(
      DiffReport(Self.changes(world, to: "2010-02-01")).written(as: .text) == """
        What changed after 2010-01-01, up to 2010-02-01

        Nothing on record.

        """)
  }

  @Test func `what begins after the later day is not called by its name`() {
    let world = Self.world.alliance("NEXT", founded: "2021-01-01")
      .name("The next pact", of: "NEXT")
    let changes = Self.changes(world, of: .alliance("NEXT"))
    #expect(changes.list.isEmpty)
    #expect(
      DiffReport(changes).written(as: .text) == "NEXT did not exist on 2020-01-01.\n")
  }
}
