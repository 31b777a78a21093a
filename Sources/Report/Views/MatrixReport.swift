public import Diplomacy
public import WhatIf

/// States and bodies of a day as a table, a letter for each status.
public struct MatrixReport: Reportable {
  public let matrix: Matrix
  public let scenario: Scenario
  /// By name.
  public let states: [Identifier<State>]
  /// Those where one of the states stands, as recorded or supposed.
  public let bodies: [Identifier<Alliance>]

  /// The table of a day, of the states of a region or of all that exist.
  public init(_ scenario: Scenario, _ asOf: AsOf, in region: Identifier<Region>?) {
    let before = Snapshot(asOf)
    let matrix = Matrix(before: before, after: before.supposing(scenario))
    let asked = region.map { asOf.atlas.states(in: $0) } ?? asOf.atlas.tables.states.map(\.id)
    let states = asked.filter(asOf.has).map { (asOf.name(of: $0), $0) }.sorted { $0 < $1 }
      .map(\.1)
    (self.matrix, self.scenario, self.states) = (matrix, scenario, states)
    bodies = Matrix.columns(before, near: states).filter { body in
      states.contains {
        matrix.before.standing(of: $0, in: body) != nil
          || matrix.after.standing(of: $0, in: body) != nil
      }
    }
  }

  var asOf: AsOf { matrix.before.asOf }
  public var notes: [String] { asOf.notesOnDataEnd }
}

// MARK: - JSON and table

extension MatrixReport {
  public var json: JSON {
    [
      "at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "scenario": JSON(scenario.suppositions.map(\.description)),
      "alliances": .list(
        bodies.map { body in
          [
            "alliance": JSON(body), "name": .text(asOf.name(of: body)),
            "kind": JSON(asOf.atlas.alliance(body)?.kind),
          ]
        }),
      "states": .list(
        states.map { state in
          [
            "state": JSON(state), "name": .text(asOf.name(of: state)),
            "standings": .list(standings(of: state)),
          ]
        }),
    ]
  }

  /// What a state is somewhere; where it is nothing there is nothing to tell.
  private func standings(of state: Identifier<State>) -> [JSON] {
    matrix.cells(of: state, in: bodies).compactMap { cell in
      guard let standing = cell.standing else { return nil }
      let rows = standing.rows.compactMap { id in
        asOf.atlas.location(of: id.any).map { asOf.atlas.tables.memberships[$0.index] }
      }
      return [
        "alliance": JSON(standing.alliance), "status": JSON(standing.status),
        "participation": JSON(standing.participation), "holds": JSON(standing.holds),
        "supposed": cell.change == .none ? .null : JSON(cell.change),
        "evidence": .list(
          rows.flatMap { asOf.evidence("membership", $0, term: $0.term).map(\.json) }),
      ]
    }
  }

  public var table: Table {
    Table(
      [.init("state"), .init("name")] + bodies.map { .init($0.text) },
      rows: states.map { state in
        [state.text, asOf.name(of: state)]
          + matrix.cells(of: state, in: bodies).map { trimmed(front: $0.code) }
      })
  }

  private func trimmed(front code: String) -> String { String(code.drop { $0 == " " }) }
}

// MARK: - In words

extension MatrixReport {
  public var markdown: String {
    Page(opening + [.table(table), .paragraph(.legend)]).markdown
  }

  public var page: Page {
    guard !states.isEmpty, !bodies.isEmpty else { return Page(opening + [.paragraph(.nobody)]) }
    return Page(opening + [.items((heading + lines).map { Page.Item($0) }), .paragraph(.legend)])
  }

  private var opening: [Page.Block] {
    let supposed = scenario.suppositions.map(\.description)
    return [.title(.title(asOf.day))] + (supposed.isEmpty ? [] : [.paragraph(.supposed(supposed))])
  }

  /// A line a state; as in the explorer.
  private var lines: [String] {
    states.map { state in
      let cells = matrix.cells(of: state, in: bodies).map { " " + $0.code }.joined()
      return padded("\(state) \(asOf.name(of: state))", to: margin) + cells
    }
  }

  /// The identifiers of the bodies, written downwards, their ends on one line.
  private var heading: [String] {
    let names = bodies.map { Array($0.text) }
    let height = names.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let letters = names.map { name -> String in
        let place = line - (height - name.count)
        return place < 0 ? "   " : "  " + String(name[place])
      }
      return String(repeating: " ", count: margin) + letters.joined()
    }
  }

  private var margin: Int {
    states.map { columns(of: visible("\($0) \(asOf.name(of: $0))")) }.max() ?? 0
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: visible(text))))
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ day: Day) -> String { "States and bodies on \(day)" }

  fileprivate static let nobody = "None of these states stands in a body."
  fileprivate static let legend = "Signs: " + MatrixCell.legend.joined(separator: ", ") + "."
}
