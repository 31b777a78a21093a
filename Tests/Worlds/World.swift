public import Diplomacy

/// The smallest package in which a thing can happen, built row by row.
///
/// Nothing in it is real. Dates are written in EDTF, as in a file; every row has a line of its own
/// in the file it would stand in, and one invented source.
public struct World: Sendable {
  public var tables = Tables()
  /// The last day of the data.
  public var dataUntil = Day(2030, 12, 31)
  private var lines: [String: Int] = [:]

  public init() {
    tables.sources.append(
      Source(
        id: "src-invented", kind: .reference, title: "Invented", publisher: "Nobody",
        checked: .unchecked, origin: Origin(file: "sources.csv", line: 2)))
  }

  /// The package as the engine reads it.
  public var atlas: Atlas {
    Atlas(
      tables,
      facts: PackageFacts(
        name: "invented", title: "Invented", version: "0", dataUntil: dataUntil))
  }

  /// The same world after a change of its tables.
  func adding(_ change: (inout World) -> Void) -> World {
    var world = self
    change(&world)
    return world
  }

  /// The next line of a file.
  mutating func row(_ file: String) -> Provenance {
    let line = lines[file, default: 1] + 1
    lines[file] = line
    return Provenance(origin: Origin(file: "\(file).csv", line: line), source: "src-invented")
  }

  /// An identifier that nothing in the file has yet.
  func fresh<R>(_ stem: String, _ rows: [R]) -> String { "\(stem)-\(rows.count + 1)" }
}

/// A date as a test writes it; a test with a date that cannot be read stops.
public func date(_ text: String) -> EDTFDate {
  guard let date = EDTFDate(text) else { preconditionFailure("'\(text)' is not an EDTF date") }
  return date
}

/// A day as a test writes it; a test with a day that cannot be read stops.
public func day(_ text: String) -> Day {
  guard let day = Day(iso8601: text) else { preconditionFailure("'\(text)' is not a day") }
  return day
}

/// A spell as a test writes it.
public func spell(_ from: String?, _ to: String?, endKnown: String? = nil) -> Spell {
  Spell(from: from.map(date), to: to.map(date), endKnown: endKnown.map(date))
}
