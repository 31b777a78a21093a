// swift-tools-version: 6.2
import PackageDescription

/// How fast the parts of Entente are; a package of its own, so that nobody builds it by accident.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [.product(name: "EntenteParts", package: "entente")],
      swiftSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("m")])
  ],
  swiftLanguageModes: [.v6]
)
