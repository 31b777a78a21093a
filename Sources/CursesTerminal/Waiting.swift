internal import CNCurses
internal import CSystem
internal import Glibc
internal import Terminal

extension TerminalScreen {
  /// The next thing to answer to; waits for it.
  ///
  /// A departure comes before everything, a new size before keys. Several new sizes that came
  /// together are one event. Ctrl-C is a departure, so that no key table can take it away.
  public func nextEvent() -> Event {
    while true {
      if let departure = readNotices() { return .terminate(departure) }
      if hasSizeToReport {
        hasSizeToReport = false
        adoptSize()
        let size = self.size
        return .resized(rows: size.rows, columns: size.columns)
      }
      if isWoken {
        isWoken = false
        return .woken
      }
      if let key = nextKey() { return key == .control("c") ? .terminate(.interrupt) : .key(key) }
      switch waitForInput() {
      case .ready: if readInput() == .ended { return .terminate(.hangup) }
      case .silent: decoded = decoder.giveUp()[...]
      case .noticed: continue
      case .gone: return .terminate(.hangup)
      }
    }
  }

  /// Whether another event is there already, so that drawing can wait until it has been answered.
  public var isBehind: Bool {
    if !decoded.isEmpty || hasSizeToReport || isWoken { return true }
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: notices, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&sources, 2, 0) > 0
  }

  private enum Waited { case ready, silent, noticed, gone }

  private func nextKey() -> Key? { decoded.popFirst() ?? decoder.next() }

  private func waitForInput() -> Waited {
    let limit: Int32
    switch decoder.wait {
    case .nothing: limit = -1
    case .sequence: limit = 25
    case .paste: limit = 1000
    }
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: notices, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, limit)
    if count == 0 { return .silent }
    if count < 0 || sources[1].revents != 0 { return .noticed }
    if sources[0].revents & Int16(POLLIN) != 0 { return .ready }
    return sources[0].revents == 0 ? .noticed : .gone
  }

  private enum Input { case open, ended }

  private func readInput() -> Input {
    var outcome = 0
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      outcome = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      failure = errno
      count = max(0, outcome)
    }
    decoder.feedAtOnce(bytes)
    // A closed terminal answers 0 or EIO, for ever.
    let isInterrupted = outcome < 0 && (failure == EINTR || failure == EAGAIN)
    return outcome > 0 || isInterrupted ? .open : .ended
  }

  /// Takes the notices that signals left; answers with a departure if one asks for it.
  private func readNotices() -> Departure? {
    let bytes = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      count = max(0, read(notices, buffer.baseAddress, buffer.count))
    }
    for byte in bytes {
      switch Int(byte) {
      case system_notice_hangup: return .hangup
      case system_notice_interrupt: return .interrupt
      case system_notice_terminate: return .terminate
      case system_notice_resized: hasSizeToReport = true
      case system_notice_woken: isWoken = true
      case system_notice_stop: suspend()
      case system_notice_continued: enter()
      default: break
      }
    }
    return nil
  }
}

/// Ends the wait of `nextEvent` from any thread.
public struct Waker: Sendable {
  /// A waker for the one screen there is.
  public init() {}

  /// Makes `nextEvent` answer `woken`, once for any number of calls that it has not answered yet.
  public func wake() { system_notices_wake() }
}
