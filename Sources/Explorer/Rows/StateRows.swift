import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// The states of the region first, then all others that existed by the day.
  func stateEntries() -> [Entry] {
    let inRegion = view.region.map { Set(atlas.states(in: $0)) } ?? []
    let visible = atlas.tables.states.filter { asOf.sees($0.existence) }
    let near = sorted(visible.filter { inRegion.contains($0.id) })
    let far = sorted(visible.filter { !inRegion.contains($0.id) && $0.isCounted })
    let others = sorted(visible.filter { !inRegion.contains($0.id) && !$0.isCounted })
    let regionName = view.region.map { asOf.name(of: $0) } ?? "Region"
    return section(regionName, near) + section("Other states", far)
      + section("Territories and de facto entities", others)
  }

  private func section(_ title: String, _ states: [State]) -> [Entry] {
    states.isEmpty ? [] : [.heading(title)] + states.map(Entry.record)
  }

  /// A state with its mark in the current body.
  func stateRow(_ entry: Entry) -> Row {
    let state = Identifier<State>(entry.id)
    let alliance = currentAlliance
    let mark = alliance.map { self.mark(state, $0) }
    let body = alliance.map { asOf.shortForm(of: $0.any) }
    let name = asOf.name(of: state)
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span((mark?.sign ?? " ") + " ", mark?.style ?? .plain), Span(state.text + " ")],
      text: Span(name), trail: state == marked ? glyphs.marked : "",
      words: name + (body.map { ", \($0): \(mark?.words ?? "")" } ?? "")
        + (state == marked ? ", marked" : ""))
  }

  private func sorted(_ states: [State]) -> [State] {
    let alliance = view.sort == .status ? view.sortBody ?? currentAlliance : nil
    let keyed = states.map { state -> (rank: Int, name: String, state: State) in
      let name = view.sort == .identifier ? "" : folded(asOf.name(of: state.id))
      return (rank(state.id, in: alliance), name, state)
    }
    return keyed.sorted { ($0.rank, $0.name, $0.state.id) < ($1.rank, $1.name, $1.state.id) }
      .map(\.state)
  }

  /// Members first, then other statuses by how much they count, then the rest.
  private func rank(
    _ state: Identifier<State>, in alliance: Identifier<Alliance>?
  ) -> Int {
    guard let alliance, let standing = content.after?.standing(of: state, in: alliance) else {
      return MembershipStatus.allCases.count
    }
    return MembershipStatus.allCases.firstIndex(of: standing.status) ?? 0
  }
}
