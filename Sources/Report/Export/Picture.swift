import Diplomacy

/// A drawing that is written from the top down: its title, its figure, then what it rests on.
///
/// All meaning is in signs, words and patterns; there is one hue, and it could be grey.
struct Picture {
  static let width = 960.0
  static let margin = 16.0

  private let title: String
  private let description: String
  private var content: [XML] = []
  /// Where the next line or figure begins, from the top.
  private(set) var height = Self.margin

  /// Begins with a title; the description is for who does not see it.
  init(title: String, description: String) {
    (self.title, self.description) = (title, description)
    write(title, size: 16, .bold)
  }

  enum Weight { case plain, bold, faint }

  /// Writes a text in as many lines as it needs.
  mutating func write(_ text: String, size: Double = 12, _ weight: Weight = .plain) {
    for line in wrapped(text, to: Self.width - 2 * Self.margin, size: size) {
      height += size * 1.35
      content.append(
        .element(
          "text",
          [
            "x": Self.number(Self.margin), "y": Self.number(height - size * 0.3),
            "font-size": Self.number(size),
            "font-weight": weight == .bold ? "bold" : "normal",
            "fill": weight == .faint ? Self.faint : Self.ink,
          ], text: line))
    }
  }

  /// Leaves room.
  mutating func skip(_ room: Double) { height += room }

  /// Places a figure so high; its own coordinates begin at its upper left.
  mutating func place(_ figure: [XML], height figureHeight: Double) {
    let place = "translate(\(Self.number(Self.margin)) \(Self.number(height)))"
    content.append(.element("g", ["transform": place], figure))
    height += figureHeight
  }

  /// The picture as an SVG 1.1 document.
  var svg: String {
    let bottom = Self.number(height + Self.margin)
    let width = Self.number(Self.width)
    return XML.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": bottom,
        "viewBox": "0 0 \(width) \(bottom)", "role": "img",
        "aria-labelledby": "entente-title entente-description",
        "font-family": "Helvetica, Arial, sans-serif",
      ],
      [
        .element("title", ["id": "entente-title"], text: title),
        .element("desc", ["id": "entente-description"], text: description),
        .element("defs", [:], Hatching.allCases.map(\.pattern)),
        .element("rect", ["width": width, "height": bottom, "fill": "#ffffff"]),
      ] + content
    ).document
  }
}

// MARK: - Colours, patterns, numbers

extension Picture {
  static let ink = "#1a1a1a"
  static let faint = "#5f5f5f"
  static let line = "#c8c8c8"
  static let full = "#7f9fbf"
  static let empty = "#f4f4f0"

  /// A number of a drawing: a tenth of a pixel is as much as anybody sees.
  static func number(_ value: Double) -> String { plainDecimal((value * 10).rounded() / 10) }
}

/// The patterns of what is no recorded, certain membership.
enum Hatching: String, CaseIterable {
  case joining, leaving, possible, contested

  /// What to fill with it.
  var fill: String { "url(#\(identifier))" }

  private var identifier: String { "entente-\(rawValue)" }

  fileprivate var pattern: XML {
    let lines =
      switch self {
      case .joining: "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"
      case .leaving: "M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2"
      case .possible: "M0,2 L8,2 M0,6 L8,6"
      case .contested: "M0,0 h4 v4 h-4 Z M4,4 h4 v4 h-4 Z"
      }
    let isChequered = self == .contested
    return .element(
      "pattern",
      ["id": identifier, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"],
      [
        .element(
          "rect",
          ["width": "8", "height": "8", "fill": isChequered ? "none" : "#ffffff"]),
        .element(
          "path",
          isChequered
            ? ["d": lines, "fill": Picture.ink, "fill-opacity": "0.35"]
            : ["d": lines, "stroke": "#4f6f8f", "stroke-width": "1.6"]),
      ])
  }
}

// MARK: - Words

/// About how wide a text is in a sans-serif type of a size: letters differ, lines have room.
func width(of text: String, size: Double) -> Double { Double(columns(of: text)) * size * 0.6 }

/// A text in lines no wider than asked, broken between words.
func wrapped(_ text: String, to room: Double, size: Double) -> [String] {
  var lines: [String] = []
  for word in visible(text).split(separator: " ").map(String.init) {
    if let last = lines.last, width(of: last + " " + word, size: size) <= room {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(word)
    }
  }
  return lines
}

/// A text that fits, its end left out where it does not.
func shortened(_ text: String, to room: Double, size: Double) -> String {
  guard width(of: text, size: size) > room else { return text }
  var text = text
  while !text.isEmpty, width(of: text + "…", size: size) > room { text.removeLast() }
  return text + "…"
}

extension Picture {
  /// Writes what every picture ends with: the scenario, the sources, the package and its date.
  mutating func writeFoot(_ asOf: AsOf, supposed: [String], _ sources: [Identifier<Source>]) {
    skip(6)
    if !supposed.isEmpty { write(.supposed(supposed)) }
    for note in asOf.notesOnDataEnd { write(note) }
    let cited = sources.uniqued()
    if !cited.isEmpty {
      write(.sources, size: 10, .bold)
      for id in cited { write(asOf.citation(of: id), size: 10, .faint) }
    }
    write(asOf.packageLine, size: 10, .faint)
  }
}

extension AsOf {
  /// A source by its identifier, title and publisher: its date may be later than what it supports.
  func citation(of id: Identifier<Source>) -> String {
    "[\(id)]" + (atlas.source(id).map { ": \($0.title), \($0.publisher)" } ?? "")
  }

  /// Which data a picture or file was made from, and for when.
  var packageLine: String {
    let facts = atlas.facts
    return "As of \(day). Package \(facts.name) \(facts.version), data until \(facts.dataUntil)."
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let sources = "Sources"
}
