import ArgumentParser
import Diplomacy
import Report
import WhatIf

/// What is supposed by options and a file.
struct Supposing: ParsableArguments {
  @Option(help: ArgumentHelp("Suppose a state in a body.", valueName: "state:body[=status]"))
  var join: [String] = []
  @Option(help: ArgumentHelp("Suppose a state out of a body.", valueName: "state:body"))
  var leave: [String] = []
  @Option(help: ArgumentHelp("Suppose a dispute settled.", valueName: "state:state"))
  var settle: [String] = []
  @Option(help: ArgumentHelp("Suppose what a line of a scenario says.", valueName: "line"))
  var suppose: [String] = []
  @Option(help: ArgumentHelp("Suppose what a scenario file says.", valueName: "file"))
  var scenario: String?

  /// The scenario, and the day that it or `--at` names.
  func scenario(of question: Question) throws -> (Scenario, AsOf) {
    let lines = try ScenarioLines(
      join: join, leave: leave, settle: settle, suppose: suppose, scenario: scenario)
    let asked = try question.day()
    let atlas = try loadAtlas(from: question.data)
    // The words are read twice: names depend on the day, and the day may stand among the words.
    let end = atlas.facts.dataUntil
    let written = try lines.read(with: atlas.asOf(asked ?? end)).day
    let asOf = atlas.asOf(asked ?? written ?? end)
    if let written, written != asOf.day {
      complain("entente: as of \(asOf.day), as --at says; the scenario says \(written)")
    }
    return (try lines.read(with: asOf), asOf)
  }
}

/// Prints states and bodies as a table.
struct MatrixVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Print which state stands in which body, a letter for each status.",
    discussion: "Example: entente matrix --in REGION --at 2018-09-10 --join STATE:BODY")

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only the states of a region.", valueName: "region"))
  var region: String?
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let (scenario, asOf) = try supposing.scenario(of: question)
    let region = try region.map { try asOf.region(named: $0) }
    try writing.print(MatrixReport(scenario, asOf, in: region))
  }
}
