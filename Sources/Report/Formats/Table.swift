public import Diplomacy

/// Columns and rows, from which text, CSV and Markdown are made alike.
public struct Table: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case left, right }

  public struct Column: Hashable, Sendable {
    /// As a CSV header has it: lower case, words joined by `_`.
    public let name: String
    public let alignment: Alignment

    public init(_ name: String, _ alignment: Alignment = .left) {
      (self.name, self.alignment) = (name, alignment)
    }

    /// Words that are not written in small letters.
    private static let spellings: [Substring: String] = [
      "cow": "COW", "gw": "GW", "km2": "Km²",
    ]

    /// As people read it.
    public var title: String {
      let words = name.split(separator: "_").map { Self.spellings[$0] ?? String($0) }
        .joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }

  public var columns: [Column]
  /// As many cells in each as there are columns; an empty cell says nothing.
  public var rows: [[String]]
  /// The records that each row leads to, the foremost first; none at all where nothing leads on.
  public var links: [[Reference]]

  public init(_ columns: [Column], rows: [[String]], links: [[Reference]] = []) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row must have a cell for each column")
    precondition(links.isEmpty || links.count == rows.count, "every row or none must have links")
    (self.columns, self.rows, self.links) = (columns, rows, links)
  }

  /// The same table without the columns that say nothing in any row.
  var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return Table(
      kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }, links: links)
  }
}

// MARK: - Formats

extension Table {
  /// Aligned columns with a line of titles; an empty cell is a dash.
  ///
  /// - Parameter width: The columns that a text takes on screen.
  /// - Returns: A line each, without line feeds.
  public func text(width: (String) -> Int = columns(of:)) -> [String] {
    let lines =
      [columns.map(\.title)] + rows.map { $0.map { $0.isEmpty ? "-" : visible($0) } }
    let widths = columns.indices.map { column in lines.map { width($0[column]) }.max() ?? 0 }
    return lines.map { line in
      let cells = columns.indices.map { column in
        let room = String(repeating: " ", count: widths[column] - width(line[column]))
        return columns[column].alignment == .right ? room + line[column] : line[column] + room
      }
      return trimmed(cells.joined(separator: "  "))
    }
  }

  /// A header and a record a row (RFC 4180), but with line feeds alone.
  public var csv: String {
    ([columns.map(\.name)] + rows).map { $0.map(csvCell).joined(separator: ",") + "\n" }.joined()
  }

  /// A table of GitHub's Markdown.
  public var markdown: [String] {
    let rules = columns.map { $0.alignment == .right ? "---:" : "---" }
    let cells = rows.map { $0.map(markdownText) }
    return ([columns.map { markdownText($0.title) }, rules] + cells)
      .map { "| " + $0.joined(separator: " | ") + " |" }
  }
}

private func csvCell(_ text: String) -> String {
  let shown = visible(text)
  guard shown.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else { return shown }
  let parts = shown.split(separator: "\"", omittingEmptySubsequences: false)
  return "\"" + parts.joined(separator: "\"\"") + "\""
}

/// Text in which nothing is Markdown.
func markdownText(_ text: String) -> String {
  var result = ""
  for character in visible(text) {
    if "\\`*_[]<>|".contains(character) { result.append("\\") }
    result.append(character)
  }
  return result
}

/// The text without spaces at its end.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while rest.last == " " { rest.removeLast() }
  return String(rest)
}
