import ArgumentParser
import Diplomacy
import Report
import Storage
import WhatIf

/// Writes pictures, networks, features and sources for other programs.
struct ExportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a map, a timeline, a network or sources for other programs.",
    discussion: """
      Examples:
        entente export svg map --of BODY --at 2018-09-10 --join STATE:BODY --out map.svg
        entente export svg timeline --of BODY
        entente export dot duties --in REGION | fdp -Tsvg > duties.svg
        entente export geojson --of BODY --out body.geojson
        entente export bibtex CLAIM-ID
      """,
    subcommands: [ExportSVG.self, ExportDOT.self, ExportGeoJSON.self, ExportBibTeX.self])

  func run() throws { throw unnamed("format", of: Self.self) }
}

/// Says that something that has to be named is not.
func unnamed(_ kind: String, of command: any ParsableCommand.Type) -> Complaint {
  let names = command.configuration.subcommands.map { $0._commandName }
  return Complaint("name a \(kind): \(names.joined(separator: ", "))", status: 2)
}

/// The first word that should name a verb, a format or a subject and names none; what may be meant.
func misnamed(_ arguments: some Sequence<String>) -> Complaint? {
  var command: any ParsableCommand.Type = Entente.self
  var kinds = ["verb", "format", "subject"][...]
  for word in arguments {
    let below = command.configuration.subcommands
    guard let kind = kinds.popFirst(), !below.isEmpty, !word.hasPrefix("-"), word != "help"
    else { return nil }
    guard let next = below.first(where: { $0._commandName == word }) else {
      let names = below.map { $0._commandName }
      let nearest = word.nearest(among: names).map { "did you mean \($0)?" }
      return Complaint(
        "'\(visible(word))' is no \(kind); "
          + (nearest ?? "write one of \(names.joined(separator: ", "))"), status: 2)
    }
    command = next
  }
  return nil
}

// MARK: - Options

/// A package, the day it is asked about, and what is supposed on it.
struct Asked {
  let package: LoadedPackage
  let asOf: AsOf
  let scenario: Scenario

  init(_ question: Question, _ supposing: Supposing) throws {
    let lines = try supposing.lines()
    let day = try question.day()
    package = try loadPackage(from: question.data)
    (scenario, asOf) = try lines.read(on: day, in: package.atlas)
  }
}

/// Where what is exported goes.
struct Destination: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file"),
    completion: .file())
  var out: String?
  @Flag(help: "Replace the file if it is there.") var replace = false

  /// Writes an export, and its notes on standard error.
  func write(_ text: String, _ notes: [String]) throws {
    for note in notes { complain("entente: \(note)") }
    guard let out, out != "-" else { return try publish(text) }
    do throws(WritingFault) {
      try Storage.write(Array(text.utf8), to: out, ifThere: replace ? .replace : .keep)
    } catch {
      throw Complaint("--out: \(error); \(error.nextStep)", status: 2)
    }
  }
}

extension WritingFault {
  fileprivate var nextStep: String {
    switch self {
    case .isThere: "add --replace to write over it, or name another file"
    case .isAFolder: "name a file in it"
    case .refused: "name a file in a folder that is there and that you may write to"
    }
  }
}
