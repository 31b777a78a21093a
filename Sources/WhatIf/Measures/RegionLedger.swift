import Diplomacy

/// The areas and people of a region's states as known on a day: the columns that shares are
/// taken of, whoever is in which body.
struct RegionLedger {
  let asOf: AsOf
  /// Its states; an entity or a territory lies in one of them and would count twice.
  let states: [Identifier<State>]
  private let areas: [Identifier<State>: [Area]]
  private let populations: [Identifier<State>: [Population]]

  init(_ asOf: AsOf, _ region: Identifier<Region>) {
    let (atlas, day) = (asOf.atlas, asOf.day)
    self.asOf = asOf
    let states = atlas.states(in: region).filter { id in
      guard let state = atlas.state(id) else { return true }
      // A state to come has no part in the region yet.
      return state.isCounted && state.existence.holds(on: day) != .no
    }.uniqued()
    self.states = states
    let year = day.year
    areas = Dictionary(uniqueKeysWithValues: states.map { ($0, atlas.areas(of: $0)) })
    populations = Dictionary(
      uniqueKeysWithValues: states.map {
        ($0, atlas.populations(of: $0).filter { $0.year <= year })
      })
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
    let rows: [(series: Text, line: Int)] =
      switch basis {
      case .area, .areaByControl, .areaWithBreakaway: series(of: .total)
      case .landArea: series(of: .land)
      case .people:
        states.flatMap { populations[$0] ?? [] }.map { ($0.series, $0.provenance.origin.line) }
      }
    return rows.sorted { $0.line < $1.line }.map(\.series).uniqued()
  }

  private func series(of measure: Area.Measure) -> [(series: Text, line: Int)] {
    states.flatMap { areas[$0] ?? [] }.filter { $0.measure == measure }
      .map { ($0.series, $0.provenance.origin.line) }
  }

  func column(_ basis: Reading.Basis, series: Text) -> Column {
    switch basis {
    case .area: Column(entries: entries(.total, series), transfers: [])
    case .landArea: Column(entries: entries(.land, series), transfers: [])
    case .areaByControl:
      Column(entries: entries(.total, series), transfers: transfers(countingToProtector: false))
    case .areaWithBreakaway:
      Column(entries: entries(.total, series), transfers: transfers(countingToProtector: true))
    case .people: Column(entries: peoples(series), transfers: [])
    }
  }

  private func entries(_ measure: Area.Measure, _ series: Text) -> [Entry] {
    states.compactMap { state in
      let rows = (areas[state] ?? []).filter { $0.measure == measure && $0.series == series }
      return asOf.current(rows, \.year).map {
        Entry(
          state: state, name: asOf.name(of: state), amount: .km2($0.km2),
          evidence: Evidence("area", of: state.any, $0))
      }
    }
  }

  /// The latest figure of each state that is not later than the date.
  private func peoples(_ series: Text) -> [Entry] {
    states.compactMap { state in
      (populations[state] ?? []).filter { $0.series == series }.max { $0.year < $1.year }.map {
        Entry(
          state: state, name: asOf.name(of: state), amount: .people($0.people, year: $0.year),
          evidence: Evidence("people", of: state.any, $0))
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
