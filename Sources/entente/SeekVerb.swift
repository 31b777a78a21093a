import ArgumentParser
import Diplomacy
import Report
import WhatIf

/// Looks for what would make a goal true.
struct SeekVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seek",
    abstract: "Find the minimal sets of suppositions that make a goal true on a day.",
    discussion: """
      Goals:
        'STATE:BODY not blocked'           'STATE:BODY open'
        'BODY connected'                   'BODY borders STATE over 100 km'
        'BODY covers over 50% of REGION'   'BODY no contradiction'

      Sought are objections withdrawn, disputes settled, relations taken up, withdrawals of those \
      who object, are at odds or bound, and accessions that a criterion, a border or a share asks \
      for. Example: entente seek --at 2018-09-10 'STATE:BODY not blocked'
      """)

  @Argument(help: "What is to be true.") var goal: String
  @Option(help: ArgumentHelp("The most suppositions in a set.", valueName: "count"))
  var atMost = SeekBound().suppositions
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    guard (1...20).contains(atMost) else {
      throw Complaint(
        "--at-most: \(atMost) is out of reach; write a number from 1 to 20", status: 2)
    }
    let asOf = try question.asOf()
    let wanted: Goal
    do {
      wanted = try Goal.read(goal, with: asOf)
    } catch {
      throw Complaint(visible(error.description), status: 2)
    }
    let seek = Seek(wanted, within: SeekBound(suppositions: atMost), from: Baseline(asOf))
    try writing.print(SeekReport(seek, in: asOf.atlas))
  }
}
