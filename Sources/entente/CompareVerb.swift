import ArgumentParser
import Diplomacy
import Report
import WhatIf

/// Judges two scenarios and puts them side by side.
struct CompareVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put two scenarios, or two dates, side by side.",
    discussion: """
      Each file holds the lines of a scenario. A date in it (as of 2018-09-10) is its own; a file \
      without one is judged on the date of the other, and --at is the date of both.
      Example: entente compare A.scenario B.scenario --at 2018-09-10
      """)

  @Argument(help: "A file of scenario lines: A.", completion: .file()) var first: String
  @Argument(help: "Another one: B.", completion: .file()) var second: String
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let (lines, others) = (try lines(of: first), try lines(of: second))
    let asked = try question.day()
    let atlas = try loadAtlas(from: question.data)
    let alone = try lines.read(on: asked, in: atlas)
    let other = try others.read(on: asked, orElse: alone.scenario.day, in: atlas)
    // Only now is it known which date a file without one borrows.
    let one =
      alone.scenario.day == nil
      ? try lines.read(on: asked, orElse: other.scenario.day, in: atlas) : alone
    guard !one.scenario.isEmpty || !other.scenario.isEmpty else {
      throw Complaint(
        "neither file supposes anything; for what changed between two dates: "
          + "entente diff --from DATE --to DATE", status: 2)
    }
    let baseline = Baseline(one.asOf)
    let contrast = Contrast(
      evaluate(one.scenario, from: baseline),
      evaluate(
        other.scenario,
        from: other.asOf.day == one.asOf.day ? baseline : Baseline(other.asOf)))
    try writing.print(CompareReport(contrast, named: (first, second), in: atlas))
  }

  private func lines(of file: String) throws(Complaint) -> ScenarioLines {
    var lines = ScenarioLines()
    try lines.add(file: file)
    return lines
  }
}
