internal import CNCurses
internal import CSystem
internal import Glibc
public import Terminal

/// What this process can find out about its terminal without taking it over.
public struct TerminalFacts: Hashable, Sendable {
  /// What the system knows of a terminal by its name.
  public enum Description: Hashable, Sendable {
    case known
    case unknown
    /// It is known, and cannot place its cursor.
    case tooSimple
  }

  public let readsFromTerminal: Bool
  public let writesToTerminal: Bool
  /// What `TERM` says; `nil` if it says nothing.
  public let name: String?
  public let description: Description
  /// `nil` if the system knows of none.
  public let colors: Int?
  /// Of the window; `nil` if no standard stream is a terminal.
  public let columns: Int?
  public let rows: Int?
  /// The signs that would be drawn with.
  public let charset: Charset

  /// Asks the environment, the system's descriptions and the window.
  public static func read() -> TerminalFacts {
    let name = variable("TERM")
    let streams = [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO]
    let size = streams.first { isatty($0) == 1 }.map(system_size_of)
    let (description, colors) = name == nil ? (.unknown, nil) : described()
    return TerminalFacts(
      readsFromTerminal: isatty(STDIN_FILENO) == 1, writesToTerminal: isatty(STDOUT_FILENO) == 1,
      name: name, description: description, colors: colors, columns: known(size?.columns),
      rows: known(size?.rows), charset: TerminalScreen.setLocale(for: .fromEnvironment))
  }

  /// What the system knows of the terminal that `TERM` names.
  private static func described() -> (Description, colors: Int?) {
    var outcome: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &outcome) == OK else {
      return (outcome == 1 ? .tooSimple : .unknown, nil)
    }
    defer { del_curterm(curses_description()) }
    let colors = tigetnum("colors")
    return (
      curses_terminal_string("cup") == nil ? .tooSimple : .known, colors < 0 ? nil : Int(colors)
    )
  }

  /// A terminal that does not know its size says 0.
  private static func known(_ number: Int32?) -> Int? {
    number.flatMap { $0 > 0 ? Int($0) : nil }
  }

  /// The first variable that names a locale, and the locale.
  public static var locale: (variable: String, value: String)? {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = variable(name) { return (name, value) }
    }
    return nil
  }
}
