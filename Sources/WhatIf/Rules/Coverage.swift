import Diplomacy

/// How much of each region the members of a changed body would make up, in every reading.
func coverage(_ comparison: Comparison) -> [Finding] {
  comparison.changedAlliances.flatMap { alliance in
    let moved =
      comparison.joiners(of: alliance.id) + comparison.leavers(of: alliance.id)
    return comparison.atlas.tables.regions
      .filter { region in
        !Set(comparison.atlas.states(in: region.id)).isDisjoint(with: moved)
      }
      .compactMap { coverage(comparison, alliance, $0) }
  }
}

private func coverage(
  _ comparison: Comparison, _ alliance: Alliance, _ region: Region
) -> Finding? {
  let ledger = RegionLedger(comparison.asOf, region.id)
  var figures: [Figure] = []
  var steps: [Step] = []
  var evidence: [Evidence] = []
  for basis in Reading.Basis.allCases {
    let all = ledger.series(of: basis).map { series in
      let column = ledger.column(basis, series: series)
      return (
        series, ledger.share(of: alliance.id, in: comparison.before, by: column),
        ledger.share(of: alliance.id, in: comparison.after, by: column)
      )
    }
    // A series that leaves out a state says nothing of the region, unless there is no other.
    let whole = all.filter { $0.1.value != nil || $0.2.value != nil }
    for (series, then, now) in whole.isEmpty ? Array(all.prefix(1)) : whole {
      figures.append(
        Figure(
          name: "share of \(region.id)", before: then.value, after: now.value, unit: .share,
          reading: basis.rawValue, series: series.string))
      steps.append(
        .arithmetic(
          figure: figures.count - 1, .line("\(basis.phrase), \(series)", now.steps),
          from: now.evidence))
      evidence += now.evidence
    }
  }
  guard let main = figures.first(where: { $0.before != nil && $0.after != nil }) ?? figures.first
  else { return nil }
  return Finding(
    id: [alliance.id.text, region.id.text], rule: .coverage, weight: .changes,
    sentence: .coverage(
      comparison.short(alliance.id), comparison.asOf.name(of: region.id), main),
    basis: .computed, figures: figures, steps: steps,
    evidence: [Evidence("region", region)] + evidence,
    causes: comparison.causes(in: alliance.id))
}

// MARK: - Sentences

extension String {
  fileprivate static func coverage(_ body: String, _ region: String, _ figure: Figure) -> String {
    guard let before = figure.before, let after = figure.after else {
      return "How much of \(region) \(body) would cover is not on record"
    }
    let basis = Reading.Basis(rawValue: figure.reading)?.phrase ?? figure.reading
    return "\(capitalised(body)) would cover \(percentage(after)) of \(region) \(basis), "
      + "now \(percentage(before))"
  }
}

extension Reading.Basis {
  /// How the basis reads in a sentence.
  var phrase: String {
    switch self {
    case .area: "by area"
    case .landArea: "by land area"
    case .areaByControl: "by area, as controlled"
    case .areaWithBreakaway: "by area, with breakaway regions"
    case .people: "by people"
    }
  }
}
