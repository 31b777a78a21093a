import ArgumentParser
import Diplomacy
import Report
import Storage
import WhatIf

/// What is supposed: the options of every verb that takes a scenario, read alike by each.
struct Supposing: ParsableArguments {
  @Option(
    help: ArgumentHelp("Suppose a state in a body.", valueName: "state:body[=status]"),
    completion: .pairs)
  var join: [String] = []
  @Option(
    help: ArgumentHelp("Suppose a state out of a body.", valueName: "state:body"),
    completion: .pairs)
  var leave: [String] = []
  @Option(help: ArgumentHelp("Suppose a dispute settled.", valueName: "state:state"))
  var settle: [String] = []
  @Option(help: ArgumentHelp("Suppose what a line of a scenario says.", valueName: "line"))
  var suppose: [String] = []
  @Option(
    help: ArgumentHelp("Suppose what a scenario file says.", valueName: "file"),
    completion: .file())
  var scenario: String?

  /// The lines of the file, then those of the options, as they were written.
  func lines() throws(Complaint) -> ScenarioLines {
    var lines = ScenarioLines()
    if let scenario { try lines.add(file: scenario, namedBy: "--scenario: ") }
    for pair in join {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let status = halves.count == 2 ? " as \(halves[1])" : ""
      try lines.add("join", String(halves[0]), status, option: "--join \(pair)")
    }
    for pair in leave { try lines.add("leave", pair, option: "--leave \(pair)") }
    for pair in settle { try lines.add("settle", pair, option: "--settle \(pair)") }
    for line in suppose { lines.add(option: line) }
    return lines
  }
}

extension Supposing {
  /// The scenario, and the package as of the day that a question or the scenario names.
  func scenario(of question: Question) throws -> (Scenario, AsOf) {
    let lines = try lines()
    let asked = try question.day()
    return try lines.read(on: asked, in: loadAtlas(from: question.data))
  }
}

/// The lines of a scenario, each with the file or option it was written in.
struct ScenarioLines {
  private var lines: [(text: String, place: String)] = []
  /// The file they were read from, if there is one.
  private var file: String?

  /// Adds the lines of a file; a complaint about it begins with the option that names it.
  mutating func add(file: String, namedBy option: String = "") throws(Complaint) {
    guard let bytes = bytes(of: file) else {
      throw Complaint(
        "\(option)'\(visible(file))' cannot be read; name a file of scenario lines", status: 2)
    }
    self.file = file
    // Lines are counted as the reader of scenarios counts them.
    let text = String(decoding: bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }
    let written = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    lines += written.enumerated().map { (String($1), "\(file):\($0 + 1)") }
  }

  /// Adds what an option says as a scenario's line would.
  mutating func add(option line: String) {
    for part in line.split(whereSeparator: \.isNewline) {
      lines.append((String(part), "--suppose '\(part)'"))
    }
  }

  /// Adds what an option says with two identifiers.
  mutating func add(
    _ verb: String, _ pair: String, _ status: String = "", option: String
  ) throws(Complaint) {
    let names = pair.split(separator: ":", omittingEmptySubsequences: false)
    let isWritten =
      names.count == 2
      && names.allSatisfy { name in
        !name.isEmpty && !name.contains(where: \.isWhitespace)
      }
    guard isWritten, !status.hasSuffix(" ") else {
      let form = verb == "settle" ? "STATE:STATE" : "STATE:BODY"
      throw Complaint("\(visible(option)): write --\(verb) \(form), by identifier", status: 2)
    }
    lines.append(("\(verb) \(names[0]) \(names[1])\(status)", option))
  }
}

extension ScenarioLines {
  /// The scenario, and the package as of its day: that asked for, else its own, else a day that is
  /// offered, else the last of the data.
  ///
  /// A day of its own that is not taken is said on standard error.
  func read(
    on asked: Day?, orElse offered: Day? = nil, in atlas: Atlas
  ) throws(Complaint) -> (scenario: Scenario, asOf: AsOf) {
    // The words are read twice: names depend on the day, and the day may stand among the words.
    let written = try read(with: atlas.asOf(asked ?? atlas.facts.dataUntil)).day
    let asOf = atlas.asOf(asked ?? written ?? offered ?? atlas.facts.dataUntil)
    let scenario = try read(with: asOf)
    if let written, written != asOf.day {
      complain(
        "entente: as of \(asOf.day), as --at says; \(visible(file ?? "the scenario")) says "
          + "\(written)")
    }
    return (scenario, asOf)
  }

  /// The scenario that the lines make together, or every fault in them.
  private func read(with words: AsOf) throws(Complaint) -> Scenario {
    let text = lines.map(\.text).joined(separator: "\n")
    switch Scenario.read(text, with: words) {
    case .success(let scenario): return scenario
    case .failure(let found):
      let sentences = found.problems.map { "\(place(of: $0.line)): \(sentence(on: $0.fault))" }
      throw Complaint(visible(lines: sentences), status: 2)
    }
  }

  private func place(of line: Int) -> String {
    lines.indices.contains(line - 1) ? lines[line - 1].place : "line \(line)"
  }

  /// A fault in words; where it speaks of an earlier line, that one's place is named.
  private func sentence(on fault: ScenarioProblem.Fault) -> String {
    switch fault {
    case .supposedTwice(let first, _):
      "the same was already supposed by \(place(of: first)); keep one of the two"
    case .secondDate(let first):
      "the date was already set by \(place(of: first)); keep one of the two"
    case .unknownVerb, .wrongWords, .notADate, .unknownState, .unknownAlliance, .unknownStatus,
      .samePair:
      fault.sentence
    }
  }
}

/// Sentences on a line each, what would not show itself spelt out.
private func visible(lines: [String]) -> String {
  lines.map(Report.visible).joined(separator: "\nentente: ")
}
