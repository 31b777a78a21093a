import Diplomacy
import WhatIf

extension Evidence {
  var json: JSON {
    [
      "role": .text(role), "record": JSON(record), "file": .text(origin.file),
      "line": .integer(origin.line), "source": JSON(source),
    ]
  }

  /// `file:line [source]`, and as what where that needs saying.
  var sentence: String { "\(role): \(record) \(origin) [\(source)]" }
}

extension AsOf {
  /// The row of a record and, where they may be shown, its further citations.
  func evidence<R: Record>(_ role: String, _ record: R, term: Spell = Spell()) -> [Evidence] {
    [Evidence(role, record)]
      + citations(of: record.id.any, term: term).map {
        Evidence(role: "citation", record: record.id.any, origin: $0.origin, source: $0.source)
      }
  }

  /// The foot of a page: each source once, by title and without its date.
  func foot(_ sources: [Identifier<Source>]) -> [Page.Block] {
    let cited = sources.uniqued()
    guard !cited.isEmpty else { return [] }
    return [
      .heading("Sources"),
      .items(
        cited.map { id in
          let title = atlas.source(id).map { ": \($0.title), \($0.publisher)" } ?? ""
          return Page.Item("[\(id)]\(title)", record: id.any)
        }),
    ]
  }
}

/// Sources in brackets, as they stand behind what rests on them.
func bracketed(_ sources: [Identifier<Source>]) -> String {
  sources.isEmpty ? "" : "[" + sources.uniqued().map(\.text).joined(separator: ", ") + "]"
}
