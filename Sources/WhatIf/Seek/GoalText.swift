public import Diplomacy

/// What is wrong with a goal as written.
public enum GoalProblem: Error, Hashable, Sendable {
  case unknownGoal(String, nearest: String?)
  case unknownState(String, nearest: String?)
  case unknownAlliance(String, nearest: String?)
  case unknownRegion(String, nearest: String?)
  case unknownStatus(String)
  case unknownBasis(String, nearest: String?)
  case notAnAmount(String, unit: String)
}

extension Goal {
  /// How goals are written.
  public static let forms = [
    "STATE:BODY not blocked", "STATE:BODY open", "BODY connected", "BODY borders STATE over 100 km",
    "BODY covers over 50% of REGION", "BODY no contradiction",
  ]

  /// Reads a goal with the words of a day.
  public static func read(_ text: String, with words: AsOf) throws(GoalProblem) -> Goal {
    try GoalReader(text: text, vocabulary: words).goal()
  }
}

private struct GoalReader {
  let text: String
  let vocabulary: AsOf

  private var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  func goal() throws(GoalProblem) -> Goal {
    let words = words
    guard let subject = words.first else { throw .unknownGoal(text, nearest: nil) }
    let rest = Array(words.dropFirst())
    if subject.contains(":") { return try accession(subject, rest) }
    switch (rest.first, rest.count) {
    case ("connected", 1): return .connected(try alliance(subject))
    case ("no", 2) where rest[1] == "contradiction": return .noContradiction(try alliance(subject))
    case ("borders", 2): return .borders(try alliance(subject), try state(rest[1]), overKm: nil)
    case ("borders", 4...5)
    where rest[2] == "over" && rest.count == (rest[3].hasSuffix("km") ? 4 : 5):
      guard rest.count == 4 || rest[4] == "km" else { throw unknown(rest) }
      let km = try amount(rest[3], "km", atMost: .infinity)
      return .borders(try alliance(subject), try state(rest[1]), overKm: km)
    case ("covers", 5), ("covers", 7):
      guard rest[1] == "over", rest[3] == "of", rest.count == 5 || rest[5] == "by" else {
        throw unknown(rest)
      }
      let share = try amount(rest[2], "%", atMost: 100) / 100
      return .covers(
        try alliance(subject), over: share, of: try region(rest[4]),
        by: rest.count == 7 ? try basis(rest[6]) : .area)
    default: throw unknown(rest)
    }
  }

  private func accession(
    _ subject: String, _ rest: [String]
  ) throws(GoalProblem) -> Goal {
    let halves = subject.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves.contains(""), !halves[1].hasPrefix("=") else {
      throw .unknownGoal(text, nearest: nil)
    }
    let pair = halves[1].split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    let (state, alliance) = (try state(halves[0]), try alliance(pair[0]))
    var status = GrantedStatus.member
    if pair.count == 2 {
      guard let written = GrantedStatus(rawValue: pair[1]) else { throw .unknownStatus(pair[1]) }
      status = written
    }
    let words = rest.joined(separator: " ")
    guard let aim = Aim(rawValue: words) else {
      let nearest = words.nearest(among: Aim.allCases.map(\.rawValue))
      // Without an aim there is nothing but the pair to complain of.
      throw .unknownGoal(words.isEmpty ? text : words, nearest: nearest)
    }
    return .accession(state, alliance, as: status, aim)
  }

  private typealias Aim = Goal.Aim

  private func unknown(_ rest: [String]) -> GoalProblem {
    let known = ["connected", "borders", "covers", "no contradiction", "not blocked", "open"]
    let said = rest.joined(separator: " ")
    let nearest = said.nearest(among: known) ?? rest.first?.nearest(among: known)
    // A form that is begun as it should be has its fault further on: the forms say where.
    return .unknownGoal(text, nearest: nearest == rest.first ? nil : nearest)
  }

  private func amount(
    _ word: String, _ unit: String, atMost most: Double
  ) throws(GoalProblem) -> Double {
    let digits = word.hasSuffix(unit) ? String(word.dropLast(unit.count)) : word
    guard let number = Double(digits), number >= 0, number < most || number == most,
      number.isFinite
    else { throw .notAnAmount(word, unit: unit) }
    return number
  }

  private func state(_ word: String) throws(GoalProblem) -> Identifier<State> {
    guard let id = vocabulary.state(word) else {
      throw .unknownState(word, nearest: vocabulary.nearestState(to: word))
    }
    return id
  }

  private func alliance(_ word: String) throws(GoalProblem) -> Identifier<Alliance> {
    guard let id = vocabulary.alliance(word) else {
      throw .unknownAlliance(word, nearest: vocabulary.nearestAlliance(to: word))
    }
    return id
  }

  private func region(_ word: String) throws(GoalProblem) -> Identifier<Region> {
    guard let id = vocabulary.region(word) else {
      throw .unknownRegion(word, nearest: vocabulary.nearestRegion(to: word))
    }
    return id
  }

  private func basis(_ word: String) throws(GoalProblem) -> Reading.Basis {
    guard let basis = Reading.Basis(rawValue: word) else {
      let known = Reading.Basis.allCases.map(\.rawValue)
      throw .unknownBasis(word, nearest: word.nearest(among: known))
    }
    return basis
  }
}

// MARK: - Sentences

extension GoalProblem: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .unknownGoal(let words, let nearest):
      "'\(words)' is no goal\(suggestion(nearest)); write one of: "
        + Goal.forms.joined(separator: "; ")
    case .unknownState(let word, let nearest): "'\(word)' is no state\(suggestion(nearest))"
    case .unknownAlliance(let word, let nearest): "'\(word)' is no body\(suggestion(nearest))"
    case .unknownRegion(let word, let nearest): "'\(word)' is no region\(suggestion(nearest))"
    case .unknownStatus(let word):
      "'\(word)' is no status to join as; write one of "
        + GrantedStatus.allCases.map(\.rawValue).joined(separator: ", ")
    case .unknownBasis(let word, let nearest):
      "'\(word)' is nothing to measure a share by\(suggestion(nearest)); write one of "
        + Reading.Basis.allCases.map(\.rawValue).joined(separator: ", ")
    case .notAnAmount(let word, let unit):
      "'\(word)' is no number of \(unit); write, for example, "
        + (unit == "%" ? "50%" : "100 km")
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }
}
