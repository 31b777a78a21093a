public import Diplomacy

/// What is wrong with a line of a scenario.
public struct ScenarioProblem: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  public let fault: Fault

  public enum Fault: Error, Hashable, Sendable {
    case unknownVerb(String, nearest: String?)
    case wrongWords(verb: String, form: String)
    case notADate(String)
    case secondDate(first: Int)
    case unknownState(String, nearest: String?)
    case unknownAlliance(String, nearest: String?)
    case unknownStatus(String)
    case samePair(String)
    case supposedTwice(first: Int, String)
  }

  public init(line: Int, _ fault: Fault) { (self.line, self.fault) = (line, fault) }
}

/// Finds the identifier that a user's word means, and the nearest one if there is none.
public protocol Vocabulary {
  func state(_ word: String) -> Identifier<State>?
  func alliance(_ word: String) -> Identifier<Alliance>?
  func nearestState(to word: String) -> String?
  func nearestAlliance(to word: String) -> String?
}

extension Scenario {
  /// Reads the text form: a supposition a line, `as of` once, `#` to the end of a line a comment.
  ///
  /// All problems are collected; a scenario with any is refused.
  public static func read(
    _ text: String, with words: some Vocabulary
  ) -> Result<Scenario, ScenarioProblems> {
    var reader = ScenarioReader(vocabulary: words)
    // Every line end counts, and a mark of byte order is none of the words.
    let lines = text.drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { reader.read(line, number: index + 1) }
    return reader.problems.isEmpty
      ? .success(reader.scenario) : .failure(ScenarioProblems(problems: reader.problems))
  }
}

/// Every problem of a scenario's text, in the order of its lines.
public struct ScenarioProblems: Error, Hashable, Sendable {
  public let problems: [ScenarioProblem]
}

private struct ScenarioReader<Words: Vocabulary> {
  let vocabulary: Words
  var scenario = Scenario()
  var problems: [ScenarioProblem] = []
  private var lineOfDate: Int?
  private var lines: [Supposition.Subject: Int] = [:]

  init(vocabulary: Words) { self.vocabulary = vocabulary }

  mutating func read(_ line: Substring, number: Int) {
    let content = line.prefix { $0 != "#" }
    let words = content.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let verb = words.first else { return }
    do throws(ScenarioProblem.Fault) {
      if verb == "as" {
        try readDate(words, number)
      } else {
        try suppose(try supposition(verb, Array(words.dropFirst())), number)
      }
    } catch {
      problems.append(ScenarioProblem(line: number, error))
    }
  }

  private mutating func readDate(
    _ words: [String], _ number: Int
  ) throws(ScenarioProblem.Fault) {
    guard words.count == 3, words[1] == "of" else {
      throw .wrongWords(verb: "as", form: "as of 2018-09-10")
    }
    guard let day = Day(iso8601: words[2]) else { throw .notADate(words[2]) }
    if let lineOfDate { throw .secondDate(first: lineOfDate) }
    (scenario.day, lineOfDate) = (day, number)
  }

  private mutating func suppose(
    _ supposition: Supposition, _ number: Int
  ) throws(ScenarioProblem.Fault) {
    if let first = lines[supposition.subject] {
      throw .supposedTwice(first: first, supposition.subject.sentence)
    }
    lines[supposition.subject] = number
    scenario.suppose(supposition)
  }

  private func supposition(
    _ verb: String, _ words: [String]
  ) throws(ScenarioProblem.Fault) -> Supposition {
    guard let form = ScenarioVerb(rawValue: verb) else {
      throw .unknownVerb(verb, nearest: verb.nearest(among: ScenarioVerb.allCases.map(\.rawValue)))
    }
    guard form.accepts(words) else { throw .wrongWords(verb: verb, form: form.example) }
    switch form {
    case .join:
      let status = words.count == 4 ? try status(words[3]) : .member
      return .join(try state(words[0]), try alliance(words[1]), as: status)
    case .leave: return .leave(try state(words[0]), try alliance(words[1]))
    case .freeze: return .freeze(try state(words[0]), try alliance(words[1]))
    case .settle:
      let (one, other) = try pair(words)
      return .settle(one, other)
    case .relations:
      let (one, other) = try pair(words)
      return .relations(one, other)
    case .openBorder:
      let (one, other) = try pair(words)
      return .openBorder(one, other)
    case .object:
      let (one, other) = try pair(words)
      return .object(one, to: other, in: try alliance(words[2]))
    case .withdrawObjection:
      let (one, other) = try pair(words)
      return .withdrawObjection(one, to: other, in: try alliance(words[2]))
    }
  }

