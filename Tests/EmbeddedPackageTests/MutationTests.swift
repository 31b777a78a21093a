import DataPackage
import Testing

/// The real package with a few things changed: it is refused in words, or it is still a package.
@Suite struct MutationTests {
  static let package = EmbeddedPackageTests.embedded

  @Test func `a row that says nothing possible is refused in every table`() throws {
    var files = Self.package
    let tables = files.names.filter { $0.hasSuffix(".csv") }
    for name in tables {
      let bytes = try #require(files.bytes(of: name))
      let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
      let width = header.count { $0 == UInt8(ascii: ",") } + 1
      let row = Array(repeating: "no such", count: width).joined(separator: ",")
      files[name] = .bytes(header + Array("\n\(row)".utf8) + bytes[header.count...])
    }
    let problems = try #require(Self.problems(in: files))
    let places = Set(problems.list.map { "\($0.place.file):\($0.place.line)" })
    #expect(places == Set(tables.map { "\($0):2" }))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `any bytes of it may change without harm`(seed: UInt64) throws {
    var state = seed
    func roll() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    var files = Self.package
    for _ in 0..<8 {
      let name = files.names[roll() % files.names.count]
      var bytes = try #require(files.bytes(of: name))
      bytes[roll() % bytes.count] = UInt8(truncatingIfNeeded: roll())
      files[name] = .bytes(bytes)
    }
    let problems = Self.problems(in: files)
    #expect(problems == Self.problems(in: files))
    #expect(problems?.list.allSatisfy { !$0.sentence.isEmpty && $0.place.line >= 1 } ?? true)
  }

  static func problems(in files: PackageFiles) -> Problems? {
    do throws(Problems) {
      _ = try PackageReader.read(files)
      return nil
    } catch {
      return error
    }
  }
}
