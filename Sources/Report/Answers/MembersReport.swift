public import Diplomacy
import WhatIf

/// Who belongs to a body on a day, each with the rows that say so.
public struct MembersReport: Reportable {
  public let asOf: AsOf
  public let alliance: Identifier<Alliance>
  /// Whether the body exists on the day.
  public let exists: Answer
  /// By state, then by status; empty if the body does not exist.
  public let standings: [Standing]

  public init(_ alliance: Identifier<Alliance>, _ asOf: AsOf) {
    (self.alliance, self.asOf) = (alliance, asOf)
    exists = asOf.exists(alliance)
    standings = exists == .no ? [] : asOf.standings(in: alliance)
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  /// The rows behind a standing: several where sources date it differently, the one used first.
  private func rows(_ standing: Standing) -> [Membership] {
    let rows = asOf.atlas.memberships(of: standing.state, in: alliance)
      .filter { standing.rows.contains($0.id) }
    return rows.filter { $0.variantOf == nil } + rows.filter { $0.variantOf != nil }
  }

  private func known(_ row: Membership) -> Spell { row.term.known(on: asOf.day) ?? Spell() }
}

// MARK: - JSON

extension MembersReport {
  public var json: JSON {
    [
      "alliance": JSON(alliance), "name": .text(asOf.name(of: alliance)),
      "at": JSON(asOf.day), "exists": JSON(exists), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "members": .list(standings.map(json)),
    ]
  }

  private func json(_ standing: Standing) -> JSON {
    let rows = rows(standing)
    let main = rows.first.map(known) ?? Spell()
    return [
      "state": JSON(standing.state), "name": .text(asOf.name(of: standing.state)),
      "status": JSON(standing.status), "participation": JSON(standing.participation),
      "holds": JSON(standing.holds), "from": JSON(asOf.known(main.from)), "to": JSON(main.to?.text),
      "evidence": .list(rows.flatMap(evidence)),
    ]
  }

  /// The row with its own dates, then its further citations.
  private func evidence(_ row: Membership) -> [JSON] {
    let spell = known(row)
    return asOf.evidence("membership", row, term: row.term).map { evidence in
      let dates: JSON = [
        "from": JSON(asOf.known(spell.from)), "to": JSON(spell.to?.text), "act": JSON(row.act),
      ]
      return evidence.role == "membership" ? evidence.json.adding(dates) : evidence.json
    }
  }
}

// MARK: - Table and page

extension MembersReport {
  public var table: Table {
    let columns = [
      "state", "name", "status", "participation", "holds", "from", "to", "record",
      "variant_of", "place", "source", "act",
    ]
    return Table(columns.map { Table.Column($0) }, rows: standings.flatMap(cells))
  }

  private func cells(_ standing: Standing) -> [[String]] {
    rows(standing).map { row in
      let spell = known(row)
      return [
        standing.state.text, asOf.name(of: standing.state), standing.status.rawValue,
        standing.participation.rawValue, standing.holds.rawValue, asOf.known(spell.from) ?? "",
        spell.to?.text ?? "", row.id.text, row.variantOf?.text ?? "",
        row.provenance.origin.description,
        row.provenance.source.text, row.act.string,
      ]
    }
  }

  public var page: Page {
    guard exists != .no else { return Page([.paragraph(absence)]) }
    var blocks: [Page.Block] = [.title(.title(asOf.calling(alliance), asOf.day))]
    if exists == .possibly, notes.isEmpty {
      blocks.append(.paragraph(.possiblyExists(asOf.shortForm(of: alliance.any), asOf.day)))
    }
    guard !standings.isEmpty else { return Page(blocks + [.paragraph(.nobody)]) }
    let sources = standings.flatMap(rows).map(\.provenance.source)
    return Page(
      blocks + [.table(table.withoutEmptyColumns), .paragraph(count)] + asOf.foot(sources))
  }

  private var absence: String {
    let wasThere = asOf.atlas.alliance(alliance).map { asOf.sees($0.existence) } ?? false
    let name = asOf.shortForm(of: alliance.any)
    return wasThere ? .noLonger(name, asOf.day) : .notYet(name, asOf.day)
  }

  private var count: String {
    let members = standings.filter(\.isFullMembership)
    return .count(
      certain: members.count { $0.holds == .yes }, possible: members.count { $0.holds != .yes },
      others: standings.count - members.count)
  }
}

extension AsOf {
  /// A record by its name and, where it has another, its abbreviation or identifier.
  func calling<R>(_ id: Identifier<R>) -> String {
    let (name, short) = (name(of: id), shortForm(of: id.any))
    return name == short ? name : "\(name) (\(short))"
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func title(_ body: String, _ day: Day) -> String {
    "\(body): who belongs to it on \(day)"
  }

  /// Said of anything that begins later.
  static func notYet(_ name: String, _ day: Day) -> String { "\(name) did not exist on \(day)." }

  /// Said of anything that had ended.
  static func noLonger(_ name: String, _ day: Day) -> String {
    "\(name) no longer existed on \(day)."
  }

  fileprivate static func possiblyExists(_ name: String, _ day: Day) -> String {
    "\(name) possibly existed on \(day): its dates are imprecise."
  }

  fileprivate static let nobody = "No membership is on record."

  fileprivate static func count(certain: Int, possible: Int, others: Int) -> String {
    let members = "\(certain) \(certain == 1 ? "member" : "members")"
    let doubtful = possible == 0 ? "" : ", \(possible) possibly"
    return members + doubtful + (others == 0 ? "." : "; \(others) with another status.")
  }
}
