import Diplomacy
import Terminal
import WhatIf

/// A scenario that the reader saved by a name, for as long as the program runs.
struct SavedScenario: Hashable, Sendable {
  let name: String
  /// Its day is the one it was saved on.
  let scenario: Scenario
}

/// The scenarios at hand beside the current one; undo leaves them alone.
struct Shelf: Hashable, Sendable {
  /// In the order of their first saving.
  var saved: [SavedScenario] = []
  /// The row of the one that is to be compared.
  var marked: String?
}

extension ExplorerState {
  /// Works out the panel of the scenario, where it is looked at.
  mutating func refreshScenario() {
    guard openView == .scenario else { return }
    list(.scenario, Listing(rows: scenarioRows()))
  }

  /// What is supposed, each with its verdict alone, then the scenarios that have a name.
  private func scenarioRows() -> [Row] {
    let supposed = view.scenario.suppositions.map(row)
    let known = namedScenarios
    func group(_ title: String, _ rows: [Row]) -> [Row] {
      rows.isEmpty ? [] : [.heading(title, trail: "\(rows.count)")] + rows
    }
    return (supposed.isEmpty ? [line(.nothingYetSupposed)] : group(.supposed, supposed))
      + group(.saved, known.filter(\.isSaved).map(row))
      + group(.packaged, known.filter { !$0.isSaved }.map(row))
  }

  private func row(_ supposition: Supposition) -> Row {
    let alone = content.dated.map { evaluate(Scenario([supposition]), from: $0.baseline).verdict }
    let findings = content.outcome?.findings ?? []
    let caused = findings.count { $0.causes.contains(supposition) }
    var row = Row(
      id: "supposed \(supposition)", subject: .supposition(supposition),
      text: Span(supposition.description), trail: alone.map { .alone($0) } ?? "",
      words: .effect(supposition, alone, caused: caused, of: findings.count))
    let (states, bodies) = supposition.mentions
    row.links = states.map(\.any) + bodies.map(\.any)
    return row
  }

  private func row(_ known: KnownScenario) -> Row {
    let isMarked = shelf.marked == known.id
    let isIn = !view.scenario.isEmpty && view.scenario.contains(known.scenario)
    return Row(
      id: known.id, subject: .named(known.id),
      lead: [
        Span(isMarked ? glyphs.marked : " ", .bold), Span(isIn ? glyphs.joins + " " : "  "),
      ],
      text: Span(known.title), trail: known.scenario.day.map { "\($0)" } ?? "",
      words: known.scenario.suppositions.map(\.description).joined(separator: "; "))
  }

  // MARK: Scenarios with a name

  /// A scenario with a name, as its row stands for it.
  struct KnownScenario {
    let id: String
    let title: String
    let scenario: Scenario
    let isSaved: Bool
  }

  /// Those saved, then those of the package that are of the day or before.
  var namedScenarios: [KnownScenario] {
    shelf.saved.map {
      KnownScenario(
        id: "saved \($0.name)", title: $0.name, scenario: $0.scenario, isSaved: true)
    }
      + atlas.tables.scenarios.filter { $0.at <= view.day }.compactMap { named in
        named.suppositions(asOf).map { read in
          KnownScenario(
            id: named.id.text, title: named.title.string,
            scenario: Scenario(day: named.at, read.suppositions), isSaved: false)
        }
      }
  }

  /// The scenario of a row of the panel.
  func namedScenario(_ id: String) -> KnownScenario? { namedScenarios.first { $0.id == id } }

  private var namedHere: KnownScenario? {
    guard case .named(let id)? = entry(in: .scenario)?.subject else { return nil }
    return namedScenario(id)
  }

  /// Takes back the supposition under the cursor, or puts a scenario on top or takes it off.
  var toggleOfScenario: Toggle {
    switch entry(in: .scenario)?.subject {
    case .supposition(let supposition)?: return .takeBack([supposition])
    case .named(let id)?:
      guard let known = namedScenario(id) else { return .nothing(.chooseOne) }
      if let clash = clash(with: known) { return .nothing(clash) }
      return toggle(of: known.scenario.suppositions)
    case .heading?, .record?, .finding?, .group?, .reason?, .scenario?, .line?, nil:
      return .nothing(.chooseOne)
    }
  }

