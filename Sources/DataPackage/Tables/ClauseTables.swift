import Diplomacy

extension Catalogue {
  static let obligations = Table(
    "obligations", "Clauses by which members owe each other something (ATOP's five types).",
    of: .obligation, into: \.obligations
  ) { row in
    Obligation(
      id: row.id(), alliance: row.link("alliance", "The instrument."),
      kind: row.choice("type", "ATOP obligation type."),
      force: row.choice(
        "force",
        "duty: the text obliges; discretion: it lets members choose whether or how."),
      trigger: row.choice("trigger", "What sets it off."),
      territory: row.choice(
        "territory", "Where: the members' territory, an area the text defines, or unstated."),
      text: row.clause(), provenance: row.provenance())
  }

  static let admissions = Table(
    "admissions", "Clauses on how a state gets a status.", of: .admission, into: \.admissions
  ) { row in
    Admission(
      id: row.id(), alliance: row.link("alliance", "The body."),
      status: row.choice("status", "The status given."),
      procedure: row.choice(
        "procedure",
        "consensus: no member objects; unanimous-ratification: every member ratifies; "
          + "organ: an organ decides; open: by own act; closed: no way in."),
      organ: row.text(optional: "organ", "The organ that decides, if one is named."),
      text: row.clause(), provenance: row.provenance())
  }

  static let criteria = Table(
    "criteria", "Conditions that a candidate must meet.", of: .criterion, into: \.criteria
  ) { row in
    Criterion(
      id: row.id(), alliance: row.link("alliance", "The body."),
      status: row.choice("status", "The status sought."),
      condition: row.choice(
        "condition", "What must hold; judgement: left to the members, not computed."),
      subject: row.reference(
        optional: "subject", to: [.region, .alliance],
        "Region or body the condition speaks of."),
      text: row.clause(), provenance: row.provenance())
  }

  static let withdrawals = Table(
    "withdrawals", "Clauses on how a member leaves.", of: .withdrawal, into: \.withdrawals
  ) { row in
    Withdrawal(
      id: row.id(), alliance: row.link("alliance", "The body."),
      noticeMonths: row.integer(
        optional: "notice_months",
        "Months between notice and effect; empty: the text sets none.", .notNegative),
      text: row.clause(), provenance: row.provenance())
  }

  static let exclusivities = Table(
    "exclusivities", "Clauses of a body that limit what else its members may join.",
    of: .exclusivity, into: \.exclusivities
  ) { row in
    Exclusivity(
      id: row.id(), alliance: row.link("alliance", "The body."),
      against: row.choice(
        "against",
        "What is limited; military-bloc: a military alliance of more than two; "
          + "other-instrument: any conflicting agreement."),
      force: row.choice(
        "force",
        "forbids: the text bars it; disputed: the wording is argued over; "
          + "political: a cost, not a bar."),
      text: row.clause(), provenance: row.provenance())
  }

  static let savings = Table(
    "savings", "Clauses by which a treaty leaves other treaties untouched.",
    of: .savings, into: \.savings
  ) { row in
    Savings(
      id: row.id(), alliance: row.link("alliance", "The treaty."),
      saves: row.choice("saves", "Which other treaties."),
      text: row.clause(), provenance: row.provenance())
  }

  static let laws = Table(
    "laws", "States' own acts that limit what they may join or host.", of: .law, into: \.laws
  ) { row in
    Law(
      id: row.id(), state: row.link("state", "Whose law."),
      title: row.text("title", "Title in English."),
      against: row.choice("against", "What it limits."), force: row.choice("force", "How."),
      changedBy: row.text(optional: "changed_by", "Who can change it."),
      term: row.spell(.required, from: "First day in force."),
      summary: row.text("summary", "In our own words."), provenance: row.provenance())
  }
}
