import ArgumentParser
import Explorer
import FoundationEssentials
import Report
import WhatIf

/// Prints the manual page.
struct ManualVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man.",
    discussion: """
      Examples:
        entente manual | man -l -
        entente manual > ~/.local/share/man/man1/entente.1
      """)

  func run() throws { try publish(try Manual.ofTheProgram().roff) }
}

extension Manual {
  /// The manual, from what the program itself goes by: its verbs and options, its table of commands.
  fileprivate static func ofTheProgram() throws -> Manual {
    let description = try JSONDecoder().decode(
      ProgramDescription.self, from: Data(Entente._dumpHelp().utf8))
    let root = description.command
    return Manual(
      program: root.commandName, version: programVersion, summary: root.abstract ?? "",
      discussion: root.discussion ?? "", verbs: root.verbs(below: []),
      keys: ListedCommand.all.map {
        Keys(keys: $0.keys.map(\.spoken), name: $0.name, title: $0.title, panes: $0.panes)
      },
      suppositions: ScenarioVerb.allCases.map { Term($0.rawValue, $0.example + ".") },
      variables: variables)
  }

  private static let variables = [
    Term("NO_COLOR", "If it is set to anything, no colours are used; no meaning is lost."),
    Term("TERM", "The terminal. Those made before UTF-8 get ASCII where no locale is named."),
    Term(
      "LC_ALL, LC_CTYPE, LANG",
      "The first that is set decides whether signs beyond ASCII may be drawn: UTF-8 in its name."),
  ]
}

// MARK: - What the argument parser says of the program

private struct ProgramDescription: Decodable {
  var command: CommandDescription
}

private struct CommandDescription: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool
  var subcommands: [CommandDescription]?
  var arguments: [ArgumentDescription]?

  /// The verbs below this one, each with what it is called with; those that only name others tell
  /// nothing of their own.
  func verbs(below words: [String]) -> [Manual.Verb] {
    // The parser's own verb tells what the manual tells.
    let below = (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return below.flatMap { command -> [Manual.Verb] in
      let words = words + [command.commandName]
      let verb = Manual.Verb(
        words: words, summary: command.abstract ?? "", discussion: command.discussion ?? "",
        arguments: (command.arguments ?? []).filter(\.shouldDisplay).map(\.documented))
      return [verb] + command.verbs(below: words)
    }
  }
}

private struct ArgumentDescription: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    enum Kind: String, Decodable { case long, short, longWithSingleDash }
    var kind: Kind
    var name: String

    var form: String { (kind == .long ? "--" : "-") + name }
  }

  var kind: Kind
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?

  var documented: Manual.Argument {
    let value = valueName.map { "<\($0)>" } ?? ""
    let names = (names ?? []).map(\.form).joined(separator: ", ")
    let form =
      switch kind {
      case .positional: value
      case .option: "\(names) \(value)"
      case .flag: names
      }
    return Manual.Argument(
      form: form, summary: abstract ?? "", values: allValues ?? [], standard: defaultValue,
      isOptional: isOptional, isRepeating: isRepeating)
  }
}
