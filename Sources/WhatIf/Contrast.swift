import Diplomacy

/// Two judged scenarios side by side: what both say, what only one says, and what differs.
///
/// The scenarios may be of two days: then it is the days that are compared as well.
public struct Contrast: Sendable {
  public let first: Outcome
  public let second: Outcome
  /// Findings that both have with the same weight, sentence and figures, in the order of the first.
  public let shared: [Finding]
  /// Findings about one thing that do not say the same, in the order of the first.
  public let differing: [Difference]
  public let onlyFirst: [Finding]
  public let onlySecond: [Finding]
  /// Figures that are not the same in both.
  public let figures: [FigureContrast]

  /// A finding as two scenarios have it.
  public struct Difference: Hashable, Sendable {
    public let first: Finding
    public let second: Finding
  }

  public init(_ first: Outcome, _ second: Outcome) {
    (self.first, self.second) = (first, second)
    let others = Dictionary(second.findings.map { ($0.id, $0) }) { one, _ in one }
    let pairs = first.findings.compactMap { finding in
      others[finding.id].map { Difference(first: finding, second: $0) }
    }
    shared = pairs.filter { $0.first.saysTheSame(as: $0.second) }.map(\.first)
    differing = pairs.filter { !$0.first.saysTheSame(as: $0.second) }
    let common = Set(pairs.map(\.first.id))
    onlyFirst = first.findings.filter { !common.contains($0.id) }
    onlySecond = second.findings.filter { !common.contains($0.id) }
    figures = FigureContrast.all(first, second).filter { $0.first != $0.second }
  }

  /// Whether the two are of one day.
  public var isOfOneDay: Bool { first.day == second.day }
}

/// One figure as two scenarios have it.
public struct FigureContrast: Hashable, Sendable {
  /// The finding that it stands in.
  public let finding: String
  /// The figure before, and after the first scenario; `nil` if the first does not speak of it.
  public let first: Figure?
  /// The figure before, and after the second scenario; `nil` if the second does not speak of it.
  public let second: Figure?

  /// Every figure of both, in the order of the first, then of the second.
  fileprivate static func all(_ first: Outcome, _ second: Outcome) -> [FigureContrast] {
    let (ones, others) = (first.figuresByPlace, second.figuresByPlace)
    let places = (ones + others).map(\.place).uniqued()
    let (found, compared) = (Dictionary(places: ones), Dictionary(places: others))
    return places.map { place in
      FigureContrast(finding: place.finding, first: found[place], second: compared[place])
    }
  }
}

/// What a figure is of: the finding it stands in, and what sets it apart from others there.
private struct FigurePlace: Hashable {
  let finding: String
  let name: String
  let unit: Figure.Unit
  let reading: String
  let series: String
}

extension [FigurePlace: Figure] {
  fileprivate init(places: [(place: FigurePlace, figure: Figure)]) {
    self.init(places.map { ($0.place, $0.figure) }) { one, _ in one }
  }
}

extension Outcome {
  fileprivate var figuresByPlace: [(place: FigurePlace, figure: Figure)] {
    findings.flatMap { finding in
      finding.figures.map { figure in
        (
          FigurePlace(
            finding: finding.id, name: figure.name, unit: figure.unit, reading: figure.reading,
            series: figure.series), figure
        )
      }
    }
  }
}

extension Finding {
  /// Whether another finding tells a reader the same, whatever it rests on.
  fileprivate func saysTheSame(as other: Finding) -> Bool {
    weight == other.weight && sentence == other.sentence && figures == other.figures
  }
}
