import CursesTerminal
import Terminal

/// A list to move in, and a key for every way in which a program on the screen can end.
struct Demo {
  var selected = 0
  var lastEvent = "nothing yet"

  func frame(size: (rows: Int, columns: Int), charset: Charset) -> Frame {
    let glyphs = Glyphs.for(charset)
    var frame = Frame(rows: size.rows, columns: size.columns, charset: charset)
    frame.box(
      frame.area, title: "Demo \(size.rows)x\(size.columns)", isFocused: true, glyphs: glyphs,
      footer: lastEvent)
    let inside = frame.area.inset()
    for row in 0..<inside.rows {
      let place = Position(row: inside.row + row, column: inside.column)
      let sign = row == selected ? glyphs.cursor : " "
      let words = "\(sign)line \(row) \(glyphs.member) Ərəş Հայ 漢字 \(glyphs.arrow) "
      let line = String(repeating: words, count: 8)
      frame.write(
        line, at: place, width: inside.columns, style: row == selected ? .selected : .plain)
    }
    frame.write("red", at: Position(row: 1, column: 40), width: 3, style: Style(color: .red))
    frame.cursor = Position(row: 1 + selected, column: 1)
    return frame
  }

  mutating func move(_ step: Int, rows: Int) {
    selected = min(max(0, selected + step), max(0, rows - 3))
  }
}

/// Runs until a key or a signal ends it; answers with the exit status.
func run() -> Int32 {
  let screen: TerminalScreen
  do {
    screen = try TerminalScreen()
  } catch {
    complain("\(error)\n")
    return 2
  }
  defer { screen.close() }
  var demo = Demo()
  while true {
    if !screen.isBehind { screen.show(demo.frame(size: screen.size, charset: screen.charset)) }
    switch screen.nextEvent() {
    case .terminate(let departure): return departure.exitStatus
    case .resized(let rows, let columns): demo.lastEvent = "resized \(rows) \(columns)"
    case .woken: demo.lastEvent = "woken"
    case .key(let key):
      demo.lastEvent = "key \(key)"
      switch key {
      case .character("q"): return 0
      case .character("j"), .down: demo.move(1, rows: screen.size.rows)
      case .character("k"), .up: demo.move(-1, rows: screen.size.rows)
      case .character("t"): fatalError("trapped on purpose")
      case .character("x"): leaveAtOnce()
      case .character("e"): complain("said on standard error\n")
      case .character("w"): wakeFromAnotherThread()
      case .control("l"): screen.redrawAll()
      case .control("z"): screen.suspend()
      default: break
      }
    }
  }
}

leave(with: run())
