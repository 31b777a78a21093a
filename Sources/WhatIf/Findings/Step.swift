public import Diplomacy

/// A step on the way to a finding: words, or arithmetic that is put into words when it is shown.
public enum Step: Hashable, Sendable {
  case words(String)
  /// What one state contributes to a sum, and whether it counts as inside.
  case part(name: String, amount: Amount, isInside: Bool)
  /// An area that counts to somebody other than its sovereign; to nobody if `nil`.
  case transfer(area: Text, km2: Double, to: String?, isInside: Bool)
  case quotient(inside: Double, total: Double)
  /// How alike two portfolios are; `nil` where that is undefined.
  case similarity(name: String, before: Double?, after: Double?)
  /// A step after a word or an indent.
  indirect case under(String, Step)
  /// Several steps in a line after what they are about.
  indirect case line(String, [Step])
  /// A step about the evidence that a finding has in a role.
  indirect case about(role: String, Step)
  /// The arithmetic of one of a finding's figures, by its place, and the rows that it takes.
  indirect case arithmetic(figure: Int, Step, from: [Evidence])

  /// A number with its unit and, for people, the year they were counted.
  public enum Amount: Hashable, Sendable {
    case km2(Double)
    case people(Int, year: Int)
  }
}

extension Step {
  /// The role of the memberships by which others hold both of what clashes.
  public static let coexistence = "coexistence"

  /// Who held both before.
  static func coexistence(_ words: String) -> Step { .about(role: coexistence, .words(words)) }
}

extension Step: CustomStringConvertible {
  public var description: String {
    switch self {
    case .words(let words): words
    case .part(let name, let amount, let isInside):
      "\(name): \(amount)\(isInside ? ", in" : ", out")"
    case .transfer(let area, let km2, let holder, let isInside):
      "\(area) (\(formatted(km2)) km²) counts to "
        + (holder.map { "\($0)\(isInside ? ", in" : ", out")" } ?? "nobody")
    case .quotient(let inside, let total):
      "\(formatted(inside)) of \(formatted(total)) is \(percentage(inside / total))"
    case .similarity(let name, let before, let after):
      "S with \(name): \(coefficient(after)), now \(coefficient(before))"
    case .under(let lead, let step): "\(lead)\(step)"
    case .line(let topic, let steps):
      "\(topic): " + steps.map(\.description).joined(separator: "; ")
    case .about(_, let step), .arithmetic(_, let step, _): step.description
    }
  }
}

extension Step.Amount: CustomStringConvertible {
  public var description: String {
    switch self {
    case .km2(let km2): "\(formatted(km2)) km²"
    case .people(let people, let year): "\(formatted(Double(people))) people (\(year))"
    }
  }

  var value: Double {
    switch self {
    case .km2(let km2): km2
    case .people(let people, _): Double(people)
    }
  }
}
