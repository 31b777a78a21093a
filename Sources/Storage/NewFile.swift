import Glibc

/// What to do with a file that is there already.
public enum Existing: Hashable, Sendable { case keep, replace }

/// Why a file was not written.
public enum WritingFault: Error, Hashable, Sendable {
  /// A file is there already and is to be kept.
  case isThere(String)
  case isAFolder(String)
  /// For the system's reason.
  case refused(path: String, reason: String)
}

/// Writes a whole file or nothing of it: whoever looks finds the file of before or all of the new.
///
/// - Throws: Why not; a file that was there is then as it was.
public func write(
  _ bytes: [UInt8], to path: String, ifThere existing: Existing
) throws(WritingFault) {
  switch kind(of: path) {
  case S_IFDIR?: throw .isAFolder(path)
  case .some where existing == .keep: throw .isThere(path)
  case .some, nil: break
  }
  // Beside the file, since only within one file system can a name be given at once.
  let draft = try Draft(beside: followed(path))
  do throws(WritingFault) {
    try draft.fill(with: bytes)
    try draft.rename(to: path, ifThere: existing)
  } catch {
    draft.remove()
    throw error
  }
}

/// A file that has no name of its own yet.
private struct Draft {
  private let file: Int32
  private let path: String
  private let target: String

  init(beside target: String) throws(WritingFault) {
    var template = Array("\(target).XXXXXX".utf8CString)
    file = mkstemp(&template)
    guard file >= 0 else { throw .refused(path: target, reason: systemReason) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.target = target
  }

  func fill(with bytes: [UInt8]) throws(WritingFault) {
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .refused(path: target, reason: systemReason) }
      rest = rest.dropFirst(count)
    }
    // A template's file is for its owner alone; a new file is for whom the user's mask says.
    let mask = umask(0)
    umask(mask)
    guard fchmod(file, 0o666 & ~mask) == 0, fsync(file) == 0 else {
      throw .refused(path: target, reason: systemReason)
    }
  }

  func rename(to named: String, ifThere existing: Existing) throws(WritingFault) {
    switch existing {
    case .replace:
      guard Glibc.rename(path, target) == 0 else {
        throw .refused(path: named, reason: systemReason)
      }
    case .keep:
      // A link is refused where a file came into being meanwhile; a renaming would destroy it.
      guard link(path, target) == 0 else {
        throw errno == EEXIST ? .isThere(named) : .refused(path: named, reason: systemReason)
      }
      unlink(path)
    }
  }

  func remove() { unlink(path) }
}

/// Where a link leads: what is written through one changes the file and leaves the link.
private func followed(_ path: String) -> String { canonical(path) ?? path }

extension WritingFault: CustomStringConvertible {
  /// What is wrong; the next step is the caller's to name.
  public var description: String {
    switch self {
    case .isThere(let path): "\(quoted(path)) is there already"
    case .isAFolder(let path): "\(quoted(path)) is a folder"
    case .refused(let path, let reason): "\(quoted(path)) cannot be written: \(reason)"
    }
  }
}
