/// The files of a package by name, in order: what every reader of packages starts from.
///
/// Whether they came from a folder, from the program itself or from a test makes no difference.
public struct PackageFiles: Sendable {
  /// What a file holds, or why it cannot be had.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// It is a link to something outside the package's folder.
    case leadsOutside
    /// It is there and cannot be read, for the system's reason.
    case unreadable(reason: String)
  }

  /// The file that says what the package is.
  public static let descriptor = "datapackage.json"

  private var contents: [(name: String, content: Content)] = []

  public init() {}

  /// The names, in order.
  public var names: [String] { contents.map(\.name) }

  public subscript(name: String) -> Content? {
    get { contents.first { $0.name == name }?.content }
    set {
      let position = contents.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let content?): contents[position].content = content
      case (let position?, nil): contents.remove(at: position)
      case (nil, let content?): contents.append((name, content))
      case (nil, nil): break
      }
    }
  }

  /// The bytes of a file; `nil` if it is not there or cannot be read.
  public func bytes(of name: String) -> [UInt8]? {
    if case .bytes(let bytes) = self[name] { bytes } else { nil }
  }
}

extension PackageFiles: ExpressibleByDictionaryLiteral {
  /// Files with their text, for packages written down in a program.
  public init(dictionaryLiteral files: (String, String)...) {
    for (name, text) in files { self[name] = .bytes(Array(text.utf8)) }
  }
}
