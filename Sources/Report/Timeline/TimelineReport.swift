public import Diplomacy
public import WhatIf

/// Who belonged to a body, or where a state belonged, up to a day: as bars, and spell by spell.
public struct TimelineReport: Reportable {
  public let subject: TimelineSubject
  public let before: Snapshot
  public let after: Snapshot
  public let scenario: Scenario
  let rows: [TimelineRow]

  public init(of subject: TimelineSubject, _ scenario: Scenario, _ asOf: AsOf) {
    (self.subject, self.scenario) = (subject, scenario)
    before = Snapshot(asOf)
    after = before.supposing(scenario)
    rows = TimelineRow.all(of: subject, from: before, to: after)
  }

  var asOf: AsOf { before.asOf }
  public var notes: [String] { asOf.notesOnDataEnd }

  /// The spells of a line that had begun by the day; the rows that date one otherwise behind it.
  private func spells(_ row: TimelineRow) -> [[Membership]] {
    let known = asOf.atlas.memberships(of: row.state, in: row.alliance)
      .filter { asOf.sees($0.term) }
    return known.map(\.spell).uniqued().map { spell in
      let variants = known.filter { $0.spell == spell }
      return variants.filter { $0.variantOf == nil } + variants.filter { $0.variantOf != nil }
    }.sorted { from($0).earliest < from($1).earliest }
  }

  private func from(_ spell: [Membership]) -> EDTFDate {
    spell.first?.term.from ?? EDTFDate(.distantPast)
  }

  private func known(_ row: Membership) -> Spell { row.term.known(on: asOf.day) ?? Spell() }

  /// Whether a spell holds on the day, as the sources that date it say together.
  private func holds(_ spell: [Membership]) -> Answer {
    Answer.consensus(of: spell.map { asOf.holds($0.term) }) ?? .no
  }

  private func name(_ row: TimelineRow) -> String { asOf.name(of: row.record) }
}

// MARK: - JSON

extension TimelineReport {
  public var json: JSON {
    let head: JSON =
      switch subject {
      case .states(let alliance):
        ["alliance": JSON(alliance), "name": .text(asOf.name(of: alliance))]
      case .bodies(let state): ["state": JSON(state), "name": .text(asOf.name(of: state))]
      }
    return head.adding([
      "at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "scenario": JSON(scenario.suppositions.map(\.description)),
      "lines": .list(rows.map(json)),
    ])
  }

  private func json(_ row: TimelineRow) -> JSON {
    [
      subject.key: JSON(row.record), "name": .text(name(row)),
      "supposed": row.change.flatMap(\.words).map(JSON.text) ?? .null,
      "spells": .list(spells(row).map(json)),
    ]
  }

  private func json(_ spell: [Membership]) -> JSON {
    guard let main = spell.first else { return .null }
    let term = known(main)
    return [
      "status": JSON(main.status), "participation": JSON(main.participation),
      "holds": JSON(holds(spell)), "from": JSON(asOf.known(term.from)), "to": JSON(term.to?.text),
      "evidence": .list(
        spell.flatMap { row in
          asOf.evidence("membership", row, term: row.term).map { evidence -> JSON in
            guard evidence.role == "membership" else { return evidence.json }
            return evidence.json.adding([
              "from": JSON(asOf.known(known(row).from)), "to": JSON(known(row).to?.text),
            ])
          }
        }),
    ]
  }
}

extension TimelineSubject {
  /// What a line is of.
  fileprivate var key: String { isOfStates ? "state" : "alliance" }
}

// MARK: - Table and page

extension TimelineReport {
  public var table: Table {
    let columns = [
      subject.key, "name", "supposed", "status", "participation", "holds", "from", "to", "record",
      "variant_of", "place", "source",
    ]
    return Table(columns.map { Table.Column($0) }, rows: rows.flatMap(cells))
  }

  private func cells(_ row: TimelineRow) -> [[String]] {
    let who = [row.record.text, name(row), row.change?.words ?? ""]
    let spells = spells(row)
    guard !spells.isEmpty else { return [who + Array(repeating: "", count: 9)] }
    return spells.flatMap { spell in
      spell.map { row in
        who + [
          row.status.rawValue, row.participation.rawValue, holds(spell).rawValue,
          asOf.known(known(row).from) ?? "", known(row).to?.text ?? "", row.id.text,
          row.variantOf?.text ?? "", row.provenance.origin.description, row.provenance.source.text,
        ]
      }
    }
  }

  /// The spells in words: for Markdown, and for whoever does not see the bars.
  public var page: Page {
    var blocks: [Page.Block] = [.title(title)]
    if !scenario.isEmpty { blocks.append(.paragraph(supposed)) }
    guard !rows.isEmpty else { return Page(blocks + [.paragraph(.nothing)]) }
    blocks.append(.items(rows.flatMap(items)))
    let sources = rows.flatMap(spells).joined().map(\.provenance.source)
    return Page(blocks + asOf.foot(Array(sources)))
  }

  var title: String {
    switch subject {
    case .states(let alliance): .states(asOf.calling(alliance), asOf.day)
    case .bodies(let state): .bodies(asOf.calling(state), asOf.day)
    }
  }

  var supposed: String { .supposed(scenario.suppositions.map(\.description)) }

  private func items(_ row: TimelineRow) -> [Page.Item] {
    let change = row.change?.words.map { " (\($0))" } ?? ""
    return [Page.Item(asOf.calling(row.record) + change, record: row.record)]
      + spells(row).map { Page.Item(line($0), depth: 1) }
  }

  /// `member, 2006-08-16..2012-12-19 [src]`, each source with its dates.
  private func line(_ spell: [Membership]) -> String {
    guard let main = spell.first else { return "" }
    let participation = main.participation == .full ? "" : " (\(main.participation.rawValue))"
    let answer = holds(spell) == .possibly ? [String.possibly] : []
    let dates = spell.map { row in
      "\(asOf.known(known(row).from) ?? "")..\(known(row).to?.text ?? "") "
        + "[\(row.provenance.source)]"
    }
    return ([main.status.rawValue + participation] + dates + answer).joined(separator: ", ")
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func states(_ body: String, _ day: Day) -> String {
    "\(body): who stood in it up to \(day)"
  }

  fileprivate static func bodies(_ state: String, _ day: Day) -> String {
    "\(state): where it stood up to \(day)"
  }

  fileprivate static let nothing = "No spell is on record by that day."
  fileprivate static let possibly = "possibly on that day"
}
