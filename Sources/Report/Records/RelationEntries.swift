import Diplomacy

extension AsOf {
  func entry(_ tie: Tie) -> JSON {
    entry(
      tie, .tie, term: tie.term,
      (["kind": JSON(tie.kind), "state": JSON(tie.state), "other": JSON(known(tie.other))] as JSON)
        .adding(dates(tie.term)).adding(["summary": JSON(tie.summary)]))
  }

  /// The ties of a record that had begun by the day, whichever side it is.
  func ties(of record: Reference) -> JSON {
    .list(
      atlas.ties(of: record).filter { sees($0.term) }.map { tie in
        let other = tie.state.any == record ? tie.other : tie.state.any
        let side = tie.state.any == record ? "state" : "other"
        return (["id": JSON(tie.id), "kind": JSON(tie.kind)] as JSON)
          .adding(reference("other", other)).adding(dates(tie.term))
          .adding([
            "side": .text(side), "summary": JSON(tie.summary),
            "evidence": rows("tie", tie, tie.term),
          ])
      })
  }

  func entry(_ dispute: Dispute) -> JSON {
    let parties = atlas.parties(to: dispute.id).filter { sees(record: $0.state.any) }
    let phase = atlas.tables.phases.last { $0.dispute == dispute.id && holds($0.term) != .no }
    return entry(
      dispute, .dispute, term: dispute.term,
      (["name": .text(name(of: dispute.id)), "kind": JSON(dispute.kind)] as JSON)
        .adding(dates(dispute.term)).adding([
          "phase": JSON(phase?.intensity), "phase_from": JSON(known(phase?.term.from)),
          "parties": .list(
            parties.map { .record($0.state.any, as: "\($0.side.rawValue): \($0.state)") }),
          "summary": JSON(dispute.summary),
        ]))
  }

  /// The disputes of a state that had begun by the day.
  func disputes(of state: Identifier<State>) -> JSON {
    .list(
      atlas.tables.disputes.filter { dispute in
        sees(dispute.term) && atlas.parties(to: dispute.id).contains { $0.state == state }
      }.map(entry))
  }

  func entry(_ phase: Phase) -> JSON {
    entry(
      phase, .phase, term: phase.term,
      (["dispute": JSON(phase.dispute), "intensity": JSON(phase.intensity)] as JSON)
        .adding(dates(phase.term)).adding(["summary": JSON(phase.summary)]))
  }

  func entry(_ law: Law) -> JSON {
    entry(
      law, .law, term: law.term,
      ([
        "title": JSON(law.title), "state": JSON(law.state), "against": JSON(law.against),
        "force": JSON(law.force), "changed_by": JSON(law.changedBy),
      ] as JSON).adding(dates(law.term)).adding(["summary": JSON(law.summary)]))
  }
}
