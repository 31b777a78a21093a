import ArgumentParser
import Report

/// Prints a page about a record.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a page about a state, body, event, claim or any other record.",
    discussion: "Example: entente show STATE --at 2018-09-10 --format markdown")

  @Argument(help: "A record: its identifier or a name.", completion: .records) var record: String
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let asOf = try question.asOf()
    let reference = try asOf.record(named: record)
    guard let report = RecordReport(reference, asOf) else {
      throw unknown(record, is: "no record known on \(asOf.day)", nearest: nil)
    }
    try writing.print(report)
  }
}
