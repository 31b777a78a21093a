internal import CSystem
internal import Glibc

extension TerminalScreen {
  /// Puts text on the clipboard of the reader's terminal, if it takes OSC 52.
  public func copy(_ text: String) {
    let sequence = Array("\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}".utf8)
    sequence.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

/// RFC 4648.
private func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let number = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      text.append(
        place <= group.count ? alphabet[Int(number >> UInt32(18 - 6 * place)) & 63] : "=")
    }
  }
  return text
}
