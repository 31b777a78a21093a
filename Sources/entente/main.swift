import ArgumentParser
import DataPackage
import Glibc

// A reader that stops reading, as `head` does, is an error to see and not a signal to die of.
signal(SIGPIPE, SIG_IGN)

do {
  if let complaint = misnamed(CommandLine.arguments.dropFirst()) { throw complaint }
  var command = try Entente.parseAsRoot()
  try command.run()
} catch let complaint as Complaint {
  complain("entente: \(complaint)")
  exit(complaint.status)
} catch let problems as Problems {
  for problem in problems.list { complain("\(problem)") }
  exit(1)
} catch {
  let status = Entente.exitCode(for: error)
  let message = Entente.fullMessage(for: error)
  if !message.isEmpty {
    _ = put(message + "\n", to: status == .success ? STDOUT_FILENO : STDERR_FILENO)
  }
  exit(status == .validationFailure ? 2 : status.rawValue)
}
