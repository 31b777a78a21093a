import Cartography
import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

/// Maps and timelines as pictures, on an invented world.
@Suite struct PictureTests {
  private static let world = World().states("AAA", "BBB", "CCC", "DDD")
    .name("Alpha & <Sons>", of: "AAA").name("Beta\u{1B}[31m\u{FFFF}land", of: "BBB")
    .name("Γάμμα", of: "CCC").name("Deltaland", of: "DDD")
    .alliance("PACT").name("Mutual \"Pact\"", of: "PACT").alliance("CLUB")
    .member("AAA", of: "PACT", from: "1995-03-01", id: "AAA-1")
    .member("BBB", of: "PACT", from: "1999~", to: "2003", id: "BBB-1")
    .member("BBB", of: "PACT", from: "2005-01-01", as: .observer, id: "BBB-2")
    .member("DDD", of: "PACT", from: "2006-01-01", to: "2012-01-01", id: "DDD-1")
    .member(
      "DDD", of: "PACT", from: "2006-06-01", to: "2012-01-01", id: "DDD-2", variantOf: "DDD-1"
    )
    .member("AAA", of: "CLUB", from: "2001-01-01", participation: .suspended, id: "AAA-2")

  private static let asOf = world.atlas.asOf(day("2010-01-01"))

  private static func scenario(_ lines: String) throws -> Scenario {
    try Scenario.read(lines, with: asOf).get()
  }

  private static func timeline(
    of subject: Timeline.Subject = .alliance("PACT"), _ lines: String = ""
  ) throws -> Timeline {
    Timeline(of: subject, try scenario(lines), asOf)
  }

  private static func map(_ lines: String = "", _ outlines: [Outline]) throws -> MapPicture {
    MapPicture(of: "PACT", try scenario(lines), asOf, outlines: outlines)
  }

  private static let lands = [
    land("AAA", west: 0, south: 0, east: 10, north: 10),
    land("BBB", west: 10, south: 0, east: 20, north: 10),
    land("CCC", west: 20, south: 0, east: 30, north: 10),
    land("DDD", west: 170, south: 0, east: 190, north: 10),
  ]

  private static func words(_ svg: String) throws -> [String] {
    try #require(StrictXML(document: svg)).all("text").map(\.text)
  }

  // MARK: Every picture

  private static func pictures() throws -> [String] {
    let lines = "join CCC PACT\nleave AAA PACT"
    return [
      try timeline().svg, try timeline(of: .alliance("PACT"), lines).svg,
      try timeline(of: .state("AAA"), lines).svg, try timeline(of: .state("CCC")).svg,
      try map("", lands).svg, try map(lines, lands).svg, try map(lines, []).svg,
    ]
  }

  @Test func `a picture is well-formed XML whatever the names`() throws {
    for svg in try Self.pictures() {
      let root = try #require(StrictXML(document: svg), "\(svg)")
      #expect(root.name == "svg")
      #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    }
    #expect(try Self.words(try Self.timeline().svg).contains("Alpha & <Sons>"))
    #expect(try Self.words(try Self.timeline().svg).contains("Beta␛[31m<U+FFFF>land"))
  }

  @Test func `a picture says its day, its package and what is supposed`() throws {
    for svg in try Self.pictures() {
      let words = try Self.words(svg).joined(separator: "\n")
      #expect(words.contains("As of 2010-01-01. Package invented 0, data until 2030-12-31."))
    }
    let words = try Self.words(try Self.map("join CCC PACT", Self.lands).svg)
    #expect(words.contains("Supposed: join CCC PACT"))
    #expect(words.contains("[src-invented]: Invented, Nobody"))
  }

  @Test func `a picture has a title and a description for who does not see it`() throws {
    for svg in try Self.pictures() {
      let root = try #require(StrictXML(document: svg))
      #expect(root.children[0].name == "title" && !root.children[0].text.isEmpty)
      #expect(root.children[1].name == "desc" && !root.children[1].text.isEmpty)
    }
  }

  @Test func `everything that is drawn lies in the picture`() throws {
    for svg in try Self.pictures() {
      let root = try #require(StrictXML(document: svg))
      let height = try #require(root.attributes["height"].flatMap(Double.init))
      for text in root.all("text") {
        let y = try #require(text.attributes["y"].flatMap(Double.init))
        let x = try #require(text.attributes["x"].flatMap(Double.init))
        #expect((0...height).contains(y) && (0...Picture.width).contains(x), "\(text.text)")
      }
    }
  }

  @Test func `a fill names a pattern that is there`() throws {
    for svg in try Self.pictures() {
      let root = try #require(StrictXML(document: svg))
      let patterns = Set(root.all("pattern").compactMap { $0.attributes["id"] })
      let used = root.all.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }
      for fill in used { #expect(patterns.contains(String(fill.dropFirst(5).dropLast()))) }
    }
  }

  // MARK: Timelines

  @Test func `a timeline has a lane a status, in the order of the first beginning`() throws {
    let timeline = try Self.timeline()
    #expect(
      timeline.lanes.map { timeline.label(of: $0).text } == [
        "Alpha & <Sons>", "Beta\u{1B}[31m\u{FFFF}land", "Beta\u{1B}[31m\u{FFFF}land, observer",
        "Deltaland", "Deltaland, dated otherwise",
      ])
  }

