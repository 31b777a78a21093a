import Glibc

/// Writes a line to standard error at once.
func complain(_ text: String) { _ = put(text + "\n", to: STDERR_FILENO) }

/// Writes an answer to standard output.
///
/// A reader that has gone, or was never there, is no fault of ours and ends the answer quietly.
func publish(_ text: String) throws(Complaint) {
  let fault = put(text, to: STDOUT_FILENO)
  guard fault != 0, fault != EPIPE, fault != EBADF else { return }
  throw Complaint("cannot write the answer: \(String(cString: strerror(fault)))", status: 2)
}

/// Writes all of a text to a stream; what went wrong, as `errno` has it, or 0.
func put(_ text: String, to stream: Int32) -> Int32 {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
    if count < 0, errno != EINTR { return errno }
    rest = rest.dropFirst(max(0, count))
  }
  return 0
}
