internal import CNCurses
internal import CSystem
internal import Glibc
public import Terminal

/// The terminal while a program draws on all of it.
///
/// There can be one at a time. Whatever way the process ends, the terminal is as it was before:
/// `close` and `deinit` see to it, and `exit`, a trap or a fatal signal through handlers in C. Standard
/// error is kept in an unlinked file meanwhile, if it goes to a terminal, and shown afterwards.
public final class TerminalScreen {
  /// The signs that this screen is drawn with.
  public let charset: Charset
  var painter: Painter
  var decoder = KeyDecoder()
  var decoded: ArraySlice<Key> = []
  var hasSizeToReport = false
  var isWoken = false
  private let screen: OpaquePointer
  private let restoration: Restoration
  let notices: Int32
  private var shown: Frame?
  private var isOpen = true

  /// Takes over the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - charset: The signs to use; with `.ascii` nothing else is ever sent.
  ///   - colors: With `.none` only bold, faint, reverse and underlined are used.
  /// - Throws: An `OpeningProblem`; the terminal is then untouched.
  public init(
    charset: Charset = .fromEnvironment, colors: Colors = .fromEnvironment
  ) throws(OpeningProblem) {
    try Self.requireTerminal()
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { throw .refused(errno) }
    self.charset = Self.setLocale(for: charset)
    // Variables of a window that was another size would beat the terminal's own answer.
    use_tioctl(true)
    // Before curses, which leaves signals alone that somebody handles already.
    notices = system_notices_open()
    guard notices >= 0 else { throw .refused(errno) }
    guard let screen = curses_open() else {
      system_notices_close()
      throw .unknownTerminal(variable("TERM") ?? "")
    }
    self.screen = screen
    restoration = Restoration()
    restoration.arm(modes)
    system_errors_keep()
    painter = Painter(charset: self.charset, colors: colors)
    raw()
    noecho()
    nonl()
    // Input is read here, not by curses, which must not look at it either.
    typeahead(-1)
    restoration.begin()
  }

  deinit { close() }

  /// Rows and columns, at least one of each.
  public var size: (rows: Int, columns: Int) {
    (max(1, Int(curses_rows())), max(1, Int(curses_columns())))
  }

  /// Shows a screen by sending what differs from the one before.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    let size = self.size
    if shown == nil { curses_erase() }
    let old = shown ?? Frame(rows: frame.rows, columns: frame.columns)
    for run in frame.differences(from: old) where run.position.row < size.rows {
      painter.put(run, columns: size.columns)
    }
    // A terminal that cannot hide its cursor answers ERR, and keeps it.
    curs_set(frame.cursor == nil ? 0 : 1)
    let place = frame.cursor ?? Position(row: size.rows - 1, column: 0)
    curses_update(
      Int32(clamping: min(max(0, place.row), size.rows - 1)),
      Int32(clamping: min(max(0, place.column), size.columns - 1)))
    shown = frame
  }

  /// Forgets what the terminal shows, so that the next `show` paints everything.
  public func redrawAll() {
    shown = nil
    curses_forget()
  }

  /// Gives the terminal back, stops as Ctrl-Z does, and takes it again when the process goes on.
  ///
  /// The next event is `resized`, for the screen has to be drawn again.
  public func suspend() {
    guard isOpen else { return }
    leave()
    system_stop()
    enter()
  }

  /// Gives the terminal back for good; calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    system_notices_close()
    delscreen(screen)
  }

  private func leave() {
    restoration.end()
    endwin()
    system_guard_disarm()
    system_errors_release()
  }

  /// Takes the terminal again after somebody else had it.
  func enter() {
    reset_prog_mode()
    restoration.armAgain()
    system_errors_keep()
    restoration.begin()
    redrawAll()
    hasSizeToReport = true
  }

  /// Makes the size of curses that of the terminal.
  func adoptSize() {
    let found = system_size_of(STDOUT_FILENO)
    guard found.rows > 0, found.columns > 0 else { return }
    let rows = min(found.rows, Self.largestSize)
    let columns = min(found.columns, Self.largestSize)
    guard rows != curses_rows() || columns != curses_columns() else { return }
    resizeterm(rows, columns)
    redrawAll()
  }

  /// No window is larger; a wrong answer must not take all memory.
  private static let largestSize: Int32 = 2000
}

extension TerminalScreen {
  /// Refuses whatever curses could not draw on, before anything is touched.
  private static func requireTerminal() throws(OpeningProblem) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    guard let name = variable("TERM") else { throw .unnamedTerminal }
    var outcome: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &outcome) == OK else {
      throw outcome == 1 ? .tooSimple(name) : .unknownTerminal(name)
    }
    let canMove = curses_terminal_string("cup") != nil
    del_curterm(curses_description())
    guard canMove else { throw .tooSimple(name) }
  }

  /// Makes the C library count columns as we do, and says which signs are left if it cannot.
  static func setLocale(for charset: Charset) -> Charset {
    guard charset == .unicode else {
      setlocale(LC_CTYPE, "C")
      return .ascii
    }
    for name in ["", "C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if let codes = nl_langinfo(Int32(CODESET)), String(cString: codes) == "UTF-8" {
        return .unicode
      }
    }
    return .ascii
  }
}