  @Test func `an end that nobody knew on the day is not shown`() throws {
    let words = try Self.words(try Self.timeline().svg).joined(separator: "\n")
    #expect(words.contains("2006-01-01 –"))
    #expect(!words.contains("2012"))
  }

  @Test func `a beginning that was not yet is not shown`() throws {
    let early = Timeline(
      of: .alliance("PACT"), Scenario(), Self.world.atlas.asOf(day("1996-01-01")))
    #expect(early.lanes.map(\.kind.other) == ["AAA"])
    #expect(!early.svg.contains("BBB") && !early.svg.contains("1999"))
  }

  @Test func `a spell with imprecise dates is thin where they leave it open`() throws {
    let root = try #require(StrictXML(document: try Self.timeline().svg))
    let bars = root.all("rect").filter {
      $0.children.first?.text.hasPrefix("1999~ – 2003; An act; memberships.csv:3") ?? false
    }
    #expect(bars.map { $0.attributes["height"] } == ["4", "11"])
    #expect(bars.first?.attributes["stroke-dasharray"] == "3 2")
  }

  @Test func `what is supposed stands apart, hatched and with a sign`() throws {
    let svg = try Self.timeline(of: .alliance("PACT"), "join CCC PACT\nleave AAA PACT").svg
    let words = try Self.words(svg)
    let heading = try #require(words.firstIndex(of: "Supposed"))
    #expect(words[heading...].contains("- Alpha & <Sons>"))
    #expect(words[heading...].contains("+ Γάμμα, member"))
    let root = try #require(StrictXML(document: svg))
    let fills = root.all("rect").compactMap { $0.attributes["fill"] }
    #expect(fills.count { $0 == Hatching.joining.fill } == 1)
    #expect(fills.count { $0 == Hatching.leaving.fill } == 1)
  }

  @Test func `a part that is suspended has an empty bar and says so`() throws {
    let timeline = try Self.timeline(of: .state("AAA"))
    #expect(timeline.lanes.map { timeline.label(of: $0).notes } == [[], ["suspended"]])
    let root = try #require(StrictXML(document: timeline.svg))
    #expect(root.all("rect").compactMap { $0.attributes["fill"] }.contains(Picture.empty))
  }

  @Test func `a label gives up its name before what the state is`() {
    let label = Timeline.Label(
      name: "A league of very many words that nobody could write", notes: ["signatory"])
    let text = label.fitting(240, size: 11)
    #expect(text.hasSuffix("…, signatory"))
    #expect(width(of: text, size: 11) <= 240)
  }

  @Test func `who was in nothing has a sentence`() throws {
    #expect(
      try Self.words(try Self.timeline(of: .state("CCC")).svg)
        .contains("No membership is on record by 2010-01-01."))
  }

  // MARK: Maps

  @Test func `members are full and what is supposed is hatched`() throws {
    let root = try #require(
      StrictXML(document: try Self.map("join CCC PACT\nleave AAA PACT", Self.lands).svg))
    let lands = root.all("path").filter { $0.attributes["fill-rule"] == "evenodd" }
    let fills = Dictionary(
      uniqueKeysWithValues: lands.map {
        ($0.children.first?.text ?? "", $0.attributes["fill"] ?? "")
      })
    #expect(
      fills == [
        "Alpha & <Sons>: leaves": Hatching.leaving.fill,
        "Beta␛[31m<U+FFFF>land: outside": Picture.empty, "Γάμμα: joins": Hatching.joining.fill,
        "Deltaland: member": Picture.full,
      ])
    #expect(root.all("text").map(\.text).contains("+CCC"))
  }

  @Test func `a contested area has a second pattern on its owner's land`() throws {
    let outlines =
      Self.lands + [
        land("XBB", west: 11, south: 1, east: 12, north: 9, claimant: "BBB", controller: "AAA")
      ]
    var world = Self.world
    world.tables.states.append(
      State(
        id: "XBB", kind: .deFacto,
        provenance: Provenance(origin: Origin(file: "states.csv", line: 9), source: "src-invented"))
    )
    let asOf = world.atlas.asOf(day("2010-01-01"))
    let picture = MapPicture(of: "PACT", Scenario(), asOf, outlines: outlines, .control)
    let root = try #require(StrictXML(document: picture.svg))
    let fills = root.all("path").filter { $0.children.first?.text.hasPrefix("XBB") ?? false }
      .map { $0.attributes["fill"] }
    #expect(fills == [Picture.full, Hatching.contested.fill])
  }

  @Test func `without a map who is in the body is told`() throws {
    let words = try Self.words(try Self.map("", []).svg)
    #expect(words.contains("The package has no map of anybody in this body."))
    #expect(words.contains("In the body: AAA Alpha & <Sons>, DDD Deltaland."))
  }
}
