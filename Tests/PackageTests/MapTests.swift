import Cartography
import Diplomacy
import Explorer
import Report
import Repository
import Terminal
import Testing
import WhatIf

/// The map of the package, read once for all tests.
private let outlines = Result { try Eurasia.outlines(of: try eurasia.get()) }

@Suite struct MapTests {
  private static let article = "2018-09-10"

  @Test func `every state of the package has an outline`() throws {
    let drawn = Set(try outlines.get().map(\.state))
    for state in try eurasia.get().tables.states {
      #expect(drawn.contains(state.id), "\(state.id)")
    }
  }

  @Test func `every area that is no state has its claimant's reading and another`() throws {
    let atlas = try eurasia.get()
    for outline in try outlines.get() {
      let state = try #require(atlas.state(outline.state))
      guard state.kind != .state else {
        #expect(outline.claimant == nil, "\(state.id)")
        continue
      }
      let claimant = try #require(outline.claimant, "\(state.id)")
      #expect(claimant == state.claimant ?? claimant)
      #expect(outline.controller != nil && outline.controller != claimant, "\(state.id)")
    }
  }

  @Test(arguments: [
    ("XCR", "2014-02-01", false), ("XCR", "2014-06-01", true), ("XNK", "2018-09-10", true),
    ("XNK", "2024-06-01", false), ("XKX", "2008-01-01", false), ("XKX", "2009-01-01", true),
    ("XDR", "2018-09-10", true), ("XZP", "2018-09-10", false), ("MNE", "2018-09-10", true),
  ])
  func `an area is on the map while it exists`(state: String, date: String, isThere: Bool) throws {
    let sketches = try asOf(date).sketches(try outlines.get(), .recognised)
    #expect(sketches.contains { $0.outline.state.text == state } == isThere)
  }

  /// Contested areas lie within their claimants, and as large as their records say.
  @Test(arguments: [
    ("XAB", 8_660.0), ("XSO", 3_900), ("XNK", 4_400), ("XCR", 27_000), ("XNC", 3_355),
    ("XKX", 10_887),
  ])
  func `an area is about as large as it is known to be`(state: String, km2: Double) throws {
    let outline = try #require(try outlines.get().first { $0.state.text == state })
    let size = outline.polygons.map { self.km2($0.rings[0]) }.reduce(0, +)
    #expect(abs(size / km2 - 1) < 0.25, "\(size) km²")
  }

  private func km2(_ ring: [Point]) -> Double {
    var sum = 0.0
    for (one, next) in zip(ring, ring.dropFirst()) {
      sum += one.longitude * next.latitude - next.longitude * one.latitude
    }
    let middle = ring.map(\.latitude).reduce(0, +) / Double(ring.count) * .pi / 180
    let cosine = 1 - middle * middle / 2 + middle * middle * middle * middle / 24
    return abs(sum) / 2 * cosine * 111.2 * 111.2
  }

  // MARK: Drawing

  private func report(
    of body: Identifier<Alliance>, in region: Identifier<Region>?, on date: String = article,
    _ style: Chart.Style = .braille
  ) throws -> MapReport {
    MapReport(
      of: body, Scenario(), try asOf(date), outlines: try outlines.get(), in: region,
      on: Sheet(columns: 100, rows: 40), style, .recognised)
  }

  @Test(arguments: [Chart.Style.braille, .letters])
  func `at 100 by 40 every state of a region is named or listed, and no name touches another`(
    style: Chart.Style
  ) throws {
    let atlas = try eurasia.get()
    for region in atlas.tables.regions {
      let report = try report(of: "CSTO", in: region.id, style)
      let chart = try #require(report.chart)
      // No map shows both shores of an ocean: who lies beyond is listed below it.
      let beyond = report.drawn().split(separator: "Not on this map:").dropFirst().joined()
      let named = Set(
        chart.labels.map(\.state) + chart.letters.map(\.state) + chart.unlabelled
          + beyond.split(whereSeparator: { !$0.isLetter }).map { Identifier(String($0)) })
      for state in atlas.states(in: region.id)
      where try asOf(Self.article).holds(atlas.state(state)?.existence ?? Spell()) == .yes {
        #expect(named.contains(state), "\(state) in \(region.id)")
      }
      for (index, label) in chart.labels.enumerated() {
        for other in chart.labels[..<index] where other.row == label.row {
          #expect(
            label.columns.upperBound < other.columns.lowerBound
              || other.columns.upperBound < label.columns.lowerBound, "\(label) \(other)")
        }
      }
    }
  }

  @Test func `every member of a body is on its map or said not to be`() throws {
    for body in try eurasia.get().tables.alliances {
      let report = try report(of: body.id, in: nil)
      let text = report.drawn()
      for state in try members(of: body.id, on: Self.article, .yes) {
        #expect(text.contains(state), "\(state) of \(body.id)")
      }
    }
  }

  @Test func `supposing that Azerbaijan joins hatches it between Russia and Iran`() throws {
    var state = ExplorerState(
      try eurasia.get(), on: try asOf(Self.article).day, map: .read(try outlines.get()), rows: 40,
      columns: 120)
    for key in try Key.script(":join AZE CSTO<Enter>") {
      _ = update(&state, state.action(for: key))
    }
    let text = draw(state).text
    for name in [">+AZE", "ARM", "GEO", "RUS", "TUR", "IRN", "!XNK", "!XAB", "!XSO"] {
      #expect(text.contains(name), "\(name) in\n\(text)")
    }
  }

  @Test func `the neighbours of the CSTO are told with what is closed`() throws {
    let text = try report(of: "CSTO", in: nil).written(as: .markdown)
    #expect(text.contains("Turkiye (closed)"))
    #expect(text.contains("Iran"))
  }
}
