import Cartography
public import Diplomacy
public import WhatIf

/// A map of a body on a day for other programs: drawn in lines, or as features for a GIS.
public struct MapPicture: Sendable {
  let report: MapReport
  /// What the map shows, what comes later on top.
  let sketches: [Raster.Sketch]
  private let reading: LandReading
  private let sheet: Sheet
  private let window: Window?
  private let chart: Chart?

  /// The map of a body; without a region it shows wherever the body is.
  public init(
    of alliance: Identifier<Alliance>, _ scenario: Scenario, _ asOf: AsOf, outlines: [Outline],
    in region: Identifier<Region>? = nil, _ reading: LandReading = .recognised
  ) {
    let report = MapReport(
      of: alliance, scenario, asOf, outlines: nil, in: region, on: Sheet(columns: 0, rows: 0),
      .braille, reading)
    let sketches = asOf.sketches(outlines, reading)
    (self.report, self.sketches, self.reading) = (report, sketches, reading)
    guard let bounds = outlines.bounds(of: Set(report.shown)) else {
      (sheet, window, chart) = (Sheet(columns: 0, rows: 0), nil, nil)
      return
    }
    let sheet = Sheet(columns: Self.columns, showing: bounds, rows: 20...60)
    let window = Window(showing: bounds, on: sheet)
    let shades = Set(sketches.compactMap(\.owner)).map { ($0, report.shade(of: $0)) }
    // The map in signs puts its names where none touches another, and so they stand here too.
    chart = Chart(
      Raster(sketches, window, on: sheet),
      Marking(shades: Dictionary(uniqueKeysWithValues: shades)),
      .braille)
    (self.sheet, self.window) = (sheet, window)
  }

  public var notes: [String] { report.notes }

  /// As many cells of eight pixels as a picture is wide.
  private static let columns = Int((Picture.width - 2 * Picture.margin) / cell.width)
  private static let cell = (width: 8.0, height: 16.0)
  private static let pixelsPerDot = 4.0

  /// The map as an SVG picture.
  public var svg: String {
    let asOf = report.asOf
    var picture = Picture(title: report.title, description: description)
    picture.skip(8)
    if chart == nil {
      picture.write(.noMap)
    } else {
      let height = Double(sheet.rows) * Self.cell.height
      picture.place(figure(height: height), height: height + 10)
      picture.place(legend, height: 24)
      picture.write(.reading(reading))
    }
    for line in lists { picture.write(line) }
    picture.writeFoot(
      asOf, supposed: report.scenario.suppositions.map(\.description),
      report.rows.map(\.provenance.source))
    return picture.svg
  }

  /// Who counts as what, for who does not see the map.
  private var description: String { lists.joined(separator: " ") }
}

// MARK: - The figure

extension MapPicture {
  private func figure(height: Double) -> [XML] {
    let size: KeyValuePairs = [
      "width": Picture.number(Double(sheet.columns) * Self.cell.width),
      "height": Picture.number(height), "fill": "#ffffff", "stroke": Picture.line,
    ]
    return [
      .element("clipPath", ["id": "entente-sheet"], [.element("rect", size)]),
      .element("rect", size), .element("g", ["clip-path": "url(#entente-sheet)"], lands), names,
    ]
  }

  /// Each outline in the pattern of whoever's land it is; contested areas have a second on top.
  private var lands: [XML] {
    sketches.flatMap { sketch -> [XML] in
      let lines = window?.contours(of: sketch.outline, on: sheet) ?? []
      let path = lines.map(pathData).joined(separator: " ")
      guard !path.isEmpty, let owner = sketch.owner else { return [] }
      let state = sketch.outline.state
      let isContested = sketch.outline.claimant != nil
      var title = "\(report.asOf.name(of: state)): \(report.shade(of: owner).words)"
      if isContested { title += .contestedLand(report.asOf.name(of: owner)) }
      let fills = [report.shade(of: owner).fill] + (isContested ? [Hatching.contested.fill] : [])
      return fills.map { fill in
        .element(
          "path",
          [
            "d": path, "fill": fill, "fill-rule": "evenodd", "stroke": Picture.faint,
            "stroke-width": "0.7",
          ], [.element("title", text: title)])
      }
    }
  }

