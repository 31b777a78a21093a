import Diplomacy
import Terminal
import WhatIf

/// What the palette offers for what has been typed.
struct PaletteEntry: Hashable, Sendable {
  /// As it is completed.
  let completion: String
  let title: String
  /// The keys that do the same.
  let keys: String
  let action: Action
}

/// Why typed text cannot be run.
enum PaletteFault: Error, Hashable {
  case unknown(String)
  case notADate(DateFault)
  case notAState(String, nearest: String?)
  case scenario(ScenarioProblem.Fault)

  /// Whether it is clear what was meant, so that nothing else is run instead.
  var isCertain: Bool {
    switch self {
    case .scenario, .notADate, .notAState: true
    case .unknown: false
    }
  }

  var sentence: String {
    switch self {
    case .unknown(let text):
      "'\(text)' is no command, date or name; Tab completes, Esc closes."
    case .notADate(let fault): fault.sentence
    case .notAState(let text, let nearest):
      "'\(text)' is no other state; "
        + (nearest.map { "did you mean \($0)?" } ?? "Tab completes, Esc closes.")
    case .scenario(let fault): fault.sentence
    }
  }
}

extension ExplorerState {
  /// What complete typed text means: a scenario line, a date, an identifier or name, a command.
  func read(_ typed: String) -> Result<Action, PaletteFault> {
    let words = typed.split(separator: " ").map(String.init)
    guard let first = words.first else { return .failure(.unknown(typed)) }
    let text = words.joined(separator: " ")
    if let command = Commands.all.first(where: { $0.name == text }) {
      return .success(command.action(in: focus))
    }
    if ScenarioVerb(rawValue: first) != nil {
      switch Scenario.read(text, with: asOf) {
      case .success(let scenario):
        guard let supposition = scenario.suppositions.first else { return .failure(.unknown(text)) }
        return .success(.supposeOne(supposition))
      case .failure(let problems):
        return .failure(.scenario(problems.problems[0].fault))
      }
    }
    let date = typedDate.day(text)
    if case .success(let day) = date { return .success(.setDay(day)) }
    if let reference = record(named: text) { return .success(.select(reference)) }
    if TypedDate.isMeant(by: text), case .failure(let fault) = date {
      return .failure(.notADate(fault))
    }
    return .failure(.unknown(text))
  }

  /// Commands and records whose name holds the typed letters in their order, best first.
  func paletteEntries(for text: String) -> [PaletteEntry] {
    let wanted = folded(text)
    let commands = Commands.all.map { command in
      PaletteEntry(
        completion: command.name, title: command.title,
        keys: command.keys.map(\.description).joined(separator: " "),
        action: command.action(in: focus))
    }
    let records =
      wanted.isEmpty
      ? []
      : (atlas.tables.states.filter { asOf.sees($0.existence) }.map(\.id.any)
        + atlas.tables.alliances.filter { asOf.exists($0.id) != .no }.map(\.id.any))
        .map { reference in
          PaletteEntry(
            completion: reference.text, title: "Go to \(asOf.name(of: reference))", keys: "",
            action: .select(reference))
        }
    let scored = (commands + records).enumerated().compactMap {
      index, entry -> (Int, Int, PaletteEntry)? in
      let scores = [folded(entry.completion), folded(entry.title)]
        .compactMap { fuzzyScore(wanted, in: $0) }
      return scores.min().map { ($0, index, entry) }
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The state or body with an identifier or a name, visible on the day.
  private func record(named text: String) -> Reference? {
    if let state = asOf.state(text) { return state.any }
    if let alliance = asOf.alliance(text) { return alliance.any }
    let reference = Reference(text)
    return atlas.location(of: reference) == nil ? nil : reference
  }

  /// How a date is read here.
  var typedDate: TypedDate {
    TypedDate(now: view.day, first: chronology.firstDay, last: atlas.facts.dataUntil)
  }
}

/// How well typed letters match, lower is better; `nil` if they do not stand there in their order.
func fuzzyScore(_ wanted: String, in text: String) -> Int? {
  guard !wanted.isEmpty else { return 0 }
  if text == wanted { return 0 }
  if text.hasPrefix(wanted) { return 1 }
  var gaps = 2
  var rest = Substring(text)
  for letter in wanted {
    guard let found = rest.firstIndex(of: letter) else { return nil }
    gaps += rest.distance(from: rest.startIndex, to: found)
    rest = rest[rest.index(after: found)...]
  }
  return gaps
}
