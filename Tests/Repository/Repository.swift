public import Diplomacy

internal import DataPackage
internal import Foundation

/// The files of this repository, wherever it stands.
public enum Repository {
  /// The folder that holds Package.swift.
  public static let root: String = {
    let depth = "/Tests/Repository/Repository.swift".split(separator: "/").count
    return "/" + #filePath.split(separator: "/").dropLast(depth).joined(separator: "/")
  }()

  /// What stands directly in a folder, in order.
  public static func entries(of folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// The paths of every Swift file below a folder, from the root on, in order.
  public static func swiftFiles(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file.
  public static func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// The lines of a file; the first has number 1.
  public static func lines(of path: String) throws -> [(number: Int, text: Substring)] {
    let lines = try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    return zip(1..., lines).map { ($0, $1) }
  }
}

/// The package that is compiled into the program, read from its folder.
public enum Eurasia {
  public static let folder = "Assets/eurasia"

  /// Reads the package, but for the lines of its scenarios, or throws everything wrong with it.
  public static func load() throws -> Atlas { try PackageReader.read(try files()) }

  /// Reads the package's map, or throws everything wrong with it.
  public static func outlines(of atlas: Atlas) throws -> [Outline] {
    try MapReader.read(try files(), of: atlas) ?? []
  }

  private static func files() throws -> PackageFiles {
    var files = PackageFiles()
    for name in try Repository.entries(of: folder) {
      let path = "\(Repository.root)/\(folder)/\(name)"
      files[name] = .bytes(Array(try Data(contentsOf: URL(filePath: path))))
    }
    return files
  }
}
