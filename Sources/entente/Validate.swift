import ArgumentParser
import DataPackage
import Diplomacy
import Report

/// Checks a package.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a data package: its counts, or everything that is wrong with it.",
    discussion: "Example: entente validate DIR (without DIR: the package inside the program)")

  @Argument(help: "A folder with a data package.", completion: .directory) var dir: String?
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    if let data = question.data, let dir {
      throw Complaint("'\(dir)' and --data '\(data)' are two packages; name one", status: 2)
    }
    // No answer here depends on the day, but a day that is none is wrong all the same.
    _ = try question.day()
    let report: ValidationReport
    do {
      let package = try loadPackage(from: dir ?? question.data)
      _ = try package.outlines()
      report = ValidationReport(package.atlas)
    } catch let problems as Problems {
      report = ValidationReport(problems)
    }
    try writing.print(report)
    if !report.problems.isEmpty { throw ExitCode(1) }
  }
}

/// What is in a package, or what is wrong with it.
struct ValidationReport: Reportable {
  let problems: [Problem]
  private let counts: [(kind: String, count: Int)]
  let notes: [String] = []

  init(_ found: Problems) { (problems, counts) = (found.list, []) }

  init(_ atlas: Atlas) {
    problems = []
    var found: [RecordKind: Int] = [:]
    atlas.tables.forEachRecord { _, kind, _, _ in found[kind, default: 0] += 1 }
    counts = RecordKind.allCases.compactMap { kind in found[kind].map { (kind.rawValue, $0) } }
  }

  var json: JSON {
    .object([
      JSON.Member("records", .object(counts.map { JSON.Member($0.kind, .integer($0.count)) })),
      JSON.Member("problems", .list(problems.map(\.json))),
    ])
  }

  var table: Table {
    guard problems.isEmpty else {
      return Table(
        [
          .init("file"), .init("line", .right), .init("column", .right), .init("problem"),
          .init("hint"),
        ],
        rows: problems.map {
          [$0.place.file, "\($0.place.line)", "\($0.place.column)", $0.sentence, $0.hint]
        })
    }
    return Table(
      [.init("record"), .init("count", .right)], rows: counts.map { [$0.kind, "\($0.count)"] })
  }

  var page: Page {
    guard problems.isEmpty else {
      let lines = problems.flatMap {
        [Page.Item("\($0.place): \($0.sentence)"), Page.Item("hint: \($0.hint)", depth: 1)]
      }
      return Page([.items(lines)])
    }
    return Page([.table(table), .paragraph("no problems")])
  }
}

extension Problem {
  fileprivate var json: JSON {
    [
      "file": .text(place.file), "line": .integer(place.line), "column": .integer(place.column),
      "sentence": .text(sentence), "hint": .text(hint),
    ]
  }
}
