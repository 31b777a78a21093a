import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct CoverageTests {
  /// A valley of three states, 100 in all; Aronia is in the pact, Corvia joins.
  static let world = World().states("AAA", "BBB", "CCC", "XXX").alliance("PACT")
    .admission("PACT", .open).withdrawal("PACT").members("AAA", of: "PACT")
    .region("valley", "AAA", "BBB", "CCC").area("AAA", 20).area("BBB", 50).area("CCC", 30)

  static func figures(_ world: World, on date: String = "2010-01-01") throws -> [Figure] {
    try world.whatIf("join CCC PACT", on: date).finding("coverage/PACT/valley")?.figures ?? []
  }

  static func share(
    _ world: World, _ reading: String, series: String = "atlas", on date: String = "2010-01-01"
  ) throws -> [Double?]? {
    try figures(world, on: date).first { $0.reading == reading && $0.series == series }
      .map { [$0.before, $0.after] }
  }

  /// Tenths of a percent, so that sums of fractions can be compared.
  static func permille(_ share: [Double?]?) -> [Int?]? {
    share?.map { $0.map { Int(($0 * 1000).rounded()) } }
  }

  @Test func `members make up their areas over the region's`() throws {
    let outcome = try Self.world.whatIf("join CCC PACT")
    let finding = try outcome.expect("coverage/PACT/valley")
    #expect(finding.sentence == "PACT would cover 50.0% of valley by area, now 20.0%")
    #expect(Self.permille(try Self.share(Self.world, "area")) == [200, 500])
    #expect(
      finding.told.first
        == "by area, atlas: AAA: 20 km², in; BBB: 50 km², out; CCC: 30 km², in; "
        + "50 of 100 is 50.0%")
  }

  @Test func `who leaves is out`() throws {
    let finding = try Self.world.whatIf("leave AAA PACT").expect("coverage/PACT/valley")
    #expect(finding.figures.first?.after == 0)
  }

  /// Until 2008 Aronia holds 10 of Bendar; from then an outsider does, and protects 5 of Corvia.
  @Test(
    arguments: [
      ("2007-12-31", "area-by-control", [300, 600]), ("2008-01-01", "area-by-control", [200, 450]),
      ("2007-12-31", "area-with-breakaway", [300, 600]),
      ("2008-01-01", "area-with-breakaway", [200, 450]), ("2008-01-01", "area", [200, 500]),
    ])
  func `control counts to whoever has it in its term`(
    date: String, reading: String, share: [Int]
  ) throws {
    let world = Self.world.control(in: "BBB", by: "AAA", km2: 10, to: "2008-01-01")
      .control(in: "BBB", by: "XXX", km2: 10, from: "2008-01-01")
      .control(in: "CCC", by: "XXX", .breakaway, km2: 5, from: "2008-01-01")
    #expect(Self.permille(try Self.share(world, reading, on: date)) == share)
  }

  @Test func `a breakaway region counts to its protector in that reading alone`() throws {
    let world = Self.world.control(in: "BBB", by: "AAA", .breakaway, km2: 10)
    #expect(Self.permille(try Self.share(world, "area-by-control")) == [200, 500])
    #expect(Self.permille(try Self.share(world, "area-with-breakaway")) == [300, 600])
  }

  @Test func `what is not on record is unknown and never nothing`() throws {
    let world = Self.world.area("AAA", 19, measure: .land).area("CCC", 29, measure: .land)
    #expect(try Self.share(world, "land-area") == [nil, nil])
    let held = Self.world.control(in: "BBB", by: "AAA", km2: nil)
    #expect(try Self.share(held, "area-by-control") == [nil, nil])
    #expect(Self.permille(try Self.share(held, "area")) == [200, 500])
    let nothing = World().states("CCC").alliance("PACT").admission("PACT", .open)
      .region("valley", "CCC", "DDD").area("CCC", 10)
    #expect(
      try nothing.whatIf("join CCC PACT").expect("coverage/PACT/valley").sentence
        == "How much of valley PACT would cover is not on record")
  }

  @Test(arguments: [
    ("2009-12-31", [250, 500]), ("2010-01-01", [333, 667]), ("2025-01-01", [333, 667]),
  ])
  func `people are counted by the latest year that is not later than the date`(
    date: String, share: [Int]
  ) throws {
    let world = Self.world.people("AAA", 1, year: 2000).people("BBB", 2, year: 2000)
      .people("CCC", 1, year: 2000).people("AAA", 2, year: 2010).people("CCC", 2, year: 2010)
    #expect(
      Self.permille(try Self.share(world, "people", series: "census", on: date)) == share)
  }

  @Test func `people of later years are no people yet`() throws {
    let world = Self.world.people("AAA", 1, year: 2000).people("BBB", 2, year: 2000)
      .people("CCC", 1, year: 2020)
    #expect(try Self.share(world, "people", series: "census") == [nil, nil])
  }

  @Test func `each series has a figure of its own`() throws {
    let world = Self.world.area("AAA", 1, series: "old").area("BBB", 1, series: "old")
      .area("CCC", 2, series: "old")
    #expect(Self.permille(try Self.share(world, "area", series: "old")) == [250, 750])
    #expect(Self.permille(try Self.share(world, "area", series: "atlas")) == [200, 500])
  }

  @Test(arguments: [("2010-01-01", [200, 500]), ("2016-01-01", [200, 400])])
  func `of several years the latest that is not later is used`(
    date: String, share: [Int]
  ) throws {
    // Measured again in 2015, smaller by Corvia's lake; the order of rows does not matter.
    let world = World().states("AAA", "BBB", "CCC").alliance("PACT").admission("PACT", .open)
      .members("AAA", of: "PACT").region("valley", "AAA", "BBB", "CCC").area("AAA", 20)
      .area("BBB", 60, year: 2015).area("BBB", 50, year: 2000).area("CCC", 20, year: 2015)
      .area("CCC", 30, year: 2000)
    #expect(Self.permille(try Self.share(world, "area", on: date)) == share)
  }

  @Test func `an entity within a state is not counted beside it`() throws {
    var world = World().states("AAA", "BBB", "CCC").states("ENT", kind: .deFacto)
    world = world.alliance("PACT").admission("PACT", .open).members("AAA", of: "PACT")
      .region("valley", "AAA", "BBB", "CCC", "ENT").area("AAA", 20).area("BBB", 50).area("CCC", 30)
      .area("ENT", 10)
    #expect(Self.permille(try Self.share(world, "area")) == [200, 500])
  }

  @Test func `a state to come has no part in the region yet`() throws {
    var world = World().states("AAA", "BBB", "CCC", "DDD").alliance("PACT")
      .admission("PACT", .open).members("AAA", of: "PACT")
      .region("valley", "AAA", "BBB", "CCC", "DDD").area("AAA", 20).area("BBB", 50).area("CCC", 30)
    world.tables.states[3].existence = Spell(Day(2012, 1, 1))
    #expect(Self.permille(try Self.share(world, "area")) == [200, 500])
    #expect(try Self.share(world, "area", on: "2013-01-01") == [nil, nil])
  }
}
