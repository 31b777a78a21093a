import ArgumentParser
import CursesTerminal
import DataPackage
import Report
import Storage
import Terminal

/// Tells what the program finds around it.
struct DoctorVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what the terminal, the locale, the folders and the data are, and what follows.",
    discussion: "Example: entente doctor --data DIR")

  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    // No answer here depends on the day, but a day that is none is wrong all the same.
    _ = try question.day()
    try writing.print(
      Checkup("entente \(programVersion)", .found, try package(), from: question.data))
  }

  private func package() throws -> Checkup.Package {
    do {
      let package = try loadPackage(from: question.data)
      _ = try package.outlines()
      return .sound(package.atlas)
    } catch let problems as Problems {
      let first = problems.list.first.map { "\($0.place): \($0.sentence)" } ?? ""
      return .faulty(count: problems.list.count, first: first)
    }
  }
}

extension Surroundings {
  /// What is around this process.
  fileprivate static var found: Surroundings {
    let facts = TerminalFacts.read()
    let description: Description =
      switch facts.description {
      case .known: .known
      case .unknown: .unknown
      case .tooSimple: .tooSimple
      }
    return Surroundings(
      readsFromTerminal: facts.readsFromTerminal, writesToTerminal: facts.writesToTerminal,
      terminal: facts.name, description: description, colors: facts.colors,
      refusesColors: Colors.fromEnvironment == .none, columns: facts.columns, rows: facts.rows,
      locale: TerminalFacts.locale.map { Locale(variable: $0.variable, value: $0.value) },
      signs: facts.charset == .unicode ? .all : .ascii, folders: UserFolder.allCases.map(\.found))
  }
}

extension UserFolder {
  fileprivate var found: Surroundings.Folder {
    let path = path(environmentVariable)
    let condition: Surroundings.Folder.Condition =
      switch path.map(UserFolder.condition) {
      case .writable?: .writable
      case .absent?: .absent
      case .unusable?, nil: .unusable
      }
    return Surroundings.Folder(
      purpose: purpose, variable: variable, path: path, condition: condition)
  }

  private var purpose: String {
    switch self {
    case .configuration: "Configuration"
    case .state: "State"
    case .data: "Data"
    }
  }
}
