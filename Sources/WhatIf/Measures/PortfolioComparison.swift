public import Diplomacy
import Measures

/// How alike what two states have undertaken is on a day, in every variant of a measure.
public struct PortfolioComparison: Sendable {
  public let asOf: AsOf
  public let measure: PortfolioMeasure
  public let one: Identifier<State>
  public let other: Identifier<State>
  /// The states that it is computed over, the two included, in file order.
  public let system: [Identifier<State>]
  public let results: [PortfolioResult]
  /// The states towards which the two have undertaken different things.
  public let differences: [PortfolioDifference]
  /// The instruments with duties that bind one of the two or both, in file order.
  public let instruments: [PortfolioInstrument]
  /// The memberships that are only possible on the day and count in some completions.
  public let uncertain: [Standing]

  /// - Returns: `nil` if one of the two is no state of the system on the day.
  public init?(
    _ measure: PortfolioMeasure, of one: Identifier<State>, and other: Identifier<State>,
    on asOf: AsOf, weightedBy weights: PortfolioWeights? = nil
  ) {
    let system = StateSystem(asOf)
    guard let first = system.position(of: one), let second = system.position(of: other) else {
      return nil
    }
    (self.asOf, self.measure, self.one, self.other) = (asOf, measure, one, other)
    self.system = system.states
    let snapshot = Snapshot(asOf)
    let bodies = snapshot.facts.bodies.values.filter { $0.isInForce && !$0.undertakings.isEmpty }
      .sorted { $0.place < $1.place }.map(\.id)
    // Only where one of the two is a party does it count who else may be.
    uncertain = bodies.filter {
      snapshot.isMember(one, of: $0) || snapshot.isMember(other, of: $0)
    }.flatMap { snapshot.facts.bodies[$0]?.uncertain ?? [] }
    // More than a few cannot all be tried; then the two extremes speak for them.
    let completions = uncertain.completions(upTo: Completions.limit).map {
      Portfolios(snapshot.assuming($0, about: bodies), over: system)
    }
    let pairs = completions.map { ($0.entries(of: first), $0.entries(of: second)) }
    results = PortfolioVariant.variants(of: measure).flatMap { variant -> [PortfolioResult] in
      let plain = PortfolioResult(
        variant, pairs.map { variant.value(of: Ratings($0.0, $0.1, top: Portfolios.top)) })
      guard let weights, case .similarity = variant else { return [plain] }
      let byState = system.states.map { weights.byState[$0] }
      return [
        plain,
        PortfolioResult(
          variant,
          pairs.map {
            variant.value(of: Ratings($0.0, $0.1, top: Portfolios.top, weights: byState))
          }, weights: weights.name),
      ]
    }
    let portfolios = Portfolios(snapshot, over: system)
    let (mine, yours) = (portfolios.entries(of: first), portfolios.entries(of: second))
    differences = system.states.indices.filter { mine[$0] != yours[$0] }.map {
      PortfolioDifference(
        state: system.states[$0], one: Int(mine[$0]), other: Int(yours[$0]))
    }
    let bound = (
      Set(portfolios.instruments(of: first).map(\.alliance)),
      Set(portfolios.instruments(of: second).map(\.alliance))
    )
    instruments = portfolios.instruments.compactMap { instrument in
      let binds = (bound.0.contains(instrument.alliance), bound.1.contains(instrument.alliance))
      guard binds.0 || binds.1 else { return nil }
      return PortfolioInstrument(
        alliance: instrument.alliance, grade: Int(instrument.grade),
        parties: (binds.0 ? [one] : []) + (binds.1 ? [other] : []),
        evidence: instrument.clauses.map { Evidence("obligation", $0) }
          + (binds.0 ? snapshot.evidence("membership", of: one, in: instrument.alliance) : [])
          + (binds.1 ? snapshot.evidence("membership", of: other, in: instrument.alliance) : []))
    }
  }
}

/// What a variant of a measure comes to.
public struct PortfolioResult: Hashable, Sendable {
  public let variant: PortfolioVariant
  /// By what each state counts; `nil` if all count alike.
  public let weights: String?
  /// The least and the most over every completion of uncertain memberships; `nil` if one of them
  /// leaves it undefined.
  public let range: ClosedRange<Double>?

  fileprivate init(_ variant: PortfolioVariant, _ values: [Double?], weights: String? = nil) {
    (self.variant, self.weights) = (variant, weights)
    let known = values.compactMap { $0 }
    guard known.count == values.count, let least = known.min(), let most = known.max() else {
      range = nil
      return
    }
    range = least...most
  }

  /// The one value that all completions agree on.
  public var value: Double? {
    range.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
  }
}

/// A state towards which two states have undertaken different things: the entries of both.
public struct PortfolioDifference: Hashable, Sendable {
  public let state: Identifier<State>
  public let one: Int
  public let other: Int
}

/// An instrument that gives entries in one portfolio or both.
public struct PortfolioInstrument: Hashable, Sendable {
  public let alliance: Identifier<Alliance>
  public let grade: Int
  /// Which of the two it binds.
  public let parties: [Identifier<State>]
  public let evidence: [Evidence]
}

extension AsOf {
  /// Whether a state is one of those that portfolios are compared over.
  public func isInSystem(_ state: Identifier<State>) -> Bool {
    StateSystem(self).position(of: state) != nil
  }

  /// The people of each state in the series that speaks of most states; `nil` without any.
  public var peopleAsWeights: PortfolioWeights? {
    let system = StateSystem(self)
    let columns = Sizes(self, system).columns.filter { $0.quantity == .people }
    func known(_ column: Sizes.Column) -> Int { column.entries.count { $0 != nil } }
    // The first of several that speak of as many.
    guard let column = columns.reversed().max(by: { known($0) < known($1) }) else { return nil }
    let pairs = zip(system.states, column.entries).compactMap { state, entry in
      entry.map { (state, $0.amount) }
    }
    return PortfolioWeights(
      name: "people (\(column.series), \(pairs.count) states)",
      byState: Dictionary(uniqueKeysWithValues: pairs))
  }
}

/// How much each state counts; whoever is not in it is left out.
public struct PortfolioWeights: Hashable, Sendable {
  /// What the weight is and where it comes from, for people.
  public let name: String
  public let byState: [Identifier<State>: Double]

  public init(name: String, byState: [Identifier<State>: Double]) {
    (self.name, self.byState) = (name, byState)
  }
}
