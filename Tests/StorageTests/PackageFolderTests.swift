import DataPackage
import Foundation
import Storage
import Testing

@Suite final class PackageFolderTests {
  let folder = FileManager.default.temporaryDirectory.path + "/entente-\(UUID().uuidString)"

  init() throws {
    try write(
      "{\"resources\": [{\"name\": \"more\", \"path\": \"deep/more.txt\"}]}",
      to: "p/datapackage.json")
    try write("id\n", to: "p/sources.csv")
    try write("deep", to: "p/deep/more.txt")
    try write("no table of ours", to: "p/notes.csv")
    try write("secret", to: "secret.csv")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/" + path, withDestinationPath: target)
  }

  /// What is said of a folder, with the test's own folder written as `~`.
  func complaint(about path: String) -> String? {
    do throws(FolderFault) {
      _ = try PackageFiles(directory: folder + path)
      return nil
    } catch {
      return "\(error)".replacingOccurrences(of: folder, with: "~")
        .split(separator: "\n").first.map(String.init)
    }
  }

  @Test func `a folder gives what is listed and what is called like a table`() throws {
    let files = try PackageFiles(directory: folder + "/p/")
    #expect(files.names == ["datapackage.json", "deep/more.txt", "sources.csv"])
    #expect(files.bytes(of: "sources.csv") == Array("id\n".utf8))
  }

  @Test func `a folder may itself be a link`() throws {
    try link("q", to: "p")
    #expect(try PackageFiles(directory: folder + "/q").names.count == 3)
  }

  @Test(
    arguments: [
      ("/pp", "there is no folder '~/pp'; did you mean ~/p?"),
      ("/wonderland", "there is no folder '~/wonderland'"),
      ("/p/sources.csv", "'~/p/sources.csv' is not a folder; did you mean ~/p?"),
      ("/p/sources.csv/x", "there is no folder '~/p/sources.csv/x'"),
      ("/p/deep", "'~/p/deep' holds no datapackage.json; did you mean ~/p?"),
      ("/", "'~/' holds no datapackage.json; did you mean ~/p?"),
      ("/p", nil),
    ])
  func `a folder that is no package is said, with the one that may be meant`(
    path: String, words: String?
  ) {
    #expect(complaint(about: path) == words)
  }

  @Test func `what lies outside the folder is never read`() throws {
    try link("p/states.csv", to: "../secret.csv")
    try link("p/areas.csv", to: "sources.csv")
    try link("p/names.csv", to: "nowhere.csv")
    try FileManager.default.createDirectory(
      atPath: folder + "/p/regions.csv", withIntermediateDirectories: false)
    let files = try PackageFiles(directory: folder + "/p")
    guard case .leadsOutside = files["states.csv"] else {
      Issue.record("a link out of the folder was followed")
      return
    }
    #expect(files.bytes(of: "areas.csv") != nil)
    for name in ["names.csv", "regions.csv"] {
      guard case .unreadable = files[name] else {
        Issue.record("\(name) was read")
        return
      }
    }
  }

  @Test func `a descriptor that is a link out of the folder is refused`() throws {
    try write("x", to: "r/sources.csv")
    try link("r/datapackage.json", to: "../p/datapackage.json")
    #expect(
      complaint(about: "/r")
        == "'~/r/datapackage.json' cannot be read: it is a link out of the folder")
  }
}
