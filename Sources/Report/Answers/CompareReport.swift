public import Diplomacy
public import WhatIf

/// Two scenarios side by side: what both say, what only one says, and the figures that differ.
public struct CompareReport: Reportable {
  public let contrast: Contrast
  private let names: (first: String, second: String)
  private let days: (first: AsOf, second: AsOf)

  /// - Parameters:
  ///   - contrast: What is compared.
  ///   - names: What the scenarios are called: mostly their files.
  ///   - atlas: The package that both are judged on.
  public init(_ contrast: Contrast, named names: (first: String, second: String), in atlas: Atlas) {
    (self.contrast, self.names) = (contrast, names)
    days = (atlas.asOf(contrast.first.day), atlas.asOf(contrast.second.day))
  }

  /// The later of the two days, which may name what both speak of.
  private var later: AsOf { days.first.day < days.second.day ? days.second : days.first }

  public var notes: [String] {
    later.notesOnDataEnd
      + (contrast.isOfOneDay ? [] : [.twoDays(contrast.first.day, contrast.second.day)])
  }
}

// MARK: - JSON

extension CompareReport {
  public var json: JSON {
    [
      "first": side(contrast.first, names.first), "second": side(contrast.second, names.second),
      "one_day": .boolean(contrast.isOfOneDay),
      "both": .list(contrast.shared.map { days.first.told($0).json }),
      "differing": .list(
        contrast.differing.map {
          [
            "id": .text($0.first.id), "first": days.first.told($0.first).json,
            "second": days.second.told($0.second).json,
          ]
        }),
      "only_first": .list(contrast.onlyFirst.map { days.first.told($0).json }),
      "only_second": .list(contrast.onlySecond.map { days.second.told($0).json }),
      "figures": .list(contrast.figures.map(\.json)),
      "data_until": JSON(later.atlas.facts.dataUntil),
    ]
  }

  private func side(_ outcome: Outcome, _ name: String) -> JSON {
    [
      "name": .text(name), "at": JSON(outcome.day),
      "scenario": JSON(outcome.scenario.suppositions.map(\.description)),
      "verdict": JSON(outcome.verdict), "findings": .integer(outcome.findings.count),
    ]
  }
}

extension FigureContrast {
  fileprivate var json: JSON {
    let any = first ?? second
    return [
      "finding": .text(finding), "name": JSON(any?.name), "unit": JSON(any?.unit),
      "reading": JSON(any?.reading), "series": JSON(any?.series), "first": side(first),
      "second": side(second),
    ]
  }

  /// A figure of one side; one that it does not speak of is no figure, not one of 0.
  private func side(_ figure: Figure?) -> JSON {
    guard let figure else { return .null }
    return ["before": JSON(figure.before), "after": JSON(figure.after)]
  }
}

extension AsOf {
  /// A finding as it may be told on the day: a link of a record may name another that begins later.
  func told(_ finding: Finding) -> Finding {
    var finding = finding
    finding.affected.removeAll { !sees(record: $0) }
    return finding
  }
}

// MARK: - Table

extension CompareReport {
  public var table: Table {
    Table(
      [
        .init("said_by"), .init("id"), .init("rule"), .init("weight_a"), .init("weight_b"),
        .init("sentence_a"), .init("sentence_b"), .init("figures_a"), .init("figures_b"),
      ],
      rows: contrast.differing.map { row("both, differently", $0.first, $0.second) }
        + contrast.onlyFirst.map { row("a", $0, nil) }
        + contrast.onlySecond.map { row("b", nil, $0) }
        + contrast.shared.map { row("both", $0, $0) })
  }

  private func row(_ side: String, _ first: Finding?, _ second: Finding?) -> [String] {
    func figures(_ finding: Finding?) -> String {
      finding?.figures.map(\.sentence).joined(separator: "; ") ?? ""
    }
    return [
      side, first?.id ?? second?.id ?? "", (first ?? second)?.rule.rawValue ?? "",
      first?.weight.rawValue ?? "", second?.weight.rawValue ?? "", first?.sentence ?? "",
      second?.sentence ?? "", figures(first), figures(second),
    ]
  }
}

