import Diplomacy

extension Catalogue {
  static let programmes = Table(
    "programmes", "Pipelines, plans, discounts, agendas and arrangements.", of: .programme,
    into: \.programmes
  ) { row in
    Programme(
      id: row.id(), kind: row.choice("kind", "What it is."),
      term: row.spell(
        .required, from: "First day of operation or validity.",
        endKnown: "The day from which the end was known beforehand."),
      summary: row.text("summary", "In our own words."), provenance: row.provenance())
  }

  static let programmeParticipants = Table(
    "programme_participants", "Who takes part in a programme.", into: \.programmeParticipants
  ) { row in
    ProgrammeParticipant(
      programme: row.link("programme", "The programme."),
      participant: row.reference(
        "participant", to: [.state, .alliance, .actor], "A state, body or actor."),
      role: row.text("role", "As what."), provenance: row.provenance())
  }

  static let programmeConditions = Table(
    "programme_conditions", "What a programme hangs on.", into: \.programmeConditions
  ) { row in
    ProgrammeCondition(
      programme: row.link("programme", "The programme."),
      effect: row.choice(
        "effect",
        "needs: it runs for those who take part only while the condition holds; loses: the "
          + "condition puts it at risk for them; opens: it is open to whoever meets the condition."),
      condition: row.reference(
        "condition", to: [.alliance, .tie], "The body to be a member of, or a tie."),
      claim: row.link(
        optional: "claim", "The claim that says so; empty: a text or a rule says so."),
      term: row.spell(from: "First day the condition is in force; empty: from the start."),
      summary: row.text("summary", "The condition in our own words."),
      provenance: row.provenance())
  }

  static let actors = Table(
    "actors", "Media, ministries, foundations, groups, and labels that somebody uses.",
    of: .actor, into: \.actors
  ) { row in
    Actor(
      id: row.id(), kind: row.choice("kind", "What it is."),
      state: row.link(optional: "state", "Whose, if of a state."),
      summary: row.text(
        "summary", "In our own words; for a label, whose it is and what it covers."),
      provenance: row.provenance())
  }

  static let persons = Table(
    "persons", "People who held offices or said things.", of: .person, into: \.persons
  ) { row in
    Person(
      id: row.id(), summary: row.text(optional: "summary", "Who it is, where no office says so."),
      provenance: row.provenance())
  }

  static let offices = Table("offices", "Offices held.", of: .office, into: \.offices) { row in
    Office(
      id: row.id(), person: row.link("person", "Who."), title: row.text("title", "The office."),
      body: row.reference(
        "body", to: [.state, .actor, .alliance],
        "The state, actor or body it is an office of."),
      term: row.spell(from: "First day; empty: unknown."), provenance: row.provenance())
  }

  static let events = Table("events", "What happened when.", of: .event, into: \.events) { row in
    Event(
      id: row.id(), date: row.date("date", "When (EDTF, a day, month, year or interval)."),
      kind: row.choice("kind", "What sort of event."), title: row.text("title", "One line."),
      summary: row.text("summary", "What happened, naming nothing later."),
      place: row.link(optional: "place", "Where."), provenance: row.provenance())
  }

  static let eventLinks = Table(
    "event_links", "Who and what an event involves.", into: \.eventLinks
  ) { row in
    EventLink(
      event: row.link("event", "The event."),
      record: row.reference("record", "Identifier of the record involved."),
      role: row.choice("role", "How."), origin: row.origin)
  }
}
