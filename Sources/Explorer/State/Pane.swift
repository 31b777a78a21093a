/// A pane of the explorer, by what it lists.
///
/// The panes with a number share the screen. A view has none: it is opened over them, takes the
/// large part of the screen while it is open, and closes again.
public enum Pane: Hashable, Sendable, CaseIterable {
  case detail, states, alliances, timeline, map, claims, findings
  case matrix, relations, scenario, answers

  /// The key that leads to it; `nil` for a view, which has a command.
  var number: Int? {
    switch self {
    case .detail: 0
    case .states: 1
    case .alliances: 2
    case .timeline: 3
    case .map: 4
    case .claims: 5
    case .findings: 6
    case .matrix, .relations, .scenario, .answers: nil
    }
  }

  var isView: Bool { number == nil }

  /// The order in which Tab visits them.
  static let tour: [Pane] = [
    .states, .alliances, .timeline, .map, .claims, .findings, .detail,
  ]

  /// The lists, which share a column where there is room for one of them.
  static let lists: [Pane] = [.states, .alliances, .claims]

  static func allBut(_ pane: Pane) -> Set<Pane> { Set(allCases).subtracting([pane]) }

  /// What stays beside an open view where there is room: the lists that say which pair is meant.
  static let beside: [Pane] = [.states, .alliances]

  /// What is read about a row of a view, beside it or in its place.
  static let readers: [Pane] = [.findings, .detail]

  /// The pane whose rows and cursor it shows in its own way: itself for all but the matrix.
  var rowsOf: Pane { self == .matrix ? .states : self }

  /// The pane that a filter typed in it is for.
  var filtered: Pane { self == .map ? .states : rowsOf }

  var title: String {
    switch self {
    case .detail: "Detail"
    case .states: "States"
    case .alliances: "Alliances"
    case .timeline: "Timeline"
    case .map: "Map"
    case .claims: "Claims"
    case .findings: "Findings"
    case .matrix: "Matrix"
    case .relations: "Relations"
    case .scenario: "Scenario"
    case .answers: "Answers"
    }
  }
}

/// What the marks and findings show: the record, the scenario, or what differs.
public enum ViewMode: String, Hashable, Sendable, CaseIterable {
  case whatIf = "what-if"
  case baseline
  case difference

  var next: ViewMode {
    switch self {
    case .whatIf: .baseline
    case .baseline: .difference
    case .difference: .whatIf
    }
  }
}
