import ArgumentParser
import Diplomacy
import Report
import WhatIf

/// Measures how alike what two states have undertaken is.
struct MeasureVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure how alike the obligations of two states are: S, kappa, pi or tau-b.",
    discussion: """
      Every variant of the measure is given: S absolute and squared, kappa and pi nominal, linear \
      and quadratic; with the states it is computed over and the texts it rests on.
      Example: entente measure S STATE STATE --at 2018-09-10
      """)

  @Argument(help: "S, kappa, pi or tau-b.") var measure: String
  @Argument(help: "A state: its identifier or a name.", completion: .states) var one: String
  @Argument(help: "Another state.", completion: .states) var other: String
  @Option(
    help: ArgumentHelp(
      "What states count by in S, besides all alike: people, as the package has them.",
      valueName: "people"))
  var weights: String?
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let measure = try chosenMeasure()
    let asOf = try question.asOf()
    let states = (try asOf.state(named: one), try asOf.state(named: other))
    let comparison = PortfolioComparison(
      measure, of: states.0, and: states.1, on: asOf, weightedBy: try chosenWeights(asOf))
    guard let comparison else {
      let outsider = asOf.isInSystem(states.0) ? other : one
      throw unknown(outsider, is: "no state that counts on \(asOf.day)", nearest: nil)
    }
    try writing.print(MeasureReport(comparison))
  }

  private func chosenMeasure() throws(Complaint) -> PortfolioMeasure {
    let all = PortfolioMeasure.allCases
    if let known = all.first(where: { $0.rawValue.lowercased() == measure.lowercased() }) {
      return known
    }
    let names = all.map(\.rawValue)
    // One letter is near to every other.
    let meant = names.filter { $0.count > 1 && measure.count > 1 }
    let suggestion = measure.nearest(among: meant).map { "did you mean \($0)?" }
    throw Complaint(
      "'\(visible(measure))' is no measure; "
        + (suggestion ?? "write one of \(names.joined(separator: ", "))"), status: 2)
  }

  private func chosenWeights(_ asOf: AsOf) throws(Complaint) -> PortfolioWeights? {
    guard let weights else { return nil }
    guard weights == "people", let people = asOf.peopleAsWeights else {
      throw Complaint("--weights: '\(visible(weights))' is no weight; write people", status: 2)
    }
    return people
  }
}
