public import Diplomacy

/// What can be wrong between rows and cells that are each well written.
public enum MeaningFault: Hashable, Sendable {
  case halfPoint
  case leaningOfNobody
  case borderWithItself(String)
  case doubledBorder(String, at: FilePlace)
  case emptyRegion(String)
  case disputeOfNobody(String)
  case oneSidedDispute(String)
  case longQuotation(words: Int)
  case objectionWithoutScope(String)
  case scopeOfNoObjection(String, kind: Claim.Kind)
  case subjectMissing(Criterion.Condition, RecordKind)
  case subjectOfOtherKind(Criterion.Condition, RecordKind)
  case shareOutside(Double)
  case otherTotal(String, Day, certain: Int, possible: Int)
  /// What the reader of scenarios says.
  case scenario(String)

  var words: Words {
    switch self {
    case .halfPoint:
      Words("a point needs longitude and latitude", hint: "fill both cells or neither")
    case .leaningOfNobody:
      Words(
        "a leaning needs somebody who attributes it", hint: "name them in the column 'leaning_by'")
    case .borderWithItself(let state):
      Words("both sides are \(state)", hint: "a border divides two states")
    case .doubledBorder(let other, let place):
      Words(
        "\(other) (\(place)) is a border of the same kind between the same two",
        hint: "keep one; lengths of stretches are rows of border_lengths.csv")
    case .emptyRegion(let region):
      Words("\(region) holds no states", hint: "name them in region_members.csv")
    case .disputeOfNobody(let dispute):
      Words("\(dispute) has no parties", hint: "name them in dispute_parties.csv")
    case .oneSidedDispute(let dispute):
      Words(
        "\(dispute) has parties on one side only",
        hint: "name the others in dispute_parties.csv, with the other side")
    case .longQuotation(let words):
      Words("the quotation has \(words) words", hint: "quote fewer than fifteen")
    case .objectionWithoutScope(let claim):
      Words(
        "the objection \(claim) does not say to whom and what",
        hint: "add a row to objections.csv, or call it a statement")
    case .scopeOfNoObjection(let claim, let kind):
      Words(
        "\(claim) is a \(kind.rawValue), not an objection",
        hint: "name a claim of the kind objection")
    case .subjectMissing(let condition, let kind):
      Words(
        "the condition \(condition.rawValue) needs \(kind.withArticle)",
        hint: "name it in the column 'subject'")
    case .subjectOfOtherKind(let condition, let kind):
      Words(
        "the condition \(condition.rawValue) speaks of \(kind.withArticle)",
        hint: "name \(kind.withArticle) here")
    case .shareOutside(let share):
      Words("\(share) is not a share", hint: "write a fraction from 0 to 1: 0.7 for 70 percent")
    case .otherTotal(let body, let day, let certain, let possible):
      Words(
        "the memberships make it \(certain)"
          + (possible > certain ? " to \(possible)" : "") + " in \(body) on \(day)",
        hint: "compare the spells of that day with the source of this count")
    case .scenario(let complaint):
      Words(printable(complaint.unicodeScalars), hint: "correct the line; lines are joined by '; '")
    }
  }
}
