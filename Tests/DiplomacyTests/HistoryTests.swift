import Diplomacy
import Testing
import Worlds

@Suite struct HistoryTests {
  /// What a state was in a body up to a day, a line each.
  static func history(_ world: World, on date: String = "2010-06-15") -> [String] {
    world.atlas.asOf(day(date)).history(of: "AAA", in: "PACT").map { stretch in
      let standing = stretch.standing
      let answer = standing.holds == .yes ? "" : " possibly"
      let planned = stretch.plannedEnd.map { " planned until \($0)" } ?? ""
      return "\(stretch.from)..\(stretch.end) \(standing.status.rawValue)\(answer)\(planned)"
    }
  }

  static let body = World().states("AAA").alliance("PACT")

  @Test func `spells stand in their order with nothing between them`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2003-01-01", to: "2005-01-01")
      .member("AAA", of: "PACT", from: "2001-01-01", to: "2002-01-01", as: .observer)
    #expect(
      Self.history(world) == ["2001-01-01..2002-01-01 observer", "2003-01-01..2005-01-01 member"])
  }

  @Test func `inside an imprecise bound it is possibly so`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2003", to: "2005-02")
    #expect(
      Self.history(world) == [
        "2003-01-01..2003-12-31 member possibly", "2003-12-31..2005-02-01 member",
        "2005-02-01..2005-02-28 member possibly",
      ])
  }

  @Test func `between the dates of two sources it is possibly so`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2003-01-01", id: "one")
      .member("AAA", of: "PACT", from: "2004-01-01", variantOf: "one")
    #expect(
      Self.history(world) == [
        "2003-01-01..2004-01-01 member possibly", "2004-01-01..2010-06-16 member",
      ])
  }

  @Test func `where spells overlap the one that counts most is told`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2001-01-01", as: .observer)
      .member("AAA", of: "PACT", from: "2003-01-01", to: "2004-01-01")
    #expect(
      Self.history(world) == [
        "2001-01-01..2003-01-01 observer", "2003-01-01..2004-01-01 member",
        "2004-01-01..2010-06-16 observer",
      ])
  }

  @Test func `nothing later than the day is told, but an end that was known on it`() {
    let world = Self.body.member(
      "AAA", of: "PACT", from: "2003-01-01", to: "2010-12-01", endKnown: "2010-05-01")
    #expect(Self.history(world, on: "2002-01-01").isEmpty)
    #expect(Self.history(world, on: "2010-04-30") == ["2003-01-01..2010-05-01 member"])
    #expect(
      Self.history(world) == ["2003-01-01..2010-06-16 member planned until 2010-12-01"])
    #expect(Self.history(world, on: "2011-01-01") == ["2003-01-01..2010-12-01 member"])
  }

  @Test func `what was open where the data end is possibly so afterwards`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2003-01-01")
    #expect(
      Self.history(world, on: "2031-01-02") == [
        "2003-01-01..2031-01-01 member", "2031-01-01..2031-01-03 member possibly",
      ])
  }

  @Test func `the last stretch is what the state is on the day`() {
    let world = Self.body.member("AAA", of: "PACT", from: "2003", to: "2005-02", as: .partner)
      .member("AAA", of: "PACT", from: "2004-06-15", to: "2009~")
      .member("AAA", of: "PACT", as: .observer)
    for number in stride(from: day("2002-01-01").number, to: day("2011-01-01").number, by: 17) {
      let asOf = world.atlas.asOf(Day(number: number))
      let last = asOf.history(of: "AAA", in: "PACT").last
      #expect(last?.standing == asOf.standing(of: "AAA", in: "PACT"), "\(asOf.day)")
      #expect(last?.end == asOf.day.advanced(days: 1))
    }
  }
}
