import Diplomacy
import WhatIf

/// What changed between two days, each line with what it rests on.
public struct DiffReport: Reportable {
  public let changes: Changes

  public init(_ changes: Changes) { self.changes = changes }

  private var asOf: AsOf { changes.asOf }

  public var notes: [String] { asOf.notesOnDataEnd }

  public var json: JSON {
    [
      "from": JSON(changes.from), "to": JSON(asOf.day), "at": JSON(asOf.day),
      "data_until": JSON(asOf.atlas.facts.dataUntil), "subject": JSON(changes.subject.record),
      "items": .list(changes.list.map(\.json)),
    ]
  }

  public var table: Table {
    let columns = [
      "kind", "date", "topic", "before", "after", "holds", "note", "record", "evidence",
    ]
    return Table(
      columns.map { Table.Column($0) },
      rows: changes.list.map { change in
        [
          change.kind.rawValue, change.date ?? "", change.topic, change.before ?? "",
          change.after ?? "", change.holds.rawValue, change.note, change.record.text,
          change.evidence.map { "\($0.origin) \($0.source)" }.joined(separator: "; "),
        ]
      })
  }

  public var page: Page {
    if let record = changes.subject.record, !asOf.sees(record: record) {
      return Page([.paragraph(.notYet("\(record)", asOf.day))])
    }
    let title = Page.Block.title(.title(subject, changes.from, asOf.day))
    guard !changes.list.isEmpty else { return Page([title, .paragraph(.nothing)]) }
    let groups = Change.Kind.allCases.flatMap { kind -> [Page.Block] in
      let found = changes.changes(kind)
      return found.isEmpty ? [] : [.heading(kind.heading), .items(found.flatMap(\.items))]
    }
    return Page(
      [title] + groups + asOf.foot(changes.list.flatMap { $0.evidence.map(\.source) }))
  }

  private var subject: String? {
    changes.subject.record.map { "\(asOf.name(of: $0)) (\($0))" }
  }
}

extension Change {
  fileprivate var json: JSON {
    [
      "kind": JSON(kind), "date": JSON(date), "topic": .text(topic), "before": JSON(before),
      "after": JSON(after), "holds": JSON(holds), "note": .text(note), "record": JSON(record),
      "figure": figure?.json ?? .null, "evidence": .list(evidence.map(\.json)),
    ]
  }

  /// The change with its sources, and under it the act or what the record says.
  fileprivate var items: [Page.Item] {
    let lead = date.map { "\($0) " } ?? ""
    return [
      Page.Item(lead + sentence + " " + bracketed(evidence.map(\.source)), record: record)
    ] + (note.isEmpty ? [] : [Page.Item(note, depth: 1)])
  }
}

// MARK: - Sentences

extension Change.Kind {
  /// What stands above changes of this kind.
  public var heading: String {
    switch self {
    case .membership: "Memberships"
    case .figure: "Figures of bodies"
    case .existence: "States and bodies"
    case .name: "Names"
    case .capital: "Capitals"
    case .office: "Offices"
    case .tie: "Ties"
    case .dispute: "Disputes"
    case .law: "Laws"
    case .clause: "Clauses"
    case .objection: "Objections"
    case .border: "Borders"
    case .control: "Control"
    case .programme: "Programmes"
    case .event: "Events"
    }
  }
}

extension String {
  fileprivate static func title(_ subject: String?, _ from: Day, _ to: Day) -> String {
    let whose = subject.map { " for \($0)" } ?? ""
    return "What changed\(whose) after \(from), up to \(to)"
  }

  fileprivate static let nothing = "Nothing on record."
}
