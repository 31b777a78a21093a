/// A pane of the explorer, by what it lists.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
  case detail = 0
  case states = 1
  case alliances = 2
  case timeline = 3
  case map = 4
  case claims = 5
  case findings = 6

  /// The order in which Tab visits them.
  static let tour: [Pane] = [
    .states, .alliances, .timeline, .map, .claims, .findings, .detail,
  ]

  /// The lists, which share a column where there is room for one of them.
  static let lists: [Pane] = [.states, .alliances, .claims]

  var title: String {
    switch self {
    case .detail: "Detail"
    case .states: "States"
    case .alliances: "Alliances"
    case .timeline: "Timeline"
    case .map: "Map"
    case .claims: "Claims"
    case .findings: "Findings"
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
