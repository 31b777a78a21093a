import DataPackage

/// Why a folder cannot be read as a package.
public enum FolderFault: Error, Hashable, Sendable {
  case noSuchFolder(String, meant: String?)
  case notAFolder(String, meant: String)
  case noDescriptor(folder: String, meant: String?)
  /// For the system's reason.
  case unreadable(path: String, reason: String)
}

extension FolderFault: CustomStringConvertible {
  /// What is wrong, and the hint on a line of its own.
  public var description: String {
    switch self {
    case .noSuchFolder(let path, let meant):
      "there is no folder \(quoted(path))" + question(meant.map(visible))
        + "\n  hint: name a folder that holds a datapackage.json"
    case .notAFolder(let path, let meant):
      "\(quoted(path)) is not a folder" + question(visible(meant))
        + "\n  hint: name the folder that holds datapackage.json"
    case .noDescriptor(let folder, let meant):
      "\(quoted(folder)) holds no datapackage.json" + question(meant.map(visible))
        + "\n  hint: every package needs one: it names the tables and the day until which they speak"
    case .unreadable(let path, let reason):
      "\(quoted(path)) cannot be read: \(reason)"
        + "\n  hint: see that you may read it"
    }
  }
}

/// A path with every character that a terminal might obey written out.
private func visible(_ path: String) -> String { printable(path.unicodeScalars) }

func quoted(_ path: String) -> String { "'" + visible(path) + "'" }
