/// An element as a reader of XML that forgives nothing sees it; `nil` from ``init(document:)`` where
/// the text is not well formed, or uses what our pictures never need.
struct StrictXML {
  let name: String
  let attributes: [String: String]
  let children: [StrictXML]
  /// The text that stands directly in it.
  let text: String

  init?(document: String) {
    var reader = Reader(rest: Array(document.unicodeScalars)[...])
    guard reader.skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
      let element = reader.element(), reader.skip("\n"), reader.rest.isEmpty
    else { return nil }
    self = element
  }

  fileprivate init(
    _ name: String, _ attributes: [String: String], _ children: [StrictXML], _ text: String
  ) {
    (self.name, self.attributes, self.children, self.text) = (name, attributes, children, text)
  }

  /// It and every element in it, in the order of the document.
  var all: [StrictXML] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [StrictXML] { all.filter { $0.name == name } }
}

private struct Reader {
  var rest: ArraySlice<Unicode.Scalar>

  mutating func skip(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard rest.starts(with: wanted) else { return false }
    rest = rest.dropFirst(wanted.count)
    return true
  }

  mutating func element() -> StrictXML? {
    guard skip("<"), let name = word() else { return nil }
    var attributes: [String: String] = [:]
    while skip(" ") {
      guard let key = word(), skip("=\""), let value = characters(until: "\""), skip("\""),
        attributes.updateValue(value, forKey: key) == nil
      else { return nil }
    }
    if skip("/>") { return StrictXML(name, attributes, [], "") }
    guard skip(">") else { return nil }
    var children: [StrictXML] = []
    var text = ""
    while !skip("</") {
      if rest.first == "<" {
        guard let child = element() else { return nil }
        children.append(child)
      } else {
        guard let more = characters(until: "<") else { return nil }
        text += more
      }
    }
    guard word() == name, skip(">") else { return nil }
    return StrictXML(name, attributes, children, text)
  }

  private mutating func word() -> String? {
    let word = rest.prefix {
      $0.properties.isAlphabetic || "-0123456789".unicodeScalars.contains($0)
    }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : String(String.UnicodeScalarView(word))
  }

  /// Text up to a mark, references resolved; `nil` where a character may not stand (XML 1.0, 2.2).
  private mutating func characters(until end: Unicode.Scalar) -> String? {
    let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    var text = ""
    while let scalar = rest.first, scalar != end {
      if scalar == "&" {
        guard let known = references.first(where: { skip($0.0) }) else { return nil }
        text += known.1
        continue
      }
      let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
      guard !isControl, scalar != "<", scalar.value & 0xFFFE != 0xFFFE else { return nil }
      text.unicodeScalars.append(scalar)
      rest.removeFirst()
    }
    return rest.isEmpty ? nil : text
  }
}
