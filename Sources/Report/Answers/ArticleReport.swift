import Diplomacy
public import Reader
import WhatIf

/// An article with its names, dates, known claims and suppositions.
public struct ArticleReport: Reportable {
  public let article: MarkedArticle

  public init(_ article: MarkedArticle) { self.article = article }

  private var asOf: AsOf { article.asOf }

  /// The article as plain text of a width, its margin beside it.
  public func text(width: Int) -> String {
    var text = ""
    for line in article.lines(width: width) {
      let signs = line.marks.map(\.sign).prefix(3).joined()
      let margin = signs + String(repeating: " ", count: 4 - signs.utf8.count)
      text += trimmed(margin + line.text)
      text += "\n"
    }
    return text
  }

  /// What day it is read as of, what could not be read, and where the data end.
  public var notes: [String] {
    [.dating(article.dating)] + (article.text.bytes.isEmpty ? [.empty] : [])
      + [article.text.firstMalformedLine.map { .malformed(article.text.malformedBytes, line: $0) }]
      .compactMap { $0 } + asOf.notesOnDataEnd
  }

  public var json: JSON {
    let dating = article.dating
    var (links, claims) = (article.links[...], article.claims[...])
    var spoken = article.suppositions[...]
    let lines = article.text.lines(of: article.links.map(\.range.lowerBound))
    return [
      "at": JSON(dating.day), "dated_by": JSON(dating.origin.word),
      "article_day": JSON(dating.articleDay), "source": JSON(dating.source),
      "data_until": JSON(asOf.atlas.facts.dataUntil),
      "bytes": .integer(article.text.bytes.count),
      "malformed_bytes": .integer(article.text.malformedBytes),
      "paragraphs": .list(
        article.paragraphs.map { paragraph in
          let own = links.prefix { $0.range.lowerBound < paragraph.range.upperBound }
          links = links.dropFirst(own.count)
          let said = claims.prefix { $0.sentence < paragraph.sentences.upperBound }
          claims = claims.dropFirst(said.count)
          let supposed = spoken.prefix { $0.sentence < paragraph.sentences.upperBound }
          spoken = spoken.dropFirst(supposed.count)
          return [
            "number": JSON(paragraph.number), "start": .integer(paragraph.range.lowerBound),
            "end": .integer(paragraph.range.upperBound),
            "text": .text(article.text.string(in: paragraph.range)),
            "links": .list(zip(own, lines[own.indices]).map { json($0, line: $1) }),
            "claims": .list(said.map(json)), "suppositions": .list(supposed.map(json)),
          ]
        }),
    ]
  }

  private func json(_ link: Link, line: Int) -> JSON {
    let place: JSON = [
      "start": .integer(link.range.lowerBound), "end": .integer(link.range.upperBound),
      "line": .integer(line), "text": .text(article.text.string(in: link.range)),
    ]
    switch link.target {
    case .name(let mention):
      return place.adding([
        "kind": "name", "records": JSON(mention.records), "form": .text(mention.form.word),
        "former": .boolean(mention.isFormer), "capital_of": JSON(mention.capitalOf),
      ])
    case .date(let mention):
      return place.adding([
        "kind": "date", "dates": JSON(mention.written.dates.map(\.text)),
        "year": .text(mention.written.year.word), "events": JSON(mention.events),
      ])
    }
  }

  private func place(of sentence: Int) -> JSON {
    let range = article.sentences[sentence].range
    return ["start": .integer(range.lowerBound), "end": .integer(range.upperBound)]
  }

  private func json(_ match: ClaimMatch) -> JSON {
    place(of: match.sentence).adding(asOf.entry(match.claim)).adding(match.check.json).adding([
      "score": .integer(match.score),
      "matched_by": .list(
        match.reasons.map { ["kind": .text($0.kind), "words": .text($0.sentence(asOf))] }),
    ])
  }

  private func json(_ spoken: SpokenSupposition) -> JSON {
    place(of: spoken.sentence).adding([
      "supposition": .text(spoken.supposition.description), "verdict": JSON(spoken.verdict),
      "reason": .text(spoken.reason),
    ])
  }

  public var table: Table {
    let columns = [
      Table.Column("line", .right), .init("start", .right), .init("end", .right), .init("kind"),
      .init("text"), .init("record"), .init("says"), .init("note"),
    ]
    let linkLines = article.text.lines(of: article.links.map(\.range.lowerBound))
    let sentenceLines = article.text.lines(of: article.sentences.map(\.range.lowerBound))
    let links = zip(article.links, linkLines).map { link, line -> (Int, [String]) in
      (link.range.lowerBound, row(link.range, line) + cells(of: link))
    }
    func sentenceRow(_ sentence: Int, _ cells: [String]) -> (Int, [String]) {
      let range = article.sentences[sentence].range
      return (range.lowerBound, row(range, sentenceLines[sentence]) + cells)
    }
    let claims = article.claims.map { match in
      sentenceRow(
        match.sentence,
        [
          "claim", "", match.claim.id.text, match.check.verdict.rawValue,
          match.reasons.map { $0.sentence(asOf) }.joined(separator: "; "),
        ])
    }
    let spoken = article.suppositions.map { spoken in
      sentenceRow(
        spoken.sentence,
        [
          "supposition", "", spoken.supposition.description, spoken.verdict.rawValue,
          spoken.reason,
        ])
    }
    let rows = (links + claims + spoken).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    return Table(columns, rows: rows.map(\.element.1))
  }

