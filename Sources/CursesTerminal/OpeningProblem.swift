/// Why there can be no screen here.
public enum OpeningProblem: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal(Stream)
  /// `TERM` is not set.
  case unnamedTerminal
  /// `TERM` names a terminal that this system has no description of.
  case unknownTerminal(String)
  /// The terminal cannot move its cursor.
  case tooSimple(String)
  /// The system refused something; the number is its `errno`.
  case refused(Int32)

  /// A standard stream.
  public enum Stream: Hashable, Sendable { case input, output }
}

extension OpeningProblem: CustomStringConvertible {
  /// What is wrong and what can be done, as a sentence.
  public var description: String {
    switch self {
    case .notATerminal(.input): "standard input is not a terminal, so no keys can be read"
    case .notATerminal(.output): "standard output is not a terminal, so there is no screen"
    case .unnamedTerminal: "TERM is not set; try TERM=xterm-256color"
    case .unknownTerminal(let name):
      "this system does not know the terminal '\(printable(name))'; try TERM=xterm-256color"
    case .tooSimple(let name):
      "the terminal '\(printable(name))' cannot place its cursor; try TERM=xterm-256color"
    case .refused(let number): "the terminal cannot be opened (system error \(number))"
    }
  }
}
