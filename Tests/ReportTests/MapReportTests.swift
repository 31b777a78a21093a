import Cartography
import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

@Suite struct MapReportTests {
  static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Alphaland", of: "AAA")
    .name("Betaland", of: "BBB").name("Gammaland", of: "CCC").name("Deltaland", of: "DDD")
    .alliance("PACT").name("Mutual Pact", of: "PACT").members("AAA", "BBB", of: "PACT")
    .border("AAA", "BBB").border("BBB", "CCC").border("CCC", "DDD")
    .border("AAA", "DDD", kind: .sea).closure("BBB-CCC").region("south", "CCC", "DDD")
  static let lands = [
    land("AAA", west: 0, south: 0, east: 10, north: 10),
    land("BBB", west: 10, south: 0, east: 20, north: 10),
    land("CCC", west: 20, south: 0, east: 30, north: 10),
    land("DDD", west: 60, south: 0, east: 70, north: 10),
  ]

  static func report(
    _ lines: String = "", lands: [Outline]? = lands, in region: Identifier<Region>? = nil,
    _ style: Chart.Style = .letters
  ) throws -> MapReport {
    let asOf = world.atlas.asOf(day("2010-01-01"))
    return MapReport(
      of: "PACT", try Scenario.read(lines, with: asOf).get(), asOf, outlines: lands, in: region,
      on: Sheet(columns: 30, rows: 5), style, .recognised)
  }

  @Test func `the map has a legend that names whoever is in the body`() throws {
    let text = try Self.report("join CCC PACT\nleave AAA PACT").drawn()
    #expect(
      text == """
        Mutual Pact (PACT): its land and its neighbours on 2010-01-01
        Supposed: join CCC PACT; leave AAA PACT

         -a-a-a-a-aBBBBBBBBBC+C+C+C+C
         a-a-a-a-a-BBBBBBBBB+C+C+C+C+
         -a-a-a-a-aBBBBBBBBBC+C+C+C+C
         a-a-a-a-a-BBBBBBBBB+C+C+C+C+
         -a-a-a-a-aBBBBBBBBBC+C+C+C+C

        Signs: capitals member,
          small letters outside,
          + supposed to join,
          - supposed to leave,
          ? possibly a member, ! contested
        In the body: -AAA Alphaland,
          BBB Betaland, +CCC Gammaland
        Letters: a Alphaland, B Betaland,
          C Gammaland

        """)
  }

  @Test func `without a map the neighbours are told`() throws {
    let text = try Self.report(lands: nil).drawn()
    #expect(text.hasPrefix("The package has no map of anybody in this body; who borders whom:\n"))
    #expect(text.contains("outer border with: Gammaland (closed)"))
  }

  @Test func `who borders whom is spoken`() throws {
    let text = try Self.report("join CCC PACT").written(as: .markdown)
    #expect(
      text.filter { $0 != "\\" } == """
        # Mutual Pact (PACT): its land and its neighbours on 2010-01-01

        Supposed: join CCC PACT

        - Alphaland (member)
          - borders inside the body: Betaland
        - Betaland (member)
          - borders inside the body: Alphaland, Gammaland (joins, closed)
        - Gammaland (joins)
          - borders inside the body: Betaland (closed)
          - outer border with: Deltaland

        ## Sources

        - [src-invented]: Invented, Nobody

        """)
  }

  @Test func `a border is inside where both sides are in the body`() throws {
    let rows = try Self.report("join CCC PACT\nleave AAA PACT").table.rows
    #expect(
      rows.map { [$0[0], $0[2], $0[3], $0[5], $0[6], $0[7]].joined(separator: " ") } == [
        "AAA leaves BBB member outer no", "BBB member AAA leaves outer no",
        "BBB member CCC joins inside yes", "CCC joins BBB member inside yes",
        "CCC joins DDD outside outer no",
      ])
  }

  @Test func `each border has evidence`() throws {
    let json = try Self.report().json
    guard case .list(let states)? = json["states"],
      case .list(let borders)? = states.last?["borders"]
    else {
      Issue.record("no states in \(json)")
      return
    }
    #expect(borders.count == 2)
    for border in borders { #expect(border["evidence"]?.isListOfObjects == true) }
    #expect(json["scenario"] == .list([]))
  }

  @Test func `a region is shown instead of the body`() throws {
    let report = try Self.report(in: "south")
    #expect(report.chart?.letters.map(\.state).contains("DDD") == true)
    #expect(report.drawn().contains("Not on this map: AAA Alphaland"))
  }

  // MARK: Shades and contested areas

  private static func standing(
    _ status: MembershipStatus, _ holds: Answer = .yes, _ participation: Participation = .full
  ) -> Standing {
    Standing(
      state: "AAA", alliance: "PACT", status: status, participation: participation, holds: holds,
      rows: [])
  }

  @Test(arguments: [
    (nil, nil, Shade.outside), (standing(.member), standing(.member), .member),
    (standing(.member), nil, .leaving), (nil, standing(.member), .joining),
    (standing(.partner), standing(.partner), .outside), (nil, standing(.observer), .joining),
    (standing(.member, .possibly), standing(.member, .possibly), .possible),
    (standing(.member), standing(.member, .yes, .frozen), .member),
    (standing(.member, .yes, .suspended), standing(.member, .yes, .suspended), .outside),
  ])
  func `a state is shaded by what it was and what it would be`(
    then: Standing?, now: Standing?, shade: Shade
  ) {
    #expect(Shade(from: then, to: now) == shade)
  }

  /// A de facto entity of AAA, a partially recognised state of BBB, and a state that came later.
  private static let contested: World = {
    var world = Self.world
    for (id, kind, from) in [
      ("XAA", State.Kind.deFacto, "2000"), ("XBB", .partiallyRecognised, "2005"),
      ("NEW", .state, "2008"),
    ] {
      world.tables.states.append(
        State(
          id: Identifier(id), kind: kind, existence: spell(from, nil),
          provenance: Provenance(origin: Origin(file: "states.csv", line: 9), source: "src")))
    }
    return world
  }()

  @Test(arguments: [
    ("1999-01-01", LandReading.recognised, "NEW predecessors, AAA own, BBB own"),
    ("2004-01-01", .recognised, "NEW predecessors, AAA own, BBB own, XAA claimants"),
    ("2010-01-01", .recognised, "AAA own, BBB own, NEW own, XAA claimants, XBB own"),
    ("2010-01-01", .control, "AAA own, BBB own, NEW own, XAA controllers, XBB own"),
  ])
  func `a contested area lies on top while it exists, as whose land is a reading`(
    date: String, reading: LandReading, drawn: String
  ) {
    var new = land("NEW", west: 8, south: 0, east: 10, north: 10)
    new.predecessor = "AAA"
    let outlines = [
      land("XAA", west: 1, south: 1, east: 2, north: 2, claimant: "AAA", controller: "XAA"),
      Self.lands[0], land("XBB", west: 11, south: 1, east: 12, north: 2, claimant: "BBB"),
      Self.lands[1], new,
    ]
    let asOf = Self.contested.atlas.asOf(day(date))
    let sketches = asOf.sketches(outlines, reading)
    #expect(
      sketches.map { "\($0.outline.state) \($0.layer)" }.joined(separator: ", ") == drawn)
  }

  @Test func `an area of which only a part is held stays with its claimant`() {
    let area = land(
      "XAA", west: 1, south: 1, east: 2, north: 2, claimant: "AAA", controller: "BBB",
      extent: .part)
    let asOf = Self.contested.atlas.asOf(day("2010-01-01"))
    #expect(asOf.sketches([area], .control).map(\.layer) == [.claimants])
  }
}
