import ArgumentParser
import Diplomacy
import Report

/// What a list is narrowed to.
struct ListOptions: ParsableArguments {
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only what touches a region.", valueName: "region"), completion: .regions)
  var region: String?
  @Option(
    name: .customLong("of"),
    help: ArgumentHelp("Only what belongs to a body or speaks of it.", valueName: "alliance"),
    completion: .bodies)
  var alliance: String?
  @Option(
    help: ArgumentHelp("Only what involves a record.", valueName: "record"), completion: .records)
  var involving: String?
  @Option(help: ArgumentHelp("From this day on.", valueName: "day")) var from: String?
  @Option(help: ArgumentHelp("Up to and including this day.", valueName: "day")) var to: String?

  func print(_ subject: ListReport.Subject) throws {
    let asOf = try question.asOf()
    try writing.print(ListReport(subject, try filter(asOf), asOf))
  }

  func filter(_ asOf: AsOf) throws -> ListFilter {
    let filter = ListFilter(
      region: try region.map { try asOf.region(named: $0) },
      alliance: try alliance.map { try asOf.body(named: $0) },
      involving: try involving.map { try asOf.record(named: $0) },
      from: try from.map { try readDay($0, of: "--from") },
      to: try to.map { try readDay($0, of: "--to") })
    if let from = filter.from, let to = filter.to, to < from {
      throw Complaint("--to \(to) lies before --from \(from); exchange the two", status: 2)
    }
    return filter
  }
}

/// Lists states.
struct States: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List states, with their kind, capital and codes.",
    discussion: "Example: entente states --of BODY --at 2018-09-10")
  @OptionGroup var options: ListOptions
  func run() throws { try options.print(.states) }
}

/// Lists bodies and treaties.
struct Alliances: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List bodies and treaties, with their dates.",
    discussion: "Example: entente alliances --involving STATE")
  @OptionGroup var options: ListOptions
  func run() throws { try options.print(.alliances) }
}

/// Lists events.
struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what happened, oldest first.",
    discussion: "Example: entente events --in REGION --from 2018-01-01 --to 2018-09-10")
  @OptionGroup var options: ListOptions
  func run() throws { try options.print(.events) }
}

/// Lists claims, and checks them.
struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what was claimed; with --check, what the data say of it.",
    discussion: "Example: entente claims --check --at 2018-09-10")
  @OptionGroup var options: ListOptions
  @Flag(help: "Work out every reading of every claim.") var check = false

  func run() throws {
    guard check else { return try options.print(.claims) }
    let asOf = try options.question.asOf()
    try options.writing.print(ListReport(checkedClaims: try options.filter(asOf), asOf))
  }
}

/// Lists sources.
struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the sources, whatever their date.",
    discussion: """
      With --in, --of or --involving: those that the page of the region, body or record rests on.
      Example: entente sources --of BODY --format csv
      """)
  @OptionGroup var options: ListOptions
  func run() throws { try options.print(.sources) }
}
