import ArgumentParser
import Diplomacy
import Report

/// What every verb is asked of: the data and the date.
struct Question: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with a data package, instead of the one inside.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The as-of date, for example 2018-09-10; the end of the data without it.", valueName: "day"))
  var at: String?

  /// The package as it was known on the date.
  func asOf() throws -> AsOf {
    let asked = try day()
    let atlas = try loadAtlas(from: data)
    return atlas.asOf(asked ?? atlas.facts.dataUntil)
  }

  /// The date of `--at`, if it is given.
  func day() throws(Complaint) -> Day? {
    guard let at else { return nil }
    return try readDay(at, of: "--at")
  }
}

/// Reads a calendar day that was given to an option.
func readDay(_ text: String, of option: String) throws(Complaint) -> Day {
  guard let day = Day(iso8601: text) else {
    throw Complaint(
      "\(option): '\(visible(text))' is not a calendar day; write year-month-day, "
        + "for example 2018-09-10", status: 2)
  }
  return day
}

extension AsOf {
  /// The region a user named, or a complaint that names the nearest.
  func region(named word: String) throws(Complaint) -> Identifier<Region> {
    guard let record = record(word, of: .region) else {
      throw unknown(
        word, is: "no region on record", nearest: nearestRecord(to: word, among: [.region]))
    }
    return Identifier(record.text)
  }

  /// The body a user named, or a complaint that names the nearest.
  func body(named word: String) throws(Complaint) -> Identifier<Alliance> {
    guard let record = record(word, of: .alliance) else {
      throw unknown(
        word, is: "no body on record", nearest: nearestRecord(to: word, among: [.alliance]))
    }
    return Identifier(record.text)
  }

  /// The state a user named, or a complaint that names the nearest.
  func state(named word: String) throws(Complaint) -> Identifier<State> {
    guard let record = record(word, of: .state) else {
      throw unknown(
        word, is: "no state on record", nearest: nearestRecord(to: word, among: [.state]))
    }
    return Identifier(record.text)
  }

  /// The record a user named, or a complaint that names the nearest.
  func record(named word: String) throws(Complaint) -> Reference {
    guard let record = record(word) else {
      throw unknown(word, is: "no record known on \(day)", nearest: nearestRecord(to: word))
    }
    return record
  }

  private func record(_ word: String, of kind: RecordKind) -> Reference? {
    record(word).flatMap { atlas.location(of: $0)?.kind == kind ? $0 : nil }
  }
}
