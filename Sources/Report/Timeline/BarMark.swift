public import Diplomacy

/// What a column of a bar says of a state in a body.
public enum BarMark: Hashable, Sendable {
  case nothing
  case held(MembershipStatus, Participation)
  /// It may have stood there, for all that the dates say.
  case possibly
  /// After the as-of date, up to an end that was known on it.
  case planned
  /// From the as-of date on, in a scenario.
  case joins
  case leaves

  /// What a standing is drawn as.
  init(_ standing: Standing) {
    self = standing.holds == .yes ? .held(standing.status, standing.participation) : .possibly
  }
}

/// What bars are drawn with.
public enum BarStyle: String, Hashable, Sendable, CaseIterable {
  /// Lines, for terminals with UTF-8.
  case lines
  /// Printable ASCII.
  case letters
}

extension BarStyle {
  /// The sign of a mark: a line for members, the letter of the status for everybody else.
  public func sign(of mark: BarMark) -> Character {
    switch mark {
    case .nothing: " "
    case .held(let status, let participation): sign(of: status, participation)
    case .possibly: "?"
    case .planned: self == .lines ? "┄" : "."
    case .joins: "+"
    case .leaves: "-"
    }
  }

  /// As in the matrix, but that a full member is a line.
  private func sign(of status: MembershipStatus, _ participation: Participation) -> Character {
    switch (status, participation) {
    case (.member, .full): self == .lines ? "━" : "="
    case (_, .full): Character(status.letter)
    case (_, .frozen), (_, .suspended): Character(status.letter.lowercased())
    }
  }

  /// The as-of date among the bars.
  public var line: Character { self == .lines ? "│" : "|" }
  /// The as-of date above the bars.
  public var pointer: Character { self == .lines ? "▼" : "v" }
}

extension BarMark {
  /// What it means; `nil` for an empty column.
  public var words: String? {
    switch self {
    case .nothing: nil
    case .held(let status, .full): status.rawValue
    case .held(let status, .frozen), .held(let status, .suspended):
      "frozen or suspended \(status.rawValue)"
    case .possibly: "possibly"
    case .planned: "until its known end"
    case .joins: "supposed in"
    case .leaves: "supposed out"
    }
  }

  /// What a scenario makes of a standing; `nil` if it leaves it alone.
  init?(from then: Standing?, to now: Standing?) {
    guard then != now else { return nil }
    self = now == nil ? .leaves : .joins
  }
}
