internal import CNCurses
internal import Terminal

/// Turns cells into those of curses.
struct Painter {
  private let charset: Charset
  private let showsColors: Bool
  private var scratch: [cchar_t] = []

  /// Prepares the six colours if the terminal has them and they are wanted.
  init(charset: Charset, colors: Colors) {
    self.charset = charset
    guard colors == .allowed, has_colors(), start_color() == OK, curses_colors() >= 8 else {
      showsColors = false
      return
    }
    // A terminal that cannot name its default ground gets black, which it shows anyway.
    let ground: Int16 = use_default_colors() == OK ? -1 : 0
    for color in Color.allCases where color != .terminal {
      init_pair(Int16(color.rawValue), Self.number(of: color), ground)
    }
    showsColors = true
  }

  /// Sets the cells of a run on the screen of curses.
  mutating func put(_ run: Run, columns: Int) {
    let cells = run.cells.prefix(max(0, columns - run.position.column))
    scratch.removeAll(keepingCapacity: true)
    // Curses makes the right half of a wide sign itself.
    for cell in cells where !cell.isContinuation { scratch.append(character(for: cell)) }
    let row = Int32(clamping: run.position.row)
    let column = Int32(clamping: run.position.column)
    _ = scratch.withUnsafeBufferPointer {
      curses_put(row, column, $0.baseAddress, Int32(clamping: $0.count))
    }
  }

  private func character(for cell: Cell) -> cchar_t {
    var character = cchar_t()
    character.attr = attributes(of: cell.style)
    if showsColors { character.ext_color = Int32(cell.style.color.rawValue) }
    if let scalar = cell.loneScalar {
      character.chars.0 = wide(scalar)
      return character
    }
    let scalars = cell.scalars
    withUnsafeMutableBytes(of: &character.chars) { buffer in
      let places = buffer.bindMemory(to: wchar_t.self)
      for (index, scalar) in scalars.prefix(places.count).enumerated() {
        places[index] = wide(scalar)
      }
    }
    return character
  }

  /// The last gate of an ASCII screen: frames should have been drawn in ASCII already.
  private func wide(_ scalar: Unicode.Scalar) -> wchar_t {
    charset == .ascii && !scalar.isASCII ? wchar_t(UInt8(ascii: "?")) : wchar_t(scalar.value)
  }

  private func attributes(of style: Style) -> attr_t {
    guard style != .plain else { return 0 }
    var attributes: attr_t = showsColors ? curses_pair(Int32(style.color.rawValue)) : 0
    if style.isBold { attributes |= curses_bold() }
    if style.isFaint { attributes |= curses_faint() }
    if style.isReversed { attributes |= curses_reversed() }
    if style.isUnderlined { attributes |= curses_underlined() }
    return attributes
  }

  private static func number(of color: Color) -> Int16 {
    switch color {
    case .terminal: -1
    case .red: 1
    case .green: 2
    case .yellow: 3
    case .blue: 4
    case .magenta: 5
    case .cyan: 6
    }
  }
}
