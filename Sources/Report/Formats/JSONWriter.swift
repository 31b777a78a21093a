extension JSON {
  /// The value as a JSON text of many lines, two spaces a level, with a line feed at its end.
  public var document: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// The value as a JSON text on one line, without a line feed.
  var line: String {
    switch self {
    case .null, .boolean, .integer, .number, .text, .record:
      var text = ""
      write(to: &text, indent: "")
      return text
    case .list(let values): return "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      return "{" + members.map { quoted($0.key) + ":" + $0.value.line }.joined(separator: ",")
        + "}"
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? plainDecimal(value) : "null"
    case .text(let value), .record(_, let value): text += quoted(value)
    case .list(let values):
      write(values, between: ("[", "]"), to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      write(members, between: ("{", "}"), to: &text, indent) { member, text, indent in
        text += quoted(member.key) + ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private func write<Part>(
    _ parts: [Part], between ends: (String, String), to text: inout String, _ indent: String,
    each: (Part, inout String, String) -> Void
  ) {
    guard !parts.isEmpty else {
      text += ends.0 + ends.1
      return
    }
    let inner = indent + "  "
    text += ends.0
    for (index, part) in parts.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      each(part, &text, inner)
    }
    text += "\n" + indent + ends.1
  }
}

/// A text between quotation marks, everything in it that does not show itself escaped.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default:
      if scalar.isShown {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(UInt32(unit)) }
      }
    }
  }
  return result + "\""
}

/// The shortest decimal that reads back as the number, never with an exponent.
func plainDecimal(_ number: Double) -> String {
  let text = String(number)
  let parts = text.split(separator: "e")
  guard parts.count == 2, let exponent = Int(parts[1]) else {
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
  let sign = number < 0 ? "-" : ""
  let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
  let fraction = mantissa.count == 2 && mantissa[1] != "0" ? mantissa[1] : ""
  let digits = String(mantissa[0] + fraction)
  let point = mantissa[0].utf8.count + exponent
  if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
  if point >= digits.utf8.count {
    return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
  }
  return sign + digits.prefix(point) + "." + digits.dropFirst(point)
}
