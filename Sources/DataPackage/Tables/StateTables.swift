import Diplomacy

extension Catalogue {
  static let states = Table(
    "states", "States, partially recognised states, de facto entities and territories.",
    of: .state, into: \.states
  ) { row in
    State(
      id: row.id("ISO 3166-1 alpha-3, or a user-assigned code (X..) where there is none."),
      kind: row.choice("kind", "What it is; only the first two are counted as states."),
      detail: row.choice(
        "detail",
        "full: borders, areas and populations are complete here; "
          + "reference: present as a neighbour or member only."),
      cow: row.text(optional: "cow", "Correlates of War abbreviation."),
      cowCode: row.integer(optional: "cow_code", "Correlates of War number."),
      gwCode: row.integer(optional: "gw_code", "Gleditsch and Ward number."),
      claimant: row.link(
        optional: "claimant",
        "For a de facto entity or territory: the state it is recognised as part of."),
      point: row.point(
        longitude: "Degrees east of a point inside.", latitude: "Degrees north of it."),
      existence: row.spell(
        from: "First day it existed as such; empty: before everything recorded here.",
        to: "First day on which it no longer did."),
      provenance: row.provenance())
  }

  static let names = Table(
    "names", "Names, aliases and abbreviations of any record.", into: \.names
  ) { row in
    Name(
      record: row.reference("record", "Identifier of the record named."),
      name: row.text("name", "The name."),
      language: row.text("language", "ISO 639-1 code."),
      kind: row.choice(
        "kind",
        "short: the display name; demonym: its people or the adjective; the others also find it."),
      use: row.spell(from: "First day of use; empty: always.", to: "First day out of use."),
      usedBy: row.text(optional: "used_by", "Whose name it is, where it is not everybody's."),
      provenance: row.provenance())
  }

  static let capitals = Table(
    "capitals", "Capitals with their names by date.", into: \.capitals
  ) { row in
    Capital(
      state: row.link("state", "Whose capital."), name: row.text("name", "Display name."),
      term: row.spell(), provenance: row.provenance())
  }

  static let areas = Table(
    "areas", "Areas of states in square kilometres, each with its series.", into: \.areas
  ) { row in
    Area(
      state: row.link("state", "Whose area."),
      measure: row.choice("measure", "With or without inland water."),
      km2: row.number("km2", "Square kilometres.", .positive),
      series: row.text("series", "Name of the series, the same for every state in it."),
      year: row.integer(optional: "year", "Year of the figure."),
      provenance: row.provenance())
  }

  static let populations = Table(
    "populations", "People by state, series and year.", into: \.populations
  ) { row in
    Population(
      state: row.link("state", "Whose people."),
      people: row.integer("people", "Number of people.", .positive),
      series: row.text("series", "Name of the series."),
      year: row.integer("year", "Year (mid-year unless the series says otherwise)."),
      counting: row.text(
        optional: "counting", "Which territory is counted, where that is a question."),
      provenance: row.provenance())
  }

  static let regions = Table(
    "regions", "Named sets of states.", of: .region, into: \.regions
  ) { row in
    Region(
      id: row.id(), summary: row.text("summary", "What the region is."),
      provenance: row.provenance())
  }

  static let regionMembers = Table(
    "region_members", "Which states a region holds.", into: \.regionMembers
  ) { row in
    RegionMember(
      region: row.link("region", "The region."), state: row.link("state", "A state in it."),
      provenance: row.provenance())
  }
}