  /// Goes to what a supposition brings about, or puts a scenario on top of what is supposed.
  mutating func openScenario() {
    switch entry(in: .scenario)?.subject {
    case .supposition(let supposition)?: show(supposition)
    case .named(let id)?: if let known = namedScenario(id) { load(known) }
    case .heading?, .record?, .finding?, .group?, .reason?, .scenario?, .line?, nil:
      message = .chooseOne
    }
  }

  /// Supposes a scenario besides what is supposed; on its own day if nothing was.
  private mutating func load(_ known: KnownScenario) {
    if let clash = clash(with: known) {
      message = clash
      return
    }
    let isFirst = view.scenario.isEmpty
    let before = view.scenario.suppositions.count
    change { view in
      for supposition in known.scenario.suppositions { view.scenario.suppose(supposition) }
      if isFirst, let day = known.scenario.day { view.day = day }
      view.showsFindings = true
      if view.mode == .baseline { view.mode = .whatIf }
    }
    let added = view.scenario.suppositions.count - before
    message = .loaded(known.title, added, on: view.day, content.outcome?.verdict)
  }

  /// What is supposed otherwise here and in another scenario about the same; `nil` if nothing is.
  private func clash(with known: KnownScenario) -> String? {
    for supposition in known.scenario.suppositions {
      if let here = view.scenario.supposition(about: supposition.subject), here != supposition {
        return .clash(here, supposition, in: known.title)
      }
    }
    return nil
  }

  /// Keeps the scenario by a name, in place of an earlier one of that name.
  mutating func save(as name: String) {
    guard !view.scenario.isEmpty else {
      message = .nothingToSave
      return
    }
    let saved = SavedScenario(
      name: name, scenario: Scenario(day: view.day, view.scenario.suppositions))
    if let place = shelf.saved.firstIndex(where: { $0.name == name }) {
      shelf.saved[place] = saved
      message = .savedAgain(name)
    } else {
      shelf.saved.append(saved)
      message = .savedAs(name)
    }
    refreshScenario()
  }

  // MARK: Comparing

  /// Marks the scenario under the cursor for comparison, or marks it no more.
  mutating func markScenario() {
    guard let known = namedHere else {
      message = .chooseNamed
      return
    }
    shelf.marked = shelf.marked == known.id ? nil : known.id
    message = shelf.marked == nil ? .unmarked(known.title) : .marked(known.title)
    refreshScenario()
  }

  /// Compares the current scenario with the marked one, else with the one under the cursor.
  mutating func compareScenarios() {
    guard let known = shelf.marked.flatMap(namedScenario) ?? namedHere else {
      message = .chooseNamed
      return
    }
    answer(.compare(known.id))
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let nothingYetSupposed =
    "Nothing is supposed: Space on a pair supposes, Enter here loads a scenario."
  fileprivate static let supposed = "Supposed"
  fileprivate static let saved = "Saved in this session"
  fileprivate static let packaged = "Of the package"
  fileprivate static let chooseOne = "Choose a supposition or a scenario."
  fileprivate static let chooseNamed = "Choose a scenario with a name; :save NAME gives one."
  fileprivate static let nothingToSave = "Nothing is supposed, so there is nothing to save."

  fileprivate static func alone(_ verdict: Verdict) -> String { "alone: \(verdict.rawValue)" }

  fileprivate static func effect(
    _ supposition: Supposition, _ alone: Verdict?, caused: Int, of all: Int
  ) -> String {
    "\(supposition): \(alone.map { "alone \($0.rawValue), " } ?? "")"
      + "behind \(caused) of \(all) findings"
  }

  fileprivate static func loaded(
    _ title: String, _ count: Int, on day: Day, _ verdict: Verdict?
  ) -> String {
    count == 0
      ? "All of '\(title)' is supposed already."
      : "'\(title)' on \(day): \(count) more supposed"
        + (verdict.map { ", verdict \($0.rawValue)" } ?? "") + "; u undoes."
  }

  fileprivate static func clash(
    _ here: Supposition, _ there: Supposition, in title: String
  ) -> String {
    "Conflict: here '\(here)', in '\(title)' '\(there)'. Nothing was changed; "
      + "Space on the first takes it back."
  }

  fileprivate static func savedAs(_ name: String) -> String {
    "Saved as '\(name)' until the program ends; w lists it."
  }
  fileprivate static func savedAgain(_ name: String) -> String {
    "Saved as '\(name)' in place of the earlier one."
  }
  fileprivate static func marked(_ title: String) -> String {
    "'\(title)' is marked; c compares it with what is supposed."
  }
  fileprivate static func unmarked(_ title: String) -> String { "'\(title)' is marked no more." }
}
