/// Times a piece of work over and over, and prints the least and the median time of one run.
///
/// Only work whose description holds the first argument of the program is timed, if it has one.
struct Stopwatch {
  /// How long a piece of work is measured, warming up not counted.
  private static let span: Duration = .milliseconds(1500)

  /// Prints a line: what was done, how often, its least and its median time.
  func time(_ what: String, per count: Int = 1, _ work: () -> Void) {
    if let wanted = CommandLine.arguments.dropFirst().first, !what.contains(wanted) { return }
    for _ in 0..<3 { work() }
    var times: [Duration] = []
    let clock = ContinuousClock()
    let end = clock.now + Self.span
    while clock.now < end || times.count < 5 { times.append(clock.measure(work) / count) }
    times.sort()
    print(
      what.padded(to: 46), "least", milliseconds(times[0]), " median",
      milliseconds(times[times.count / 2]), " ms  (\(times.count) runs)")
  }

  private func milliseconds(_ time: Duration) -> String {
    let microseconds = Int((time / .microseconds(1)).rounded())
    let rest = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
