import Diplomacy

extension AsOf {
  func entry(_ state: State) -> JSON {
    let official = names(of: state.id.any).filter { $0.kind == .official && $0.language == "en" }
      .last { $0.use.holds(on: day) != .no }
    let regions = atlas.tables.regionMembers.filter { $0.state == state.id }.map(\.region)
    return entry(
      state, .state, term: state.existence,
      [
        "name": .text(name(of: state.id)), "official_name": JSON(official?.name.string),
        "kind": JSON(state.kind), "detail": JSON(state.detail),
        "exists": JSON(holds(state.existence)),
        "from": JSON(known(state.existence.from)),
        "to": JSON(state.existence.known(on: day)?.to?.text),
        "capital": JSON(capitals(of: state.id).map(\.name.string)), "cow": JSON(state.cow),
        "cow_code": JSON(state.cowCode), "gw_code": JSON(state.gwCode),
        "claimant": JSON(known(state.claimant)), "regions": JSON(regions),
      ])
  }

  /// Areas of every series.
  ///
  /// A figure of a later year stands, for want of another, without the year.
  func areas(of state: Identifier<State>) -> JSON {
    .list(
      atlas.areas(of: state).map {
        [
          "measure": JSON($0.measure), "km2": .number($0.km2), "series": JSON($0.series),
          "year": JSON(known(year: $0.year)), "source": JSON($0.provenance.source),
        ]
      })
  }

  /// The people of a state in each series: the latest year that is not later than the day.
  func populations(of state: Identifier<State>) -> JSON {
    let rows = atlas.populations(of: state).filter { $0.year <= day.year }
    let series = rows.map { [$0.series, $0.counting] }.uniqued()
    let latest = series.compactMap { key in
      rows.filter { [$0.series, $0.counting] == key }.max { $0.year < $1.year }
    }
    return .list(
      latest.map {
        [
          "people": .integer($0.people), "series": JSON($0.series), "year": .integer($0.year),
          "counting": JSON($0.counting), "source": JSON($0.provenance.source),
        ]
      })
  }

  /// The borders of a state with the length of each in every series.
  func borders(of state: Identifier<State>) -> JSON {
    .list(
      atlas.borders(of: state).compactMap { border in
        guard let neighbour = known(border.neighbour(of: state)) else { return nil }
        return reference("with", neighbour).adding([
          "kind": JSON(border.kind), "km": lengths(of: border.id), "border": JSON(border.id),
        ]).adding(closing(of: border.id)).adding(["evidence": rows("border", border)])
      })
  }

  /// The lengths of a border in every series, parts named.
  func lengths(of border: Identifier<Border>) -> JSON {
    .list(
      atlas.lengths(of: border).map {
        [
          "value": .number($0.km), "series": JSON($0.series), "year": JSON(known(year: $0.year)),
          "part": JSON($0.part), "source": JSON($0.provenance.source),
        ]
      })
  }

  /// Whether a border is closed, and since when.
  private func closing(of border: Identifier<Border>) -> JSON {
    let closures = closures(of: border)
    let first = closures.first { holds($0.term) == .yes } ?? closures.first
    return [
      "closed": JSON(first.map { holds($0.term) } ?? .no),
      "closed_from": JSON(first.flatMap { known($0.term.from) }),
    ]
  }

  func entry(_ border: Border) -> JSON {
    entry(
      border, .border,
      [
        "name": .text("\(name(of: border.state)) - \(name(of: border.other))"),
        "kind": JSON(border.kind), "state": JSON(border.state), "other": JSON(border.other),
        "km": lengths(of: border.id),
      ])
  }

  func entry(_ region: Region) -> JSON {
    let states = atlas.states(in: region.id).compactMap { known($0) }
    return entry(
      region, .region,
      [
        "name": .text(name(of: region.id)), "summary": JSON(region.summary),
        "states": .list(states.map { reference("state", $0) }),
      ])
  }

  func entry(_ place: Place) -> JSON {
    let shores = atlas.tables.shores.filter { $0.place == place.id && sees(record: $0.state.any) }
    return entry(
      place, .place,
      [
        "name": .text(name(of: place.id)), "kind": JSON(place.kind),
        "longitude": JSON(place.point?.longitude), "latitude": JSON(place.point?.latitude),
        "shores": .list(
          shores.map {
            reference("state", $0.state).adding(["source": JSON($0.provenance.source)])
          }),
      ])
  }

  func entry(_ closure: Closure) -> JSON {
    entry(
      closure, .closure, term: closure.term,
      (["border": JSON(closure.border)] as JSON).adding(dates(closure.term))
        .adding(["summary": JSON(closure.summary)]))
  }

  func entry(_ control: BorderControl) -> JSON {
    entry(
      control, .borderControl, term: control.term,
      ([
        "border": JSON(control.border), "side": JSON(control.side),
        "controller": JSON(known(control.controller)), "km_held": JSON(control.km),
      ] as JSON).adding(dates(control.term)).adding(["summary": JSON(control.summary)]))
  }

  func entry(_ control: Control) -> JSON {
    entry(
      control, .control, term: control.term,
      ([
        "state": JSON(control.state), "area": JSON(control.area),
        "entity": JSON(known(control.entity)), "controller": JSON(known(control.controller)),
        "kind": JSON(control.kind), "km2": JSON(control.km2), "people": JSON(control.people),
      ] as JSON).adding(dates(control.term)).adding(["summary": JSON(control.summary)]))
  }
}
