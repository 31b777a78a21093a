import Diplomacy

extension Catalogue {
  static let sources = Table(
    "sources", "Where facts come from; every other record names at least one.",
    of: .source, into: \.sources
  ) { row in
    Source(
      id: row.id("Identifier, unique in the whole package; holds no month."),
      kind: row.choice("kind", "What sort of document it is."),
      title: row.text("title", "Its title, without a date."),
      author: row.text(optional: "author", "Author, if named."),
      publisher: row.text("publisher", "Who published it."),
      published: row.date(optional: "published", "When it was published (EDTF)."),
      url: row.text(optional: "url", "Where it stands."),
      archive: row.text(optional: "archive", "Another place where it can be read."),
      accessed: row.day(optional: "accessed", "When it was last looked at."),
      language: row.text(optional: "language", "ISO 639-1 code of its language."),
      leaning: row.text(optional: "leaning", "Its leaning, only as attributed."),
      leaningBy: row.text(optional: "leaning_by", "Who attributed that leaning."),
      checked: row.choice(
        "checked",
        "read: its text was looked at; cited: known through another source that was read; "
          + "unchecked: neither yet."),
      note: row.text(optional: "note", "Anything else worth knowing, edition included."),
      origin: row.origin)
  }

  static let passages = Table(
    "passages", "Passages of a text, each answered by records.", into: \.passages
  ) { row in
    Passage(
      id: Reference(row.text("id", "Identifier of the passage.").string),
      text: row.link("text", "The text it stands in."),
      locator: row.text("locator", "Where in it."),
      summary: row.text("summary", "What it says, in our own words."),
      record: row.reference("record", "Identifier of a record that answers it."),
      origin: row.origin)
  }

  static let citations = Table(
    "citations", "Further sources of records.", into: \.citations
  ) { row in
    Citation(
      record: row.reference("record", "Identifier of the record."),
      source: row.link("source", "A further source."),
      locator: row.text(optional: "locator", "Where in it."),
      note: row.text(optional: "note", "What it adds, or where it differs."),
      origin: row.origin)
  }
}
