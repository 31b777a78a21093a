import ArgumentParser
import Diplomacy
import Report
import Storage
import WhatIf

/// Judges a scenario.
struct WhatIfVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Suppose something on a day and list what follows, each with its evidence.",
    discussion: """
      Examples:
        entente whatif --at 2018-09-10 --join STATE:BODY
        entente whatif --join STATE:BODY=observer --leave OTHER:BODY
        entente whatif --suppose 'withdraw-objection STATE CANDIDATE BODY' --scenario FILE
      """)

  @Option(help: ArgumentHelp("Suppose a state in a body.", valueName: "state:body[=status]"))
  var join: [String] = []
  @Option(help: ArgumentHelp("Suppose a state out of a body.", valueName: "state:body"))
  var leave: [String] = []
  @Option(help: ArgumentHelp("Suppose a dispute settled.", valueName: "state:state"))
  var settle: [String] = []
  @Option(help: ArgumentHelp("Suppose what a line of a scenario says.", valueName: "line"))
  var suppose: [String] = []
  @Option(help: ArgumentHelp("Suppose what a scenario file says.", valueName: "file"))
  var scenario: String?
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let lines = try ScenarioLines(self)
    let asked = try question.day()
    let atlas = try loadAtlas(from: question.data)
    // The words are read twice: names depend on the day, and the day may stand among the words.
    let written = try lines.read(with: atlas.asOf(asked ?? atlas.facts.dataUntil)).day
    let chosen = asked ?? written ?? atlas.facts.dataUntil
    let supposed = try lines.read(with: atlas.asOf(chosen))
    guard !supposed.isEmpty else {
      throw Complaint("nothing is supposed; add --join STATE:BODY, for example", status: 2)
    }
    if let written, written != chosen {
      complain(
        "entente: as of \(chosen), as --at says; \(scenario ?? "the scenario") says \(written)")
    }
    try writing.print(OutcomeReport(evaluate(supposed, on: chosen, in: atlas), in: atlas))
  }
}

/// The lines of a scenario, each with the file or option it was written in.
struct ScenarioLines {
  private var lines: [(text: String, place: String)] = []

  init(_ verb: WhatIfVerb) throws(Complaint) {
    try self.init(
      join: verb.join, leave: verb.leave, settle: verb.settle, suppose: verb.suppose,
      scenario: verb.scenario)
  }

  /// The lines of a file and of options, as they were written.
  init(
    join: [String], leave: [String], settle: [String], suppose: [String], scenario: String?
  ) throws(Complaint) {
    if let file = scenario {
      guard let bytes = bytes(of: file) else {
        throw Complaint(
          "--scenario: '\(visible(file))' cannot be read; name a file of scenario lines", status: 2)
      }
      // Lines are counted as the reader of scenarios counts them.
      let text = String(decoding: bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }
      let written = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      lines = written.enumerated().map { (String($1), "\(file):\($0 + 1)") }
    }
    for pair in join {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let status = halves.count == 2 ? " as \(halves[1])" : ""
      try add("join", String(halves[0]), status, option: "--join \(pair)")
    }
    for pair in leave { try add("leave", pair, "", option: "--leave \(pair)") }
    for pair in settle { try add("settle", pair, "", option: "--settle \(pair)") }
    for line in suppose {
      for part in line.split(whereSeparator: \.isNewline) {
        lines.append((String(part), "--suppose '\(part)'"))
      }
    }
  }

  private mutating func add(
    _ verb: String, _ pair: String, _ status: String, option: String
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

  /// The scenario that the lines make together, or every fault in them.
  func read(with words: AsOf) throws(Complaint) -> Scenario {
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
