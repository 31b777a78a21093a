public import Diplomacy
import WhatIf

/// Which records a list is narrowed to.
public struct ListFilter: Hashable, Sendable {
  public var region: Identifier<Region>?
  public var alliance: Identifier<Alliance>?
  public var involving: Reference?
  /// The first and the last day, both included.
  public var from: Day?
  public var to: Day?

  public init(
    region: Identifier<Region>? = nil, alliance: Identifier<Alliance>? = nil,
    involving: Reference? = nil, from: Day? = nil, to: Day? = nil
  ) {
    self.region = region
    self.alliance = alliance
    self.involving = involving
    self.from = from
    self.to = to
  }
}

/// The records of one kind that were known on a day.
public struct ListReport: Reportable {
  public enum Subject: String, Sendable, CaseIterable {
    case states, alliances, events, claims, sources
  }

  public let subject: Subject
  public let asOf: AsOf
  private let items: [JSON]
  private let keys: [String]
  /// The claims as checked, if they were.
  private let checks: [ClaimCheck]

  public init(_ subject: Subject, _ filter: ListFilter = ListFilter(), _ asOf: AsOf) {
    (self.subject, self.asOf, checks) = (subject, asOf, [])
    let chosen = Selection(filter: filter, asOf: asOf)
    switch subject {
    case .states: (items, keys) = (chosen.states.map(asOf.entry), Self.ofStates)
    case .alliances: (items, keys) = (chosen.alliances.map(asOf.entry), Self.ofAlliances)
    case .events: (items, keys) = (chosen.events.map(asOf.entry), Self.ofEvents)
    case .claims: (items, keys) = (chosen.claims.map(asOf.entry), Self.ofClaims)
    case .sources: (items, keys) = (chosen.sources.map(\.fullEntry), Self.ofSources)
    }
  }

  /// Every claim with what the data say of it in each reading.
  public init(checkedClaims filter: ListFilter = ListFilter(), _ asOf: AsOf) {
    (subject, self.asOf, keys) = (.claims, asOf, Self.ofCheckedClaims)
    let chosen = Set(Selection(filter: filter, asOf: asOf).claims.map(\.id))
    checks = checkClaims(on: asOf.day, in: asOf.atlas).filter { chosen.contains($0.claim.id) }
    items = checks.map { asOf.entry($0.claim).adding($0.json) }
  }

  /// Sources have dates of their own, so no as-of date bears on them.
  public var notes: [String] { subject == .sources ? [] : asOf.notesOnDataEnd }

  public var json: JSON {
    [
      "at": JSON(asOf.day), "data_until": JSON(asOf.atlas.facts.dataUntil), "items": .list(items),
    ]
  }

  public var table: Table { Table(objects: items, keys: keys) }

  public var page: Page {
    guard !items.isEmpty else { return Page([.paragraph(.none(subject.rawValue, asOf.day))]) }
    let foot = asOf.foot(items.flatMap(\.ownSources))
    guard checks.isEmpty else { return Page([.items(checks.flatMap(asOf.items))] + foot) }
    let shown = Table(objects: items, keys: keys.filter { $0 != "links" }).withoutEmptyColumns
    guard subject != .sources else { return Page([.table(shown)]) }
    return Page([.table(shown)] + foot)
  }

  private static let ofStates = [
    "id", "name", "kind", "exists", "capital", "cow", "cow_code", "gw_code", "claimant", "regions",
    "source",
  ]
  private static let ofAlliances = [
    "id", "name", "kind", "exists", "founded", "signed", "in_force", "dissolved", "source",
    "summary",
  ]
  private static let ofEvents = ["date", "id", "kind", "place", "links", "source", "title"]
  private static let ofClaims = [
    "date", "id", "kind", "claimant_name", "certainty", "source", "paraphrase",
  ]
  private static let ofCheckedClaims = [
    "date", "id", "claimant_name", "verdict", "source", "paraphrase", "readings",
  ]
  private static let ofSources = [
    "id", "kind", "checked", "published", "author", "publisher", "title", "url", "note",
  ]
}

extension Source {
  /// A source with its dates, as only the list of sources shows it.
  fileprivate var fullEntry: JSON {
    [
      "id": JSON(id), "type": JSON(RecordKind.source), "kind": JSON(kind), "title": JSON(title),
      "author": JSON(author), "publisher": JSON(publisher), "published": JSON(published?.text),
      "url": JSON(url), "archive": JSON(archive), "accessed": JSON(accessed),
      "language": JSON(language), "leaning": JSON(leaning), "leaning_by": JSON(leaningBy),
      "checked": JSON(checked), "note": JSON(note), "file": .text(origin.file),
      "line": .integer(origin.line),
    ]
  }
}

extension AsOf {
  /// A claim with its verdict, and under it each reading with its arithmetic.
  fileprivate func items(_ check: ClaimCheck) -> [Page.Item] {
    let claim = check.claim
    let sources = bracketed(entry(claim).ownSources)
    let said = "\(known(claim.date) ?? "") \(name(of: claim.claimant)): \(claim.paraphrase)"
    return [Page.Item(said, record: claim.id.any)]
      + [Page.Item("\(check.verdict.phrase); \(claim.id) \(sources)", depth: 1)]
      + check.results.flatMap { result in
        [Page.Item("\(result.reading.label): \(result.verdict.phrase)", depth: 1)]
          + result.steps.map { Page.Item($0.description, depth: 2) }
      }
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func none(_ subject: String, _ day: Day) -> String {
    "No \(subject) on record answer to this on \(day)."
  }
}
