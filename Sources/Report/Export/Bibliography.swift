public import Diplomacy
public import WhatIf

/// Sources for a reference manager, each under its own identifier.
public struct Bibliography: Sendable {
  /// In the order of the package, or of the reading.
  public let sources: [Source]
  let asOf: AsOf
  /// Whether dates and addresses later than the day are left out.
  private let isOfTheDay: Bool
  private let title: String

  /// Every source of a package, with its dates: the list of sources knows no as-of date.
  public init(_ asOf: AsOf) {
    (self.asOf, sources, isOfTheDay) = (asOf, asOf.atlas.tables.sources, false)
    title = .everySource
  }

  /// What the page of a record rests on; the record itself if it is a source.
  public init(of record: Reference, _ asOf: AsOf) {
    let cited = RecordReport(record, asOf)?.json.allSources ?? []
    let own = asOf.atlas.source(Identifier(record.text)).map(\.id)
    self.init((own.map { [$0] } ?? []) + cited, asOf, title: .sources(of: record.text))
  }

  /// What the findings of a judged scenario rest on.
  public init(of outcome: Outcome, in atlas: Atlas) {
    self.init(
      outcome.findings.flatMap { $0.evidence.map(\.source) }, atlas.asOf(outcome.day),
      title: .sources(of: outcome.scenario.suppositions.map(\.description).joined(separator: "; ")))
  }

  private init(_ cited: [Identifier<Source>], _ asOf: AsOf, title: String) {
    (self.asOf, self.title, isOfTheDay) = (asOf, title, true)
    sources = cited.uniqued().compactMap(asOf.atlas.source)
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  /// The sources as a BibTeX file in UTF-8, for BibTeX and biber.
  public var bibtex: String {
    let facts = asOf.atlas.facts
    let head = [
      "% \(title)",
      isOfTheDay
        ? "% " + asOf.packageLine
        : "% Package \(facts.name) \(facts.version), data until \(facts.dataUntil).",
    ].map { visible($0).filter { $0 != "@" } + "\n" }.joined()
    return head + sources.map { "\n" + entry($0) }.joined()
  }

  // MARK: Entries

  private func entry(_ source: Source) -> String {
    let fields =
      [Field("title", "{\(escaped(source.title))}")]
      + (source.author.isEmpty ? [] : [Field("author", escaped(source.author))])
      + [Field(source.kind.publisherField, escaped(source.publisher))]
      + dates(of: source) + address(of: source)
      + (source.language.isEmpty ? [] : [Field("language", escaped(source.language))])
      + (source.checked.remark.map { [Field("note", $0)] } ?? [])
    let lines = fields.map { "  \($0.name) = \($0.value),\n" }.joined()
    return "@\(source.kind.entryType){\(source.id),\n\(lines)}\n"
  }

  private struct Field {
    let name: String
    let value: String

    init(_ name: String, _ text: String) { (self.name, value) = (name, "{\(text)}") }

    /// A field whose value is a number or one of the months that every style knows.
    init(_ name: String, bare value: String) { (self.name, self.value) = (name, value) }
  }

  private func dates(of source: Source) -> [Field] {
    guard let date = source.published, isShown(date) else { return [] }
    let parts = date.text.prefix { $0.isNumber || $0 == "-" }.split(separator: "-")
    // Intervals and dates with unknown digits are written as they are: biber reads them.
    guard !date.isInterval, let year = parts.first, year.utf8.count == 4 else {
      return [Field("date", escaped(date.text))]
    }
    let month = parts.dropFirst().first.flatMap { Int($0) }
    let day = parts.dropFirst(2).first.flatMap { Int($0) }
    return [Field("year", bare: String(year))]
      + (month.map { [Field("month", bare: Self.months[$0 - 1])] } ?? [])
      + (day.map { [Field("day", bare: String($0))] } ?? [])
  }

  /// A later source's address may tell what happened later.
  private func address(of source: Source) -> [Field] {
    guard source.published.map(isShown) ?? true, !source.url.isEmpty else { return [] }
    let accessed = source.accessed.flatMap { isShown(EDTFDate($0)) ? $0.description : nil }
    return [Field("url", addressed(source.url.string))]
      + (accessed.map { [Field("urldate", $0)] } ?? [])
  }

  private func isShown(_ date: EDTFDate) -> Bool { !isOfTheDay || date.latest <= asOf.day }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

// MARK: - BibTeX

extension Source.Kind {
  /// The type of entry that every style knows.
  fileprivate var entryType: String {
    switch self {
    case .article: "article"
    case .book: "book"
    case .report: "techreport"
    case .treaty, .law, .statement, .dataset, .reference, .image: "misc"
    }
  }

  /// Where that type has whoever brought it out.
  fileprivate var publisherField: String {
    switch self {
    case .article: "journal"
    case .book: "publisher"
    case .report: "institution"
    case .treaty, .law, .statement, .dataset, .reference, .image: "howpublished"
    }
  }
}

/// Text inside braces: what TeX would obey is spelt out, all else stands as it is.
private func escaped(_ text: Text) -> String { escaped(text.string) }

private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "\\": result += "\\textbackslash{}"
    case "{": result += "\\textbraceleft{}"
    case "}": result += "\\textbraceright{}"
    case "~": result += "\\textasciitilde{}"
    case "^": result += "\\textasciicircum{}"
    case "&", "%", "$", "#", "_": result += "\\" + String(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// An address, which styles take as it is: only what would end the field is written in per cent.
private func addressed(_ url: String) -> String {
  visible(url).unicodeScalars.map { scalar in
    switch scalar {
    case "{": "%7B"
    case "}": "%7D"
    case "\\": "%5C"
    case " ": "%20"
    default: String(scalar)
    }
  }.joined()
}

// MARK: - Sentences

extension Source.Checked {
  /// How far we looked at it, where that is not all the way.
  fileprivate var remark: String? {
    switch self {
    case .read: nil
    case .cited: "Known through another source"
    case .unchecked: "Not checked"
    }
  }
}

extension String {
  fileprivate static let everySource = "Every source"
  fileprivate static func sources(of subject: String) -> String { "Sources of \(subject)" }
}
