import ArgumentParser
import Diplomacy
import Report

/// Tells what changed between two dates.
struct DiffVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two dates: for a state, a body, a region, or at all.",
    discussion: """
      Told are memberships, figures of bodies, names, capitals, offices, ties, disputes, laws, \
      clauses, objections, borders, control and programmes, and what happened in between; nothing \
      later than --to shows.
      Example: entente diff STATE --from 2018-09-10 --to 2020-12-01
      """)

  @Argument(
    help: "A state, a body or a region; everything without it.", completion: .statesAndBodies)
  var subject: String?
  @Option(help: ArgumentHelp("The earlier date; what came later counts.", valueName: "day"))
  var from: String
  @Option(
    help: ArgumentHelp(
      "The later date; --at, or the end of the data without it.", valueName: "day"))
  var to: String?
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    let start = try readDay(from, of: "--from")
    let end = try to.map { try readDay($0, of: "--to") }
    let asked = try question.day()
    if let end, let asked, end != asked {
      throw Complaint(
        "--to \(end) and --at \(asked) are two dates to end on; write one of the two", status: 2)
    }
    let atlas = try loadAtlas(from: question.data)
    let asOf = atlas.asOf(end ?? asked ?? atlas.facts.dataUntil)
    guard start <= asOf.day else {
      let words = end == nil ? "the later date \(asOf.day)" : "--to \(asOf.day)"
      throw Complaint("\(words) lies before --from \(start); exchange the two", status: 2)
    }
    let changes = Changes(of: try asOf.changeSubject(subject), from: start, to: asOf)
    try writing.print(DiffReport(changes))
  }
}

extension AsOf {
  /// The state, body or region a user named; everything without a name.
  fileprivate func changeSubject(_ word: String?) throws(Complaint) -> ChangeSubject {
    guard let word else { return .everything }
    if let record = record(word) {
      if let state = atlas.state(Identifier(record.text)) { return .state(state.id) }
      if let alliance = atlas.alliance(Identifier(record.text)) { return .alliance(alliance.id) }
      if let region = atlas.region(Identifier(record.text)) { return .region(region.id) }
    }
    throw unknown(
      word, is: "no state, body or region on record",
      nearest: nearestRecord(to: word, among: [.state, .alliance, .region]))
  }
}
