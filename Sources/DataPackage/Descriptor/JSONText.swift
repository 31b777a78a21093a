/// JSON to be written down: keys in order, one value a line, one space for each level.
enum JSONText {
  case object([(key: String, value: JSONText)])
  case array([JSONText])
  case string(String)
  /// A number or word, as it is to be written.
  case literal(String)

  /// A value that was read, to be written again.
  init(_ json: JSON) {
    switch json.value {
    case .object(let members): self = .object(members.map { ($0.key, JSONText($0.value)) })
    case .array(let elements): self = .array(elements.map { JSONText($0) })
    case .string(let text): self = .string(text)
    case .number(let text): self = .literal(text)
    case .boolean(let isTrue): self = .literal(isTrue ? "true" : "false")
    case .null: self = .literal("null")
    }
  }

  /// The text, with a line feed at its end.
  var document: String { text(indent: "\n") + "\n" }

  /// The text of a value that stands on a line with some indent, its line feed included.
  private func text(indent: String) -> String {
    let inner = indent + " "
    switch self {
    case .object(let members) where members.isEmpty: return "{}"
    case .array(let elements) where elements.isEmpty: return "[]"
    case .object(let members):
      let lines = members.map { Self.quoted($0.key) + ": " + $0.value.text(indent: inner) }
      return "{" + inner + lines.joined(separator: "," + inner) + indent + "}"
    case .array(let elements):
      let lines = elements.map { $0.text(indent: inner) }
      return "[" + inner + lines.joined(separator: "," + inner) + indent + "]"
    case .string(let text): return Self.quoted(text)
    case .literal(let text): return text
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
