public import Diplomacy

/// How a state counts on a map of a body.
public enum Shade: Hashable, Sendable, CaseIterable {
  case outside, member
  /// Supposed to join, or to get another status.
  case joining
  /// Supposed to leave.
  case leaving
  /// A member for all that the dates say.
  case possible

  /// What stands before the name of such a state: its meaning never rests on its pattern alone.
  public var sign: String {
    switch self {
    case .outside, .member: ""
    case .joining: "+"
    case .leaving: "-"
    case .possible: "?"
    }
  }

  /// Whether a map in letters writes the state in capitals.
  var isCapital: Bool {
    switch self {
    case .member, .joining, .possible: true
    case .outside, .leaving: false
    }
  }
}

/// What a map says of the states on it.
public struct Marking: Hashable, Sendable {
  /// Whoever is not in it is outside.
  public var shades: [Identifier<State>: Shade]
  /// The state the reader is on.
  public var current: Identifier<State>?

  public init(shades: [Identifier<State>: Shade] = [:], current: Identifier<State>? = nil) {
    (self.shades, self.current) = (shades, current)
  }

  func shade(of state: Identifier<State>) -> Shade { shades[state] ?? .outside }

  /// The name of a state on a map, with its signs.
  func name(of state: Identifier<State>, isContested: Bool) -> String {
    (state == current ? Self.cursor : "") + shade(of: state).sign
      + (isContested ? Self.contested : "") + state.text
  }

  /// Before the name of the current state.
  public static let cursor = ">"
  /// Before the name of a contested area.
  public static let contested = "!"
}
