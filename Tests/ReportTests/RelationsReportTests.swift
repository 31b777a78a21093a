import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

/// What ties and what divides two states, in worlds with one thing each.
@Suite struct RelationsTests {
  private static let two = World().states("AAA", "BBB", "CCC").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC")

  /// The lines about a topic, each with its two signs.
  private static func lines(
    _ world: World, _ topic: RelationLine.Topic, supposing lines: String = "",
    on date: String = "2010-01-01"
  ) throws -> [String] {
    let asOf = world.atlas.asOf(day(date))
    let scenario = try Scenario.read(lines, with: asOf).get()
    return RelationsReport("AAA", "BBB", scenario, asOf).relations.lines(about: topic)
      .map { $0.change.sign + $0.bearing.sign + $0.text }
  }

  // MARK: Bodies

  @Test func `a body in which both stand ties them, with the status of each`() throws {
    let world = Self.two.alliance("PACT").alliance("LEAGUE").alliance("GUILD").alliance("AAA-BBB")
      .members("AAA", "BBB", "CCC", of: "PACT").member("AAA", of: "LEAGUE", participation: .frozen)
      .member("BBB", of: "LEAGUE", from: "2009/2011", as: .observer).members("AAA", of: "GUILD")
      .members("AAA", "BBB", of: "AAA-BBB").admission("LEAGUE", .open)
    #expect(
      try Self.lines(world, .bodies) == [
        " &AAA-BBB: both member", " &PACT: both member",
        " &LEAGUE: Aronia member, frozen, Bendar possibly observer",
      ])
    #expect(
      try Self.lines(world, .bodies, supposing: "join BBB GUILD\nleave AAA PACT") == [
        " &AAA-BBB: both member", "-&PACT: both member",
        " &LEAGUE: Aronia member, frozen, Bendar possibly observer", "+&GUILD: both member",
      ])
  }

  @Test func `a clause against an instrument of the other bars it, where there is a way in`()
    throws
  {
    let world = Self.two.alliance("PACT").alliance("OATH").obligation("OATH").obligation("PACT")
      .members("AAA", of: "PACT").members("BBB", "CCC", of: "OATH")
      .exclusivity("PACT", against: .militaryAlliance)
      .exclusivity("PACT", against: .otherInstrument, force: .disputed, article: "the preamble")
    #expect(try Self.lines(world, .bars) == [])
    #expect(
      try Self.lines(world.admission("PACT", .consensus), .bars) == [
        " !PACT of Aronia (art. 5) forbids OATH of Bendar",
        " !PACT of Aronia (the preamble) may forbid OATH of Bendar",
      ])
    #expect(
      try Self.lines(
        world.admission("PACT", .consensus), .bars, supposing: "leave BBB OATH"
      ).allSatisfy { $0.hasPrefix("-!") })
  }

  @Test func `a body that asks for relations with every member bars whom one has none with`()
    throws
  {
    let world = Self.two.alliance("PACT").members("BBB", of: "PACT").admission("PACT", .consensus)
      .criterion("PACT", .relationsWithEveryMember, as: .observer)
      .tie(.noRelations, "AAA", "BBB")
    #expect(
      try Self.lines(world, .bars) == [
        " !PACT of Bendar (art. 2) asks what Aronia does not meet, to be observer: A condition"
      ])
    #expect(try Self.lines(world, .bars, supposing: "relations AAA BBB")[0].hasPrefix("-!"))
  }

  @Test func `a law against a bloc stands in the way of one who is in it`() throws {
    let world = Self.two.alliance("PACT").obligation("PACT").members("BBB", "CCC", of: "PACT")
      .law("AAA", against: .militaryAlliance)
    #expect(try Self.lines(world, .laws) == [" !The Peace Act of Aronia forbids PACT of Bendar"])
    #expect(try Self.lines(world, .laws, supposing: "join AAA PACT")[0].hasPrefix("-!"))
  }

  // MARK: Duties

  @Test func `members of a pact owe each other what its clauses say`() throws {
    let world = Self.two.alliance("PACT").members("AAA", "BBB", of: "PACT").obligation("PACT")
      .obligation("PACT", .consultation, force: .discretion, territory: .unstated, article: "7")
    #expect(
      try Self.lines(world, .duties) == [
        " &Aid in defence: PACT (art. 4), over the territory of members",
        " &Consultation: PACT (article 7), left to each",
      ])
    #expect(
      try Self.lines(world, .duties, supposing: "leave AAA PACT").map { String($0.prefix(2)) } == [
        "-&", "-&",
      ])
  }

  @Test func `aid that is owed against the other divides`() throws {
    let world = Self.two.alliance("PACT").members("AAA", "CCC", of: "PACT").obligation("PACT")
    #expect(
      try Self.lines(world.dispute("CCC", "BBB"), .duties) == [
        " !Aronia owes aid to Corvia, which is in an open dispute with Bendar (PACT art. 4)"
      ])
    let opposed = world.dispute("AAA", "BBB")
    #expect(
      try Self.lines(opposed, .duties) == [
        " !Aronia, in dispute with Bendar, is owed aid by Corvia (PACT art. 4)"
      ])
    #expect(
      try Self.lines(opposed, .duties, supposing: "join BBB PACT") == [
        " !Aronia, in dispute with Bendar, is owed aid by Corvia (PACT art. 4)",
        "+&Aid in defence: PACT (art. 4), over the territory of members",
        "+!Bendar, in dispute with Aronia, is owed aid by Corvia (PACT art. 4)",
        "+!Both, in dispute with each other, are owed aid by Corvia (PACT art. 4)",
      ])
  }

  // MARK: Ties, land, disputes, objections

  @Test func `ties hold in the direction in which they are written`() throws {
    let world = Self.two.tie(.base, "BBB", "AAA", from: "1995").tie(.recognition, "AAA", "BBB")
      .tie(.armsSupply, "AAA", "BBB", from: "2009/2011").tie(.partnership, "AAA", "CCC")
      .tie(.partnership, "AAA", "BBB", from: "1992", to: "1999")
    #expect(
      try Self.lines(world, .ties) == [
        " &Bendar hosts a base of Aronia (since 1995)", " &Aronia recognises Bendar",
        " &Aronia is supplied with arms by Bendar (possibly since 2009/..)",
      ])
  }

  @Test func `relations that are supposed stand beside the record that there are none`() throws {
    let world = Self.two.tie(.noRelations, "BBB", "AAA", from: "1991")
    #expect(try Self.lines(world, .ties) == [" !No diplomatic relations (since 1991)"])
    #expect(
      try Self.lines(world, .ties, supposing: "relations AAA BBB")
        == ["-!No diplomatic relations (since 1991)", "+&Diplomatic relations"])
  }

  @Test func `a border has every length on record and says whether it is closed`() throws {
    let world = Self.two.border("AAA", "BBB", ("atlas", 120), ("survey", 118.5))
      .length("AAA-BBB", km: 12, part: "the exclave", year: 2015)
    #expect(
      try Self.lines(world, .borders) == [
        "  Land border, no closure on record", "    120 km (atlas)", "    118.5 km (survey)",
        "    12 km (the exclave, atlas)",
      ])
    let closed = world.closure("AAA-BBB", from: "1993")
    #expect(try Self.lines(closed, .borders)[0] == " !Land border, closed (since 1993)")
    let supposed = try Self.lines(closed, .borders, supposing: "open-border AAA BBB")
    #expect(supposed.prefix(2) == ["-!Land border, closed (since 1993)", "+ Land border, open"])
  }

  @Test func `land of one that the other holds divides them`() throws {
    let world = Self.two.control(in: "AAA", by: "BBB", km2: 40, from: "1994")
      .control(of: "the hill", in: "BBB", by: "AAA", km2: nil)
      .control(of: "the lake", in: "AAA", by: "CCC", km2: 5)
    #expect(
      try Self.lines(world, .borders) == [
        " !Bendar holds the valley of Aronia (40 km2, since 1994)",
        " !Aronia holds the hill of Bendar (area not on record)",
      ])
  }

  @Test func `a dispute is gone once it is supposed settled`() throws {
    let world = Self.two.dispute("AAA", "BBB").dispute("AAA", "CCC")
      .dispute("AAA", "BBB", from: "1980", to: "1989", id: "old")
    #expect(
      try Self.lines(world, .disputes) == [" !dispute-AAA-BBB, territorial (since 1990)"])
    #expect(
      try Self.lines(world, .disputes, supposing: "settle BBB AAA")
        == ["-!dispute-AAA-BBB, territorial (since 1990)"])
  }

  @Test func `objections of one to the other stand, declared or supposed`() throws {
    let world = Self.two.alliance("PACT").members("BBB", of: "PACT")
      .objection(by: "BBB", to: "AAA", in: "PACT")
    #expect(
      try Self.lines(world, .objections)
        == [" !Bendar objects to Aronia in PACT (as member, 2005-05-05)"])
    #expect(
      try Self.lines(
        world, .objections, supposing: "withdraw-objection BBB AAA PACT\nobject AAA BBB PACT")
        == [
          "-!Bendar objects to Aronia in PACT (as member, 2005-05-05)",
          "+!Aronia objects to Bendar in PACT",
        ])
  }

  // MARK: The whole

  /// A world in which many things happen, some later than the day.
  private static let world = two.alliance("PACT").members("AAA", "BBB", of: "PACT")
    .obligation("PACT").admission("PACT", .consensus).objection(by: "BBB", to: "CCC", in: "PACT")
    .dispute("AAA", "BBB").tie(.noRelations, "AAA", "BBB")
    .border("AAA", "BBB", ("atlas", 120)).closure("AAA-BBB", from: "1993", to: "2015")
    .tie(.strategicPartnership, "AAA", "BBB", from: "2019")
    .dispute("AAA", "BBB", from: "2018", id: "later")

  @Test func `it reads the same from either side, but for who comes first`() throws {
    let asOf = Self.world.atlas.asOf(day("2010-01-01"))
    let there = RelationsReport("AAA", "BBB", Scenario(), asOf).relations.lines
    let back = RelationsReport("BBB", "AAA", Scenario(), asOf).relations.lines
    #expect(Set(there.map(\.topic)) == Set(back.map(\.topic)))
    func bearings(_ lines: [RelationLine]) -> [String] { lines.map(\.bearing.rawValue).sorted() }
    #expect(bearings(there) == bearings(back))
  }

  @Test func `every line that is recorded has evidence, and nothing is later`() throws {
    let asOf = Self.world.atlas.asOf(day("2010-01-01"))
    let report = RelationsReport("AAA", "BBB", Scenario(), asOf)
    #expect(!report.relations.lines.isEmpty)
    for line in report.relations.lines {
      #expect(!line.evidence.isEmpty && line.record != nil, "\(line.text)")
      #expect(!line.text.contains("201"), "\(line.text)")
    }
    let told = report.relations.lines.map { $0.id + $0.text }
    #expect(Set(told).count == told.count)
  }

  @Test func `the text has signs, sources and what is supposed`() throws {
    let asOf = Self.world.atlas.asOf(day("2010-01-01"))
    let scenario = try Scenario.read("settle AAA BBB", with: asOf).get()
    #expect(
      RelationsReport("AAA", "BBB", scenario, asOf).page.text() == """
        Aronia (AAA) and Bendar (BBB) on 2010-01-01: what ties and what divides them

        Supposed: settle AAA BBB

        Disputes
          -! dispute-AAA-BBB, territorial (since 1990) [src-invented]

        Ties
           ! No diplomatic relations [src-invented]

        Border and land
           ! Land border, closed (since 1993) [src-invented]
               120 km (atlas) [src-invented]

        Duties
           & Aid in defence: PACT (art. 4), over the territory of members [src-invented]

        Bodies both stand in
           & PACT: both member [src-invented]

        Signs
          & ties, ! divides; + supposed, - supposed gone.

        Sources
          [src-invented]: Invented, Nobody

        """)
  }

  @Test func `JSON and CSV have a row a line under keys that stay`() throws {
    let asOf = Self.world.atlas.asOf(day("2010-01-01"))
    let scenario = try Scenario.read("settle AAA BBB", with: asOf).get()
    let report = RelationsReport("AAA", "BBB", scenario, asOf)
    guard case .list(let items)? = report.json["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.count == report.table.rows.count)
    #expect(items[0]["topic"] == .text("disputes"))
    #expect(items[0]["bearing"] == .text("divides"))
    #expect(items[0]["supposed"] == .text("removed"))
    #expect(items[0]["record"]?.cell == "dispute-AAA-BBB")
    #expect(
      report.written(as: .csv).hasPrefix(
        "topic,bearing,supposed,text,record,place,source\n"
          + "disputes,divides,removed,\"dispute-AAA-BBB, territorial (since 1990)\","
          + "dispute-AAA-BBB,disputes.csv:2,src-invented\n"))
  }

  @Test func `a state that does not exist has relations with nobody, and it is said`() {
    var world = Self.world
    world.tables.states[1].existence = spell("2011", nil)
    let asOf = world.atlas.asOf(day("2010-01-01"))
    let report = RelationsReport("AAA", "BBB", Scenario(), asOf)
    #expect(report.relations.lines.isEmpty)
    #expect(report.page.text().hasSuffix("\n\nBendar did not exist on 2010-01-01.\n"))
  }

  @Test func `two strangers are told that nothing is on record`() {
    let asOf = Self.two.atlas.asOf(day("2010-01-01"))
    #expect(
      RelationsReport("AAA", "BBB", Scenario(), asOf).page.text() == """
        Aronia (AAA) and Bendar (BBB) on 2010-01-01: what ties and what divides them

        Nothing on record ties or divides them on that day.

        """)
  }
}
