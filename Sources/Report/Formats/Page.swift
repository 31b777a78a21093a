public import Diplomacy

/// What a reader is shown: headings, facts, tables and lists, in their order.
public struct Page: Hashable, Sendable {
  public enum Block: Hashable, Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case facts([Fact])
    case table(Table)
    case items([Item])
  }

  /// Something said in a word or two, under its label.
  public struct Fact: Hashable, Sendable {
    public let label: String
    public let value: String
    /// The records that it leads to, the foremost first.
    public let links: [Reference]

    public init(_ label: String, _ value: String, links: [Reference] = []) {
      (self.label, self.value, self.links) = (label, value, links)
    }
  }

  /// A line of a list; what explains it stands deeper.
  public struct Item: Hashable, Sendable {
    public let text: String
    /// 0 for the line itself, 1 for what explains it, and so on.
    public let depth: Int
    /// The record that it leads to.
    public let record: Reference?

    public init(_ text: String, depth: Int = 0, record: Reference? = nil) {
      (self.text, self.depth, self.record) = (text, depth, record)
    }
  }

  public var blocks: [Block]

  public init(_ blocks: [Block]) { self.blocks = blocks }
}

// MARK: - Formats

extension Page {
  /// The page as plain text: blocks stand apart, and what a heading names follows it indented.
  public func text(width: (String) -> Int = columns(of:)) -> String {
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, !blocks[index - 1].isHeading { lines.append("") }
      let isUnderHeading = blocks[..<index].contains(where: \.isHeading)
      lines += block.text(width).map { isUnderHeading && !block.isHeading ? "  " + $0 : $0 }
    }
    return lines.map { trimmed($0) + "\n" }.joined()
  }

  /// The page as Markdown.
  public var markdown: String {
    let parts = blocks.map { $0.markdown.map { $0 + "\n" }.joined() }
    return parts.joined(separator: "\n")
  }
}

extension Page.Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate func text(_ width: (String) -> Int) -> [String] {
    switch self {
    case .title(let text), .heading(let text), .paragraph(let text): return [visible(text)]
    case .facts(let facts):
      let room = facts.map { width(visible($0.label)) }.max() ?? 0
      return facts.map { fact in
        let label = visible(fact.label)
        return label + String(repeating: " ", count: room - width(label) + 2) + visible(fact.value)
      }
    case .table(let table): return table.text(width: width)
    case .items(let items):
      return items.map { String(repeating: "  ", count: $0.depth) + visible($0.text) }
    }
  }

  fileprivate var markdown: [String] {
    switch self {
    case .title(let text): ["# " + markdownText(text)]
    case .heading(let text): ["## " + markdownText(text)]
    case .paragraph(let text): [markdownText(text)]
    case .facts(let facts):
      facts.map { "- **\(markdownText($0.label))**: \(markdownText($0.value))" }
    case .table(let table): table.markdown
    case .items(let items):
      items.map { String(repeating: "  ", count: $0.depth) + "- " + markdownText($0.text) }
    }
  }
}
