import ArgumentParser
import Report
import WhatIf

/// Judges a scenario.
struct WhatIfVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Suppose something on a day and list what follows, each with its evidence.",
    discussion: """
      Examples:
        entente whatif --at 2018-09-10 --join STATE:BODY
        entente whatif --join STATE:BODY=observer --leave OTHER:BODY
        entente whatif --suppose 'withdraw-objection STATE CANDIDATE BODY' --scenario FILE
      """)

  @OptionGroup var supposing: Supposing
  @Flag(help: "Unfold why each thing is found: rule, premises, arithmetic, records, sources.")
  var reasons = false
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let lines = try supposing.lines()
    let asked = try question.day()
    let atlas = try loadAtlas(from: question.data)
    let (scenario, asOf) = try lines.read(on: asked, in: atlas)
    guard !scenario.isEmpty else {
      throw Complaint("nothing is supposed; add --join STATE:BODY, for example", status: 2)
    }
    let outcome = evaluate(scenario, on: asOf.day, in: atlas)
    try writing.print(OutcomeReport(outcome, in: atlas, told: reasons ? .reasons : .steps))
  }
}
