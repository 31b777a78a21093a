import DataPackage
import Diplomacy
import EmbeddedPackage
import Storage
import WhatIf

/// Reads the package of a folder, or the embedded one.
func loadAtlas(from folder: String?) throws -> Atlas { try loadPackage(from: folder).atlas }

/// Reads the package of a folder, or the embedded one, and keeps the files for its map.
func loadPackage(from folder: String?) throws -> LoadedPackage {
  let files = try folder.map(packageFiles(in:)) ?? embeddedPackage()
  return LoadedPackage(
    atlas: try PackageReader.read(files, scenarioProblem: scenarioProblem), files: files)
}

/// A package that was read, but for its map, which is read when it is first drawn.
struct LoadedPackage {
  let atlas: Atlas
  fileprivate let files: PackageFiles

  var hasMap: Bool { MapReader.path(in: files) != nil }

  /// The outlines of its states; `nil` if it has no map.
  func outlines() throws(Problems) -> [Outline]? { try MapReader.read(files, of: atlas) }
}

/// The package in a folder, or a complaint that says which folder may be meant.
private func packageFiles(in folder: String) throws(Complaint) -> PackageFiles {
  do throws(FolderFault) {
    return try PackageFiles(directory: folder)
  } catch {
    throw Complaint("\(error)", status: 2)
  }
}

/// The files compiled into the program.
private func embeddedPackage() -> PackageFiles {
  var files = PackageFiles()
  for entry in UnsafeBufferPointer(start: embedded_files(), count: embedded_file_count()) {
    files[String(cString: entry.name)] = .bytes(
      Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
  }
  return files
}

/// What is wrong with the text of a scenario in a package; names are checked with the rest.
private func scenarioProblem(_ text: String) -> String? {
  let lines = text.split(separator: ";").joined(separator: "\n")
  switch Scenario.read(lines, with: AnyWord()) {
  case .success(let scenario): return scenario.isEmpty ? "it supposes nothing" : nil
  case .failure(let problems): return problems.problems.first?.fault.sentence
  }
}

/// Takes every word for a state and a body, where only the form of a line is in question.
private struct AnyWord: Vocabulary {
  func state(_ word: String) -> Identifier<State>? { Identifier(word) }
  func alliance(_ word: String) -> Identifier<Alliance>? { Identifier(word) }
  func nearestState(to word: String) -> String? { nil }
  func nearestAlliance(to word: String) -> String? { nil }
}
