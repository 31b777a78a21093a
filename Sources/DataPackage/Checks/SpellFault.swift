/// What can be wrong with periods that are each well written.
public enum SpellFault: Hashable, Sendable {
  case endsBeforeItBegins(from: String, to: String)
  case announcedButOpen
  case announcedTooLate(end: String, announced: String)
  case beforeBody(String, began: String)
  case afterBody(String, dissolved: String)
  case beforeState(String, began: String)
  case afterState(String, ended: String)
  case overlap(with: String, at: FilePlace)
  case variantOfItself
  case variantOfVariant(String, of: String)
  case variantOfAnother(String)

  var words: Words {
    switch self {
    case .endsBeforeItBegins(let from, let to):
      Words(
        "it ends on \(to) and begins on \(from)",
        hint: "'to' is the first day on which it no longer holds, so it comes after 'from'")
    case .announcedButOpen:
      Words(
        "its end was known beforehand, but it has none", hint: "fill 'to', or empty this cell")
    case .announcedTooLate(let end, let announced):
      Words(
        "its end on \(end) was known from \(announced) on, which is not beforehand",
        hint: "write the day from which the end was known, or leave the cell empty")
    case .beforeBody(let body, let began):
      Words(
        "\(body) did not exist before \(began)",
        hint: "correct 'from', or 'founded', 'signed' or 'in_force' of \(body)")
    case .afterBody(let body, let dissolved):
      Words(
        "\(body) did not exist from \(dissolved) on",
        hint: "end the spell by that day, or correct 'dissolved' of \(body)")
    case .beforeState(let state, let began):
      Words(
        "\(state) did not exist before \(began)",
        hint: "correct 'from', here or in the row of \(state)")
    case .afterState(let state, let ended):
      Words(
        "\(state) did not exist from \(ended) on",
        hint: "end the spell by that day, or correct 'to' of \(state)")
    case .overlap(let other, let place):
      Words(
        "it shares days with \(other) (\(place)), the same state in the same body and status",
        hint: "correct the dates, or say in 'variant_of' that one dates the other differently")
    case .variantOfItself:
      Words("it is a variant of itself", hint: "name the spell that it dates differently")
    case .variantOfVariant(let other, let main):
      Words(
        "\(other) is itself a variant, of \(main)", hint: "name \(main) here: variants do not chain"
      )
    case .variantOfAnother(let other):
      Words(
        "\(other) is a spell of another state, body or status",
        hint: "a variant dates the same spell differently; name one of the same three")
    }
  }
}
