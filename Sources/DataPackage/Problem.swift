/// A place in a file of a package.
public struct FilePlace: Hashable, Sendable {
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1 in Unicode code points, so that an accented letter is one column wherever it
  /// is one character of the file; a byte-order mark and a tab's width do not count.
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}

extension FilePlace: CustomStringConvertible {
  /// `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// One thing that is wrong with a package: where, what, and what to do about it.
public struct Problem: Error, Hashable, Sendable {
  public let place: FilePlace
  public let fault: Fault

  public init(_ fault: Fault, at place: FilePlace) { (self.fault, self.place) = (fault, place) }

  /// What is wrong.
  public var sentence: String { fault.words.sentence }
  /// What to do next.
  public var hint: String { fault.words.hint }
}

extension Problem: CustomStringConvertible {
  /// `file:line:column: what is wrong`, and the hint on a line of its own.
  public var description: String { "\(place): \(sentence)\n  hint: \(hint)" }
}

/// Everything that is wrong with a package; never empty.
public struct Problems: Error, Hashable, Sendable {
  /// By file in the package's order, then by line and column.
  public let list: [Problem]

  /// Sorts what was found, by files in the package's order; `nil` if nothing was.
  init?(_ found: [Problem], orderedBy files: [String]) {
    guard !found.isEmpty else { return nil }
    var rank: [String: Int] = [:]
    for file in files where rank[file] == nil { rank[file] = rank.count }
    list = found.enumerated().sorted { one, other in
      func key(_ entry: (offset: Int, element: Problem)) -> (Int, Int, Int, Int) {
        let place = entry.element.place
        return (rank[place.file] ?? files.count, place.line, place.column, entry.offset)
      }
      return key(one) < key(other)
    }.map(\.element)
  }
}

extension Problems: CustomStringConvertible {
  public var description: String { list.map(\.description).joined(separator: "\n") }
}
