import Measures
import Testing
import Worlds

@Suite struct MeasureTests {
  static let silent = Ratings([0, 0, 0], [0, 0, 0], top: 3)
  static let nothing = Ratings([], [], top: 3)

  @Test func `without variance kappa, pi and tau-b are undefined and S is 1`() {
    for disagreement in Disagreement.allCases {
      #expect(Self.silent.kappa(disagreement) == nil)
      #expect(Self.silent.pi(disagreement) == nil)
    }
    #expect(Self.silent.tauB == nil)
    #expect(Distance.allCases.map { Self.silent.similarity($0) } == [1, 1])
  }

  @Test func `of nothing every measure is undefined`() {
    #expect(Distance.allCases.map { Self.nothing.similarity($0) } == [nil, nil])
    #expect(Disagreement.allCases.map { Self.nothing.kappa($0) } == [nil, nil, nil])
    #expect(Disagreement.allCases.map { Self.nothing.pi($0) } == [nil, nil, nil])
    #expect(Self.nothing.tauB == nil)
  }

  @Test(
    arguments: [
      // All weights alike are no weights.
      ([2, 2, 2, 2], 1.0 / 3),
      // Only what agrees counts.
      ([0, 1, 0, 0], 1),
      // What is not on record is left out.
      ([nil, 1, nil, nil], 1), ([1, nil, nil, nil], -1.0 / 3),
      ([0, 0, 0, 0], nil), ([nil, nil, nil, nil], nil),
    ] as [([Double?], Double?)])
  func `a weight counts, and one that is unknown leaves its state out`(
    weights: [Double?], expected: Double?
  ) {
    let found = Ratings([0, 1, 3, 0], [2, 1, 2, 1], top: 3, weights: weights)
      .similarity(.absolute)
    #expect((found == nil) == (expected == nil))
    if let found, let expected { #expect((found - expected).magnitude < 1e-12) }
  }

  @Test func `S takes its scale from the grades there are, not from those given`() {
    #expect(Ratings([1], [0], top: 1).similarity(.absolute) == -1)
    #expect(Ratings([1], [0], top: 2).similarity(.absolute) == 0)
    #expect(Ratings([1], [0], top: 2).similarity(.squared) == 0.5)
  }
}

/// What holds of any two portfolios.
@Suite struct MeasureProperties {
  /// Two portfolios over up to 40 states and weights of these, made from a seed.
  struct Portfolios {
    let one: [UInt8]
    let other: [UInt8]
    let weights: [Double?]

    init(seed: Int) {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let count = Int.random(in: 1...40, using: &numbers)
      // Undertakings are rare, as they are in fact.
      func portfolio() -> [UInt8] {
        (0..<count).map { _ in numbers.oneIn(2) ? 0 : UInt8.random(in: 0...3, using: &numbers) }
      }
      (one, other) = (portfolio(), portfolio())
      weights = (0..<count).map { _ in
        numbers.oneIn(4) ? nil : Double.random(in: 0...1, using: &numbers)
      }
    }

    var turned: [Double?] { Self.all(other, one, weights) }
    var all: [Double?] { Self.all(one, other, weights) }
    var ofOneWithItself: [Double?] { Self.all(one, one, weights) }

    /// Every measure there is.
    private static func all(_ one: [UInt8], _ other: [UInt8], _ weights: [Double?]) -> [Double?] {
      let tables = [
        Ratings(one, other, top: 3), Ratings(one, other, top: 3, weights: weights),
      ]
      return tables.flatMap { table in
        Distance.allCases.map { table.similarity($0) }
          + Disagreement.allCases.map { table.kappa($0) }
          + Disagreement.allCases.map { table.pi($0) } + [table.tauB]
      }
    }
  }

  @Test(arguments: 1...300)
  func `every measure is symmetric`(seed: Int) {
    let portfolios = Portfolios(seed: seed)
    for (one, other) in zip(portfolios.all, portfolios.turned) {
      #expect((one == nil) == (other == nil), "seed \(seed)")
      if let one, let other { #expect((one - other).magnitude < 1e-12, "seed \(seed)") }
    }
  }

  @Test(arguments: 1...300)
  func `a portfolio is wholly like itself`(seed: Int) {
    let portfolios = Portfolios(seed: seed)
    for measure in portfolios.ofOneWithItself {
      if let measure { #expect((measure - 1).magnitude < 1e-12, "seed \(seed)") }
    }
    let itself = Ratings(portfolios.one, portfolios.one, top: 3)
    let varies = Set(portfolios.one).count > 1
    #expect(itself.similarity(.absolute) == 1, "seed \(seed)")
    #expect((itself.tauB != nil) == varies, "seed \(seed)")
    #expect((itself.kappa(.nominal) != nil) == varies, "seed \(seed)")
  }

  @Test(arguments: 1...300)
  func `every measure lies from -1 to 1`(seed: Int) {
    for measure in Portfolios(seed: seed).all {
      if let measure { #expect((-1 - 1e-12...1 + 1e-12).contains(measure), "seed \(seed)") }
    }
  }

  @Test(arguments: 1...300)
  func `a grade further from agreement lowers S`(seed: Int) {
    let portfolios = Portfolios(seed: seed)
    var worse = portfolios.one
    worse[0] = worse[0] == 3 ? 2 : worse[0] + 1
    let changed = Ratings(portfolios.one, worse, top: 3)
    for distance in Distance.allCases {
      #expect(changed.similarity(distance).map { $0 < 1 } == true, "seed \(seed)")
    }
  }
}
