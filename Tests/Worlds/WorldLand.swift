public import Diplomacy

extension World {
  /// A border, called by its two states, with its length in some series.
  public func border(
    _ one: Identifier<State>, _ other: Identifier<State>, kind: Border.Kind = .land,
    _ lengths: (series: Text, km: Double)...
  ) -> World {
    adding { world in
      let id = Identifier<Border>("\(one)-\(other)")
      world.tables.borders.append(
        Border(id: id, state: one, other: other, kind: kind, provenance: world.row("borders")))
      for length in lengths {
        world.tables.borderLengths.append(
          BorderLength(
            border: id, km: length.km, series: length.series,
            provenance: world.row("border_lengths")))
      }
    }
  }

  public func length(
    _ border: Identifier<Border>, km: Double, series: Text = "atlas", part: Text = "",
    year: Int? = nil
  ) -> World {
    adding {
      $0.tables.borderLengths.append(
        BorderLength(
          border: border, part: part, km: km, series: series, year: year,
          provenance: $0.row("border_lengths")))
    }
  }

  public func closure(
    _ border: Identifier<Border>, from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.closures.append(
        Closure(
          id: Identifier($0.fresh("closure", $0.tables.closures)), border: border,
          term: spell(from, to), summary: text("\(border) is closed"),
          provenance: $0.row("closures")))
    }
  }

  public func control(
    of area: Text = "the valley", in state: Identifier<State>, by controller: Identifier<State>,
    _ kind: Control.Kind = .held, km2: Double?, from: String? = nil, to: String? = nil
  ) -> World {
    adding {
      $0.tables.controls.append(
        Control(
          id: Identifier($0.fresh("control", $0.tables.controls)), state: state, area: area,
          controller: controller, kind: kind, km2: km2, term: spell(from, to), summary: "Held",
          provenance: $0.row("controls")))
    }
  }

  public func region(_ id: Identifier<Region>, _ states: Identifier<State>...) -> World {
    adding { world in
      world.tables.regions.append(
        Region(id: id, summary: "A region", provenance: world.row("regions")))
      for state in states {
        world.tables.regionMembers.append(
          RegionMember(region: id, state: state, provenance: world.row("region_members")))
      }
    }
  }

  public func area(
    _ state: Identifier<State>, _ km2: Double, series: Text = "atlas",
    measure: Area.Measure = .total, year: Int? = nil
  ) -> World {
    adding {
      $0.tables.areas.append(
        Area(
          state: state, measure: measure, km2: km2, series: series, year: year,
          provenance: $0.row("areas")))
    }
  }

  public func people(
    _ state: Identifier<State>, _ people: Int, year: Int, series: Text = "census"
  ) -> World {
    adding {
      $0.tables.populations.append(
        Population(
          state: state, people: people, series: series, year: year,
          provenance: $0.row("populations")))
    }
  }

  public func sea(_ id: Identifier<Place>, shores: Identifier<State>...) -> World {
    adding { world in
      world.tables.places.append(Place(id: id, kind: .sea, provenance: world.row("places")))
      for state in shores {
        world.tables.shores.append(
          Shore(place: id, state: state, provenance: world.row("shores")))
      }
    }
  }
}
