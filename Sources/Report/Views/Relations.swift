public import Diplomacy
public import WhatIf

/// Everything that ties two states to each other or divides them on a day, as recorded and with
/// something supposed.
public struct Relations: Sendable {
  public let one: Identifier<State>
  public let other: Identifier<State>
  /// By topic, none before both states exist; what is supposed stands after what is recorded of it, and moves nothing.
  public let lines: [RelationLine]

  public init(
    _ one: Identifier<State>, _ other: Identifier<State>, before: Snapshot, after: Snapshot
  ) {
    (self.one, self.other) = (one, other)
    guard before.asOf.has(one), before.asOf.has(other) else {
      lines = []
      return
    }
    let dated = DatedRelations(one, other, before.asOf).lines
    let then = SupposableRelations(one, other, before).lines
    let now = SupposableRelations(one, other, after).lines
    let changed = Self.compared(then, now)
    lines = RelationLine.Topic.allCases.flatMap { topic in
      (changed + dated).filter { $0.topic == topic }
    }
  }

  /// What holds before, then what holds only after.
  private static func compared(_ then: [RelationLine], _ now: [RelationLine]) -> [RelationLine] {
    func key(_ line: RelationLine) -> [String] { [line.id, line.text] }
    let (old, new) = (Set(then.map(key)), Set(now.map(key)))
    func marked(_ line: RelationLine, _ change: RelationLine.Change) -> RelationLine {
      var line = line
      line.change = change
      return line
    }
    return then.map { new.contains(key($0)) ? $0 : marked($0, .removed) }
      + now.filter { !old.contains(key($0)) }.map { marked($0, .added) }
  }

  /// The lines of a topic, in their order.
  public func lines(about topic: RelationLine.Topic) -> [RelationLine] {
    lines.filter { $0.topic == topic }
  }
}

// MARK: - What no supposition changes

/// Borders, programmes, claims and events of two states.
private struct DatedRelations {
  let one: Identifier<State>
  let other: Identifier<State>
  let asOf: AsOf

  init(_ one: Identifier<State>, _ other: Identifier<State>, _ asOf: AsOf) {
    (self.one, self.other, self.asOf) = (one, other, asOf)
  }

  var lines: [RelationLine] { land + programmes + claims + events }

  private func name(_ state: Identifier<State>) -> String { asOf.name(of: state) }

  /// Each length on record of a border, and land of one that the other holds.
  private var land: [RelationLine] {
    asOf.borders(between: one, and: other).flatMap { border -> [RelationLine] in
      let lengths = asOf.atlas.lengths(of: border.id).enumerated().map { index, length in
        RelationLine(
          .borders, .neither, "\(border.id) length \(index + 1)",
          .length(length, year: asOf.known(year: length.year)), record: border.id.any,
          evidence: [Evidence("length", of: border.id.any, length)])
      }
      return lengths + controls(of: border)
    } + held(of: one, by: other) + held(of: other, by: one)
  }

  private func controls(of border: Border) -> [RelationLine] {
    asOf.atlas.tables.borderControls.filter { $0.border == border.id && asOf.holds($0.term) != .no }
      .map { control in
        RelationLine(
          .borders, .divides, control,
          .heldStretch(
            name(control.side), name(control.controller), km: control.km, asOf.since(control.term)))
      }
  }

  private func held(of state: Identifier<State>, by holder: Identifier<State>) -> [RelationLine] {
    asOf.atlas.controls(of: state)
      .filter { ($0.controller == holder || $0.entity == holder) && asOf.holds($0.term) != .no }
      .map { control in
        RelationLine(
          .borders, .divides, control,
          .heldArea(
            control.area.string, name(state), by: name(holder), km2: control.km2,
            asOf.since(control.term)))
      }
  }

  private var programmes: [RelationLine] {
    let all = asOf.programmes(involving: one.any).map(\.id)
    return asOf.programmes(involving: other.any)
      .filter { all.contains($0.id) && asOf.holds($0.term) != .no }
      .map { programme in
        let roles = asOf.atlas.tables.programmeParticipants.filter {
          $0.programme == programme.id && [one.any, other.any].contains($0.participant)
        }.map { "\(asOf.name(of: $0.participant)) \($0.role)" }
        return RelationLine(
          .programmes, .ties, programme,
          .programme(
            asOf.name(of: programme.id), programme.kind, roles, asOf.since(programme.term)))
      }
  }

  /// The latest first.
  private var claims: [RelationLine] {
    asOf.claims.reversed().filter { claim in
      let involved = asOf.involved(in: claim.id.any)
      return involved.contains(one.any) && involved.contains(other.any)
    }.map { claim in
      RelationLine(
        .claims, .neither, claim,
        .claim(asOf.name(of: claim.claimant), asOf.known(claim.date), claim.paraphrase.string))
    }
  }

  /// The latest first.
  private var events: [RelationLine] {
    let others = Set(asOf.events(involving: other.any).map(\.id))
    return asOf.events(involving: one.any).reversed().filter { others.contains($0.id) }
      .map { event in
        RelationLine(
          .events, .neither, event, .event(asOf.known(event.date), event.title.string))
      }
  }
}

extension AsOf {
  /// The borders of two states.
  func borders(between one: Identifier<State>, and other: Identifier<State>) -> [Border] {
    atlas.borders(of: one).filter { $0.neighbour(of: one) == other }
  }

  /// `since 1994-04`, as far as that may be told; else nothing.
  func since(_ term: Spell) -> String? {
    let doubt = holds(term) == .possibly ? "possibly" : nil
    let words = [doubt, known(term.from).map { "since \($0)" }].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func length(_ length: BorderLength, year: Int?) -> String {
    let sense = [length.part.string, length.series.string, year.map(String.init) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return "  \(formatted(length.km, decimals: length.km.rounded() == length.km ? 0 : 1)) km"
      + (sense.isEmpty ? "" : " (\(sense))")
  }

  fileprivate static func heldStretch(
    _ side: String, _ holder: String, km: Double?, _ since: String?
  ) -> String {
    let length = km.map { "\(formatted($0)) km" } ?? "length not on record"
    return "The side of \(side) is held by \(holder)" + inBrackets([length, since])
  }

  fileprivate static func heldArea(
    _ area: String, _ state: String, by holder: String, km2: Double?, _ since: String?
  ) -> String {
    let size = km2.map { "\(formatted($0)) km2" } ?? "area not on record"
    return "\(holder) holds \(area) of \(state)" + inBrackets([size, since])
  }

  fileprivate static func programme(
    _ name: String, _ kind: Programme.Kind, _ roles: [String], _ since: String?
  ) -> String { "\(name), \(kind.rawValue)" + inBrackets([roles.joined(separator: ", "), since]) }

  fileprivate static func claim(_ claimant: String, _ date: String?, _ says: String) -> String {
    [date, "\(claimant): \(says)"].compactMap { $0 }.joined(separator: " ")
  }

  fileprivate static func event(_ date: String?, _ title: String) -> String {
    [date, title].compactMap { $0 }.joined(separator: " ")
  }

  /// What is known of some notes, in brackets behind a sentence.
  static func inBrackets(_ notes: [String?]) -> String {
    let known = notes.compactMap { $0 }.filter { !$0.isEmpty }
    return known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
  }
}
