import ArgumentParser
import Diplomacy
import Report

/// Prints states and bodies as a table.
struct MatrixVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Print which state stands in which body, a letter for each status.",
    discussion: "Example: entente matrix --in REGION --at 2018-09-10 --join STATE:BODY")

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only the states of a region.", valueName: "region"),
    completion: .regions)
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
