public import Diplomacy
import WhatIf

/// What changed between two days, as known on the later: a pure value that verbs and panes draw.
public struct Changes: Sendable {
  public let subject: ChangeSubject
  /// The day from which on changes count; what came on it had come.
  public let from: Day
  /// The day up to which they count, and as of which all is told.
  public let asOf: AsOf
  /// By kind, then by date; figures as their bodies stand in the file.
  public let list: [Change]

  public init(of subject: ChangeSubject = .everything, from: Day, to asOf: AsOf) {
    (self.subject, self.from, self.asOf) = (subject, from, asOf)
    let figures = BodyFigures(from: asOf.atlas.asOf(from), to: asOf)
    let scope = Scope(subject, asOf.atlas, figures)
    let between = Between(start: from, asOf: asOf)
    let gathering = TurnGathering(between: between, scope: scope)
    let turns = gathering.turns.sorted { one, other in
      let (place, otherPlace) = (one.fact.kind.place, other.fact.kind.place)
      return (place, one.date.earliest, one.fact.topic, one.fact.record.text)
        < (otherPlace, other.date.earliest, other.fact.topic, other.fact.record.text)
    }
    let measured = scope.instruments.flatMap { body in
      figures.changes(of: body).map { Change($0, of: body) }
    }
    let all = between.changes(turns) + measured + gathering.events
    list = Change.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }

  /// Those of one kind.
  public func changes(_ kind: Change.Kind) -> [Change] { list.filter { $0.kind == kind } }
}

extension Change.Kind {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
