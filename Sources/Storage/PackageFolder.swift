import Diplomacy
public import DataPackage
import Glibc

extension PackageFiles {
  /// The files of the package in a folder: its datapackage.json, what that lists, and files that
  /// are called like tables.
  ///
  /// A file that cannot be had is said by the reader of packages, where it is listed; nothing that
  /// lies outside the folder is opened.
  ///
  /// - Parameter path: The folder, absolute or from the working directory.
  /// - Throws: Why the folder is not one that holds a package.
  public init(directory path: String) throws(FolderFault) {
    let folder = try Folder(path)
    guard let descriptor = folder.content(of: PackageFiles.descriptor) else {
      throw .noDescriptor(folder: path, meant: folder.neighbourWithDescriptor)
    }
    self.init()
    switch descriptor {
    case .bytes(let bytes):
      self[PackageFiles.descriptor] = descriptor
      for name in PackageFiles.paths(toLoadFor: bytes) { self[name] = folder.content(of: name) }
    case .leadsOutside:
      throw .unreadable(
        path: path + "/" + PackageFiles.descriptor, reason: "it is a link out of the folder")
    case .unreadable(let reason):
      throw .unreadable(path: path + "/" + PackageFiles.descriptor, reason: reason)
    }
  }
}

/// A folder that is there.
private struct Folder {
  /// As the user wrote it, without slashes at its end.
  let path: String
  /// Without links and dots.
  private let root: String

  init(_ path: String) throws(FolderFault) {
    guard let root = canonical(path) else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .unreadable(path: path, reason: systemReason)
      }
      throw .noSuchFolder(path, meant: Folder.neighbour(of: path))
    }
    guard kind(of: root) == S_IFDIR else {
      throw .notAFolder(path, meant: parent(of: path))
    }
    (self.path, self.root) = (trimmed(path), root)
  }

  /// What a file of the folder holds; `nil` if there is none.
  func content(of name: String) -> PackageFiles.Content? {
    let path = root + "/" + name
    guard let real = canonical(path) else {
      let reason = systemReason
      // A link is there even if what it names is not.
      let isAbsent = errno == ENOENT && kind(of: path) == nil
      return isAbsent ? nil : .unreadable(reason: reason)
    }
    guard real.hasPrefix(root == "/" ? "/" : root + "/") else { return .leadsOutside }
    guard kind(of: real) == S_IFREG else { return .unreadable(reason: "it is not a file") }
    return bytes(of: real).map { .bytes($0) } ?? .unreadable(reason: systemReason)
  }

  /// A folder above or below that has what this one lacks.
  var neighbourWithDescriptor: String? {
    let below = entries(of: root).map { (root + "/" + $0, path + "/" + $0) }
    let above = (parent(of: root), parent(of: path))
    return ([above] + below).first { real, _ in
      kind(of: real + "/" + PackageFiles.descriptor) == S_IFREG
    }?.1
  }

  /// A folder of nearly the same name beside one that is not there.
  private static func neighbour(of path: String) -> String? {
    let path = trimmed(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let above = parent(of: path)
    let folders = entries(of: above).filter { kind(of: above + "/" + $0) == S_IFDIR }
    return name.nearest(among: folders).map { String(path.dropLast(name.count)) + $0 }
  }
}

// MARK: - The system's own words

var systemReason: String { String(cString: strerror(errno)) }

/// A path without links and dots; `nil`, and `errno` says why, if it leads nowhere.
func canonical(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

/// What stands at a path (`S_IFREG`, `S_IFDIR`, `S_IFLNK` ...), links not followed; `nil` if nothing.
func kind(of path: String) -> mode_t? {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}

private func trimmed(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// The folder that holds a path; of a bare name, `.`.
func parent(of path: String) -> String {
  let path = trimmed(path)
  if path == "." { return ".." }
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The names in a folder, sorted; none if it cannot be read.
private func entries(of path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}
