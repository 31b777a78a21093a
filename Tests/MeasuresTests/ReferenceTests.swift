import Measures
import Testing

/// Portfolios with values from other people's programs.
///
/// Made in Python 3 with numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1 and statsmodels 0.15.0:
/// S as `1 - 2 * numpy.average(f, weights=w)` with f = |x - y| / 3 or (x - y)² / 9; kappa by
/// `sklearn.metrics.cohen_kappa_score(x, y, labels=[0, 1, 2, 3], weights=...)`, with which
/// `statsmodels.stats.inter_rater.cohens_kappa` agrees; pi by statsmodels' `fleiss_kappa` of the
/// two raters and by `cohen_kappa_score(x + y, y + x)`, whose marginals are the pooled ones; tau-b
/// by `scipy.stats.kendalltau`. Weights were drawn by `numpy.random.default_rng(20261125)`.
struct Reference: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let one: [UInt8]
  let other: [UInt8]
  let weights: [Double?]
  /// Absolute and squared, then both weighted.
  let similarity: [Double]
  /// Nominal, linear, quadratic.
  let kappa: [Double]
  let pi: [Double]
  let tauB: Double?

  var ratings: Ratings { Ratings(one, other, top: 3) }
  var weighted: Ratings { Ratings(one, other, top: 3, weights: weights) }

  static let all = [
    Reference(
      testDescription: "a bit of everything",
      one: [3, 0, 1, 2, 3, 0, 0, 1, 2, 0, 1, 0], other: [2, 0, 1, 3, 3, 1, 0, 0, 2, 0, 0, 1],
      weights: [
        0.0581, 0.0154, 0.1077, 0.1389, 0.0348, 0.0007, 0.3126, 0.0767, 0.157, 0.0435, 0.001,
        0.0536,
      ],
      similarity: [
        0.6666666666666667, 0.8888888888888888, 0.7806666666666666, 0.9268888888888889,
      ],
      kappa: [0.2941176470588235, 0.5862068965517242, 0.7988826815642458],
      pi: [0.29411764705882354, 0.5862068965517242, 0.7988826815642458], tauB: 0.6078431372549018),
    Reference(
      testDescription: "few ties, and not to the same",
      one: [3, 0, 0, 0, 0, 0, 0, 0, 1, 0], other: [0, 3, 0, 0, 0, 0, 0, 0, 1, 1],
      weights: [0.217, 0.0322, 0.074, 0.0027, 0.1539, 0.0228, 0.0107, 0.0687, 0.2089, 0.2091],
      similarity: [
        0.5333333333333333, 0.5777777777777777, 0.36219999999999997, 0.4551333333333333,
      ],
      kappa: [0.2682926829268294, 0.05405405405405406, -0.11764705882352944],
      pi: [0.2592592592592592, 0.04761904761904756, -0.12094395280235992],
      tauB: 0.10114434748483474),
    Reference(
      testDescription: "as far apart as can be",
      one: [0, 1, 2, 3], other: [3, 2, 1, 0],
      weights: [0.4663, 0.2208, 0.2179, 0.095],
      similarity: [
        -0.33333333333333326, -0.11111111111111116, -0.4150666666666667, -0.22008888888888878,
      ],
      kappa: [-0.33333333333333326, -0.6000000000000001, -1.0],
      pi: [-0.3333333333333333, -0.6000000000000001, -1.0], tauB: -1.0),
    Reference(
      testDescription: "two states with mostly no ties",
      one: [3] + [UInt8](repeating: 0, count: 19) + [1, 1, 1, 1, 1],
      other: [0, 3] + [UInt8](repeating: 0, count: 18) + [1, 1, 1, 0, 0],
      weights: [
        0.0198, 0.0484, 0.0142, 0.1168, 0.0578, 0.0078, 0.0986, 0.0053, 0.0181, 0.0371, 0.0512,
        0.0557, 0.01, 0.058, 0.0138, 0.0225, 0.0088, 0.0721, 0.0177, 0.0716, 0.017, 0.0959, 0.0588,
        0.0064, 0.0167,
      ],
      similarity: [
        0.7866666666666666, 0.8222222222222222, 0.8482151784821518, 0.8584808185848082,
      ],
      kappa: [0.5238095238095238, 0.32885906040268464, 0.09747292418772568],
      pi: [0.5192307692307689, 0.32432432432432445, 0.09420289855072472],
      tauB: 0.4422617771989106),
    // scipy answers `nan`: one side orders nothing.
    Reference(
      testDescription: "one side the same to all",
      one: [1, 1, 1, 1], other: [0, 1, 2, 3],
      weights: [0.3792, 0.1545, 0.1404, 0.3259],
      similarity: [
        0.33333333333333337, 0.6666666666666667, 0.21906666666666674, 0.5948444444444445,
      ],
      kappa: [0, 0, 0],
      pi: [-0.3333333333333333, -0.23076923076923084, -0.09090909090909083], tauB: nil),
  ]
}

@Suite struct ReferenceTests {
  @Test(arguments: Reference.all)
  func `S agrees with numpy`(reference: Reference) {
    let (ratings, weighted) = (reference.ratings, reference.weighted)
    expect(
      Distance.allCases.map { ratings.similarity($0) }
        + Distance.allCases.map { weighted.similarity($0) }, reference.similarity)
  }

  @Test(arguments: Reference.all)
  func `kappa agrees with scikit-learn and statsmodels`(reference: Reference) {
    expect(Disagreement.allCases.map { reference.ratings.kappa($0) }, reference.kappa)
  }

  @Test(arguments: Reference.all)
  func `pi agrees with statsmodels and scikit-learn`(reference: Reference) {
    expect(Disagreement.allCases.map { reference.ratings.pi($0) }, reference.pi)
  }

  @Test(arguments: Reference.all)
  func `tau-b agrees with scipy`(reference: Reference) {
    guard let expected = reference.tauB else {
      #expect(reference.ratings.tauB == nil)
      return
    }
    expect([reference.ratings.tauB], [expected])
  }

  private func expect(
    _ found: [Double?], _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, sourceLocation: sourceLocation)
    for (one, other) in zip(found, expected) {
      #expect(
        one.map { ($0 - other).magnitude < 1e-9 } == true, "\(found) against \(expected)",
        sourceLocation: sourceLocation)
    }
  }
}
