public import Terminal

/// What a program on the screen has to answer to.
public enum Event: Hashable, Sendable {
  /// The reader typed something.
  case key(Key)
  /// The screen has this size now, or was away and has to be drawn again.
  case resized(rows: Int, columns: Int)
  /// The program is to leave.
  case terminate(Departure)
  /// Somebody called `Waker.wake`.
  case woken
}

/// Who asks the program to leave.
public enum Departure: Hashable, Sendable {
  /// The terminal went away, or its input ended.
  case hangup
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupt
  /// SIGTERM.
  case terminate

  /// The exit status that shells expect: 128 and the number of the signal.
  public var exitStatus: Int32 {
    switch self {
    case .hangup: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}
