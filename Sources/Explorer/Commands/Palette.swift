import Diplomacy
import Terminal
import WhatIf

/// What the palette offers for what has been typed.
struct PaletteEntry: Hashable, Sendable {
  /// As it is completed.
  let completion: String
  let title: String
  /// The keys that do the same; for a record its kind.
  let mark: String
  let action: Action
  /// Why it cannot be done here.
  var obstacle: String?
}

/// All that the palette offers for a text.
struct PaletteOffer: Sendable {
  let text: String
  var entries: [PaletteEntry] = []
  /// How many records were found, of which the first are offered.
  var count = 0
  var fault: String?
}

/// Why typed text cannot be run.
enum PaletteFault: Error, Hashable {
  case unknown(String)
  case notADate(String)
  case scenario(ScenarioProblem.Fault)
  /// What is wrong with a search, or that it finds nothing.
  case search(String)

  var isAboutAScenarioLine: Bool {
    if case .scenario = self { return true }
    return false
  }

  var sentence: String {
    switch self {
    case .unknown(let text):
      "'\(text)' is no command, date or name; Tab completes, Esc closes."
    case .notADate(let text):
      "'\(text)' is no date; write 2018-09-10, 2018-09, 2018, +1y or -5y."
    case .scenario(let fault): fault.sentence
    case .search(let sentence): sentence
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
    if let day = day(from: text) { return .success(.setDay(day)) }
    if let reference = record(named: text) { return .success(.select(reference)) }
    return .failure(.unknown(text))
  }

  /// The state or body with an identifier or a name, visible on the day.
  private func record(named text: String) -> Reference? {
    if let state = asOf.state(text) { return state.any }
    if let alliance = asOf.alliance(text) { return alliance.any }
    let reference = Reference(text)
    return asOf.sees(record: reference) ? reference : nil
  }

  /// A date as people type it: a day, a month, a year, or so many years from here.
  func day(from text: String) -> Day? {
    if let day = Day(iso8601: text) { return day }
    if let sign = text.first, sign == "+" || sign == "-", let unit = text.last,
      let count = Int(text.dropFirst().dropLast()), (0...1000).contains(count)
    {
      let signed = sign == "-" ? -count : count
      switch unit {
      case "y": return view.day.advanced(months: 12 * signed)
      case "m": return view.day.advanced(months: signed)
      case "d": return view.day.advanced(days: signed)
      default: return nil
      }
    }
    guard let date = EDTFDate(text), !date.isInterval, text.utf8.allSatisfy({ $0 < 58 }) else {
      return nil
    }
    return date.earliest
  }
}
