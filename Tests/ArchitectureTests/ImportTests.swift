import Repository
import Testing

/// Who may import what: the folders of Sources, from the lowest layer to the highest.
///
/// A layer may import the ones it names, all of which stand above it in this table. SwiftPM does
/// not refuse an import that Package.swift does not declare, as long as it happens to be built.
private let layers: [(name: String, imports: Set<String>)] = [
  ("Diplomacy", []),
  ("Measures", []),
  ("Terminal", []),
  ("DataPackage", ["Diplomacy"]),
  ("Storage", ["DataPackage", "Diplomacy", "Glibc"]),
  ("WhatIf", ["Diplomacy", "Measures"]),
  ("Cartography", ["Diplomacy"]),
  ("Reader", ["Diplomacy", "Terminal", "WhatIf"]),
  ("Report", ["Diplomacy", "WhatIf", "Cartography", "Reader"]),
  ("Explorer", ["Diplomacy", "Terminal", "WhatIf", "Cartography", "Report"]),
  ("CNCurses", []),
  ("CSystem", []),
  ("EmbeddedPackage", []),
  ("CursesTerminal", ["Terminal", "CNCurses", "CSystem", "Glibc"]),
  (
    "entente",
    [
      "Diplomacy", "Terminal", "DataPackage", "WhatIf", "Cartography", "Reader", "Report",
      "Explorer", "EmbeddedPackage", "CursesTerminal", "Storage", "ArgumentParser",
      "FoundationEssentials", "Glibc",
    ]
  ),
]

/// The layers that see no file, clock or terminal.
private let pure = [
  "Diplomacy", "Measures", "Terminal", "DataPackage", "WhatIf", "Cartography", "Reader", "Report",
  "Explorer",
]

@Suite struct ImportTests {
  @Test func `every folder of Sources is a layer of the table`() throws {
    #expect(try Repository.entries(of: "Sources") == layers.map(\.name).sorted())
  }

  @Test func `arrows point down`() {
    let names = layers.map(\.name)
    for (index, layer) in layers.enumerated() {
      #expect(
        layer.imports.isDisjoint(with: names[index...]), "\(layer.name) imports what is above it")
    }
  }

  @Test func `a pure layer may import nothing but pure layers`() {
    for layer in layers where pure.contains(layer.name) {
      #expect(layer.imports.isSubset(of: pure), "\(layer.name) is to be pure")
    }
  }

  @Test(arguments: layers.map(\.name))
  func `a layer imports what the table allows`(name: String) throws {
    let allowed = try #require(layers.first { $0.name == name }).imports
    for path in try Repository.swiftFiles(under: "Sources/\(name)") {
      for line in try Repository.lines(of: path) {
        guard let module = importedModule(line.text) else { continue }
        #expect(
          allowed.contains(module), "\(path):\(line.number): \(name) may not import \(module)")
      }
    }
  }

  @Test(arguments: [
    ("import Glibc", "Glibc"), ("  public import Diplomacy  // why", "Diplomacy"),
    ("@testable import WhatIf", "WhatIf"), ("@_spi(Tests) internal import Report", "Report"),
    ("import struct Foundation.URL", "Foundation"), ("import Dispatch;", "Dispatch"),
    ("let important = 1", nil), ("/// import Glibc", nil), ("important import", nil),
  ])
  func `an import is recognised however it is written`(line: String, module: String?) {
    #expect(importedModule(line[...]) == module)
  }
}

/// The module that a line imports.
private func importedModule(_ line: Substring) -> String? {
  let kinds: Set = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]
  let access: Set = ["public", "package", "internal", "fileprivate", "private"]
  var words = line.split(whereSeparator: \.isWhitespace)[...]
  while let word = words.first, word.hasPrefix("@") || access.contains(String(word)) {
    words.removeFirst()
  }
  guard words.first == "import" else { return nil }
  words.removeFirst()
  if let word = words.first, kinds.contains(String(word)) { words.removeFirst() }
  return words.first.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
}