  private func pathData(_ spots: [Spot]) -> String {
    var points: [String] = []
    for spot in spots {
      let point =
        Picture.number(spot.x * Self.pixelsPerDot) + ","
        + Picture.number(spot.y * Self.pixelsPerDot)
      if points.last != point { points.append(point) }
    }
    // What is smaller than a pixel's tenth would be no line at all.
    return points.count < 3 ? "" : "M" + points.joined(separator: " ") + "Z"
  }

  private var names: XML {
    .element(
      "g",
      [
        "font-family": "monospace", "font-size": "12", "text-anchor": "middle",
        "fill": Picture.ink, "stroke": "#ffffff", "stroke-width": "3", "paint-order": "stroke",
      ],
      (chart?.labels ?? []).map { label in
        let middle = Double(label.column) + Double(label.text.count) / 2
        return .element(
          "text",
          [
            "x": Picture.number(middle * Self.cell.width),
            "y": Picture.number((Double(label.row) + 0.75) * Self.cell.height),
          ], text: label.text)
      })
  }

  private var legend: [XML] {
    var left = 0.0
    return Self.signs.flatMap { fill, words -> [XML] in
      defer { left += 34 + width(of: words, size: 12) + 22 }
      return [
        .element(
          "rect",
          [
            "x": Picture.number(left), "width": "26", "height": "15", "fill": fill,
            "stroke": Picture.faint,
          ]),
        .element(
          "text",
          [
            "x": Picture.number(left + 34), "y": "12", "font-size": "12", "fill": Picture.ink,
          ], text: words),
      ]
    }
  }

  private static let signs: [(fill: String, words: String)] =
    [Shade.member, .joining, .leaving, .possible, .outside].map { shade in
      (shade.fill, [shade.sign, shade.legend].filter { !$0.isEmpty }.joined(separator: " "))
    } + [(Hatching.contested.fill, "\(Marking.contested) contested")]
}

extension Shade {
  /// What land is filled with.
  fileprivate var fill: String {
    switch self {
    case .outside: Picture.empty
    case .member: Picture.full
    case .joining: Hatching.joining.fill
    case .leaving: Hatching.leaving.fill
    case .possible: Hatching.possible.fill
    }
  }
}

// MARK: - In words

extension MapReport {
  /// The rows that say who is in the body.
  var rows: [Membership] {
    states.flatMap { rows(of: $0) }
  }

  /// The rows that give a state its standing in the body.
  func rows(of state: Identifier<State>) -> [Membership] {
    guard let standing = asOf.standing(of: state, in: alliance) else { return [] }
    return asOf.atlas.memberships(of: state, in: alliance).filter { standing.rows.contains($0.id) }
  }
}

extension MapPicture {
  /// Who is in the body, and who has no name on the map, a line each.
  private var lists: [String] {
    let asOf = report.asOf
    func names(_ states: [Identifier<State>], _ label: String) -> [String] {
      guard !states.isEmpty else { return [] }
      let names = states.map { "\(report.shade(of: $0).sign)\($0) \(asOf.name(of: $0))" }
      return [label + names.joined(separator: ", ") + "."]
    }
    let seen = Set((chart?.labels ?? []).map(\.state) + (chart?.unlabelled ?? []))
    let beyond = chart == nil ? [] : Set(report.states + report.shown).subtracting(seen).sorted()
    let inside = names(report.states, .inIt)
    return (inside.isEmpty ? [String.nobody] : inside)
      + names(chart?.unlabelled ?? [], .noRoom) + names(beyond, .beyond)
  }
}

// MARK: - Sentences

extension Shade {
  fileprivate var legend: String {
    switch self {
    case .outside: "outside"
    case .member: "member"
    case .joining: "supposed to join"
    case .leaving: "supposed to leave"
    case .possible: "possibly a member"
    }
  }
}

extension String {
  fileprivate static let noMap = "The package has no map of anybody in this body."
  fileprivate static let nobody = "Nobody is in it on that day."
  fileprivate static let inIt = "In the body: "
  fileprivate static let noRoom = "No room for a name: "
  fileprivate static let beyond = "Not on this map: "

  fileprivate static func contestedLand(_ owner: String) -> String {
    "; contested, drawn as land of \(owner)"
  }

  fileprivate static func reading(_ reading: LandReading) -> String {
    switch reading {
    case .recognised: "Contested areas are drawn as their claimants' land."
    case .control: "Contested areas are drawn as the land of whoever holds all of them."
    }
  }
}
