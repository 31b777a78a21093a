public import Cartography
public import Diplomacy
public import WhatIf

/// A map of a body on a day: drawn, and as a list of who borders whom.
public struct MapReport: Reportable {
  public let alliance: Identifier<Alliance>
  public let before: Snapshot
  public let after: Snapshot
  public let scenario: Scenario
  /// The map itself; `nil` if the package has none.
  public let chart: Chart?
  /// Whoever is in the body, or is supposed in or out of it.
  let states: [Identifier<State>]
  /// Whoever the map is to show.
  let shown: [Identifier<State>]

  /// The map of a body.
  ///
  /// Without outlines there is the list alone; without a region the map shows wherever the body is.
  public init(
    of alliance: Identifier<Alliance>, _ scenario: Scenario, _ asOf: AsOf, outlines: [Outline]?,
    in region: Identifier<Region>?, on sheet: Sheet, _ style: Chart.Style, _ reading: LandReading
  ) {
    (self.alliance, self.scenario) = (alliance, scenario)
    let before = Snapshot(asOf)
    let after = before.supposing(scenario)
    (self.before, self.after) = (before, after)
    let shades = asOf.atlas.tables.states.map { state in
      (
        state.id,
        Shade(
          from: before.standing(of: state.id, in: alliance),
          to: after.standing(of: state.id, in: alliance))
      )
    }
    states = shades.filter { $0.1 != .outside }.map(\.0).sorted()
    let asked = region.map { asOf.atlas.states(in: $0).filter(asOf.has) } ?? []
    shown = asked.isEmpty ? states : asked.sorted()
    let marking = Marking(shades: Dictionary(uniqueKeysWithValues: shades))
    let bounds = outlines?.bounds(of: Set(shown))
    chart = bounds.map { bounds in
      let sketches = asOf.sketches(outlines ?? [], reading)
      return Chart(Raster(sketches, Window(showing: bounds, on: sheet), on: sheet), marking, style)
    }
  }

  var asOf: AsOf { before.asOf }
  public var notes: [String] { asOf.notesOnDataEnd }

  func shade(of state: Identifier<State>) -> Shade {
    Shade(
      from: before.standing(of: state, in: alliance), to: after.standing(of: state, in: alliance))
  }

  private var adjacencies: [(state: Identifier<State>, borders: [Adjacency])] {
    states.map { ($0, after.adjacencies(of: $0, shade)) }
  }
}

// MARK: - JSON and table

extension MapReport {
  public var json: JSON {
    [
      "alliance": JSON(alliance), "name": .text(asOf.name(of: alliance)), "at": JSON(asOf.day),
      "data_until": JSON(asOf.atlas.facts.dataUntil),
      "scenario": JSON(scenario.suppositions.map(\.description)),
      "states": .list(
        adjacencies.map { state, borders in
          [
            "state": JSON(state), "name": .text(asOf.name(of: state)),
            "standing": .text(shade(of: state).words), "borders": .list(borders.map(json)),
          ]
        }),
    ]
  }

  private func json(_ adjacency: Adjacency) -> JSON {
    [
      "with": JSON(adjacency.neighbour), "name": .text(asOf.name(of: adjacency.neighbour)),
      "standing": .text(adjacency.neighbourShade.words),
      "relation": .text(adjacency.isInside ? "inside" : "outer"),
      "closed": .boolean(adjacency.isClosed),
      "evidence": asOf.rows("border", adjacency.border),
    ]
  }

  public var table: Table {
    let columns = [
      "state", "name", "standing", "borders", "neighbour", "neighbour_standing", "relation",
      "closed", "place", "source",
    ]
    return Table(
      columns.map { Table.Column($0) },
      rows: adjacencies.flatMap { state, borders in
        let who = [state.text, asOf.name(of: state), shade(of: state).words]
        guard !borders.isEmpty else { return [who + Array(repeating: "", count: 7)] }
        return borders.map { border in
          who + [
            border.neighbour.text, asOf.name(of: border.neighbour), border.neighbourShade.words,
            border.isInside ? "inside" : "outer", border.isClosed ? "yes" : "no",
            border.border.provenance.origin.description, border.border.provenance.source.text,
          ]
        }
      })
  }
}

// MARK: - In words

extension MapReport {
  /// Who borders whom, spoken: for Markdown, and for whoever does not see the map.
  public var page: Page {
    var blocks: [Page.Block] = [.title(title)]
    if !scenario.isEmpty {
      blocks.append(.paragraph(.supposed(scenario.suppositions.map(\.description))))
    }
    guard !states.isEmpty else { return Page(blocks + [.paragraph(.nobody)]) }
    let spoken = adjacencies
    blocks.append(.items(spoken.flatMap { items($0.state, $0.borders) }))
    let sources = spoken.flatMap(\.borders).map(\.border.provenance.source)
    return Page(blocks + asOf.foot(sources))
  }

  var title: String { .title(asOf.calling(alliance), asOf.day) }

  private func items(_ state: Identifier<State>, _ borders: [Adjacency]) -> [Page.Item] {
    let name = asOf.name(of: state)
    let (inside, outside) = (borders.filter(\.isInside), borders.filter { !$0.isInside })
    let lines = [
      inside.isEmpty ? nil : String.borders("inside", inside.map(spoken)),
      outside.isEmpty ? nil : String.borders("outer", outside.map(spoken)),
      borders.isEmpty ? String.noBorder : nil,
    ]
    return [Page.Item("\(name) (\(shade(of: state).words))", record: state.any)]
      + lines.compactMap { $0 }.map { Page.Item($0, depth: 1) }
  }

  private func spoken(_ border: Adjacency) -> String {
    let name = asOf.name(of: border.neighbour)
    let notes = [
      border.neighbourShade == .member || border.neighbourShade == .outside
        ? nil : border.neighbourShade.words,
      border.isClosed ? "closed" : nil,
    ].compactMap { $0 }
    return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ body: String, _ day: Day) -> String {
    "\(body): its land and its neighbours on \(day)"
  }

  static func supposed(_ lines: [String]) -> String {
    "Supposed: " + lines.joined(separator: "; ")
  }

  fileprivate static let nobody = "Nobody is in it on that day."
  fileprivate static let noBorder = "no land border is on record"

  fileprivate static func borders(_ kind: String, _ names: [String]) -> String {
    (kind == "inside" ? "borders inside the body: " : "outer border with: ")
      + names.joined(separator: ", ")
  }
}
