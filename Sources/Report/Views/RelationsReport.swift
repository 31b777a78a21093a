public import Diplomacy
public import WhatIf

/// What ties two states to each other and what divides them on a day, as an answer without a screen.
public struct RelationsReport: Reportable {
  public let relations: Relations
  public let scenario: Scenario
  public let asOf: AsOf

  public init(
    _ one: Identifier<State>, _ other: Identifier<State>, _ scenario: Scenario, _ asOf: AsOf
  ) {
    let before = Snapshot(asOf)
    relations = Relations(one, other, before: before, after: before.supposing(scenario))
    (self.scenario, self.asOf) = (scenario, asOf)
  }

  public var notes: [String] { asOf.notesOnDataEnd }
  private var states: [Identifier<State>] { [relations.one, relations.other] }

  public var json: JSON {
    [
      "at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "states": .list(states.map { ["state": JSON($0), "name": .text(asOf.name(of: $0))] }),
      "scenario": JSON(scenario.suppositions.map(\.description)),
      "items": .list(
        relations.lines.map { line in
          [
            "topic": JSON(line.topic), "bearing": JSON(line.bearing), "text": .text(line.said),
            "record": JSON(line.record),
            "supposed": line.change == .none ? .null : JSON(line.change),
            "evidence": .list(line.evidence.map(\.json)),
          ]
        }),
    ]
  }

  public var table: Table {
    let columns = ["topic", "bearing", "supposed", "text", "record", "place", "source"]
    return Table(
      columns.map { Table.Column($0) },
      rows: relations.lines.map { line in
        [
          line.topic.rawValue, line.bearing.rawValue,
          line.change == .none ? "" : line.change.rawValue, line.said, line.record?.text ?? "",
          line.evidence.first?.origin.description ?? "", line.evidence.first?.source.text ?? "",
        ]
      })
  }

  public var page: Page {
    let names = states.map { "\(asOf.name(of: $0)) (\($0))" }
    var blocks: [Page.Block] = [.title(.title(names, asOf.day))]
    if !scenario.isEmpty {
      blocks.append(.paragraph(.supposed(scenario.suppositions.map(\.description))))
    }
    let absences = states.compactMap(asOf.absence)
    guard absences.isEmpty else { return Page(blocks + absences.map { .paragraph($0) }) }
    guard !relations.lines.isEmpty else { return Page(blocks + [.paragraph(.nothing)]) }
    for topic in RelationLine.Topic.allCases {
      let lines = relations.lines(about: topic)
      guard !lines.isEmpty else { continue }
      blocks += [.heading(topic.title), .items(lines.map(item))]
    }
    let sources = relations.lines.flatMap(\.evidence).map(\.source)
    return Page(blocks + [.heading(.signs), .paragraph(.legend)] + asOf.foot(sources))
  }

  private func item(_ line: RelationLine) -> Page.Item {
    let sources = bracketed(line.evidence.map(\.source))
    return Page.Item(
      line.change.sign + line.bearing.sign + " " + line.text
        + (sources.isEmpty ? "" : " " + sources), record: line.record)
  }
}

extension AsOf {
  /// Says of a state that it does not exist on the day; `nil` if it does, or possibly.
  public func absence(of state: Identifier<State>) -> String? {
    guard !has(state) else { return nil }
    let wasThere = atlas.state(state).map { sees($0.existence) } ?? false
    return wasThere ? .noLonger(name(of: state), day) : .notYet(name(of: state), day)
  }
}

extension RelationLine {
  /// The text without what sets it apart from the line above.
  fileprivate var said: String { String(text.drop { $0 == " " }) }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ states: [String], _ day: Day) -> String {
    "\(states.joined(separator: " and ")) on \(day): what ties and what divides them"
  }

  fileprivate static let nothing = "Nothing on record ties or divides them on that day."
  fileprivate static let signs = "Signs"
  fileprivate static let legend = "& ties, ! divides; + supposed, - supposed gone."
}
