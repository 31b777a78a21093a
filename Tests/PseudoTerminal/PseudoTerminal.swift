import CSystem
import Glibc

/// A program running on a terminal of its own, as a reader would have it.
///
/// Nothing here sleeps: every wait is for something, up to a deadline.
public final class PseudoTerminal {
  /// What the terminal shows by now.
  public private(set) var screen: VirtualScreen
  /// Every byte that the program has sent.
  public private(set) var transcript: [UInt8] = []
  private var controller: Int32
  private var terminal: Int32
  private var process: pid_t
  private var ending: Ending?
  private var lastModes: LineModes?

  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Something that a test waited for in vain.
  public struct Failure: Error, CustomStringConvertible {
    /// What did not happen, and the screen at that time.
    public let description: String
  }

  /// Starts a program with a terminal as its three standard streams.
  ///
  /// - Parameters:
  ///   - path: The executable; its name is the first argument.
  ///   - arguments: The others.
  ///   - environment: All of the program's variables but `LLVM_PROFILE_FILE`, which is passed on.
  ///   - rows: The height of the window.
  ///   - columns: Its width.
  /// - Throws: A `Failure` when there is no terminal, or no such program.
  public init(
    running path: String, arguments: [String] = [], environment: [String: String],
    rows: Int = 24, columns: Int = 80
  ) throws(Failure) {
    screen = VirtualScreen(rows: rows, columns: columns)
    controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0,
      let name = Self.name(ofTerminalOf: controller)
    else { throw Failure(description: "there is no pseudo-terminal (errno \(errno))") }
    // Held open, so that the terminal's modes can be read after the program has ended.
    terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    system_set_size(controller, system_size(rows: Int32(rows), columns: Int32(columns)))
    var environment = environment
    if let profile = getenv("LLVM_PROFILE_FILE") {
      environment["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    process = 0
    let outcome = Self.spawn(
      path, [path] + arguments, environment.map { "\($0)=\($1)" }.sorted(), on: name, as: &process)
    guard outcome == 0 else {
      throw Failure(description: "\(path) cannot be started (errno \(outcome))")
    }
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  /// Types bytes.
  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Gives the window another size, which sends SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    system_set_size(controller, system_size(rows: Int32(rows), columns: Int32(columns)))
  }

  /// Closes the window.
  public func hangUp() {
    guard controller >= 0 else { return }
    letGoOfTerminal()
    close(controller)
    controller = -1
  }

  /// Closes our end of the line, so that only programs hold it.
  private func letGoOfTerminal() {
    guard terminal >= 0 else { return }
    lastModes = lineModes
    close(terminal)
    terminal = -1
  }

  /// The modes of the terminal's line, such as echo; after `end` those that were left behind.
  public var lineModes: LineModes {
    if let lastModes { return lastModes }
    var modes = termios()
    tcgetattr(terminal, &modes)
    return LineModes(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag)
  }

  /// Waits until the screen shows the text.
  public func wait(for text: String, within limit: Duration = .seconds(20)) throws(Failure) {
    try wait(until: "the screen shows '\(text)'", within: limit) { $0.text.contains(text) }
  }

  /// Waits until the screen is as described.
  public func wait(
    until description: String, within limit: Duration = .seconds(20),
    _ isReached: (VirtualScreen) -> Bool
  ) throws(Failure) {
    let deadline = ContinuousClock.now + limit
    while !isReached(screen) {
      guard ContinuousClock.now < deadline, receive() == .open || isReached(screen) else {
        throw Failure(description: "in vain: \(description). The screen:\n\(screen.text)")
      }
    }
  }

  /// Waits until the program has ended, and takes all that it sent.
  public func end(within limit: Duration = .seconds(20)) throws(Failure) -> Ending {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
      if let ending { return ending }
      _ = receive()
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { continue }
      // What the program sent last may still be on its way: the line has ended only when nobody
      // holds it any more.
      letGoOfTerminal()
      while ContinuousClock.now < deadline, receive() == .open {}
      ending = Self.ending(status)
    }
    throw Failure(description: "the program has not ended. The screen:\n\(screen.text)")
  }

  /// Waits until the program has ended although nobody takes what it sends.
  public func endUnread(within limit: Duration = .seconds(20)) throws(Failure) -> Ending {
    let deadline = ContinuousClock.now + limit
    var status: Int32 = 0
    while ContinuousClock.now < deadline {
      guard waitpid(process, &status, WNOHANG) == process else {
        poll(nil, 0, 5)
        continue
      }
      let ending = Self.ending(status)
      self.ending = ending
      return ending
    }
    throw Failure(description: "the program waits for somebody to read")
  }

  private static func ending(_ status: Int32) -> Ending {
    status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }

  private enum Line { case open, closed }

  /// The path of a controller's terminal.
  ///
  /// Tests run side by side, and `ptsname` has one answer for the whole process.
  private static func name(ofTerminalOf controller: Int32) -> String? {
    var name = [CChar](repeating: 0, count: 128)
    guard ptsname_r(controller, &name, name.count) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Takes what the program sent, waiting for it up to so many milliseconds.
  private func receive(waiting milliseconds: Int32 = 20) -> Line {
    guard controller >= 0 else {
      // Nothing can come; the caller still must not spin.
      poll(nil, 0, milliseconds)
      return .closed
    }
    var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return .open }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, read(controller, buffer.baseAddress, buffer.count))
    }
    transcript += bytes
    screen.feed(bytes)
    return bytes.isEmpty ? .closed : .open
  }
}

/// The flags of a terminal's line; two terminals that behave alike have equal ones.
public struct LineModes: Hashable, Sendable {
  let input, output, control, local: tcflag_t

  /// Whether the line is as the system sets it up: it edits lines, echoes, and knows Ctrl-C.
  public var isCooked: Bool {
    let wanted = tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
    return local & wanted == wanted && output & tcflag_t(OPOST) != 0 && input & tcflag_t(ICRNL) != 0
  }
}
