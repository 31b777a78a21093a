import Foundation
import Storage
import Testing

@Suite final class NewFileTests {
  let folder = FileManager.default.temporaryDirectory.path + "/entente-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func put(_ text: String, _ name: String, ifThere existing: Existing = .keep) -> String? {
    do throws(WritingFault) {
      try write(Array(text.utf8), to: "\(folder)/\(name)", ifThere: existing)
      return nil
    } catch {
      return "\(error)".replacingOccurrences(of: folder, with: "~")
    }
  }

  private func text(_ name: String) -> String? {
    bytes(of: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  @Test func `a file is written whole, and no draft stays`() throws {
    let long = String(repeating: "abc\n", count: 100_000)
    #expect(put(long, "new.svg") == nil)
    #expect(text("new.svg") == long)
    #expect(try names == ["new.svg"])
  }

  @Test func `a file that is there is kept unless it is to be replaced`() throws {
    #expect(put("one", "a") == nil)
    #expect(put("two", "a") == "'~/a' is there already")
    #expect(text("a") == "one")
    #expect(put("two", "a", ifThere: .replace) == nil)
    #expect(text("a") == "two")
    #expect(try names == ["a"])
  }

  @Test func `what is written through a link changes what it leads to`() throws {
    #expect(put("one", "a") == nil)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/b", withDestinationPath: "a")
    #expect(put("two", "b") == "'~/b' is there already")
    #expect(put("two", "b", ifThere: .replace) == nil)
    #expect(text("a") == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/b") == "a")
  }

  @Test func `a link that leads nowhere is there all the same`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/b", withDestinationPath: "nowhere")
    #expect(put("one", "b") == "'~/b' is there already")
    #expect(try names == ["b"])
  }

  @Test func `a folder cannot be written over, nor a file in one that is not there`() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/d", withIntermediateDirectories: false)
    #expect(put("x", "d", ifThere: .replace) == "'~/d' is a folder")
    #expect(put("x", "no/file") == "'~/no/file' cannot be written: No such file or directory")
    #expect(try names == ["d"])
  }

  @Test func `a new file may be read by whom the mask lets`() throws {
    #expect(put("x", "a") == nil)
    #expect(FileManager.default.createFile(atPath: folder + "/plain", contents: nil))
    func mode(_ name: String) throws -> NSNumber? {
      try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions]
        as? NSNumber
    }
    #expect(try mode("a") == mode("plain"))
  }
}
