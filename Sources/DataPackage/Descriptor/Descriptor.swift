import Diplomacy

/// What datapackage.json says: what the package is, and which file holds which table.
struct Descriptor: Sendable {
  /// A table and its file.
  struct Resource: Sendable {
    let table: any AnyTable
    let path: String
  }

  /// `nil` if they could not all be read.
  private(set) var facts: PackageFacts?
  private(set) var tables: [Resource] = []
  /// Every path that stays inside the folder, those of tables we do not know included.
  private(set) var paths: [String] = []
  private(set) var problems: [Problem] = []
  private let file: FileText

  private init(_ file: FileText) { self.file = file }

  /// Reads the descriptor of a package.
  ///
  /// Without one that can be read, the tables are the files that are called like tables, so that
  /// what is wrong in them is found in the same run.
  static func read(_ files: PackageFiles) -> Descriptor {
    let bytes = files.bytes(of: PackageFiles.descriptor)
    var descriptor = Descriptor(FileText(name: PackageFiles.descriptor, bytes: bytes ?? []))
    if bytes == nil {
      descriptor.report(.noDescriptor, at: 0)
      descriptor.tables = files.namedLikeTables
      return descriptor
    }
    descriptor.problems = descriptor.file.characterProblems
    do throws(Problem) {
      let json = try JSONReader.read(descriptor.file)
      descriptor.readFacts(json)
      descriptor.readResources(json, from: files)
    } catch {
      descriptor.problems.append(error)
      descriptor.tables = files.namedLikeTables
    }
    return descriptor
  }

  private mutating func report(_ fault: FileFault, at offset: Int) {
    problems.append(file.problem(.file(fault), at: offset))
  }

  private mutating func readFacts(_ json: JSON) {
    let name = text("name", of: json)
    let title = text("title", of: json)
    let version = text("version", of: json)
    guard let until = text("data_until", of: json) else { return }
    guard let day = Day(iso8601: until) else {
      report(.notADay(until), at: json["data_until"]?.start ?? json.start)
      return
    }
    guard let name, let title, let version else { return }
    facts = PackageFacts(name: name, title: title, version: version, dataUntil: day)
  }

  private mutating func text(_ key: String, of json: JSON) -> String? {
    guard let value = json[key] else {
      report(.missingKey(key), at: json.start)
      return nil
    }
    guard let text = value.string, !text.isEmpty else {
      report(.wrongValue(key: key, expected: "a text"), at: value.start)
      return nil
    }
    return text
  }

  private mutating func readResources(_ json: JSON, from files: PackageFiles) {
    guard let value = json["resources"] else {
      return report(.missingKey("resources"), at: json.start)
    }
    guard let resources = value.array else {
      return report(.wrongValue(key: "resources", expected: "a list"), at: value.start)
    }
    var listed: Set<String> = []
    for resource in resources { readResource(resource, from: files, listed: &listed) }
    if !listed.contains(Catalogue.sources.name) { report(.noSources, at: value.start) }
    for unlisted in files.namedLikeTables
    where !listed.contains(unlisted.table.name) && !paths.contains(unlisted.path) {
      let place = FilePlace(file: unlisted.path, line: 1, column: 1)
      problems.append(Problem(.file(.unlisted(table: unlisted.table.name)), at: place))
    }
  }

  private mutating func readResource(
    _ resource: JSON, from files: PackageFiles, listed: inout Set<String>
  ) {
    guard let name = text("name", of: resource) else { return }
    let table = Catalogue.table(named: name)
    if table != nil, !listed.insert(name).inserted {
      report(.doubledTable(name), at: resource["name"]?.start ?? resource.start)
      return
    }
    // A resource may hold its data itself, which is nothing to us unless it is a table of ours.
    if table == nil, resource["path"] == nil { return }
    guard let path = text("path", of: resource), let place = resource["path"]?.start else { return }
    if table == nil, path.hasSuffix(".csv") {
      let meant = name.nearest(among: Catalogue.tableNames)
      report(.unknownTable(name, meant: meant), at: resource["name"]?.start ?? place)
    }
    guard path.isInside else { return report(.outside(path: path), at: place) }
    paths.append(path)
    switch files[path] {
    case .bytes:
      if let table { tables.append(Resource(table: table, path: path)) }
    case .leadsOutside: report(.leadsOutside(path: path), at: place)
    case .unreadable(let reason): report(.unreadable(path: path, reason: reason), at: place)
    case nil: report(.noFile(path: path, meant: path.nearest(among: files.names)), at: place)
    }
  }
}

extension PackageFiles {
  /// The paths that a descriptor names inside its folder, and those under which tables would be
  /// looked for: what a loader has to bring for ``PackageReader/read(_:scenarioProblem:)``.
  public static func paths(toLoadFor descriptor: [UInt8]) -> [String] {
    var files = PackageFiles()
    files[PackageFiles.descriptor] = .bytes(descriptor)
    var paths = Descriptor.read(files).paths
    for path in Catalogue.tableNames.map({ $0 + ".csv" }) where !paths.contains(path) {
      paths.append(path)
    }
    return paths
  }

  /// The files that are called like tables, in the tables' order.
  fileprivate var namedLikeTables: [Descriptor.Resource] {
    Catalogue.tables.compactMap { table in
      let path = table.name + ".csv"
      return names.contains(path) ? Descriptor.Resource(table: table, path: path) : nil
    }
  }
}

extension String {
  /// Whether it is a path that cannot leave the folder it starts in, and that can be printed.
  fileprivate var isInside: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != ".." } && !contains("\\")
      && (utf8.allSatisfy { 0x20..<0x7F ~= $0 } || unicodeScalars.allSatisfy(\.isVisible))
  }
}
