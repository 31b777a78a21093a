public import Diplomacy

extension World {
  /// A programme and who takes part in it.
  public func programme(
    _ id: Identifier<Programme>, _ participants: Reference..., from: String? = nil,
    to: String? = nil
  ) -> World {
    adding { world in
      world.tables.programmes.append(
        Programme(
          id: id, kind: .plan, term: spell(from, to), summary: text("About \(id)"),
          provenance: world.row("programmes")))
      for participant in participants {
        world.tables.programmeParticipants.append(
          ProgrammeParticipant(
            programme: id, participant: participant, role: "takes part",
            provenance: world.row("programme_participants")))
      }
    }
  }

  public func condition(
    _ programme: Identifier<Programme>, _ effect: ProgrammeCondition.Effect, _ record: Reference,
    claim: Identifier<Claim>? = nil, from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.programmeConditions.append(
        ProgrammeCondition(
          programme: programme, effect: effect, condition: record, claim: claim,
          term: spell(from, to), summary: "What it hangs on",
          provenance: $0.row("programme_conditions")))
    }
  }
}