  private func state(_ word: String) throws(ScenarioProblem.Fault) -> Identifier<State> {
    guard let id = vocabulary.state(word) else {
      throw .unknownState(word, nearest: vocabulary.nearestState(to: word))
    }
    return id
  }

  private func alliance(_ word: String) throws(ScenarioProblem.Fault) -> Identifier<Alliance> {
    guard let id = vocabulary.alliance(word) else {
      throw .unknownAlliance(word, nearest: vocabulary.nearestAlliance(to: word))
    }
    return id
  }

  private func pair(
    _ words: [String]
  ) throws(ScenarioProblem.Fault) -> (Identifier<State>, Identifier<State>) {
    let (one, other) = (try state(words[0]), try state(words[1]))
    guard one != other else { throw .samePair(words[0]) }
    return (one, other)
  }

  private func status(_ word: String) throws(ScenarioProblem.Fault) -> GrantedStatus {
    guard let status = GrantedStatus(rawValue: word) else { throw .unknownStatus(word) }
    return status
  }
}

/// The verbs of scenario lines.
public enum ScenarioVerb: String, Sendable, CaseIterable {
  case join, leave, freeze, settle, relations
  case openBorder = "open-border"
  case object
  case withdrawObjection = "withdraw-objection"

  /// A line that shows its form.
  public var example: String {
    switch self {
    case .join: "join STATE BODY, or join STATE BODY as observer"
    case .leave, .freeze: "\(rawValue) STATE BODY"
    case .settle, .relations, .openBorder: "\(rawValue) STATE STATE"
    case .object, .withdrawObjection: "\(rawValue) STATE CANDIDATE BODY"
    }
  }

  fileprivate func accepts(_ words: [String]) -> Bool {
    switch self {
    case .join: words.count == 2 || (words.count == 4 && words[2] == "as")
    case .leave, .freeze, .settle, .relations, .openBorder: words.count == 2
    case .object, .withdrawObjection: words.count == 3
    }
  }
}

extension ScenarioProblem: CustomStringConvertible {
  /// `line: fault`.
  public var description: String { "\(line): \(fault.sentence)" }
}

extension ScenarioProblem.Fault {
  /// What is wrong and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .unknownVerb(let verb, let nearest):
      "'\(verb)' is no supposition\(suggestion(nearest)); write one of "
        + ScenarioVerb.allCases.map(\.rawValue).joined(separator: ", ")
    case .wrongWords(let verb, let form): "'\(verb)' is written: \(form)"
    case .notADate(let text):
      "'\(text)' is not a calendar day; write year-month-day, for example 2018-09-10"
    case .secondDate(let first): "the date was already set in line \(first); keep one 'as of'"
    case .unknownState(let word, let nearest): "'\(word)' is no state\(suggestion(nearest))"
    case .unknownAlliance(let word, let nearest): "'\(word)' is no body\(suggestion(nearest))"
    case .unknownStatus(let word):
      "'\(word)' is no status to join as; write one of "
        + GrantedStatus.allCases.map(\.rawValue).joined(separator: ", ")
    case .samePair(let word): "'\(word)' stands twice; name two different states"
    case .supposedTwice(let first, let subject):
      "\(subject) was already supposed in line \(first); keep one of the two lines"
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }
}

extension Supposition.Subject {
  fileprivate var sentence: String {
    switch self {
    case .membership(let state, let alliance): "\(state) in \(alliance)"
    case .dispute(let pair): "the dispute of \(pair.first) and \(pair.second)"
    case .relations(let pair): "relations of \(pair.first) and \(pair.second)"
    case .border(let pair): "the border of \(pair.first) and \(pair.second)"
    case .objection(let objector, let candidate, let alliance):
      "the objection of \(objector) to \(candidate) in \(alliance)"
    }
  }
}
