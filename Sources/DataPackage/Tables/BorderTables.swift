import Diplomacy

extension Catalogue {
  static let borders = Table(
    "borders", "Pairs of neighbours.", of: .border, into: \.borders
  ) { row in
    Border(
      id: row.id(), state: row.link("state", "One side."),
      other: row.link("other", "The other side."),
      kind: row.choice("kind", "land includes rivers."), provenance: row.provenance())
  }

  static let borderLengths = Table(
    "border_lengths", "Lengths of land borders by series; sources disagree and all are kept.",
    into: \.borderLengths
  ) { row in
    BorderLength(
      border: row.link("border", "The border."),
      part: row.text(optional: "part", "Empty: the whole; else the stretch or exclave meant."),
      km: row.number("km", "Kilometres.", .positive),
      series: row.text("series", "Name of the series."),
      year: row.integer(optional: "year", "Year of the figure."),
      provenance: row.provenance())
  }

  static let closures = Table(
    "closures", "When borders were closed.", of: .closure, into: \.closures
  ) { row in
    Closure(
      id: row.id(), border: row.link("border", "The border."),
      term: row.spell(.required, from: "First day closed.", to: "First day open again."),
      summary: row.text("summary", "By whom and how far."), provenance: row.provenance())
  }

  static let borderControls = Table(
    "border_controls", "Stretches of border held by somebody other than their sovereign.",
    of: .borderControl, into: \.borderControls
  ) { row in
    BorderControl(
      id: row.id(), border: row.link("border", "The border."),
      side: row.link("side", "Whose side is held."),
      controller: row.link("controller", "Who holds it."),
      km: row.number(optional: "km", "Kilometres held; empty: unknown.", .positive),
      term: row.spell(.required), summary: row.text("summary", "In our own words."),
      provenance: row.provenance())
  }

  static let controls = Table(
    "controls", "Areas held by somebody other than their sovereign.",
    of: .control, into: \.controls
  ) { row in
    Control(
      id: row.id(), state: row.link("state", "The recognised sovereign."),
      area: row.text("area", "Name of the area."),
      entity: row.link(optional: "entity", "The de facto entity there, if any."),
      controller: row.link(
        "controller", "The state whose forces hold it, or the protector of the entity."),
      kind: row.choice(
        "kind",
        "held: the controller's forces hold it; "
          + "breakaway: the entity holds it under the controller's protection."),
      km2: row.number(optional: "km2", "Square kilometres; empty: unknown.", .positive),
      people: row.integer(optional: "people", "People; empty: unknown.", .notNegative),
      term: row.spell(.required), summary: row.text("summary", "In our own words."),
      provenance: row.provenance())
  }

  static let places = Table(
    "places", "Seas, oceans, lakes and cities.", of: .place, into: \.places
  ) { row in
    Place(
      id: row.id(), kind: row.choice("kind", "What it is."),
      point: row.point(longitude: "Degrees east.", latitude: "Degrees north."),
      provenance: row.provenance())
  }

  static let shores = Table("shores", "Which states lie on which sea.", into: \.shores) { row in
    Shore(
      place: row.link("place", "The sea."), state: row.link("state", "A littoral state."),
      provenance: row.provenance())
  }
}
