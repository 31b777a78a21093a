/// The formats in which every answer can be had.
public enum Format: String, Sendable, CaseIterable {
  case text, json, csv, markdown
}

/// An answer as values, from which each format is made.
public protocol Reportable: Sendable {
  /// With the keys that others rely on: they never change meaning.
  var json: JSON { get }
  /// Its rows, for CSV.
  var table: Table { get }
  /// As a reader is shown it.
  var page: Page { get }
  /// As it is pasted into somebody's paper.
  var markdown: String { get }
  /// What should be said beside the answer, a sentence each.
  var notes: [String] { get }
}

extension Reportable {
  public var markdown: String { page.markdown }

  /// The answer in a format, ending in a line feed.
  public func written(as format: Format) -> String {
    switch format {
    case .text: page.text()
    case .json: json.document
    case .csv: table.csv
    case .markdown: markdown
    }
  }
}
