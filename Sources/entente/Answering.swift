import ArgumentParser
import Report

/// How an answer is written.
struct Writing: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the answer is written: text, json, csv or markdown.", valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)), transform: readFormat)
  var format = Format.text

  private static let readFormat: @Sendable (String) throws -> Format = { word in
    guard let format = Format(rawValue: word) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(visible(word))' is no format; write one of \(known)")
    }
    return format
  }

  /// Prints an answer on standard output and its notes on standard error.
  func print(_ answer: some Reportable) throws {
    for note in answer.notes { complain("entente: \(note)") }
    try publish(answer.written(as: format))
  }
}

/// Says that a word means nothing, and what may have been meant.
func unknown(_ word: String, is kind: String, nearest: String?) -> Complaint {
  let suggestion = nearest.map { "; did you mean \($0)?" } ?? ""
  return Complaint("'\(visible(word))' is \(kind)\(suggestion)", status: 2)
}
