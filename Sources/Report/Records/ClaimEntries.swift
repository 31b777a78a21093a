import Diplomacy
import WhatIf

extension AsOf {
  func entry(_ claim: Claim) -> JSON {
    let office = known(claim.office).flatMap { atlas.office($0) }
    let links = atlas.links(of: claim.id).filter { sees(record: $0.record) }
    return entry(
      claim, .claim,
      [
        "date": JSON(known(claim.date)), "kind": JSON(claim.kind),
        "claimant": JSON(claim.claimant), "claimant_name": .text(name(of: claim.claimant)),
        "office": JSON(office?.title.string), "paraphrase": JSON(claim.paraphrase),
        "quotation": JSON(claim.quotation), "scenario": JSON(known(claim.scenario)),
        "certainty": JSON(claim.certainty),
        "links": .list(links.map { link(JSON($0.role), to: $0.record) }),
      ])
  }

  /// The objections that a claim states; their end only once they are withdrawn.
  func objections(of claim: Identifier<Claim>) -> JSON {
    .list(
      atlas.tables.objections.filter { $0.claim == claim && sees(record: $0.alliance.any) }.map {
        [
          "state": JSON($0.state), "candidate": JSON($0.candidate), "alliance": JSON($0.alliance),
          "status": JSON($0.status), "withdrawn": JSON(known($0.withdrawn)),
          "source": JSON($0.provenance.source),
        ]
      })
  }

  func entry(_ reading: Reading) -> JSON {
    entry(
      reading, .reading,
      [
        "claim": JSON(reading.claim), "label": JSON(reading.label),
        "measure": JSON(reading.measure), "alliance": JSON(reading.alliance),
        "region": JSON(reading.region), "state": JSON(known(reading.state)),
        "anchor": JSON(known(reading.anchor)), "place": JSON(reading.place),
        "basis": JSON(reading.basis), "series": JSON(reading.series),
        "moment": JSON(reading.moment), "at_least": JSON(reading.atLeast),
        "at_most": JSON(reading.atMost),
      ])
  }

  func entry(_ scenario: NamedScenario) -> JSON {
    entry(
      scenario, .scenario,
      [
        "title": JSON(scenario.title), "at": JSON(scenario.at),
        "suppositions": JSON(scenario.suppositions),
      ])
  }
}

extension ClaimCheck {
  /// The verdict and each reading worked out.
  var json: JSON {
    [
      "verdict": JSON(verdict), "judged_on": JSON(results.isEmpty ? nil : day.description),
      "readings": .list(results.map(\.json)),
    ]
  }
}

extension ReadingResult {
  var json: JSON {
    [
      "id": JSON(reading.id), "label": JSON(reading.label), "measure": JSON(reading.measure),
      "moment": JSON(reading.moment), "verdict": JSON(verdict), "before": JSON(before),
      "after": JSON(after), "unit": JSON(unit), "series": JSON(reading.series),
      "steps": JSON(steps.map(\.description)), "evidence": .list(evidence.map(\.json)),
    ]
  }
}
