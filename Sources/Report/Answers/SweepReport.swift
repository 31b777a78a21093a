public import Diplomacy
public import WhatIf

/// Every accession and withdrawal that can be supposed on a day, what is least hindered first.
public struct SweepReport: Reportable {
  public let sweep: Sweep
  public let asOf: AsOf

  public init(_ sweep: Sweep, in atlas: Atlas) {
    (self.sweep, asOf) = (sweep, atlas.asOf(sweep.day))
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  public var json: JSON {
    [
      "at": JSON(sweep.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "items": .list(
        sweep.toggles.enumerated().map { index, toggle in
          [
            "rank": .integer(index + 1), "supposition": .text(toggle.supposition.description),
            "state": JSON(toggle.state), "alliance": JSON(toggle.alliance),
            "verdict": JSON(toggle.verdict), "blocking": .integer(toggle.blocking),
            "conflicting": .integer(toggle.conflicting), "unknown": .integer(toggle.unknown),
            "finding": JSON(toggle.finding), "reason": .text(toggle.reason),
          ]
        }),
    ]
  }

  public var table: Table {
    Table(
      [
        .init("rank", .right), .init("supposition"), .init("verdict"), .init("blocking", .right),
        .init("conflicting", .right), .init("unknown", .right), .init("reason"),
      ],
      rows: sweep.toggles.enumerated().map { index, toggle in
        [
          String(index + 1), toggle.supposition.description, toggle.verdict.rawValue,
          String(toggle.blocking), String(toggle.conflicting), String(toggle.unknown),
          toggle.reason,
        ]
      })
  }

  public var page: Page {
    guard !sweep.toggles.isEmpty else { return Page([.paragraph(.none(sweep.day))]) }
    let counts = Verdict.allCases.map { ($0, sweep.count($0)) }.filter { $0.1 > 0 }
    return Page([
      .title(.title(sweep.day)), .table(table),
      .paragraph(counts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ") + "."),
    ])
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ day: Day) -> String {
    "Every accession and withdrawal on \(day), each supposed alone"
  }

  fileprivate static func none(_ day: Day) -> String {
    "Nothing that can be supposed on \(day) answers to this."
  }
}
