import Diplomacy
import Testing
import Worlds

@Suite struct StandingTests {
  static let pact = World().states("AAA", "BBB").alliance("PACT")

  static func standing(_ world: World, on date: String) -> Standing? {
    world.atlas.asOf(day(date)).standing(of: "AAA", in: "PACT")
  }

  @Test(
    arguments: [
      // Two sources: out in June or in December.
      ("2012-05-01", Answer.yes), ("2012-06-28", .possibly), ("2012-12-18", .possibly),
      ("2012-12-19", nil),
      // In in March or in August; an accession that no source puts so early is not known.
      ("2006-02-28", nil), ("2006-03-01", .possibly), ("2006-07-31", .possibly),
      ("2006-08-01", .yes),
    ] as [(String, Answer?)])
  func `between the dates of two sources a spell holds possibly`(
    date: String, holds: Answer?
  ) {
    let world = Self.pact.member("AAA", of: "PACT", from: "2006-03-01", to: "2012-06-28", id: "one")
      .member(
        "AAA", of: "PACT", from: "2006-08-01", to: "2012-12-19", id: "two", variantOf: "one")
    let standing = Self.standing(world, on: date)
    #expect(standing?.holds == holds)
    #expect(standing.map { $0.rows == ["one", "two"] } ?? true)
  }

  @Test(arguments: [
    (MembershipStatus.member, Participation.full, true), (.member, .frozen, true),
    (.withdrawing, .full, true), (.member, .suspended, false), (.signatory, .full, false),
    (.invited, .full, false), (.candidate, .full, false), (.applicant, .full, false),
    (.partner, .full, false), (.observer, .full, false),
  ])
  func `member, frozen and withdrawing count and nobody else does`(
    status: MembershipStatus, participation: Participation, counts: Bool
  ) {
    let world = Self.pact.member("AAA", of: "PACT", as: status, participation: participation)
    #expect(Self.standing(world, on: "2010-01-01")?.isFullMembership == counts)
  }

  @Test func `of two statuses the one that counts most is the standing`() {
    let world = Self.pact.member("AAA", of: "PACT", as: .observer).member("AAA", of: "PACT")
    #expect(Self.standing(world, on: "2010-01-01")?.status == .member)
  }

  @Test(
    arguments: [
      ("2010-01-01", Answer.yes), ("2030-12-31", .yes),
      // The data do not speak of later days.
      ("2031-01-01", .possibly),
    ])
  func `past the end of the data an open spell holds possibly`(date: String, holds: Answer) {
    let world = Self.pact.member("AAA", of: "PACT", from: "2000")
    #expect(Self.standing(world, on: date)?.holds == holds)
  }

  @Test(arguments: [
    ("1999-12-31", "AAA"), ("2000-01-01", "Aronia"), ("2009-12-31", "Aronia"),
    ("2010-01-01", "New Aronia"),
  ])
  func `a state is called by the name of the date`(date: String, name: String) {
    let world = Self.pact.name("Aronia", of: "AAA", from: "2000-01-01", to: "2010-01-01")
      .name("Nouvelle Aronie", of: "AAA", language: "fr")
      .name("New Aronia", of: "AAA", from: "2010-01-01")
      .name("Aroniya", of: "AAA", kind: .alias)
    #expect(world.atlas.asOf(day(date)).name(of: "AAA" as Identifier<State>) == name)
  }

  @Test(arguments: [
    ("1994-12-31", Answer.no, Answer.no), ("1995-06-01", .possibly, .no), ("1996-01-01", .yes, .no),
    ("2000-01-01", .yes, .yes), ("2020-01-01", .no, .no),
  ])
  func `a body exists from its first act and its treaty from its entry into force`(
    date: String, exists: Answer, inForce: Answer
  ) {
    let world = World().alliance(
      "PACT", signed: "1995", inForce: "2000-01-01", dissolved: "2020-01-01")
    let asOf = world.atlas.asOf(day(date))
    #expect(asOf.exists("PACT") == exists)
    #expect(asOf.inForce("PACT") == inForce)
  }

  @Test func `a treaty that was signed is not in force for that`() {
    let asOf = World().alliance("PACT", signed: "1995").atlas.asOf(day("2010-01-01"))
    #expect(asOf.exists("PACT") == .yes)
    #expect(asOf.inForce("PACT") == .no)
  }
}
