import Diplomacy

/// Each claim that speaks of what the scenario supposes, in every reading.
func claims(_ comparison: Comparison) -> [Finding] {
  let evaluation = ReadingEvaluation(before: comparison.before, after: comparison.after)
  return comparison.baseline.spoken.compactMap { claim, spoken in
    guard comparison.scenario.contains(spoken) else { return nil }
    return finding(comparison, evaluation.check(claim), causes: spoken.suppositions)
  }
}

private func finding(
  _ comparison: Comparison, _ check: ClaimCheck, causes: [Supposition]
) -> Finding {
  let claim = check.claim
  let links = comparison.atlas.links(of: claim.id)
  let role: ClaimLink.Role =
    switch claim.kind {
    case .benefit: .benefits
    case .cost: .burdens
    case .statement, .forecast, .objection: .about
    }
  return Finding(
    id: [claim.id.text], rule: .claims, weight: claim.kind.weight,
    sentence: .claim(
      comparison.asOf.name(of: claim.claimant), claim, check.verdict,
      results: check.results.map { .result($0) }),
    affected: links.filter { $0.role == role }.map(\.record).uniqued(), basis: .declared,
    figures: check.results.compactMap(figure),
    steps: check.results.flatMap { result in
      [.words("\(result.reading.label): \(result.verdict.phrase)")]
        + result.steps.map { .under("  ", $0) }
    },
    evidence: [Evidence("claim", claim)] + check.results.flatMap(\.evidence).uniqued(),
    causes: causes)
}

private func figure(_ result: ReadingResult) -> Figure? {
  guard let unit = result.unit else { return nil }
  return Figure(
    name: result.reading.label.string, before: result.before, after: result.after, unit: unit,
    reading: result.reading.basis?.rawValue ?? result.reading.measure.rawValue,
    series: result.reading.series.string)
}

extension Claim.Kind {
  /// Costs and gains are those that somebody said; the rest is a change.
  fileprivate var weight: Weight {
    switch self {
    case .benefit: .gains
    case .cost: .costs
    case .statement, .forecast, .objection: .changes
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func claim(
    _ claimant: String, _ claim: Claim, _ verdict: ClaimVerdict, results: [String]
  ) -> String {
    let said = "\(claimant) (\(claim.date)): \(claim.paraphrase)"
    guard !results.isEmpty else { return said }
    return "\(said) [\(verdict.phrase)]"
  }

  fileprivate static func result(_ result: ReadingResult) -> String {
    "\(result.reading.label): \(result.verdict.phrase)"
  }
}

extension ReadingVerdict {
  /// How it reads in a sentence.
  public var phrase: String {
    switch self {
    case .holds: "holds"
    case .fails: "fails"
    case .undecided: "cannot be decided"
    }
  }
}

extension ClaimVerdict {
  /// How it reads in a sentence.
  public var phrase: String {
    switch self {
    case .holds: "holds"
    case .fails: "fails"
    case .depends: "depends on the reading"
    case .undecided: "cannot be decided"
    }
  }
}
