import Diplomacy

extension AsOf {
  func entry(_ programme: Programme) -> JSON {
    let participants = atlas.tables.programmeParticipants.filter {
      $0.programme == programme.id && sees(record: $0.participant)
    }
    let conditions = atlas.tables.programmeConditions.filter {
      $0.programme == programme.id && sees($0.term) && sees(record: $0.condition)
        && $0.claim.map { sees(record: $0.any) } ?? true
    }
    return entry(
      programme, .programme, term: programme.term,
      (["name": .text(name(of: programme.id)), "kind": JSON(programme.kind)] as JSON)
        .adding(dates(programme.term)).adding([
          "participants": .list(
            participants.map { .record($0.participant, as: "\($0.participant) (\($0.role))") }),
          "conditions": JSON(
            conditions.map { "\($0.effect.rawValue) \($0.condition): \($0.summary)" }),
          "summary": JSON(programme.summary),
        ]))
  }

  func entry(_ actor: Actor) -> JSON {
    entry(
      actor, .actor,
      [
        "name": .text(name(of: actor.id)), "kind": JSON(actor.kind),
        "state": JSON(known(actor.state)), "summary": JSON(actor.summary),
      ])
  }

  func entry(_ person: Person) -> JSON {
    entry(
      person, .person,
      ["name": .text(name(of: person.id)), "summary": JSON(person.summary)])
  }

  func entry(_ office: Office) -> JSON {
    entry(
      office, .office, term: office.term,
      ([
        "title": JSON(office.title), "person": JSON(office.person),
        "holder": .text(name(of: office.person)), "body": JSON(known(office.body)),
      ] as JSON).adding(dates(office.term)))
  }

  func entry(_ event: Event) -> JSON {
    let links = atlas.links(of: event.id).filter { sees(record: $0.record) }
    return entry(
      event, .event,
      [
        "date": JSON(known(event.date)), "kind": JSON(event.kind), "title": JSON(event.title),
        "place": JSON(known(event.place)), "summary": JSON(event.summary),
        "links": .list(links.map { link(JSON($0.role), to: $0.record) }),
      ])
  }

  /// A source by what it is, without its dates: they may be later than what it supports.
  func entry(_ source: Source) -> JSON {
    [
      "id": JSON(source.id), "type": JSON(RecordKind.source), "kind": JSON(source.kind),
      "title": JSON(source.title), "author": JSON(source.author),
      "publisher": JSON(source.publisher), "language": JSON(source.language),
      "leaning": JSON(source.leaning), "leaning_by": JSON(source.leaningBy),
      "checked": JSON(source.checked),
    ]
  }
}
