import ArgumentParser
import Diplomacy
import Report

/// Tells what ties two states and what divides them.
struct RelationsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "List everything that ties two states to each other or divides them on a day.",
    discussion: "Example: entente relations STATE STATE --at 2018-09-10 --join STATE:BODY")

  @Argument(help: "A state: its identifier or a name.", completion: .states) var one: String
  @Argument(help: "Another state.", completion: .states) var other: String
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let (scenario, asOf) = try supposing.scenario(of: question)
    let states = try [one, other].map { try asOf.state(named: $0) }
    guard states[0] != states[1] else {
      throw Complaint("'\(visible(other))' stands twice; name two different states", status: 2)
    }
    try writing.print(RelationsReport(states[0], states[1], scenario, asOf))
  }
}
