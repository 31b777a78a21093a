internal import CSystem
internal import Glibc

/// Opens an address in the reader's browser: the program that `BROWSER` names, else xdg-open.
///
/// The browser gets the address as one argument, never through a shell, in a session of its own
/// without our terminal. Where no screen is known that a browser could open on, none is tried.
///
/// - Returns: Whether one was started.
public func openInBrowser(_ address: String) -> Bool {
  // An argument that began with a dash would be an option.
  guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
  var browsers = (variable("BROWSER") ?? "").split(separator: ":").map(String.init)
  if variable("DISPLAY") != nil || variable("WAYLAND_DISPLAY") != nil {
    browsers.append("xdg-open")
  }
  return browsers.contains { spawn($0, address) }
}

/// Starts a program with one argument and does not wait for it.
private func spawn(_ program: String, _ argument: String) -> Bool {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  let flags = POSIX_SPAWN_SETSIGMASK | Int32(POSIX_SPAWN_SETSID)
  posix_spawnattr_setflags(&attributes, Int16(flags))
  let arguments = [strdup(program), strdup(argument), nil]
  defer { for pointer in arguments { free(pointer) } }
  var process = pid_t()
  return posix_spawnp(&process, program, &actions, &attributes, arguments, environ) == 0
}
