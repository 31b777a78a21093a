import ArgumentParser
import Diplomacy
import Report
import WhatIf

/// Judges every single accession and withdrawal.
struct SweepVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Suppose every accession and withdrawal in turn and rank what comes of it.",
    discussion: "Example: entente sweep --of BODY --verdict open --at 2018-09-10")

  @Option(
    name: .customLong("of"), help: ArgumentHelp("Only those of one body.", valueName: "alliance"),
    completion: .bodies)
  var alliance: String?
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only those of the states of a region.", valueName: "region"),
    completion: .regions)
  var region: String?
  @Option(
    help: ArgumentHelp("Only what comes to a verdict; can be given twice.", valueName: "verdict"),
    completion: .list(Verdict.allCases.map(\.rawValue)), transform: readVerdict)
  var verdict: [Verdict] = []
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  private static let readVerdict: @Sendable (String) throws -> Verdict = { word in
    guard let verdict = Verdict(rawValue: word) else {
      let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(visible(word))' is no verdict; write one of \(known)")
    }
    return verdict
  }

  func run() throws {
    let asOf = try question.asOf()
    let filter = SweepFilter(
      alliance: try alliance.map { try asOf.body(named: $0) },
      region: try region.map { try asOf.region(named: $0) }, verdicts: Set(verdict))
    try writing.print(SweepReport(Sweep(filter, from: Baseline(asOf)), in: asOf.atlas))
  }
}
