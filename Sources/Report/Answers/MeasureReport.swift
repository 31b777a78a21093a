import Diplomacy
public import WhatIf

/// How alike what two states have undertaken is: every variant of a measure, and from what.
public struct MeasureReport: Reportable {
  public let comparison: PortfolioComparison

  public init(_ comparison: PortfolioComparison) { self.comparison = comparison }

  private var asOf: AsOf { comparison.asOf }
  private var one: String { asOf.name(of: comparison.one) }
  private var other: String { asOf.name(of: comparison.other) }

  public var notes: [String] { asOf.notesOnDataEnd }

  public var json: JSON {
    [
      "at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "measure": JSON(comparison.measure), "states": JSON([comparison.one, comparison.other]),
      "system": [
        "states": .integer(comparison.system.count), "members": JSON(comparison.system),
      ],
      "items": .list(comparison.results.map(\.json)),
      "differences": .list(
        comparison.differences.map {
          ["state": JSON($0.state), "one": .integer($0.one), "other": .integer($0.other)]
        }),
      "instruments": .list(
        comparison.instruments.map {
          [
            "alliance": JSON($0.alliance), "entry": .integer($0.grade),
            "binds": JSON($0.parties), "evidence": .list($0.evidence.map(\.json)),
          ]
        }),
      "uncertain": .list(
        comparison.uncertain.map {
          ["state": JSON($0.state), "alliance": JSON($0.alliance), "rows": JSON($0.rows)]
        }),
    ]
  }

  public var table: Table {
    Table(
      [
        .init("measure"), .init("variant"), .init("weights"), .init("value", .right),
        .init("least", .right), .init("most", .right), .init("states", .right),
      ],
      rows: comparison.results.map { result in
        [
          comparison.measure.rawValue, result.variant.phrase, result.weights ?? "",
          result.range == nil ? "undefined" : result.value.map { plainDecimal($0) } ?? "",
          result.range.map { plainDecimal($0.lowerBound) } ?? "",
          result.range.map { plainDecimal($0.upperBound) } ?? "",
          String(comparison.system.count),
        ]
      })
  }

  public var page: Page {
    let differences = comparison.differences.map { difference in
      Page.Item(
        .difference(asOf.name(of: difference.state), one, difference.one, other, difference.other),
        record: difference.state.any)
    }
    let instruments = comparison.instruments.flatMap { instrument in
      [
        Page.Item(
          .instrument(
            asOf.name(of: instrument.alliance), instrument.grade,
            instrument.parties.map { asOf.name(of: $0) }), record: instrument.alliance.any)
      ] + instrument.evidence.map { Page.Item($0.sentence, depth: 1, record: $0.record) }
    }
    return Page(
      [
        .title(.title(comparison, one, other)), .table(shown),
        .paragraph(.system(comparison.system.count)),
      ] + uncertainty + section("Where they differ", differences, none: .noDifference)
        + section("From what", instruments, none: .noInstrument)
        + asOf.foot(comparison.instruments.flatMap { $0.evidence.map(\.source) }))
  }

  /// The table as people read it: three decimals, a range where dates are uncertain.
  private var shown: Table {
    let isWeighted = comparison.results.contains { $0.weights != nil }
    let columns = [Table.Column("variant")] + (isWeighted ? [.init("weights")] : [])
    return Table(
      columns + [.init("value", .right)],
      rows: comparison.results.map { result in
        [result.variant.phrase] + (isWeighted ? [result.weights ?? "all alike"] : [])
          + [result.words]
      })
  }

  private var uncertainty: [Page.Block] {
    guard !comparison.uncertain.isEmpty else { return [] }
    let names = comparison.uncertain.map {
      "\(asOf.name(of: $0.state)) in \(asOf.shortForm(of: $0.alliance.any))"
    }.uniqued()
    return [.paragraph(.uncertain(names, asOf.day))]
  }

  private func section(_ heading: String, _ items: [Page.Item], none: String) -> [Page.Block] {
    [.heading(heading), items.isEmpty ? .paragraph(none) : .items(items)]
  }
}

extension PortfolioResult {
  fileprivate var json: JSON {
    [
      "variant": .text(variant.phrase), "weights": JSON(weights), "value": JSON(value),
      "least": JSON(range?.lowerBound), "most": JSON(range?.upperBound),
    ]
  }

  fileprivate var words: String {
    guard let range else { return "undefined" }
    return value.map { coefficient($0) }
      ?? "\(coefficient(range.lowerBound)) to \(coefficient(range.upperBound))"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(
    _ comparison: PortfolioComparison, _ one: String, _ other: String
  ) -> String {
    "\(comparison.measure.rawValue) of \(one) and \(other) on \(comparison.asOf.day)"
  }

  fileprivate static func system(_ count: Int) -> String {
    "Over the \(count) states on record that count as states on the day, the two included. An entry "
      + "is 3 for a duty of defense or offense, 2 for neutrality or consultation, 1 for "
      + "nonaggression, 0 for none, and 3 for the state itself."
  }

  fileprivate static func uncertain(_ names: [String], _ day: Day) -> String {
    "Possibly members on \(day), tried in and out: \(names.joined(separator: ", "))."
  }

  fileprivate static func difference(
    _ state: String, _ one: String, _ first: Int, _ other: String, _ second: Int
  ) -> String {
    "\(state): \(one) \(first), \(other) \(second)"
  }

  fileprivate static func instrument(
    _ name: String, _ grade: Int, _ parties: [String]
  ) -> String {
    "\(name): \(grade), binds \(parties.joined(separator: " and "))"
  }

  fileprivate static var noDifference: String { "Nowhere: both have the same entries." }

  fileprivate static var noInstrument: String {
    "No instrument on record that is in force that day holds a duty of either."
  }
}
