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
  case notADate(DateFault)
  case notAState(String, nearest: String?)
  case scenario(ScenarioProblem.Fault)
  /// What is wrong with a search, or that it finds nothing.
  case search(String)
  case goal(GoalProblem)
  case notABody(String, nearest: String?)

  /// Whether it is clear what was meant, so that nothing else is run instead.
  var isCertain: Bool {
    switch self {
    case .scenario, .notADate, .notAState, .goal, .notABody: true
    case .unknown, .search: false
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
    case .search(let sentence): sentence
    case .goal(let problem): problem.description
    case .notABody(let text, let nearest):
      "'\(text)' is no body" + (nearest.map { "; did you mean \($0)?" } ?? "; :sweep takes all.")
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
    if words.count > 1, let asked = ask(first, words.dropFirst().joined(separator: " ")) {
      return asked
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

  /// What a verb with words after it asks; `nil` if it is none of these.
  private func ask(_ verb: String, _ rest: String) -> Result<Action, PaletteFault>? {
    switch verb {
    case "save": return .success(.save(rest))
    case "sweep":
      guard let body = asOf.alliance(rest) else {
        return .failure(.notABody(rest, nearest: asOf.nearestAlliance(to: rest)))
      }
      return .success(.answer(.sweep(SweepFilter(alliance: body))))
    case "seek":
      do throws(GoalProblem) {
        return .success(.answer(.seek(try Goal.read(rest, with: asOf))))
      } catch {
        return .failure(.goal(error))
      }
    default: return nil
    }
  }

  /// The state or body with an identifier or a name, visible on the day.
  private func record(named text: String) -> Reference? {
    if let state = asOf.state(text) { return state.any }
    if let alliance = asOf.alliance(text) { return alliance.any }
    let reference = Reference(text)
    return asOf.sees(record: reference) ? reference : nil
  }

  /// How a date is read here.
  var typedDate: TypedDate {
    TypedDate(now: view.day, first: chronology.firstDay, last: atlas.facts.dataUntil)
  }
}
