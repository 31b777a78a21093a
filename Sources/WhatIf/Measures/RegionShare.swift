import Diplomacy

/// The part of a region that belongs to the members of a body.
///
/// Each state counts whole, but for the readings by control: there an area held by another state's
/// forces counts to that state, and a breakaway region to nobody or to its protector.
struct RegionShare {
  let snapshot: Snapshot
  let region: Identifier<Region>
  let alliance: Identifier<Alliance>

  private var atlas: Atlas { snapshot.atlas }
  /// Its states; an entity or a territory lies in one of them and would count twice.
  private var states: [Identifier<State>] {
    atlas.states(in: region).filter { id in
      guard let state = atlas.state(id) else { return true }
      // A state to come has no part in the region yet.
      return state.isCounted && state.existence.holds(on: snapshot.day) != .no
    }.uniqued()
  }

  /// - Returns: A fraction from 0 to 1; no value when a part of it is not on record.
  func share(of basis: Reading.Basis, series: Text) -> Measured {
    switch basis {
    case .area: sum(areas(.total, series), moved: [])
    case .landArea: sum(areas(.land, series), moved: [])
    case .areaByControl: sum(areas(.total, series), moved: controls(countingToProtector: false))
    case .areaWithBreakaway:
      sum(areas(.total, series), moved: controls(countingToProtector: true))
    case .people: sum(peoples(series), moved: [])
    }
  }

  /// The names of every series that speaks of a state of the region, in file order.
  func series(of basis: Reading.Basis) -> [Text] {
    switch basis {
    case .area, .areaByControl, .areaWithBreakaway:
      atlas.tables.areas.filter { $0.measure == .total && states.contains($0.state) }
        .map(\.series).uniqued()
    case .landArea:
      atlas.tables.areas.filter { $0.measure == .land && states.contains($0.state) }
        .map(\.series).uniqued()
    case .people:
      atlas.tables.populations.filter { states.contains($0.state) && $0.year <= snapshot.day.year }
        .map(\.series).uniqued()
    }
  }

  // MARK: Parts

  /// What one state contributes: a number with its unit and the row it stands in.
  private struct Part {
    let state: Identifier<State>
    let amount: Double
    let label: String
    let evidence: Evidence
  }

  /// An area that counts to somebody other than its sovereign.
  private struct Transfer {
    let control: Control
    /// `nil`: to nobody.
    let to: Identifier<State>?
  }

  private func areas(_ measure: Area.Measure, _ series: Text) -> [Part] {
    states.compactMap { state in
      let rows = atlas.tables.areas.filter {
        $0.state == state && $0.measure == measure && $0.series == series
      }
      return snapshot.asOf.current(rows, \.year).map {
        Part(
          state: state, amount: $0.km2, label: "\(formatted($0.km2)) km²",
          evidence: Evidence("area", of: state.any, $0))
      }
    }
  }

  /// The latest figure of each state that is not later than the date.
  private func peoples(_ series: Text) -> [Part] {
    states.compactMap { state in
      let rows = atlas.tables.populations.filter {
        $0.state == state && $0.series == series && $0.year <= snapshot.day.year
      }
      return rows.max { $0.year < $1.year }.map {
        Part(
          state: state, amount: Double($0.people),
          label: "\(formatted(Double($0.people))) people (\($0.year))",
          evidence: Evidence("people", of: state.any, $0))
      }
    }
  }

  private func controls(countingToProtector: Bool) -> [Transfer] {
    atlas.tables.controls
      .filter { states.contains($0.state) && $0.term.holds(on: snapshot.day) == .yes }
      .map { control in
        switch control.kind {
        case .held: Transfer(control: control, to: control.controller)
        case .breakaway:
          Transfer(control: control, to: countingToProtector ? control.controller : nil)
        }
      }
  }

  // MARK: Sum

  private func sum(_ parts: [Part], moved transfers: [Transfer]) -> Measured {
    let missing = states.filter { state in !parts.contains { $0.state == state } }
    let unknown = transfers.filter { $0.control.km2 == nil }
    guard missing.isEmpty, unknown.isEmpty, !parts.isEmpty else {
      return Measured(
        value: nil,
        steps: missing.map { "Not on record for \(name($0))." }
          + unknown.map { "The area of \($0.control.area) is not on record." },
        evidence: parts.map(\.evidence))
    }
    let total = parts.map(\.amount).reduce(0, +)
    guard total > 0 else {
      return Measured(value: nil, steps: ["Nothing to share."], evidence: parts.map(\.evidence))
    }
    var inside = parts.filter { isMember($0.state) }.map(\.amount).reduce(0, +)
    for transfer in transfers {
      let km2 = transfer.control.km2 ?? 0
      if isMember(transfer.control.state) { inside -= km2 }
      if let holder = transfer.to, isMember(holder) { inside += km2 }
    }
    return Measured(
      value: inside / total,
      steps: parts.map { "\(name($0.state)): \($0.label)\(isMember($0.state) ? ", in" : ", out")" }
        + transfers.map(step) + [
          "\(formatted(inside)) of \(formatted(total)) is \(percentage(inside / total))"
        ],
      evidence: parts.map(\.evidence) + transfers.map { Evidence("control", $0.control) })
  }

  private func step(_ transfer: Transfer) -> String {
    let area = "\(transfer.control.area) (\(formatted(transfer.control.km2 ?? 0)) km²)"
    guard let holder = transfer.to else { return "\(area) counts to nobody" }
    return "\(area) counts to \(name(holder))\(isMember(holder) ? ", in" : ", out")"
  }

  private func isMember(_ state: Identifier<State>) -> Bool {
    snapshot.isMember(state, of: alliance)
  }

  private func name(_ state: Identifier<State>) -> String { snapshot.asOf.name(of: state) }
}
