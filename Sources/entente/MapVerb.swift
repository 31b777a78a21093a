public import ArgumentParser
public import Cartography
import DataPackage
import Diplomacy
public import Report
import WhatIf

/// Draws a body on the map, or tells who borders whom.
struct MapVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw the states of a body on a map, as recorded or with something supposed.",
    discussion: """
      As text it is a map; as JSON, CSV or Markdown it tells who borders whom.
      Examples:
        entente map --of BODY --at 2018-09-10 --join STATE:BODY
        entente map --of BODY --in REGION --size 120x50 --style letters
      """)

  @OptionGroup var land: Land
  @Option(help: "Columns and rows of the map.") var size = "100x40"
  @Option(help: ArgumentHelp("What it is drawn with.", valueName: "style"))
  var style = Chart.Style.braille

  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let size = try readSize(size)
    let lines = try supposing.lines()
    let asked = try question.day()
    let package = try loadPackage(from: question.data)
    let (supposed, asOf) = try lines.read(on: asked, in: package.atlas)
    let isDrawn = writing.format == .text
    let report = MapReport(
      of: try asOf.body(named: land.alliance), supposed, asOf,
      outlines: isDrawn ? try package.outlines() : nil,
      in: try land.region.map { try asOf.region(named: $0) },
      on: Sheet(columns: size.columns, rows: size.rows), style, land.reading)
    guard isDrawn else { return try writing.print(report) }
    for note in report.notes { complain("entente: \(note)") }
    try publish(report.drawn())
  }
}

extension Chart.Style: ExpressibleByArgument {}
extension LandReading: ExpressibleByArgument {}
