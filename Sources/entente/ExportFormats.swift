import ArgumentParser
import DataPackage
import Diplomacy
import Report
import WhatIf

/// Pictures.
struct ExportSVG: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svg", abstract: "Draw a picture (SVG).",
    subcommands: [ExportMap.self, ExportTimeline.self, ExportScreen.self])

  func run() throws { throw unnamed("subject", of: Self.self) }
}

/// A map as a picture.
struct ExportMap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw a body on a map: members full, what is supposed hatched.",
    discussion: "Example: entente export svg map --of BODY --join STATE:BODY --out map.svg")

  @OptionGroup var land: Land
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var destination: Destination

  func run() throws {
    let picture = try land.picture(try Asked(question, supposing))
    try destination.write(picture.svg, picture.notes)
  }
}

/// A map as features.
struct ExportGeoJSON: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geojson",
    abstract: "Write states and contested areas as features, with what they are in a body.",
    discussion: "Example: entente export geojson --of BODY --at 2018-09-10 --out body.geojson")

  @OptionGroup var land: Land
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var destination: Destination

  func run() throws {
    let picture = try land.picture(try Asked(question, supposing))
    try destination.write(picture.geojson, picture.notes)
  }
}

/// Which land a map shows, and as whose.
struct Land: ParsableArguments {
  @Option(
    name: .customLong("of"), help: ArgumentHelp("The body.", valueName: "alliance"),
    completion: .bodies)
  var alliance: String
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Show this region, not wherever the body is.", valueName: "region"),
    completion: .regions)
  var region: String?
  @Option(
    help: ArgumentHelp(
      "Whose land contested areas are: the claimant's or the holder's.", valueName: "reading"))
  var reading = LandReading.recognised

  func picture(_ asked: Asked) throws -> MapPicture {
    let asOf = asked.asOf
    return MapPicture(
      of: try asOf.body(named: alliance), asked.scenario, asOf,
      outlines: try asked.package.outlines() ?? [],
      in: try region.map { try asOf.region(named: $0) }, reading)
  }
}

/// A timeline as a picture.
struct ExportTimeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Draw who was in a body, or what a state was in, and when.",
    discussion: "Example: entente export svg timeline --of BODY --at 2018-09-10")

  @Option(
    name: .customLong("of"), help: ArgumentHelp("A body or a state.", valueName: "record"),
    completion: .statesAndBodies)
  var record: String
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var destination: Destination

  func run() throws {
    let asked = try Asked(question, supposing)
    let timeline = Timeline(
      of: try asked.asOf.subject(named: record), asked.scenario, asked.asOf)
    try destination.write(timeline.svg, timeline.notes)
  }
}

extension AsOf {
  /// The state or body that a user named, or a complaint that names the nearest.
  fileprivate func subject(named word: String) throws(Complaint) -> Timeline.Subject {
    if let record = record(word), let kind = atlas.location(of: record)?.kind {
      if kind == .alliance { return .alliance(Identifier(record.text)) }
      if kind == .state { return .state(Identifier(record.text)) }
    }
    throw unknown(
      word, is: "no state or body on record",
      nearest: nearestRecord(to: word, among: [.alliance, .state]))
  }
}

/// A screen as a picture.
struct ExportScreen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Draw a screen of the explorer, after some keys, for documentation.",
    discussion: "Example: entente export svg screen --size 120x40 --keys 'j<Space>' --out one.svg")

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var destination: Destination

  func run() throws {
    let frame = try screen.frame()
    let keys = screen.keys.isEmpty ? "" : " after \(screen.keys)"
    try destination.write(frame.svg(title: "The explorer\(keys)"), [])
  }
}

/// Networks.
struct ExportDOT: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dot", abstract: "Write a network for Graphviz (DOT).",
    subcommands: [ExportMemberships.self, ExportDuties.self])

  func run() throws { throw unnamed("subject", of: Self.self) }
}

/// States and bodies as a network.
struct ExportMemberships: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memberships", abstract: "Write which states are in which bodies, and as what.",
    discussion: "Example: entente export dot memberships --in REGION | fdp -Tsvg > bodies.svg")

  @OptionGroup var network: NetworkOptions
  func run() throws { try network.write(.memberships) }
}

/// Duties of aid as a network.
struct ExportDuties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties", abstract: "Write which states owe each other aid, and by which treaty.",
    discussion: "Example: entente export dot duties --at 2018-09-10 | fdp -Tsvg > duties.svg")

  @OptionGroup var network: NetworkOptions
  func run() throws { try network.write(.duties) }
}

/// What a network is narrowed to.
struct NetworkOptions: ParsableArguments {
  @Option(
    name: .customLong("of"),
    help: ArgumentHelp("Only these bodies; can be given twice.", valueName: "alliance"),
    completion: .bodies)
  var alliances: [String] = []
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only the states of a region.", valueName: "region"),
    completion: .regions)
  var region: String?
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var destination: Destination

  func write(_ subject: Network.Subject) throws {
    let asked = try Asked(question, supposing)
    let network = Network(
      subject, asked.scenario, asked.asOf,
      bodies: try alliances.map { try asked.asOf.body(named: $0) },
      in: try region.map { try asked.asOf.region(named: $0) })
    try destination.write(network.dot, network.notes)
  }
}

/// Sources.
struct ExportBibTeX: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bibtex",
    abstract: "Write sources for a reference manager, each under its identifier.",
    discussion: """
      All of them; with a record those that its page rests on; with something supposed those that \
      the findings rest on. Example: entente export bibtex STATE --at 2018-09-10
      """)

  @Argument(help: "A record: its identifier or a name.", completion: .records) var record: String?
  @OptionGroup var supposing: Supposing
  @OptionGroup var question: Question
  @OptionGroup var destination: Destination

  func run() throws {
    let asked = try Asked(question, supposing)
    let bibliography = try bibliography(asked)
    try destination.write(bibliography.bibtex, bibliography.notes)
  }

  private func bibliography(_ asked: Asked) throws -> Bibliography {
    let asOf = asked.asOf
    guard let record else {
      guard !asked.scenario.isEmpty else { return Bibliography(asOf) }
      return Bibliography(
        of: evaluate(asked.scenario, on: asOf.day, in: asOf.atlas), in: asOf.atlas)
    }
    guard asked.scenario.isEmpty else {
      throw Complaint(
        "'\(visible(record))' and a scenario have sources of their own; name one of the two",
        status: 2)
    }
    return Bibliography(of: try asOf.record(named: record), asOf)
  }
}
