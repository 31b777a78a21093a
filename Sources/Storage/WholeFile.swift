import Glibc

/// All of a file; `nil`, with `errno`, if it cannot be read.
public func bytes(of path: String) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  return bytes(from: file)
}

/// All that standard input gives; `nil`, with `errno`, if it cannot be read.
public func bytesOfStandardInput() -> [UInt8]? { bytes(from: STDIN_FILENO) }

private func bytes(from file: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}
