import Glibc

/// A run of the program without a terminal: what it wrote, and how it ended.
struct Command {
  let output: String
  let messages: String
  /// The exit status; negative for the signal that ended it.
  let status: Int32

  /// Where standard output goes.
  enum Output { case collected, closed, full, pipeWithoutReader }

  /// Runs the program with arguments, its input empty, until it ends.
  init(_ arguments: String..., output destination: Output = .collected) throws {
    try self.init(arguments, output: destination)
  }

  init(_ arguments: [String], output destination: Output = .collected) throws {
    let (out, err) = (try Capture(), try Capture())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, err.file, STDERR_FILENO)
    var ends: [Int32] = [-1, -1]
    switch destination {
    case .collected: posix_spawn_file_actions_adddup2(&actions, out.file, STDOUT_FILENO)
    case .closed: posix_spawn_file_actions_addclose(&actions, STDOUT_FILENO)
    case .full: posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/full", O_WRONLY, 0)
    case .pipeWithoutReader:
      guard pipe(&ends) == 0 else { throw Failure(reason: errno) }
      close(ends[0])
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    }
    status = try Self.run(arguments, &actions)
    if ends[1] >= 0 { close(ends[1]) }
    (output, messages) = (out.text, err.text)
  }

  struct Failure: Error { let reason: Int32 }

  private static func run(
    _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test runners block and ignore signals that the program has to see as a shell leaves them.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, path, &actions, &attributes, words + [nil], environ)
    guard fault == 0 else { throw Failure(reason: fault) }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0 {
      guard errno == EINTR else { throw Failure(reason: errno) }
    }
    let signal = result & 0x7F
    return signal == 0 ? (result >> 8) & 0xFF : -signal
  }

  /// The program stands beside the one that runs the tests.
  private static let path: String = {
    let own = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, buffer.count))
    }
    let program = String(decoding: own.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return program.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/entente"
  }()
}

/// A file without a name that a stream is written to.
private final class Capture {
  let file: Int32

  init() throws {
    var template = Array("/tmp/entente-stream-XXXXXX".utf8CString)
    file = mkstemp(&template)
    guard file >= 0 else { throw Command.Failure(reason: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(file) }

  var text: String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(file, &chunk, chunk.count, off_t(bytes.count))
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}

/// A folder of files that lasts as long as a test.
final class Folder {
  let path: String
  private let names: [String]

  /// A folder of some files, and perhaps one more with a map.
  init(_ files: KeyValuePairs<String, String>, map: String? = nil) throws {
    var template = Array("/tmp/entente-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Command.Failure(reason: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    names = files.map(\.key) + ["map.geojson"]
    for (name, text) in files { try write(text, to: name) }
    if let map { try write(map, to: "map.geojson") }
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private func write(_ text: String, to name: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else { throw Command.Failure(reason: errno) }
    defer { fclose(file) }
    fputs(text, file)
  }
}
