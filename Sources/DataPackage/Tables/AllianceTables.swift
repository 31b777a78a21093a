import Diplomacy

extension Catalogue {
  static let alliances = Table(
    "alliances", "Every body or treaty that states belong to.", of: .alliance, into: \.alliances
  ) { row in
    Alliance(
      id: row.id(), kind: row.choice("kind", "What it is."),
      founded: row.bound("founded", .optional, "The day of the act that founded it."),
      signed: row.bound("signed", .optional, "The day its founding treaty was signed."),
      inForce: row.bound(
        "in_force", .optional,
        "The day that treaty entered into force; empty: not in force."),
      dissolved: row.bound("dissolved", .optional, "First day on which it no longer existed."),
      isCustomsUnion: row.yesNo(
        optional: "customs_union", "Whether its members share a customs territory.") ?? false,
      summary: row.text(
        "summary", "What it is, in our own words, naming nothing later than its founding."),
      provenance: row.provenance())
  }

  static let allianceLinks = Table(
    "alliance_links", "Which body requires, or follows, which.", into: \.allianceLinks
  ) { row in
    AllianceLink(
      alliance: row.link("alliance", "The body."),
      relation: row.choice(
        "relation", "requires: a member of the first must be party to the second."),
      other: row.link("other", "The other body."), term: row.spell(),
      provenance: row.provenance())
  }

  static let memberships = Table(
    "memberships", "Spells of belonging: one unbroken period with one status.",
    of: .membership, into: \.memberships
  ) { row in
    Membership(
      id: row.id(), state: row.link("state", "Who."), alliance: row.link("alliance", "Where."),
      status: row.choice("status", "Legal status."),
      participation: row.choice("participation", "Whether it takes part."),
      term: row.spell(
        .required, to: "First day no longer; empty: still so at the end of the data.",
        endKnown:
          "The day from which the end was known beforehand; empty: known only when it came."),
      variantOf: row.link(
        optional: "variant_of",
        "The spell that this row dates differently, where sources disagree."),
      act: row.text("act", "The act that made it."),
      endAct: row.text(optional: "end_act", "The act that ended it."),
      provenance: row.provenance())
  }

  static let ratifications = Table(
    "ratifications", "Consents of single states to another's status in a body.",
    into: \.ratifications
  ) { row in
    Ratification(
      state: row.link("state", "Who consents."), candidate: row.link("candidate", "To whom."),
      alliance: row.link("alliance", "In which body."),
      status: row.choice("status", "To which status."),
      date: row.date("date", "When the consent was complete."),
      act: row.text("act", "The act that counts as its completion."),
      provenance: row.provenance())
  }

  static let totals = Table(
    "totals", "How many members somebody counts in a body; the memberships have to agree.",
    into: \.totals
  ) { row in
    Total(
      alliance: row.link("alliance", "The body."), day: row.day("day", "On which day."),
      members: row.integer(
        "members", "States with the legal status of a member, suspended ones included.",
        .notNegative),
      provenance: row.provenance("Whose count it is."))
  }

  static let ties = Table(
    "ties", "Dated relations outside the bodies.", of: .tie, into: \.ties
  ) { row in
    Tie(
      id: row.id(), kind: row.choice("kind", "What ties or divides them."),
      state: row.link(
        "state",
        "One side; for a base the host, for supply the buyer, for recognition who recognises."),
      other: row.reference(
        "other", to: [.state, .alliance, .actor], "The other side: a state, body or actor."),
      term: row.spell(from: "First day; empty: before everything recorded here."),
      summary: row.text("summary", "In our own words."), provenance: row.provenance())
  }

  static let disputes = Table(
    "disputes", "Disputes between states.", of: .dispute, into: \.disputes
  ) { row in
    Dispute(
      id: row.id(), kind: row.choice("kind", "What it is about."),
      term: row.spell(.required, to: "The day it was settled; empty: open."),
      summary: row.text("summary", "What it is about, naming nothing later than its start."),
      provenance: row.provenance())
  }

  static let disputeParties = Table(
    "dispute_parties", "The states that a dispute divides.", into: \.disputeParties
  ) { row in
    DisputeParty(
      dispute: row.link("dispute", "The dispute."), state: row.link("state", "A party."),
      side: row.choice("side", "Which side it is on."), provenance: row.provenance())
  }

  static let phases = Table(
    "phases", "Phases of disputes.", of: .phase, into: \.phases
  ) { row in
    Phase(
      id: row.id(), dispute: row.link("dispute", "The dispute."), term: row.spell(.required),
      intensity: row.choice("intensity", "What it was then."),
      summary: row.text("summary", "In our own words."), provenance: row.provenance())
  }
}
