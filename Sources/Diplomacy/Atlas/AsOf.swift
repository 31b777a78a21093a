/// A package as it was known on a day: nothing that happened later can be seen through it.
public struct AsOf: Sendable {
  public let atlas: Atlas
  public let day: Day

  public init(atlas: Atlas, day: Day) { (self.atlas, self.day) = (atlas, day) }

  /// Whether a spell holds; past the end of the data an open spell holds possibly.
  public func holds(_ term: Spell) -> Answer {
    let answer = term.holds(on: day)
    return day > atlas.facts.dataUntil ? answer.and(.possibly) : answer
  }

  /// Whether a body exists.
  public func exists(_ alliance: Identifier<Alliance>) -> Answer {
    atlas.alliance(alliance).map { holds($0.existence) } ?? .no
  }

  /// Whether a body's treaty is in force.
  public func inForce(_ alliance: Identifier<Alliance>) -> Answer {
    atlas.alliance(alliance).flatMap(\.force).map(holds) ?? .no
  }

  /// Whether a record had begun by the day, so that it may be seen.
  public func sees(_ term: Spell) -> Bool { term.begun(by: day) != .no }

  /// Whether a dated thing may have happened by the day.
  public func sees(_ date: EDTFDate) -> Bool { date.earliest <= day }

  /// The display name of a record on the day; its identifier if it has none.
  public func name(of record: Reference) -> String {
    atlas.index.displayNames[record]?.name(on: day) ?? record.text
  }

  /// The display name of a state, body or any record with a typed identifier.
  public func name<R>(of id: Identifier<R>) -> String { name(of: id.any) }

  /// The abbreviation of a record if it has one, else its identifier.
  public func shortForm(of record: Reference) -> String {
    atlas.index.displayNames[record]?.abbreviation(on: day) ?? record.text
  }

  /// Every name of a record in use on the day or before it, in file order.
  public func names(of record: Reference) -> [Name] {
    atlas.names(of: record).filter { sees($0.use) }
  }

  /// The capital of a state on the day; several where a date is imprecise.
  public func capitals(of state: Identifier<State>) -> [Capital] {
    atlas.capitals(of: state).filter { $0.term.holds(on: day) != .no }
  }

  /// The clauses of one kind in force on the day in a body.
  public func clauses<C: Clause>(
    _ table: KeyPath<Tables, [C]>, of alliance: Identifier<Alliance>
  ) -> [C] {
    inForce(atlas.clauses(table, of: alliance))
  }

  /// Those of some clauses that are in force on the day.
  public func inForce<C: Clause>(_ clauses: [C]) -> [C] {
    clauses.filter { $0.text.term.holds(on: day) != .no }
  }

  /// The bodies that members of a body must be party to.
  public func required(by alliance: Identifier<Alliance>) -> [AllianceLink] {
    atlas.links(from: alliance).filter {
      $0.relation == .requires && $0.term.holds(on: day) == .yes
    }
  }

  /// Events that had happened by the day, oldest first.
  public var events: [Event] { atlas.eventsInTime.filter { sees($0.date) } }

  /// Claims that had been made by the day, oldest first.
  public var claims: [Claim] { atlas.claimsInTime.filter { sees($0.date) } }

  /// Objections that had been made by the day and stand on it, or possibly do.
  public var standingObjections: [Objection] {
    atlas.tables.objections.filter { stands($0) != .no }
  }

  /// Whether an objection had been made by the day and not been withdrawn.
  public func stands(_ objection: Objection) -> Answer {
    guard let claim = atlas.claim(objection.claim) else { return .no }
    return Spell(from: claim.date, to: objection.withdrawn).holds(on: day)
  }

  /// Disputes that were open on the day between states on opposite sides.
  public func openDisputes(
    between one: Identifier<State>, and other: Identifier<State>
  ) -> [Dispute] {
    atlas.disputes(between: one, and: other).filter { $0.term.holds(on: day) == .yes }
  }

  /// Ties of one kind between two states that hold on the day, whichever side is written first.
  public func ties(
    _ kind: Tie.Kind, between one: Identifier<State>, and other: Identifier<State>
  ) -> [Tie] {
    atlas.ties(of: one.any).filter {
      $0.kind == kind && $0.term.holds(on: day) == .yes
        && (($0.state == one && $0.other == other.any)
          || ($0.state == other && $0.other == one.any))
    }
  }

  /// Whether a border was closed on the day, and by which record.
  public func closures(of border: Identifier<Border>) -> [Closure] {
    atlas.closures(of: border).filter { $0.term.holds(on: day) != .no }
  }
}
