import Diplomacy

/// What can be wrong with a package: each kind with the facts that its sentence needs.
public enum Fault: Hashable, Sendable {
  case file(FileFault)
  case json(JSONFault)
  case csv(CSVFault)
  case header(HeaderFault)
  case cell(CellFault)
  case link(LinkFault)
  case spell(SpellFault)
  case meaning(MeaningFault)
  case map(MapFault)

  var words: Words {
    switch self {
    case .file(let fault): fault.words
    case .json(let fault): fault.words
    case .csv(let fault): fault.words
    case .header(let fault): fault.words
    case .cell(let fault): fault.words
    case .link(let fault): fault.words
    case .spell(let fault): fault.words
    case .meaning(let fault): fault.words
    case .map(let fault): fault.words
    }
  }
}

/// What a person reads about a fault.
struct Words {
  let sentence: String
  let hint: String

  init(_ sentence: String, hint: String) { (self.sentence, self.hint) = (sentence, hint) }
}

/// Text from a file between quotation marks, fit to be printed: short, with nothing invisible.
func shown(_ text: String) -> String {
  let longest = 60
  let scalars = text.unicodeScalars
  return "'" + printable(scalars.prefix(longest)) + (scalars.count > longest ? "...'" : "'")
}

/// Text with every character that a terminal might obey written out as `\u{1B}`.
package func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var line = ""
  for scalar in scalars {
    if scalar.isVisible {
      line.unicodeScalars.append(scalar)
    } else {
      line += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return line
}

extension Unicode.Scalar {
  /// Whether it stands for something to be seen: no control, no change of direction, no mark of
  /// width zero, nothing without a meaning.
  var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}

/// `one, two or three`.
func alternatives(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " or " + last
}

/// `; did you mean STATE?`, or nothing.
package func question(_ suggestion: String?) -> String {
  suggestion.map { "; did you mean \($0)?" } ?? ""
}

extension RecordKind {
  /// With its article: `a state`, `an alliance`.
  var withArticle: String {
    ("aeiou".contains(rawValue.prefix(1)) ? "an " : "a ") + rawValue
  }
}
