import Terminal

extension VirtualScreen {
  mutating func apply(_ piece: SequenceParser.Piece) {
    switch piece {
    case .sign(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence(let mark, let numbers, let final): sequence(mark, numbers, final)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x0E, 0x0F: break
    case 0x08: moveTo(row: cursor.row, column: cursor.column - 1)
    case 0x09: moveTo(row: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: moveTo(row: cursor.row, column: 0)
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = cursor
    case "8": moveTo(row: saved.row, column: saved.column)
    case "M": if cursor.row == scrollTop { scroll(up: -1) } else { cursor.row -= 1 }
    case "=", ">", "(B", ")0", "]": break
    default: unknown.append("ESC " + text)
    }
  }

  private mutating func sequence(_ mark: Character?, _ numbers: [Int], _ final: Character) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch (mark, final) {
    case ("?", "h"): for mode in numbers { set(mode: mode, on: .on) }
    case ("?", "l"): for mode in numbers { set(mode: mode, on: .off) }
    case (nil, "A"): moveTo(row: cursor.row - count, column: cursor.column)
    case (nil, "B"): moveTo(row: cursor.row + count, column: cursor.column)
    case (nil, "C"): moveTo(row: cursor.row, column: cursor.column + count)
    case (nil, "D"): moveTo(row: cursor.row, column: cursor.column - count)
    case (nil, "G"): moveTo(row: cursor.row, column: count - 1)
    case (nil, "d"): moveTo(row: count - 1, column: cursor.column)
    case (nil, "H"):
      moveTo(row: count - 1, column: max(1, numbers.dropFirst().first ?? 1) - 1)
    case (nil, "J"): eraseScreen(first)
    case (nil, "K"): eraseLine(first)
    case (nil, "X"): erase(cursor.column..<cursor.column + count, row: cursor.row)
    case (nil, "@"): shift(by: count)
    case (nil, "P"): shift(by: -count)
    case (nil, "L"): scroll(up: -count, from: cursor.row)
    case (nil, "M"): scroll(up: count, from: cursor.row)
    case (nil, "S"): scroll(up: count)
    case (nil, "T"): scroll(up: -count)
    case (nil, "b"): for _ in 0..<count { put(lastSign) }
    case (nil, "Z"): moveTo(row: cursor.row, column: (cursor.column - 1) / 8 * 8)
    case (nil, "r"):
      let bottom = numbers.count > 1 ? numbers[1] : rows
      (scrollTop, scrollBottom) = (count - 1, min(rows, max(1, bottom)) - 1)
      moveTo(row: 0, column: 0)
    case (nil, "m"): for number in numbers { render(number) }
    // Window reports, insert mode off, and keyboard settings show nothing.
    case (nil, "t"), (nil, "l"), (">", "m"): break
    default: unknown.append("CSI \(mark.map(String.init) ?? "")\(numbers)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for row in (cursor.row + 1)..<max(cursor.row + 1, rows) { erase(0..<columns, row: row) }
    case 1:
      eraseLine(1)
      for row in 0..<cursor.row { erase(0..<columns, row: row) }
    default: for row in 0..<rows { erase(0..<columns, row: row) }
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(cursor.column..<columns, row: cursor.row)
    case 1: erase(0..<cursor.column + 1, row: cursor.row)
    default: erase(0..<columns, row: cursor.row)
    }
  }

  private mutating func render(_ number: Int) {
    switch number {
    case 0: style = .plain
    case 1: style.isBold = true
    case 2: style.isFaint = true
    case 4: style.isUnderlined = true
    case 7: style.isReversed = true
    case 22: (style.isBold, style.isFaint) = (false, false)
    case 24: style.isUnderlined = false
    case 27: style.isReversed = false
    case 31...36: style.color = Color(rawValue: UInt8(number - 30)) ?? .terminal
    case 39: style.color = .terminal
    case 40, 49: break
    default: unknown.append("SGR \(number)")
    }
  }
}
