import Repository
import Testing

@Suite struct HouseTests {
  @Test func `a file has fewer than 300 lines`() throws {
    for path in try Repository.swiftFiles(under: "Sources") {
      let count = try Repository.text(of: path).count { $0 == "\n" }
      #expect(count < 300, "\(path) has \(count) lines")
    }
  }

  @Test func `the top level holds the package and nothing else`() throws {
    let expected: Set = ["Package.swift", "Sources", "Tests", "Assets", "README.md"]
    let ignored = try Repository.lines(of: ".gitignore").map { String($0.text) }
    for name in try Repository.entries() where !name.hasPrefix(".") && !ignored.contains(name) {
      #expect(expected.contains(name), "\(name) does not belong at the top level")
    }
  }

  @Test func `the embedded package is the whole folder`() throws {
    let code = try Repository.text(of: "Sources/EmbeddedPackage/embedded_package.c")
    let lines = code.split(separator: "\n").map(String.init)
    let embedded = zip(lines, lines.dropFirst()).compactMap { declaration, embed -> String? in
      guard let path = embed.between("#embed \"", "\"") else { return nil }
      let array = declaration.between("static const unsigned char ", "[]") ?? "no array"
      return "\(path) is \(array)"
    }
    let listed = lines.compactMap { $0.between("    FILE_NAMED(", "),") }
    // The package's own README is for people, and its script makes the map.
    let files = try Repository.entries(of: Eurasia.folder)
      .filter { $0 != "README.md" && !$0.hasSuffix(".py") }
    let arrays = files.map { String($0.map { $0 == "." || $0 == "-" ? "_" : $0 }) }
    #expect(
      embedded.sorted()
        == zip(files, arrays).map { "../../\(Eurasia.folder)/\($0) is \($1)" }.sorted())
    #expect(listed.sorted() == zip(files, arrays).map { "\"\($0)\", \($1)" }.sorted())
  }
}

extension String {
  /// What stands between a beginning and the next appearance of an end; `nil` without both.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start) else { return nil }
    let rest = dropFirst(start.count)
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}
