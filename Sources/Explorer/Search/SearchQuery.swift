import Diplomacy

/// What narrows a search: written before a colon.
enum Chip: String, CaseIterable, Sendable {
  case kind, of, `in`, src, from, to

  /// What it asks for, as the palette says it.
  var title: String {
    switch self {
    case .kind: "of a kind: event, claim, objection, summit"
    case .of: "that names a record: a state, a body, a person"
    case .in: "in a region or among the members of a body"
    case .src: "that rests on a source"
    case .from: "that happened, began or ended then or later"
    case .to: "that happened, began or ended then or before"
    }
  }
}

/// What is searched for: words, and what narrows them.
struct SearchQuery: Hashable {
  var words: [[UInt8]] = []
  var chips: [ChipValue] = []
  /// Years that stand by themselves among other words.
  var years: [Int] = []

  struct ChipValue: Hashable {
    let chip: Chip
    let value: String
  }

  var isEmpty: Bool { words.isEmpty && chips.isEmpty && years.isEmpty }
  var isOneWord: Bool { words.count == 1 && chips.isEmpty && years.isEmpty }

  /// Reads what was typed; words in any order, `name:value` for a chip.
  static func read(_ typed: String) -> Result<SearchQuery, ChipFault> {
    let tokens = typed.split(separator: " ").map(String.init)
    var query = SearchQuery()
    for token in tokens {
      if let colon = token.firstIndex(of: ":"), colon != token.startIndex {
        let (name, value) = (String(token[..<colon]), String(token[token.index(after: colon)...]))
        guard let chip = Chip(rawValue: name.lowercased()) else {
          return .failure(
            .unknown(name, meant: name.nearest(among: Chip.allCases.map(\.rawValue))))
        }
        if !value.isEmpty { query.chips.append(ChipValue(chip: chip, value: value)) }
      } else if tokens.count > 1, token.utf8.count == 4, let year = Int(token), year > 0 {
        query.years.append(year)
      } else {
        query.words.append(FoldedText(token).bytes)
      }
    }
    return .success(query)
  }
}

/// Why a chip cannot be applied.
enum ChipFault: Error, Hashable {
  case unknown(String, meant: String?)
  case value(Chip, String, meant: String?)
}

extension ChipFault {
  var sentence: String {
    switch self {
    case .unknown(let name, meant: let meant?): "'\(name):' is no chip; did you mean \(meant):?"
    case .unknown(let name, meant: nil):
      "'\(name):' is no chip; there are \(Chip.allCases.map { $0.rawValue + ":" }.joined(separator: " "))"
    case .value(let chip, let value, meant: let meant?):
      "'\(value)' is no \(chip.noun); did you mean \(meant)?"
    case .value(let chip, let value, meant: nil): "'\(value)' is no \(chip.noun)\(chip.example)"
    }
  }
}

extension Chip {
  fileprivate var noun: String {
    switch self {
    case .kind: "kind"
    case .of: "record"
    case .in: "region or body"
    case .src: "source"
    case .from, .to: "date"
    }
  }

  fileprivate var example: String {
    switch self {
    case .kind, .of, .in, .src: ""
    case .from, .to: "; write 2018-09-10, 2018-09 or 2018"
    }
  }
}
