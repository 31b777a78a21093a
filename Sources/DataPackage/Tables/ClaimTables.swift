import Diplomacy

extension Catalogue {
  static let scenarios = Table(
    "scenarios", "Named sets of suppositions.", of: .scenario, into: \.scenarios
  ) { row in
    NamedScenario(
      id: row.id(), title: row.text("title", "One line."), at: row.day("at", "As-of date."),
      suppositions: row.text("suppositions", "Scenario lines, joined by '; '."),
      provenance: row.provenance())
  }

  static let claims = Table("claims", "What somebody said.", of: .claim, into: \.claims) { row in
    Claim(
      id: row.id(), kind: row.choice("kind", "What sort of claim."),
      claimant: row.reference(
        "claimant", to: [.person, .actor, .state, .alliance],
        "Person, actor or state that said it."),
      office: row.link(optional: "office", "In which office."),
      date: row.date("date", "When it was said."),
      paraphrase: row.text("paraphrase", "What was said, in our own words."),
      quotation: row.text(optional: "quotation", "Their own words, under fifteen."),
      scenario: row.link(optional: "scenario", "The scenario it speaks of."),
      certainty: row.choice(
        "certainty",
        "stated: in a text we cite; reported: through somebody else; implied."),
      provenance: row.provenance())
  }

  static let claimLinks = Table(
    "claim_links", "Whom and what a claim speaks of.", into: \.claimLinks
  ) { row in
    ClaimLink(
      claim: row.link("claim", "The claim."),
      record: row.reference("record", "Identifier of the record spoken of."),
      role: row.choice("role", "about; for: to whose gain; against: at whose cost."),
      origin: row.origin)
  }

  static let objections = Table(
    "objections", "The scope of an objection.", into: \.objections
  ) { row in
    Objection(
      claim: row.link("claim", "The claim that states it."),
      state: row.link("state", "Who objects."), candidate: row.link("candidate", "To whom."),
      alliance: row.link("alliance", "In which body."),
      status: row.choice("status", "To which status."),
      withdrawn: row.bound("to", .optional, "The day it was withdrawn; empty: it stands."),
      provenance: row.provenance())
  }

  static let readings = Table(
    "readings", "Formal readings of claims: what to compute and what would make them true.",
    of: .reading, into: \.readings
  ) { row in
    Reading(
      id: row.id(), claim: row.link("claim", "The claim."),
      label: row.text("label", "The sense in which the claim is read."),
      measure: row.choice("measure", "What is computed."),
      alliance: row.link("alliance", "Of which body."),
      region: row.link(optional: "region", "Within which region."),
      state: row.link(optional: "state", "For which state."),
      anchor: row.link(optional: "anchor", "Counted from which state (mainland, land-path)."),
      place: row.link(optional: "place", "To which sea (land-path)."),
      basis: row.choice(optional: "basis", "For shares: of what."),
      series: row.text(optional: "series", "For shares: in which series."),
      moment: row.choice(
        "moment", "before or after the suppositions; gained: false before and true after."),
      atLeast: row.number(optional: "at_least", "Holds if the figure is at least this."),
      atMost: row.number(optional: "at_most", "Holds if the figure is at most this."),
      provenance: row.provenance("Where the sense of the words comes from."))
  }
}
