import CursesTerminal
import Glibc

/// Writes to standard error at once.
func complain(_ text: String) {
  _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Ends the process without closing the screen.
func leaveAtOnce() -> Never { exit(3) }

/// Ends the process after the screen has been closed.
func leave(with status: Int32) -> Never { exit(status) }

/// Wakes the loop as background work would.
func wakeFromAnotherThread() {
  let waker = Waker()
  Task.detached { waker.wake() }
}
