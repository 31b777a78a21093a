public import Diplomacy

/// A page about one record: what it is, and all that was known of it on the day.
public struct RecordReport: Reportable {
  public let asOf: AsOf
  public let record: Reference
  private let location: RecordLocation

  /// A page about a record of the package; `nil` if there is none or it may not be spoken of.
  ///
  /// A state or a body that begins later has a page that says so.
  public init?(_ record: Reference, _ asOf: AsOf) {
    guard let location = asOf.atlas.location(of: record) else { return nil }
    let isNamed = location.kind == .state || location.kind == .alliance
    guard isNamed || asOf.sees(record: record) else { return nil }
    (self.record, self.asOf, self.location) = (record, asOf, location)
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  private var tables: Tables { asOf.atlas.tables }

  private var isSeen: Bool { asOf.sees(record: record) }

  public var json: JSON {
    guard isSeen else {
      return [
        "id": JSON(record), "type": JSON(location.kind), "at": JSON(asOf.day),
        "data_until": JSON(asOf.atlas.facts.dataUntil), "exists": JSON(Answer.no),
      ]
    }
    let entry = asOf.chapters(of: record, at: location)
      .reduce(JSON.object([])) { $0.adding($1.members()) }
    return entry.adding(asOf.namedBy(record, besides: Set(entry.allRecords), Mentions(tables)))
      .adding(["at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil)])
  }

  /// Every field with the section and the row of it that it stands in.
  public var table: Table {
    let columns = [
      Table.Column("section"), Table.Column("row", .right), Table.Column("field"),
      Table.Column("value"),
    ]
    guard case .object(let members) = json else { return Table(columns, rows: []) }
    return Table(
      columns,
      rows: members.flatMap { member -> [[String]] in
        guard case .list(let values) = member.value, member.value.isListOfObjects else {
          return [["", "", member.key, member.value.cell]]
        }
        return values.enumerated().flatMap { index, value in
          value.fields.map { [member.key, String(index + 1), $0.key, $0.value.cell] }
        }
      })
  }

  public var page: Page {
    var parts = parts
    var blocks: [Page.Block] = []
    while let part = parts.next() { blocks += part }
    return Page(blocks + namedBy(Mentions(tables), besides: parts.records))
  }

  /// The page in parts, each made when it is reached: what it is, what belongs to it, its sources.
  public var parts: Parts { Parts(self) }

  /// The end of the page: who else names the record.
  ///
  /// - Parameters:
  ///   - mentions: Those of the package.
  ///   - told: The records that the parts before have told of.
  /// - Returns: Nothing where nobody else does.
  public func namedBy(_ mentions: Mentions, besides told: Set<Reference>) -> [Page.Block] {
    isSeen ? sections(asOf.namedBy(record, besides: told, mentions)) : []
  }
}

extension RecordReport {
  /// The parts of a page, in the order of reading.
  public struct Parts: Sequence, IteratorProtocol {
    private let report: RecordReport
    private var chapters: ArraySlice<Chapter>
    /// What the parts so far were made from; few readers get to what is worked out from all of it.
    private var told: [JSON] = []
    private var isEnded = false

    fileprivate init(_ report: RecordReport) {
      self.report = report
      chapters =
        report.isSeen ? report.asOf.chapters(of: report.record, at: report.location)[...] : []
    }

    /// The records that the parts so far have told of.
    public var records: Set<Reference> { Set(told.flatMap(\.allRecords)) }

    public mutating func next() -> [Page.Block]? {
      guard report.isSeen else {
        defer { isEnded = true }
        return isEnded ? nil : [report.notYet]
      }
      guard let chapter = chapters.popFirst() else {
        defer { isEnded = true }
        return isEnded ? nil : report.asOf.foot(told.flatMap(\.allSources))
      }
      let isFirst = told.isEmpty
      let members = chapter.members()
      told.append(members)
      return (isFirst ? report.opening(members) : []) + report.sections(members)
    }
  }

  private var notYet: Page.Block { .paragraph(.notYet(asOf.shortForm(of: record), asOf.day)) }

  private func opening(_ entry: JSON) -> [Page.Block] {
    let prose = ["summary", "paraphrase", "quotation"].compactMap { key -> Page.Block? in
      guard case .text(let text)? = entry[key] else { return nil }
      return .paragraph(key == "quotation" ? "\"\(text)\"" : text)
    }
    return [.title(title(entry)), .facts(facts(entry))] + prose
  }

  private func title(_ entry: JSON) -> String {
    let named = entry["title"]?.cell ?? entry["name"]?.cell ?? record.text
    let id = named == record.text ? "" : " (\(record))"
    return "\(named)\(id), \(location.kind.rawValue), on \(asOf.day)"
  }

  private func facts(_ entry: JSON) -> [Page.Fact] {
    let unsaid = ["id", "type", "name", "title", "summary", "paraphrase", "quotation", "detail"]
    let said = entry.fields.filter {
      !unsaid.contains($0.key) && !$0.value.isListOfObjects && !$0.value.cell.isEmpty
        // That it exists goes without saying; that it does not, or only possibly, does not.
        && !($0.key == "exists" && $0.value.cell == Answer.yes.rawValue)
    }
    let sources = bracketed(entry.ownSources)
    let origin = asOf.atlas.tables.provenance(at: location).origin
    let recorded = Page.Fact(
      "Recorded in", sources.isEmpty ? "\(origin)" : "\(origin) \(sources)",
      links: entry.ownSources.map(\.any).filter { $0 != record })
    return said.map { member in
      let links = member.value.allRecords.uniqued().filter { $0 != record }
      return Page.Fact(Table.Column(member.key).title, member.value.cell, links: links)
    } + [recorded]
  }

  private func sections(_ entry: JSON) -> [Page.Block] {
    entry.fields.flatMap { member -> [Page.Block] in
      guard case .list(let objects) = member.value, member.value.isListOfObjects,
        member.key != "evidence"
      else { return [] }
      var table = Table(objects: objects).withoutEmptyColumns
      // A row of its own page leads elsewhere.
      table.links = table.links.map { $0.filter { $0 != record } }
      return [.heading(Table.Column(member.key).title), .table(table)]
    }
  }
}

extension JSON {
  /// The members of an object; none of anything else.
  var fields: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}
