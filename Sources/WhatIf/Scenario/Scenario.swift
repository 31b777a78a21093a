public import Diplomacy

/// A set of suppositions, at most one for each subject, in the order they were made.
public struct Scenario: Hashable, Sendable {
  /// The date the scenario itself names, if it does.
  public var day: Day?
  public private(set) var suppositions: [Supposition]

  public init(day: Day? = nil) {
    self.day = day
    suppositions = []
  }

  /// A scenario of suppositions about different subjects; of two about one, the last stands.
  public init(day: Day? = nil, _ suppositions: [Supposition]) {
    self.init(day: day)
    for supposition in suppositions { suppose(supposition) }
  }

  public var isEmpty: Bool { suppositions.isEmpty }

  /// What is supposed about a subject.
  public func supposition(about subject: Supposition.Subject) -> Supposition? {
    suppositions.first { $0.subject == subject }
  }

  /// Supposes something, in place of what was supposed about the same subject.
  public mutating func suppose(_ supposition: Supposition) {
    withdraw(about: supposition.subject)
    suppositions.append(supposition)
  }

  /// Supposes nothing about a subject any more.
  public mutating func withdraw(about subject: Supposition.Subject) {
    suppositions.removeAll { $0.subject == subject }
  }

  /// Whether two scenarios suppose the same, in whatever order and on whatever date.
  public func supposesTheSame(as other: Scenario) -> Bool {
    Set(suppositions) == Set(other.suppositions)
  }

  /// Whether everything another scenario supposes is supposed here.
  public func contains(_ other: Scenario) -> Bool {
    Set(suppositions).isSuperset(of: other.suppositions)
  }
}

extension Scenario: CustomStringConvertible {
  /// Its text form, which is its file format: a line each, the date first.
  public var description: String {
    let date = day.map { ["as of \($0)"] } ?? []
    return (date + suppositions.map(\.description)).map { $0 + "\n" }.joined()
  }
}
