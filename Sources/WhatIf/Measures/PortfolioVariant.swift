import Diplomacy
public import Measures

/// A measure of how alike two portfolios are.
public enum PortfolioMeasure: String, Sendable, CaseIterable {
  case similarity = "S"
  case kappa, pi
  case tauB = "tau-b"
}

/// One of the definitions that go by a measure's name.
public enum PortfolioVariant: Hashable, Sendable {
  case similarity(Distance)
  case kappa(Disagreement)
  case pi(Disagreement)
  case tauB

  public var measure: PortfolioMeasure {
    switch self {
    case .similarity: .similarity
    case .kappa: .kappa
    case .pi: .pi
    case .tauB: .tauB
    }
  }

  /// Every variant of a measure, in the order in which they are told.
  public static func variants(of measure: PortfolioMeasure) -> [PortfolioVariant] {
    switch measure {
    case .similarity: Distance.allCases.map { .similarity($0) }
    case .kappa: Disagreement.allCases.map { .kappa($0) }
    case .pi: Disagreement.allCases.map { .pi($0) }
    case .tauB: [.tauB]
    }
  }

  /// What a finding tells: one number alone would mislead.
  static let summary: [PortfolioVariant] = [
    .similarity(.absolute), .similarity(.squared), .kappa(.quadratic), .pi(.quadratic),
  ]

  /// `nil` where it is undefined.
  func value(of ratings: Ratings) -> Double? {
    switch self {
    case .similarity(let distance): ratings.similarity(distance)
    case .kappa(let disagreement): ratings.kappa(disagreement)
    case .pi(let disagreement): ratings.pi(disagreement)
    case .tauB: ratings.tauB
    }
  }
}

// MARK: - Sentences

extension PortfolioVariant {
  /// The variant without the measure's name.
  public var phrase: String {
    switch self {
    case .similarity(let distance): distance.rawValue
    case .kappa(let disagreement), .pi(let disagreement): disagreement.rawValue
    case .tauB: "ties set aside"
    }
  }
}
