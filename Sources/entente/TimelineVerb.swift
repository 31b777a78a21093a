public import ArgumentParser
import Diplomacy
public import Report
import WhatIf

/// Draws the spells of a body or a state over time.
struct TimelineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw who stood in a body over time, or where a state stood.",
    discussion: """
      As text it is bars, as recorded or with something supposed; as JSON, CSV or Markdown each \
      spell with its dates and sources. What happened is listed by entente events.
      Examples:
        entente timeline --of BODY --at 2018-09-10 --join STATE:BODY
        entente timeline --involving STATE --zoom decades --width 120
      """)

  @Option(
    name: .customLong("of"),
    help: ArgumentHelp("The states of this body.", valueName: "alliance"),
    completion: .bodies)
  var alliance: String?
  @Option(
    help: ArgumentHelp("The bodies of this state.", valueName: "state"),
    completion: .statesAndBodies)
  var involving: String?
  @Option(
    help: ArgumentHelp(
      "All on record, thirty years, three years or three months.", valueName: "zoom"))
  var zoom = TimeZoom.years
  @Option(help: ArgumentHelp("The day in the middle of the bars.", valueName: "day"))
  var around: String?
  @Option(help: "Columns of a line.") var width = 80
  @Option(help: ArgumentHelp("What it is drawn with.", valueName: "style"))
  var style = BarStyle.lines

  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    guard (20...1000).contains(width) else {
      throw Complaint("--width: \(width) is no width; write a number from 20 to 1000", status: 2)
    }
    let centre = try around.map { try readDay($0, of: "--around") }
    let (supposed, asOf) = try supposing.scenario(of: question)
    let report = TimelineReport(of: try subject(asOf), supposed, asOf)
    guard writing.format == .text else { return try writing.print(report) }
    for note in report.notes { complain("entente: \(note)") }
    try publish(report.drawn(zoom, columns: width, style, around: centre))
  }

  private func subject(_ asOf: AsOf) throws(Complaint) -> TimelineSubject {
    switch (alliance, involving) {
    case (let body?, nil): return .states(of: try asOf.body(named: body))
    case (nil, let word?):
      let record = try asOf.record(named: word)
      switch asOf.atlas.location(of: record)?.kind {
      case .state: return .bodies(of: Identifier(record.text))
      case .alliance: return .states(of: Identifier(record.text))
      default:
        throw Complaint(
          "--involving: '\(visible(word))' is neither a state nor a body; name one of those",
          status: 2)
      }
    case (nil, nil), (_?, _?):
      throw Complaint("name either a body with --of or a state with --involving", status: 2)
    }
  }
}

extension TimeZoom: ExpressibleByArgument {}
extension BarStyle: ExpressibleByArgument {}
