import Diplomacy

/// What can be wrong with a cell by itself.
public enum CellFault: Error, Hashable, Sendable {
  /// It is empty; the column by its name.
  case required(String)
  case spaceAround(String)
  case notAnIdentifier(String)
  case notOneOf(found: String, words: [String])
  case notYesOrNo(String)
  case notAnInteger(String)
  case notANumber(String)
  case outside(String, Bounds)
  /// Not an exact day.
  case notADay(String)
  /// Not EDTF.
  case notADate(String)
  /// An interval where a spell begins or ends.
  case interval(String)

  var words: Words {
    switch self {
    case .required(let column):
      Words("'\(column)' is empty", hint: "every row must say it; leave the row out if unknown")
    case .spaceAround(let text):
      Words("\(shown(text)) begins or ends with a space", hint: "delete the space")
    case .notAnIdentifier(let text):
      Words(
        "\(shown(text)) is not an identifier",
        hint: "use letters A-Z and a-z, digits, hyphens, underscores and points")
    case .notOneOf(let found, let words):
      Words(
        "\(shown(found)) is not a word of this column"
          + question(found.nearest(among: words)),
        hint: "write \(alternatives(words))")
    case .notYesOrNo(let text):
      Words("\(shown(text)) is not yes or no", hint: "write yes or no, or leave the cell empty")
    case .notAnInteger(let text):
      Words(
        "\(shown(text)) is not a whole number",
        hint: "write digits only, without spaces or separators, for example 29743")
    case .notANumber(let text):
      Words(
        "\(shown(text)) is not a number",
        hint: "write digits with a point before decimals, without separators, for example 29743.5")
    case .outside(let text, let bounds):
      Words("\(shown(text)) is \(bounds.complaint)", hint: bounds.advice)
    case .notADay(let text):
      Words(
        "\(shown(text)) is not a calendar day",
        hint: "write year-month-day with leading zeros, for example 1994-04-15")
    case .notADate(let text):
      Words(
        "\(shown(text)) is not a date",
        hint: "write 1994-04-15, 1994-04 or 1994, with ~ or ? behind it if uncertain (EDTF)")
    case .interval(let text):
      Words(
        "\(shown(text)) is an interval, and a spell begins and ends on a date",
        hint: "write one date; 1994, 199X or 1994~ say that it is not known exactly")
    }
  }
}

extension Bounds {
  fileprivate var complaint: String {
    switch self {
    case .any: "out of range"
    case .positive: "not more than zero"
    case .notNegative: "less than zero"
    case .within(let most): "not between -\(most) and \(most)"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .any: "write a number"
    case .positive, .notNegative: "leave the cell empty if the figure is unknown"
    case .within(let most): "write degrees from -\(most) to \(most)"
    }
  }
}
