extension Frame {
  /// The screen as an SVG picture, for documentation: each sign in its cell, whatever type it is
  /// drawn in.
  ///
  /// - Parameter title: What it shows, for who does not see it.
  /// - Returns: An XML document that ends in a line feed.
  public func svg(title: String) -> String {
    let (width, height) = (Picture.cell.width * columns + 16, Picture.cell.height * rows + 16)
    let head = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"-8 -8 \(width) \(height)\" role=\"img\" font-family=\"\(Picture.type)\""
        + " font-size=\"\(Picture.size)\">",
      "<title>\(Picture.escaped(title))</title>",
      "<rect x=\"-8\" y=\"-8\" width=\"\(width)\" height=\"\(height)\" fill=\"\(Picture.ground)\"/>",
    ]
    let lines = (0..<rows).flatMap { row in pieces(of: row).flatMap { $0.elements(row) } }
    return (head + lines + ["</svg>"]).map { $0 + "\n" }.joined()
  }

  /// Neighbouring cells of one look and one kind of sign.
  private func pieces(of row: Int) -> [Piece] {
    var pieces: [Piece] = []
    for column in 0..<columns {
      let cell = self[Position(row: row, column: column)]
      guard !cell.isContinuation else {
        if !pieces.isEmpty { pieces[pieces.count - 1].columns += 1 }
        continue
      }
      let kind = Piece.Kind(cell)
      if let last = pieces.last, last.style == cell.style, last.kind == kind, kind != .other {
        pieces[pieces.count - 1].text += cell.text
        pieces[pieces.count - 1].columns += 1
      } else {
        pieces.append(
          Piece(column: column, columns: 1, text: cell.text, style: cell.style, kind: kind))
      }
    }
    return pieces
  }
}

/// Cells that are drawn at once.
private struct Piece {
  /// Signs that one font is likely to have, so that all of a piece are equally wide.
  enum Kind {
    case blank, ascii, lines, braille
    /// Each drawn for itself.
    case other

    init(_ cell: Cell) {
      guard let scalar = cell.loneScalar else {
        self = .other
        return
      }
      switch scalar.value {
      case 0x20: self = .blank
      case 0x21..<0x7F: self = .ascii
      case 0x2500..<0x2580: self = .lines
      case 0x2800..<0x2900: self = .braille
      default: self = .other
      }
    }
  }

  let column: Int
  var columns: Int
  var text: String
  let style: Style
  let kind: Kind

  func elements(_ row: Int) -> [String] {
    let (x, y) = (column * Picture.cell.width, row * Picture.cell.height)
    let width = columns * Picture.cell.width
    let (sign, ground) =
      style.isReversed
      ? (Picture.ground, Picture.ink(of: style)) : (Picture.ink(of: style), Picture.ground)
    let back =
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Picture.cell.height)\""
      + " fill=\"\(ground)\"/>"
    let weight = style.isBold ? " font-weight=\"bold\"" : ""
    let line = style.isUnderlined ? " text-decoration=\"underline\"" : ""
    let front =
      "<text x=\"\(x)\" y=\"\(y + Picture.base)\" textLength=\"\(width)\""
      + " lengthAdjust=\"spacingAndGlyphs\" fill=\"\(sign)\"\(weight)\(line)>"
      + "\(Picture.escaped(text))</text>"
    return (style.isReversed ? [back] : []) + (kind == .blank ? [] : [front])
  }
}

/// Measures and colours of a screen's picture: dark on light, legible on paper too.
private enum Picture {
  static let cell = (width: 8, height: 16)
  static let base = 12
  static let size = "13.3"
  static let type = "DejaVu Sans Mono, Menlo, Consolas, monospace"
  static let ground = "#ffffff"

  static func ink(of style: Style) -> String {
    switch style.color {
    case .terminal: style.isFaint ? "#6a6a6a" : "#1a1a1a"
    case .red: "#a40000"
    case .green: "#2f6b00"
    case .yellow: "#7a5c00"
    case .blue: "#204a87"
    case .magenta: "#75507b"
    case .cyan: "#06636a"
    }
  }

  /// Text inside an element; the sanitiser has let nothing in that XML forbids.
  static func escaped(_ text: String) -> String {
    Sanitiser.text(text).map { sign in
      switch sign {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(sign)
      }
    }.joined()
  }
}
