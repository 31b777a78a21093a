import Diplomacy

/// The areas and people of a region's states as known on a day: the columns that shares are
/// taken of, whoever is in which body.
struct RegionLedger {
  let asOf: AsOf
  /// Its states; an entity or a territory lies in one of them and would count twice.
  let states: [Identifier<State>]
  private let totals: [SeriesOfRegion<Area>]
  private let lands: [SeriesOfRegion<Area>]
  private let peoples: [SeriesOfRegion<Population>]

  init(_ asOf: AsOf, _ region: Identifier<Region>) {
    let (atlas, day) = (asOf.atlas, asOf.day)
    self.asOf = asOf
    let states = atlas.states(in: region).filter { id in
      guard let state = atlas.state(id) else { return true }
      // A state to come has no part in the region yet.
      return state.isCounted && state.existence.holds(on: day) != .no
    }.uniqued()
    self.states = states
    let (areas, year) = (states.map { atlas.areas(of: $0) }, day.year)
    func areaSeries(_ measure: Area.Measure) -> [SeriesOfRegion<Area>] {
      SeriesOfRegion.all(areas.map { $0.filter { $0.measure == measure } }, \.series) {
        asOf.isMoreCurrent($0.year, than: $1.year)
      }
    }
    totals = areaSeries(.total)
    lands = areaSeries(.land)
    // The latest number of people that is not later than the day.
    peoples = SeriesOfRegion.all(
      states.map { atlas.populations(of: $0).filter { $0.year <= year } }, \.series
    ) { $0.year > $1.year }
  }

  /// What one state contributes, and the row it stands in.
  struct Entry {
    let state: Identifier<State>
    let name: String
    let amount: Step.Amount
    let evidence: Evidence
  }

  /// An area that counts to somebody other than its sovereign.
  struct Transfer {
    let control: Control
    /// `nil`: to nobody.
    let to: Identifier<State>?
  }

  /// One number a state, of one kind and in one series, and the areas that count elsewhere.
  struct Column {
    let entries: [Entry]
    let transfers: [Transfer]
  }

  /// The names of every series that speaks of a state of the region, in file order.
  func series(of basis: Reading.Basis) -> [Text] {
    switch basis {
    case .area, .areaByControl, .areaWithBreakaway: totals.map(\.series)
    case .landArea: lands.map(\.series)
    case .people: peoples.map(\.series)
    }
  }

  func column(_ basis: Reading.Basis, series: Text) -> Column {
    switch basis {
    case .area: Column(entries: areas(totals, series), transfers: [])
    case .landArea: Column(entries: areas(lands, series), transfers: [])
    case .areaByControl:
      Column(entries: areas(totals, series), transfers: transfers(countingToProtector: false))
    case .areaWithBreakaway:
      Column(entries: areas(totals, series), transfers: transfers(countingToProtector: true))
    case .people:
      Column(
        entries: entries(peoples, series) { state, row in
          (.people(row.people, year: row.year), Evidence("people", of: state, row))
        }, transfers: [])
    }
  }

  private func areas(_ all: [SeriesOfRegion<Area>], _ series: Text) -> [Entry] {
    entries(all, series) { state, row in (.km2(row.km2), Evidence("area", of: state, row)) }
  }

  private func entries<Row>(
    _ all: [SeriesOfRegion<Row>], _ series: Text,
    _ amount: (Reference, Row) -> (Step.Amount, Evidence)
  ) -> [Entry] {
    guard let rows = all.first(where: { $0.series == series })?.rows else { return [] }
    return zip(states, rows).compactMap { state, row in
      row.map {
        let (amount, evidence) = amount(state.any, $0)
        return Entry(
          state: state, name: asOf.name(of: state), amount: amount, evidence: evidence)
      }
    }
  }

  private func transfers(countingToProtector: Bool) -> [Transfer] {
    states.flatMap { asOf.atlas.controls(of: $0) }
      .filter { $0.term.holds(on: asOf.day) == .yes }
      .sorted { $0.provenance.origin.line < $1.provenance.origin.line }
      .map { control in
        switch control.kind {
        case .held: Transfer(control: control, to: control.controller)
        case .breakaway:
          Transfer(control: control, to: countingToProtector ? control.controller : nil)
        }
      }
  }
}

/// What one series says of each state of a region: the row that counts on the day, if any.
private struct SeriesOfRegion<Row: Sourced> {
  let series: Text
  /// The first line that it stands in.
  private var line: Int
  /// By the state's position in the region.
  private(set) var rows: [Row?]

  /// Every series, in file order.
  ///
  /// - Parameters:
  ///   - rows: What there is of each state.
  ///   - series: The name of a row's series.
  ///   - isBetter: Whether the first of two rows counts and not the second.
  /// - Returns: The series, each with one row a state at most.
  static func all(
    _ rows: [[Row]], _ series: KeyPath<Row, Text>, _ isBetter: (Row, Row) -> Bool
  ) -> [Self] {
    var all: [Self] = []
    // Rows of one series mostly stand together.
    var last = 0
    for (position, rowsOfState) in rows.enumerated() {
      for row in rowsOfState {
        let (name, line) = (row[keyPath: series], row.provenance.origin.line)
        if !all.indices.contains(last) || all[last].series != name {
          last = all.firstIndex { $0.series == name } ?? all.count
        }
        if last == all.count {
          all.append(
            Self(series: name, line: line, rows: [Row?](repeating: nil, count: rows.count)))
        }
        all[last].line = min(all[last].line, line)
        if all[last].rows[position].map({ isBetter(row, $0) }) ?? true {
          all[last].rows[position] = row
        }
      }
    }
    return all.sorted { $0.line < $1.line }
  }
}
