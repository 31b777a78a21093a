// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: warnings stop the build, and an import says
/// whether it is part of the target's own interface.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// One layer of Sources/.
///
/// Arrows point down: a target names only what stands below it.
func layer(_ name: String, on below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: strict)
}

let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["entente"]),
    // What the benchmarks measure; they are a package of their own.
    .library(
      name: "EntenteParts",
      targets: [
        "Diplomacy", "DataPackage", "WhatIf", "Cartography", "Reader", "Report", "Terminal",
        "Explorer", "EmbeddedPackage",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // The domain, a screen as a value, and what is computed from them. Pure.
    layer("Diplomacy"),
    layer("DataPackage", on: ["Diplomacy"]),
    layer("Measures"),
    layer("WhatIf", on: ["Diplomacy", "Measures"]),
    layer("Cartography", on: ["Diplomacy"]),
    layer("Terminal"),
    layer("Reader", on: ["Diplomacy", "WhatIf", "Terminal"]),
    layer("Report", on: ["Diplomacy", "WhatIf", "Cartography", "Reader"]),

    // The program without a terminal. Pure.
    layer("Explorer", on: ["Diplomacy", "WhatIf", "Cartography", "Report", "Terminal"]),

    // The thin shell: the disk, the terminal, the command.
    layer("Storage", on: ["Diplomacy", "DataPackage"]),
    .systemLibrary(name: "CNCurses"),
    .target(name: "CSystem"),
    layer("CursesTerminal", on: ["Terminal", "CNCurses", "CSystem"]),

    .target(name: "EmbeddedPackage"),
    .executableTarget(
      name: "entente",
      dependencies: [
        "Diplomacy", "DataPackage", "WhatIf", "Cartography", "Reader", "Report", "Terminal",
        "Explorer", "CursesTerminal", "EmbeddedPackage", "Storage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "Worlds", dependencies: ["Diplomacy"], path: "Tests/Worlds", swiftSettings: strict),
    .testTarget(
      name: "DiplomacyTests", dependencies: ["Diplomacy", "Worlds"], swiftSettings: strict),
    .testTarget(
      name: "MeasuresTests", dependencies: ["Measures", "Worlds"], swiftSettings: strict),
    .testTarget(
      name: "WhatIfTests", dependencies: ["Diplomacy", "WhatIf", "Worlds"], swiftSettings: strict),
    .testTarget(
      name: "CartographyTests", dependencies: ["Diplomacy", "Cartography", "Worlds"],
      swiftSettings: strict),
    .testTarget(
      name: "ReaderTests", dependencies: ["Diplomacy", "WhatIf", "Reader", "Report", "Worlds"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportTests",
      dependencies: ["Diplomacy", "WhatIf", "Cartography", "Reader", "Report", "Worlds"],
      swiftSettings: strict),
    .testTarget(
      name: "DataPackageTests", dependencies: ["DataPackage", "Diplomacy"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "DataPackage"], swiftSettings: strict),
    .testTarget(
      name: "EmbeddedPackageTests",
      dependencies: ["EmbeddedPackage", "DataPackage", "Diplomacy", "Storage"],
      swiftSettings: strict),
    .target(
      name: "Repository", dependencies: ["DataPackage", "Diplomacy"], path: "Tests/Repository",
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Diplomacy", "Repository"], swiftSettings: strict),
    .testTarget(
      name: "PackageTests",
      dependencies: [
        "Diplomacy", "WhatIf", "Cartography", "Reader", "Report", "Explorer", "Terminal",
        "Repository",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests",
      dependencies: ["Explorer", "Terminal", "Diplomacy", "WhatIf", "Cartography", "Worlds"],
      swiftSettings: strict),
    .target(
      name: "PseudoTerminal", dependencies: ["Terminal", "CSystem"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["Terminal", "CursesTerminal"],
      path: "Tests/TerminalDemo", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "CSystem", "PseudoTerminal", "TerminalDemo"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Terminal", "Explorer", "PseudoTerminal", "Repository", "entente"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
