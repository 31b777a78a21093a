internal import CNCurses
internal import CSystem
internal import Glibc

/// What has to be switched on for the screen beyond curses, and off again by whoever leaves last.
final class Restoration {
  private let bytes: [UInt8]
  private let understandsPaste: Bool
  private var modes = termios()

  /// Reads what the terminal needs; curses must have been started.
  init() {
    // Only terminals of the ANSI family can be asked, for others print what they do not know.
    understandsPaste = Self.sequence("cup").starts(with: [0x1B, UInt8(ascii: "[")])
    let paste = understandsPaste ? Array("\u{1B}[?2004l".utf8) : []
    bytes = paste + ["sgr0", "rmkx", "cnorm", "rmcup"].flatMap(Self.sequence) + [0x0D]
  }

  /// Has the guard restore these modes, and the screen, when the process ends on its own.
  func arm(_ modes: termios) {
    self.modes = modes
    armAgain()
  }

  /// The same after the guard has been disarmed.
  func armAgain() {
    bytes.withUnsafeBytes { buffer in
      system_guard_arm(
        STDIN_FILENO, &modes, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// Asks for pasted text to be marked as such.
  func begin() { if understandsPaste { Self.send("\u{1B}[?2004h") } }

  /// Takes that back.
  func end() { if understandsPaste { Self.send("\u{1B}[?2004l") } }

  /// Sends bytes past curses, whose own way for that (`putp`) waits in a buffer of the C library.
  private static func send(_ text: StaticString) {
    _ = write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }

  /// A string of the terminal's description without the delays in it, `$<5>`.
  private static func sequence(_ name: String) -> [UInt8] {
    guard let value = curses_terminal_string(name) else { return [] }
    var bytes: [UInt8] = []
    var rest = String(cString: value).utf8[...]
    while let byte = rest.first {
      if rest.starts(with: "$<".utf8), let close = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[rest.index(after: close)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}
