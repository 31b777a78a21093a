import DataPackage
import Diplomacy
import EmbeddedPackage
import Foundation
import Storage
import Testing

/// The package under Assets/eurasia and what is made from it.
///
/// After a table is added, or the schema or datapackage.json's own facts have changed:
///
///     ENTENTE_RESTATE=yes swift test --filter EmbeddedPackageTests
///
/// writes datapackage.json and the list of embedded files anew, to be looked at and committed.
@Suite struct EmbeddedPackageTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appendingPathComponent("Assets/eurasia")
  static let list = root.appendingPathComponent("Sources/EmbeddedPackage/embedded_package.c")

  /// The names in the folder, the descriptor first.
  static var names: [String] {
    get throws {
      let all = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".geojson") }
      return [PackageFiles.descriptor] + all.sorted()
    }
  }

  static var embedded: PackageFiles {
    var files = PackageFiles()
    for entry in UnsafeBufferPointer(start: embedded_files(), count: embedded_file_count()) {
      files[String(cString: entry.name)] = .bytes(
        Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
    }
    return files
  }

  @Test func `datapackage json states what the reader enforces`() throws {
    let files = try PackageFiles(directory: Self.folder.path)
    let text = try FrictionlessDescriptor.text(for: files)
    try expect(text, at: Self.folder.appendingPathComponent(PackageFiles.descriptor))
  }

  @Test func `the program holds every file of the folder`() throws {
    try expect(try Self.embeddingList(of: Self.names), at: Self.list)
    #expect(try Self.embedded.names == Self.names)
  }

  @Test func `what is compiled in is what lies in the folder`() throws {
    for name in Self.embedded.names {
      let bytes = Storage.bytes(of: Self.folder.appendingPathComponent(name).path)
      #expect(Self.embedded.bytes(of: name) == bytes, "\(name)")
    }
  }

  @Test func `the package has no problems`() {
    do throws(Problems) {
      _ = try PackageReader.read(Self.embedded)
    } catch {
      Issue.record("\(error)")
    }
  }

  /// Compares a text with the file it belongs in, or writes it there if that is asked for.
  private func expect(_ text: String, at file: URL) throws {
    if ProcessInfo.processInfo.environment["ENTENTE_RESTATE"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let found = try String(contentsOf: file, encoding: .utf8)
    let isSame = text == found
    #expect(isSame, "to write \(file.path) anew, see EmbeddedPackageTests")
  }

  /// The C file that embeds some files.
  private static func embeddingList(of names: [String]) throws -> String {
    func array(_ name: String) -> String {
      String(name.map { $0 == "." || $0 == "-" ? "_" : $0 })
    }
    let arrays = names.map { name in
      """
      static const unsigned char \(array(name))[] = {
      #embed "../../Assets/eurasia/\(name)"
      };

      """
    }
    let entries = names.map { "    FILE_NAMED(\"\($0)\", \(array($0))),\n" }
    return """
      // The package under Assets/eurasia, compiled into the program.
      //
      // A test compares this list with the folder; a changed file is compiled anew.

      #include "embedded_package.h"

      // #embed is of C23; clang knows it in every mode.
      #pragma clang diagnostic ignored "-Wc23-extensions"

      \(arrays.joined())
      #define FILE_NAMED(name, array) {name, array, sizeof array}

      static const struct embedded_file files[] = {
      \(entries.joined())};

      const struct embedded_file *embedded_files(void) { return files; }

      size_t embedded_file_count(void) { return sizeof files / sizeof files[0]; }

      """
  }
}
