import Diplomacy

/// What a table says of one of its columns.
struct Column: Sendable {
  enum Content: Hashable, Sendable {
    case text
    /// The row's own identifier, unique in the whole package.
    case identifier
    /// The identifier of a record of a certain kind.
    case link(RecordKind)
    /// The identifier of a record of one of several kinds; of any kind, if none is named.
    case reference([RecordKind])
    /// One of the words listed.
    case choice([String])
    case integer(Bounds)
    case number(Bounds)
    case yesNo
    /// A day, `YYYY-MM-DD`.
    case day
    /// A date in the Extended Date/Time Format.
    case date
    /// Such a date, but no interval.
    case bound

    /// The kinds of record that a cell may name; none if it may name any, or names none.
    var kinds: [RecordKind] {
      switch self {
      case .link(let kind): [kind]
      case .reference(let kinds): kinds
      case .text, .identifier, .choice, .integer, .number, .yesNo, .day, .date, .bound: []
      }
    }

    /// Whether a cell names a record of any row.
    var isMention: Bool {
      switch self {
      case .link, .reference: true
      case .text, .identifier, .choice, .integer, .number, .yesNo, .day, .date, .bound: false
      }
    }
  }

  let name: String
  let content: Content
  let need: Need
  let description: String
}

/// Whether a cell may be empty.
enum Need: Hashable, Sendable { case required, optional }

/// Which numbers a column takes.
public enum Bounds: Hashable, Sendable {
  case any
  case positive
  case notNegative
  /// From minus so much to plus so much.
  case within(Int)

  func hold(_ number: Double) -> Bool {
    switch self {
    case .any: true
    case .positive: number > 0
    case .notNegative: number >= 0
    case .within(let most): abs(number) <= Double(most)
    }
  }
}

/// A kind of record that other tables point to.
protocol Linked: Sendable { static var recordKind: RecordKind { get } }

extension Source: Linked { static let recordKind = RecordKind.source }
extension State: Linked { static let recordKind = RecordKind.state }
extension Region: Linked { static let recordKind = RecordKind.region }
extension Alliance: Linked { static let recordKind = RecordKind.alliance }
extension Membership: Linked { static let recordKind = RecordKind.membership }
extension Dispute: Linked { static let recordKind = RecordKind.dispute }
extension Border: Linked { static let recordKind = RecordKind.border }
extension Place: Linked { static let recordKind = RecordKind.place }
extension Programme: Linked { static let recordKind = RecordKind.programme }
extension Person: Linked { static let recordKind = RecordKind.person }
extension Office: Linked { static let recordKind = RecordKind.office }
extension Event: Linked { static let recordKind = RecordKind.event }
extension NamedScenario: Linked { static let recordKind = RecordKind.scenario }
extension Claim: Linked { static let recordKind = RecordKind.claim }