// MARK: - Page

extension CompareReport {
  public var page: Page {
    let sides = Page.Block.facts([
      Page.Fact("A", side(contrast.first, named: names.first)),
      Page.Fact("B", side(contrast.second, named: names.second)),
    ])
    let verdict = Page.Block.paragraph(.verdicts(contrast.first.verdict, contrast.second.verdict))
    let groups =
      group(.onlyA, contrast.onlyFirst.flatMap { item($0) })
      + group(.onlyB, contrast.onlySecond.flatMap { item($0) })
      + group(.differently, contrast.differing.flatMap { items($0) })
      + group(.figures, figures) + group(.both, contrast.shared.flatMap { item($0) })
    let cited =
      contrast.onlyFirst + contrast.onlySecond
      + contrast.differing.flatMap { [$0.first, $0.second] } + contrast.shared
    return Page(
      [.title(title), sides, verdict] + groups
        + later.foot(cited.flatMap { $0.evidence.map(\.source) }))
  }

  private var title: String {
    contrast.isOfOneDay
      ? .oneDay(contrast.first.day) : .titleOfTwo(contrast.first.day, contrast.second.day)
  }

  private func side(_ outcome: Outcome, named name: String) -> String {
    let lines = outcome.scenario.suppositions.map(\.description)
    return "\(name), on \(outcome.day): "
      + (lines.isEmpty ? .asRecorded : lines.joined(separator: "; "))
      + " -> \(outcome.verdict.rawValue), \(outcome.findings.count) findings"
  }

  private func group(_ heading: String, _ items: [Page.Item]) -> [Page.Block] {
    items.isEmpty ? [] : [.heading(heading), .items(items)]
  }

  private func item(_ finding: Finding) -> [Page.Item] {
    let sources = bracketed(finding.evidence.map(\.source))
    return [
      Page.Item(
        "\(finding.weight.rawValue): \(finding.sentence) \(sources)",
        record: finding.evidence.first?.record)
    ]
  }

  /// A finding of both, then each as it stands; once where only figures differ.
  private func items(_ difference: Contrast.Difference) -> [Page.Item] {
    let (first, second) = (difference.first, difference.second)
    func line(_ name: String, _ finding: Finding) -> [Page.Item] {
      item(finding).map { Page.Item("\(name): \($0.text)", depth: 1, record: $0.record) }
    }
    return [Page.Item(first.id)]
      + (first.sentence == second.sentence && first.weight == second.weight
        ? line(.sameWords, first) : line("A", first) + line("B", second))
  }

  /// Figures that both speak of; what only one speaks of stands with what only that one says.
  private var figures: [Page.Item] {
    contrast.figures.compactMap { contrast in
      guard let first = contrast.first, let second = contrast.second else { return nil }
      let sense = [first.reading, first.series].filter { !$0.isEmpty }.joined(separator: ", ")
      func turn(_ figure: Figure) -> String {
        "\(figure.written(figure.before)) -> \(figure.written(figure.after))"
      }
      return Page.Item(
        first.name + (sense.isEmpty ? "" : " (\(sense))")
          + ": A \(turn(first)); B \(turn(second))")
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let onlyA = "Only A says"
  fileprivate static let onlyB = "Only B says"
  fileprivate static let differently = "Both say, but not the same"
  fileprivate static let both = "Both say"
  fileprivate static let sameWords = "A and B, with other figures"
  fileprivate static let figures = "Figures that differ"
  fileprivate static let asRecorded = "as recorded"

  fileprivate static func oneDay(_ day: Day) -> String { "Two scenarios compared on \(day)" }

  fileprivate static func titleOfTwo(_ first: Day, _ second: Day) -> String {
    "Two dates compared: \(first) and \(second)"
  }

  fileprivate static func twoDays(_ first: Day, _ second: Day) -> String {
    "two dates are compared: A is judged on \(first), B on \(second)"
  }

  fileprivate static func verdicts(_ first: Verdict, _ second: Verdict) -> String {
    first == second
      ? "Verdict of both: \(first.rawValue)"
      : "Verdict: \(first.rawValue) in A, \(second.rawValue) in B"
  }
}