  private func row(_ range: Range<Int>, _ line: Int) -> [String] {
    [String(line), String(range.lowerBound), String(range.upperBound)]
  }

  private func cells(of link: Link) -> [String] {
    let text = article.text.string(in: link.range)
    let meaning = article.meaning(of: link)
    switch link.target {
    case .name(let mention):
      let records = mention.records.map(\.text).joined(separator: "; ")
      return ["name", text, records, mention.form.word, meaning]
    case .date(let mention):
      let dates = mention.written.dates.map(\.text).joined(separator: "; ")
      return ["date", text, mention.events.map(\.text).joined(separator: "; "), dates, meaning]
    }
  }

  public var page: Page {
    var notes = ArticleNotes(article)
    return Page(
      article.paragraphs.flatMap { paragraph -> [Page.Block] in
        let said = paragraph.sentences.flatMap { notes.notes(of: $0) }
        let names = notes.newNames(in: paragraph).map { [Page.Item($0)] } ?? []
        let items =
          said.flatMap { note in
            [Page.Item(note.head)] + note.details.map { Page.Item($0, depth: 1) }
          } + names
        let text = self.text(of: paragraph, notes) { "[\($0)]" }
        let shown: Page.Block = paragraph.number == nil ? .heading(text) : .paragraph(text)
        return [shown] + (items.isEmpty ? [] : [.items(items)])
      })
  }

  /// The article in Markdown, its notes as footnotes, then whom it names.
  public var markdown: String {
    let notes = ArticleNotes(article)
    let head =
      "*\(markdownText(.dating(article.dating)))*\n"
    let paragraphs = article.paragraphs.map { paragraph in
      (paragraph.number == nil ? "## " : "")
        + self.text(of: paragraph, notes, markdownText) { "[^\($0)]" } + "\n"
    }
    let foot = notes.all.map { note in
      let words = [note.head.drop { $0 != " " }.dropFirst().description] + note.details
      return "[^\(note.number ?? 0)]: \(markdownText(words.joined(separator: " ")))\n"
    }
    return ([head] + paragraphs + [named] + [foot.joined()]).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Every record named, with how often, in the order of the text.
  private var named: String {
    var counts: [Reference: Int] = [:]
    let records = article.links.compactMap(\.record)
    for record in records { counts[record, default: 0] += 1 }
    guard !records.isEmpty else { return "" }
    let rows = records.uniqued().map { record in
      [record.text, asOf.name(of: record), String(counts[record] ?? 0)]
    }
    let table = Table([.init("record"), .init("name"), .init("mentions", .right)], rows: rows)
    return "## Named\n\n" + table.markdown.map { $0 + "\n" }.joined()
  }

  private func text(
    of paragraph: Paragraph, _ notes: ArticleNotes, _ written: (String) -> String = visible,
    reference: (Int) -> String
  ) -> String {
    paragraph.sentences.map { sentence in
      let words = article.text.string(in: article.sentences[sentence].range)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return written(words) + notes.notes(of: sentence).compactMap(\.number).map(reference).joined()
    }.joined(separator: " ")
  }
}

extension Dating.Origin {
  fileprivate var word: String {
    switch self {
    case .asked: "asked"
    case .dateline: "dateline"
    case .source: "source"
    case .dataEnd: "data-end"
    }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func dating(_ dating: Dating) -> String {
    let read = "read as of \(dating.day)"
    switch dating.origin {
    case .asked:
      guard let own = dating.articleDay, own != dating.day else { return read }
      return "\(read), as asked; the article itself is dated \(own)"
    case .dateline: return "\(read), the date at the head of the text"
    case .source(let date):
      return
        "\(read), when \(dating.source?.text ?? "a source") of this title was published (\(date))"
    case .dataEnd:
      return "\(read), where the data end, for the text does not say its own date; "
        + "dates without a year stay open (--at dates it)"
    }
  }

  fileprivate static let empty = "the text is empty"

  fileprivate static func malformed(_ count: Int, line: Int) -> String {
    (count == 1
      ? "one byte is not UTF-8, on line \(line); it is shown as \u{FFFD}; "
      : "\(count) bytes are not UTF-8, the first on line \(line); they are shown as \u{FFFD}; ")
      + "if the text has another encoding, turn it into UTF-8, for example with iconv"
  }
}
