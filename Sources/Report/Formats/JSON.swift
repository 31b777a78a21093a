public import Diplomacy

/// A JSON value whose objects keep the order of their keys.
public indirect enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  /// A record, written as a text: mostly its identifier.
  case record(Reference, as: String)
  case list([JSON])
  case object([Member])

  /// A key of an object and what stands under it.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSON

    public init(_ key: String, _ value: JSON) { (self.key, self.value) = (key, value) }
  }

  /// What stands under a key of an object; `nil` if it is no object or has no such key.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The same object with more members at its end.
  func adding(_ more: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let others) = more else { return self }
    return .object(members + others)
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByNilLiteral
{
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0, $1) })
  }
  public init(arrayLiteral values: JSON...) { self = .list(values) }
  public init(stringLiteral text: String) { self = .text(text) }
  public init(nilLiteral: ()) { self = .null }
}

extension JSON {
  init(_ text: String) { self = .text(text) }

  /// Text of a cell; an empty cell says nothing.
  init(_ text: Text) { self = text.isEmpty ? .null : .text(text.string) }

  init<Record>(_ id: Identifier<Record>?) {
    self = id.map { .record($0.any, as: $0.text) } ?? .null
  }
  init(_ day: Day?) { self = day.map { .text($0.description) } ?? .null }
  init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }
  init(_ number: Double?) { self = number.map(JSON.number) ?? .null }
  init<Word: RawRepresentable<String>>(_ word: Word?) {
    self = word.map { .text($0.rawValue) } ?? .null
  }
  init(_ texts: [String]) { self = .list(texts.map(JSON.text)) }
  init<Record>(_ ids: [Identifier<Record>]) { self = .list(ids.map { JSON($0) }) }
}
