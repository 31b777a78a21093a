public import Diplomacy

/// A state of affairs that is supposed on the as-of date, its procedure complete.
public enum Supposition: Hashable, Sendable {
  case join(Identifier<State>, Identifier<Alliance>, as: GrantedStatus)
  case leave(Identifier<State>, Identifier<Alliance>)
  case freeze(Identifier<State>, Identifier<Alliance>)
  /// The dispute ends; implies neither relations nor open borders.
  case settle(Identifier<State>, Identifier<State>)
  case relations(Identifier<State>, Identifier<State>)
  case openBorder(Identifier<State>, Identifier<State>)
  case object(Identifier<State>, to: Identifier<State>, in: Identifier<Alliance>)
  case withdrawObjection(Identifier<State>, to: Identifier<State>, in: Identifier<Alliance>)

  /// What it speaks of: a scenario holds at most one supposition for each subject.
  public enum Subject: Hashable, Sendable {
    case membership(Identifier<State>, Identifier<Alliance>)
    case dispute(StatePair)
    case relations(StatePair)
    case border(StatePair)
    case objection(Identifier<State>, Identifier<State>, Identifier<Alliance>)
  }

  public var subject: Subject {
    switch self {
    case .join(let state, let alliance, _), .leave(let state, let alliance),
      .freeze(let state, let alliance):
      .membership(state, alliance)
    case .settle(let one, let other): .dispute(StatePair(one, other))
    case .relations(let one, let other): .relations(StatePair(one, other))
    case .openBorder(let one, let other): .border(StatePair(one, other))
    case .object(let objector, let candidate, let alliance),
      .withdrawObjection(let objector, let candidate, let alliance):
      .objection(objector, candidate, alliance)
    }
  }

  /// The states and bodies it names, in the order written.
  public var mentions: (states: [Identifier<State>], alliances: [Identifier<Alliance>]) {
    switch self {
    case .join(let state, let alliance, _), .leave(let state, let alliance),
      .freeze(let state, let alliance):
      ([state], [alliance])
    case .settle(let one, let other), .relations(let one, let other),
      .openBorder(let one, let other):
      ([one, other], [])
    case .object(let objector, let candidate, let alliance),
      .withdrawObjection(let objector, let candidate, let alliance):
      ([objector, candidate], [alliance])
    }
  }
}

extension Supposition: CustomStringConvertible {
  /// Its line in a scenario file.
  public var description: String {
    switch self {
    case .join(let state, let alliance, as: .member): "join \(state) \(alliance)"
    case .join(let state, let alliance, as: let status):
      "join \(state) \(alliance) as \(status.rawValue)"
    case .leave(let state, let alliance): "leave \(state) \(alliance)"
    case .freeze(let state, let alliance): "freeze \(state) \(alliance)"
    case .settle(let one, let other): "settle \(one) \(other)"
    case .relations(let one, let other): "relations \(one) \(other)"
    case .openBorder(let one, let other): "open-border \(one) \(other)"
    case .object(let objector, let candidate, let alliance):
      "object \(objector) \(candidate) \(alliance)"
    case .withdrawObjection(let objector, let candidate, let alliance):
      "withdraw-objection \(objector) \(candidate) \(alliance)"
    }
  }
}
