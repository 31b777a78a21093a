import Diplomacy

/// Where a file keeps each column of its table; columns may stand in any order.
struct Header: Sendable {
  /// For each column of the table its position in a line; `nil` if the file lacks it.
  let order: [Int?]
  /// How many cells a line has.
  let width: Int
  let problems: [Problem]

  /// Understands the first line of a file.
  init(_ line: CSVRow, of file: FileText, columns: [Column]) {
    let names = columns.map(\.name)
    var found: [String: Int] = [:]
    var unknown: [(name: String, start: Int)] = []
    var problems: [Problem] = []
    for (position, cell) in line.cells.enumerated() {
      let name = file.text(of: cell).string
      if found[name] != nil {
        problems.append(file.problem(.header(.doubled(name)), at: cell.start))
      } else if names.contains(name) {
        found[name] = position
      } else {
        unknown.append((name, cell.start))
      }
    }
    let missing = names.filter { found[$0] == nil }
    for (name, start) in unknown {
      let meant = name.nearest(among: missing)
      problems.append(file.problem(.header(.unknown(name, meant: meant)), at: start))
    }
    for name in missing {
      problems.append(file.problem(.header(.missing(name)), at: line.end))
    }
    (order, width, self.problems) = (names.map { found[$0] }, line.cells.count, problems)
  }

  /// What to say of a line that has not as many cells as the header.
  func problem(ofWidth line: CSVRow, in file: FileText) -> Problem {
    let found = line.cells.count
    let offset = found > width ? line.cells[width].start : line.end
    return file.problem(.csv(.cellCount(found: found, expected: width)), at: offset)
  }
}

/// What can be wrong with the names of a file's columns.
public enum HeaderFault: Hashable, Sendable {
  case unknown(String, meant: String?)
  case missing(String)
  case doubled(String)

  var words: Words {
    switch self {
    case .unknown(let name, let meant):
      Words(
        "the table has no column \(shown(name))\(question(meant))",
        hint: "rename the column, or delete it with its cells")
    case .missing(let name):
      Words(
        "the column '\(name)' is missing",
        hint: "add it; where nothing is required its cells may stay empty")
    case .doubled(let name):
      Words("the column \(shown(name)) stands here a second time", hint: "delete one of the two")
    }
  }
}
