public import Diplomacy

/// Reads data packages and refuses those that have problems, with all of them at once.
public enum PackageReader {
  /// Makes an atlas of a package.
  ///
  /// - Parameters:
  ///   - files: The package.
  ///   - scenarioProblem: Says what is wrong with the text of a scenario, if anything is; the
  ///     reader of packages does not know how suppositions are written.
  /// - Returns: Every record of the package and the ways to find them.
  /// - Throws: Everything that is wrong: bytes, cells, links between records, and what they mean.
  public static func read(
    _ files: PackageFiles, scenarioProblem: (String) -> String? = { _ in nil }
  ) throws(Problems) -> Atlas {
    let descriptor = Descriptor.read(files)
    var tables = Tables()
    var identifiers = Identifiers(expecting: 4096)
    let resources = descriptor.tables.map { resource in
      ReadResource(
        resource.table, FileText(name: resource.path, bytes: files.bytes(of: resource.path) ?? []),
        into: &tables, knowing: &identifiers)
    }
    var problems = descriptor.problems + resources.flatMap(\.reading.problems)
    problems += LinkCheck.problems(in: resources, with: identifiers)
    let atlas = Atlas(tables, facts: descriptor.facts ?? .unknown)
    problems += MeaningCheck.problems(in: atlas, from: resources, scenarioProblem)
    let order = [PackageFiles.descriptor] + descriptor.tables.map(\.path)
    if let problems = Problems(problems, orderedBy: order) { throw problems }
    return atlas
  }
}

/// A table as it was read from its file.
struct ReadResource: Sendable {
  let table: any AnyTable
  let file: FileText
  let reading: TableReading

  init(
    _ table: any AnyTable, _ file: FileText, into tables: inout Tables,
    knowing identifiers: inout Identifiers
  ) {
    (self.table, self.file) = (table, file)
    reading = table.read(file, into: &tables, knowing: &identifiers)
  }

  /// Whether identifiers of records may have been lost with rows that could not be read.
  var mayLackIdentifiers: Bool {
    guard let header = reading.header, !reading.isCut else { return true }
    guard let column = table.columns.firstIndex(where: { $0.content == .identifier }) else {
      return false
    }
    return header.order[column] == nil || reading.hasUnevenRows
  }

  /// The place of a cell, for a row that was read from here.
  func place(ofLine line: Int, column name: String) -> FilePlace {
    let cells = CSVReader.row(onLine: line, of: file).cells
    guard let column = table.columns.firstIndex(where: { $0.name == name }),
      let position = reading.header?.order[column], cells.count > position
    else { return FilePlace(file: file.name, line: line, column: 1) }
    return file.place(at: cells[position].start)
  }
}

extension PackageFacts {
  /// What stands in for the facts of a package that is going to be refused.
  fileprivate static let unknown = PackageFacts(
    name: "", title: "", version: "", dataUntil: .distantFuture)
}
