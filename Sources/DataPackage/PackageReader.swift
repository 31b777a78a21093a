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
    let resources = descriptor.tables.map { resource in
      ReadResource(
        resource.table, FileText(name: resource.path, bytes: files.bytes(of: resource.path) ?? []),
        into: &tables)
    }
    var problems = descriptor.problems + resources.flatMap(\.reading.problems)
    problems += LinkCheck.problems(in: resources)
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
  let sheet: Sheet
  /// `nil` if the file has none that can be read.
  let header: Header?
  let reading: TableReading

  init(_ table: any AnyTable, _ file: FileText, into tables: inout Tables) {
    let (sheet, problems) = CSVReader.read(file)
    (self.table, self.sheet) = (table, sheet)
    header = Header(of: sheet, columns: table.columns)
    guard let header else {
      let empty = sheet.isCut ? [] : [file.problem(.csv(.empty), at: 0)]
      reading = TableReading(problems: problems + empty, isWhole: false)
      return
    }
    var reading = table.read(sheet, header: header, into: &tables)
    reading.problems += problems
    self.reading = reading
  }

  /// Whether identifiers of records may have been lost with rows that could not be read.
  var mayLackIdentifiers: Bool {
    guard let header, !sheet.isCut else { return true }
    guard let column = table.columns.firstIndex(where: { $0.content == .identifier }) else {
      return false
    }
    return header.order[column] == nil
      || sheet.rows.contains { $0.cells.count != header.width }
  }

  /// The place of a cell, for a row that was read from here.
  func place(ofLine line: Int, column name: String) -> FilePlace {
    guard let row = sheet.row(onLine: line),
      let column = table.columns.firstIndex(where: { $0.name == name }),
      let position = header?.order[column], row.cells.count > position
    else { return FilePlace(file: sheet.file.name, line: line, column: 1) }
    return sheet.file.place(at: sheet.cells[row.cells.lowerBound + position].start)
  }
}

extension PackageFacts {
  /// What stands in for the facts of a package that is going to be refused.
  fileprivate static let unknown = PackageFacts(
    name: "", title: "", version: "", dataUntil: .distantFuture)
}
