import Cartography
import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

/// Networks, features and sources for other programs, on an invented world.
@Suite struct ExportTests {
  private static let world = World().states("AAA", "BBB", "CCC", "DDD")
    .name("Alpha \"A\" \\n & <B>", of: "AAA").region("south", "AAA", "DDD")
    .alliance("PACT").obligation("PACT").members("AAA", "BBB", of: "PACT")
    .alliance("BOND").obligation("BOND").member("AAA", of: "BOND", from: "2009/2011")
    .member("CCC", of: "BOND").alliance("CLUB").member("AAA", of: "CLUB", as: .observer)

  private static let asOf = world.atlas.asOf(day("2010-01-01"))

  private static func scenario(_ lines: String) throws -> Scenario {
    try Scenario.read(lines, with: asOf).get()
  }

  // MARK: Networks

  private static func edges(_ subject: Network.Subject, _ lines: String = "") throws -> [String] {
    Network(subject, try scenario(lines), asOf).edges.map { edge in
      "\(edge.from)-\(edge.to) \(edge.label) \(edge.certainty)"
    }
  }

  @Test func `a membership is an edge from the state to the body`() throws {
    #expect(
      try Self.edges(.memberships) == [
        "AAA-PACT member recorded", "AAA-BOND ? member possible", "AAA-CLUB observer recorded",
        "BBB-PACT member recorded", "CCC-BOND member recorded",
      ])
  }

  @Test func `what is supposed is an edge with a sign`() throws {
    let edges = try Self.edges(.memberships, "join DDD PACT\nleave BBB PACT\nfreeze CCC BOND")
    #expect(edges.contains("DDD-PACT + member added"))
    #expect(edges.contains("BBB-PACT - member ended"))
    #expect(edges.contains("CCC-BOND ± member, frozen changed"))
  }

  @Test func `a duty of aid ties each pair once, with every treaty that holds it`() throws {
    #expect(
      try Self.edges(.duties) == [
        "AAA-BBB PACT recorded", "AAA-CCC ? BOND possible",
      ])
    #expect(
      try Self.edges(.duties, "join CCC PACT\nleave BBB PACT") == [
        "AAA-BBB - PACT ended", "AAA-CCC ? BOND, + PACT changed",
      ])
  }

  @Test func `a network is narrowed to bodies and to a region`() {
    let network = Network(.memberships, Scenario(), Self.asOf, bodies: ["CLUB"], in: "south")
    #expect(network.edges.map(\.to) == ["CLUB"])
    #expect(network.nodes.map(\.id) == ["AAA", "DDD", "CLUB"], "who has no edge shows it")
    #expect(Network(.memberships, Scenario(), Self.asOf).nodes.map(\.id).contains("DDD") == false)
  }

  @Test func `DOT obeys nothing in a name`() throws {
    let network = Network(
      .memberships, try Self.scenario("join DDD CLUB"), Self.asOf, bodies: ["CLUB"])
    #expect(
      network.dot == #"""
        // [src-invented]: Invented, Nobody
        graph entente {
          graph [label="States and the bodies they are in on 2010-01-01\nSupposed: join DDD CLUB\nDotted and ?: possibly. Dashed: supposed (+ in, - out, ± otherwise).\nAs of 2010-01-01. Package invented 0, data until 2030-12-31.", labelloc=t, fontname="sans-serif", overlap=false];
          node [fontname="sans-serif"];
          edge [fontname="sans-serif", fontsize=10];
          "AAA" [label="Alpha \"A\" \\n &amp; <B>\nAAA", shape=ellipse];
          "DDD" [label="DDD", shape=ellipse];
          "CLUB" [label="CLUB", shape=box];
          "AAA" -- "CLUB" [label="observer", style=solid, tooltip="AAA-CLUB-5 memberships.csv:6 [src-invented]"];
          "DDD" -- "CLUB" [label="+ member", style=dashed, tooltip="supposed"];
        }

        """#)
  }

  // MARK: Features

  private static let lands = [
    // Clockwise, as GeoJSON does not want it.
    Outline(
      state: "AAA",
      polygons: [
        Polygon(rings: [
          ring(west: 0, south: 0, east: 10, north: 10).reversed(),
          ring(west: 2, south: 2, east: 3, north: 3),
        ])
      ]), land("BBB", west: 10, south: 0, east: 20, north: 10),
    land("CCC", west: 20.5, south: 0, east: 30, north: 10),
  ]

  @Test func `features have what each state is in the body`() throws {
    let text = MapPicture(
      of: "PACT", try Self.scenario("join CCC PACT\nleave AAA PACT"), Self.asOf,
      outlines: Self.lands
    ).geojson
    let collection = try StrictJSON.read(text)
    #expect(collection["type"] == .text("FeatureCollection"))
    #expect(collection["at"] == .text("2010-01-01"))
    #expect(collection["scenario"] == .list([.text("join CCC PACT"), .text("leave AAA PACT")]))
    let features = collection["features"]?.elements ?? []
    #expect(features.compactMap { $0["id"] } == [.text("AAA"), .text("BBB"), .text("CCC")])
    let properties = features.compactMap { $0["properties"] }
    #expect(
      properties.compactMap { $0["standing"] } == [
        .text("leaves"), .text("member"), .text("joins"),
      ])
    #expect(
      properties.compactMap { $0["supposed"] } == [.boolean(true), .boolean(false), .boolean(true)])
    #expect(properties[1]["sources"] == .text("src-invented"))
  }

  @Test func `rings run anticlockwise around land and clockwise around holes`() throws {
    let text = MapPicture(of: "PACT", Scenario(), Self.asOf, outlines: Self.lands).geojson
    let feature = try StrictJSON.read(text)["features"]?.elements.first
    let rings = feature?["geometry"]?["coordinates"]?.elements.first?.elements ?? []
    #expect(rings.count == 2)
    let areas = rings.map { ring -> Double in
      let points = ring.elements.map { $0.elements.map(\.value) }
      return zip(points, points.dropFirst()).reduce(0) { sum, pair in
        sum + pair.0[0] * pair.1[1] - pair.1[0] * pair.0[1]
      }
    }
    #expect(areas == [200, -2])
  }

  // MARK: Sources

  private static func source(
    _ id: Identifier<Source>, _ kind: Source.Kind = .article, title: Text = "A title",
    author: Text = "", published: String? = nil, url: Text = "", accessed: Day? = nil,
    checked: Source.Checked = .read
  ) -> Source {
    Source(
      id: id, kind: kind, title: title, author: author, publisher: "Press",
      published: published.map(date), url: url, accessed: accessed, checked: checked,
      origin: Origin(file: "sources.csv", line: 3))
  }

  private static func entry(_ source: Source) -> String {
    var world = World()
    world.tables.sources = [source]
    let text = Bibliography(world.atlas.asOf(day("2010-01-01"))).bibtex
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      .joined(separator: "\n")
  }

  @Test func `a source is an entry under its identifier`() {
    let source = Self.source(
      "src-one", title: "50% of {A} & B_c \\ ~^#$", author: "Ann Bee and others",
      published: "2018-08-28", url: "https://example.org/a_b%20{c}?d=#e", accessed: Day(2026, 1, 2),
      checked: .cited)
    #expect(
      Self.entry(source) == ##"""

        @article{src-one,
          title = {{50\% of \textbraceleft{}A\textbraceright{} \& B\_c \textbackslash{} \textasciitilde{}\textasciicircum{}\#\$}},
          author = {Ann Bee and others},
          journal = {Press},
          year = 2018,
          month = aug,
          day = 28,
          url = {https://example.org/a_b%20%7Bc%7D?d=#e},
          urldate = {2026-01-02},
          note = {Known through another source},
        }

        """##)
  }

  @Test(arguments: [
    ("2018", ["  year = 2018,"]), ("2018~", ["  year = 2018,"]),
    ("2018-04", ["  year = 2018,", "  month = apr,"]), ("2017/2019", ["  date = {2017/2019},"]),
    ("199X", ["  date = {199X},"]),
  ])
  func `a date is as exact as it is known`(published: String, fields: [String]) {
    let lines = Self.entry(Self.source("src", published: published)).split(separator: "\n")
    let dates = lines.filter { line in
      ["year", "month", "day", "date"].contains { line.hasPrefix("  \($0) ") }
    }
    #expect(dates.map(String.init) == fields)
  }

  @Test(arguments: Source.Kind.allCases)
  func `every kind of source has balanced braces and a type`(kind: Source.Kind) {
    let text = Self.entry(Self.source("src", kind, title: "}{ \u{1B} @ {{"))
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    #expect(
      ["@article", "@book", "@misc", "@techreport"].contains { text.hasPrefix("\n\($0){src,") })
  }

  @Test func `a record or scenario has the sources it rests on, without later dates`() throws {
    var world = Self.world
    world.tables.sources = [
      Self.source("src-invented", published: "2017-01-01", url: "https://later.example"),
      Self.source("src-unused"),
    ]
    let asOf = world.atlas.asOf(day("2010-01-01"))
    let outcome = evaluate(try Self.scenario("join CCC PACT"), on: asOf.day, in: world.atlas)
    for bibliography in [
      Bibliography(of: "AAA", asOf), Bibliography(of: outcome, in: world.atlas),
      Bibliography(of: "src-invented", asOf),
    ] {
      #expect(bibliography.sources.map(\.id) == ["src-invented"])
      #expect(!bibliography.bibtex.contains("2017") && !bibliography.bibtex.contains("later"))
    }
    #expect(Bibliography(asOf).bibtex.contains("year = 2017"))
  }

  // MARK: Time

  @Test func `no export knows what came later`() throws {
    let lands = [
      land("AAA", west: 0, south: 0, east: 10, north: 10),
      land("BBB", west: 10, south: 0, east: 20, north: 10),
      land("NEW", west: 12, south: 0, east: 14, north: 10),
    ]
    func exports(_ world: World) throws -> [String] {
      let asOf = world.atlas.asOf(TimeLeakTests.day)
      let scenario = try Scenario.read("join BBB PACT", with: asOf).get()
      let map = MapPicture(of: "PACT", scenario, asOf, outlines: lands)
      return [
        map.svg, map.geojson, Timeline(of: .alliance("PACT"), scenario, asOf).svg,
        Timeline(of: .state("AAA"), scenario, asOf).svg,
        Network(.memberships, scenario, asOf).dot, Network(.duties, scenario, asOf).dot,
        Bibliography(of: "AAA", asOf).bibtex,
        Bibliography(of: evaluate(scenario, on: asOf.day, in: world.atlas), in: world.atlas).bibtex,
      ]
    }
    for (early, late) in zip(try exports(LaterWorld.early), try exports(LaterWorld.late)) {
      #expect(early == late)
    }
  }
}

extension StrictJSON.Value {
  fileprivate var value: Double {
    if case .number(let text) = self { Double(text) ?? .nan } else { .nan }
  }
}
