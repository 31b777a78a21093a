import Glibc

/// A folder of the user's where the program may keep things (XDG Base Directory Specification).
public enum UserFolder: String, Sendable, CaseIterable {
  case configuration, state, data

  /// The variable that moves it.
  public var variable: String {
    switch self {
    case .configuration: "XDG_CONFIG_HOME"
    case .state: "XDG_STATE_HOME"
    case .data: "XDG_DATA_HOME"
    }
  }

  private var standard: String {
    switch self {
    case .configuration: ".config"
    case .state: ".local/state"
    case .data: ".local/share"
    }
  }

  /// The program's own folder; `nil` if neither the variable nor `HOME` names an absolute path.
  ///
  /// The environment answers with the value of a variable, or `nil` if it is not set.
  public func path(_ environment: (String) -> String?) -> String? {
    if let base = environment(variable), base.hasPrefix("/") { return base + "/entente" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(standard)/entente"
  }

  /// What can be done with a folder.
  public enum Condition: Hashable, Sendable {
    case writable
    /// It is not there, and can be made.
    case absent
    /// Somebody has to change something first.
    case unusable
  }

  /// What can be done with a folder that may not be there yet.
  public static func condition(of path: String) -> Condition {
    switch kind(of: canonical(path) ?? path) {
    case S_IFDIR?: return access(path, W_OK | X_OK) == 0 ? .writable : .unusable
    case .some: return .unusable
    case nil:
      // Folders above it are made along with it.
      guard errno == ENOENT, path != "/" else { return .unusable }
      return condition(of: parent(of: path)) == .unusable ? .unusable : .absent
    }
  }
}

/// The value of a variable of this process; `nil` if it is not set or empty.
public func environmentVariable(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
