import ArgumentParser
import Report

/// Lists who belongs to a body on a date.
struct Members: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List who belongs to a body on a date, and as what.",
    discussion: "Example: entente members BODY --at 2018-09-10 --format csv")

  @Argument(help: "A body: its identifier or a name.", completion: .bodies) var body: String
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let asOf = try question.asOf()
    try writing.print(MembersReport(try asOf.body(named: body), asOf))
  }
}
