/// A piece of an XML document.
indirect enum XML: Hashable, Sendable {
  case element(String, [Attribute], [XML])
  case text(String)

  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// An element; its attributes stand as they are given.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [XML] = []
  ) -> XML {
    .element(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, content)
  }

  /// An element that holds nothing but text.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> XML {
    element(name, attributes, [.text(text)])
  }

  /// This as a document of its own, with a declaration and a line feed at its end.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let words): text += indent + escaped(words) + "\n"
    case .element(let name, let attributes, let content):
      text += indent + "<" + name
      for attribute in attributes { text += " \(attribute.name)=\"\(escaped(attribute.value))\"" }
      guard !content.isEmpty else {
        text += "/>\n"
        return
      }
      text += ">"
      // Space inside text would be drawn, so what holds text stands on one line.
      if case .text(let words)? = content.first, content.count == 1 {
        text += escaped(words)
      } else {
        text += "\n"
        for child in content { child.write(to: &text, indent: indent + " ") }
        text += indent
      }
      text += "</\(name)>\n"
    }
  }
}

/// A text as it may stand in an element or an attribute; what would not show itself is spelt out,
/// for most of it is forbidden in XML 1.0 even as a reference.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
