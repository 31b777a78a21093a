/// A JSON value that knows where in its file it stands.
struct JSON: Sendable {
  enum Value: Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    /// As it was written.
    case number(String)
    case boolean(Bool)
    case null
  }

  /// A key of an object and what stands under it.
  struct Member: Sendable {
    let key: String
    let keyStart: Int
    let value: JSON
  }

  /// Where its first byte stands.
  let start: Int
  let value: Value

  var string: String? { if case .string(let text) = value { text } else { nil } }
  var array: [JSON]? { if case .array(let values) = value { values } else { nil } }
  var members: [Member]? { if case .object(let members) = value { members } else { nil } }

  /// What stands under a key, if this is an object that has it.
  subscript(key: String) -> JSON? { members?.first { $0.key == key }?.value }
}

/// What can be wrong with the text of a JSON file.
public enum JSONFault: Hashable, Sendable {
  /// Something else stands where this should; `nil`: the file ends there.
  case unexpected(found: String?, expected: String)
  case unclosedString
  case lineBreakInString
  case badEscape
  case doubledKey(String)
  case tooDeep

  var words: Words {
    switch self {
    case .unexpected(let found, let expected):
      Words(
        "\(found.map { "\(shown($0)) stands" } ?? "the file ends") where \(expected) should",
        hint: "compare with a datapackage.json that works; JSON allows no comments")
    case .unclosedString:
      Words("this text is never closed", hint: "end it with a quotation mark")
    case .lineBreakInString:
      Words("a line ends inside a text", hint: "close the text, or write the line end as \\n")
    case .badEscape:
      Words(
        "this is no escape of JSON",
        hint: "write \\\\ for a backslash; others are \\\" \\/ \\b \\f \\n \\r \\t and \\u0000")
    case .doubledKey(let key):
      Words("the key \(shown(key)) stands here a second time", hint: "delete one of the two")
    case .tooDeep:
      Words("values are nested too deeply", hint: "a package needs no more than ten levels")
    }
  }
}
