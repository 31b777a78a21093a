import Diplomacy

/// The schema that the reader enforces, written down for every other reader of packages.
///
/// What Frictionless tables cannot say (identifiers unique across tables, cells that may name
/// records of several kinds, what rows mean together) only the reader knows.
public enum FrictionlessDescriptor {
  /// The datapackage.json of a package, with the schema of every table that it has a file for.
  ///
  /// What the package's own datapackage.json says of the package and of resources that are not
  /// tables of ours is kept; a bare `{"name": ..., "title": ..., ...}` is enough to begin with.
  /// Tables without a file are left out: other readers would look for the file.
  ///
  /// - Parameter files: The package.
  /// - Returns: The text, the same for the same package.
  /// - Throws: What is wrong with the JSON that is there.
  public static func text(for files: PackageFiles) throws(Problem) -> String {
    let bytes = files.bytes(of: PackageFiles.descriptor) ?? Array("{}".utf8)
    let json = try JSONReader.read(FileText(name: PackageFiles.descriptor, bytes: bytes))
    let listed = json["resources"]?.array ?? []
    let head = (json.members ?? []).filter { $0.key != "resources" }
      .map { (key: $0.key, value: JSONText($0.value)) }
    let tables = Catalogue.tables.compactMap { table -> (table: any AnyTable, path: String)? in
      let resource = listed.first { $0["name"]?.string == table.name }
      let path = resource?["path"]?.string ?? table.name + ".csv"
      return files.bytes(of: path) == nil ? nil : (table, path)
    }
    let names = Set(tables.map(\.table.name))
    let others = listed.filter { resource in
      resource["name"]?.string.map { Catalogue.table(named: $0) == nil } ?? true
    }
    let resources =
      tables.map { resource($0.table, path: $0.path, among: names) } + others.map { JSONText($0) }
    return JSONText.object(head + [("resources", .array(resources))]).document
  }

  private static func resource(
    _ table: any AnyTable, path: String, among names: Set<String>
  ) -> JSONText {
    .object([
      ("name", .string(table.name)), ("path", .string(path)),
      ("profile", .string("tabular-data-resource")), ("description", .string(table.description)),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("schema", schema(table, among: names)),
    ])
  }

  private static func schema(_ table: any AnyTable, among names: Set<String>) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("fields", .array(table.columns.map(\.field))), ("missingValues", .array([.string("")])),
    ]
    if let id = table.columns.first(where: { $0.content == .identifier }) {
      members.append(("primaryKey", .string(id.name)))
    }
    let keys = table.columns.compactMap { foreignKey($0, of: table, among: names) }
    if !keys.isEmpty { members.append(("foreignKeys", .array(keys))) }
    return .object(members)
  }

  /// A key into a table that the package has; an empty name means the table itself.
  private static func foreignKey(
    _ column: Column, of table: any AnyTable, among names: Set<String>
  ) -> JSONText? {
    guard case .link(let kind) = column.content, let target = Catalogue.table(of: kind),
      names.contains(target.name)
    else { return nil }
    let name = target.name == table.name ? "" : target.name
    return .object([
      ("fields", .string(column.name)),
      ("reference", .object([("resource", .string(name)), ("fields", .string("id"))])),
    ])
  }
}

extension Column {
  /// As a field of a Frictionless table schema.
  fileprivate var field: JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("name", .string(name)), ("type", .string(type)), ("description", .string(sentence)),
    ]
    switch content {
    case .day: members.append(("format", .string("%Y-%m-%d")))
    case .yesNo:
      members.append(("trueValues", .array([.string("yes")])))
      members.append(("falseValues", .array([.string("no")])))
    case .text, .identifier, .link, .reference, .choice, .integer, .number, .date, .bound: break
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  /// The description, which names the format where the type cannot.
  private var sentence: String {
    switch content {
    case .date, .bound: description.contains("EDTF") ? description : description + " EDTF."
    case .text, .identifier, .link, .reference, .choice, .integer, .number, .yesNo, .day:
      description
    }
  }

  private var type: String {
    switch content {
    case .text, .identifier, .link, .reference, .choice, .date, .bound: "string"
    case .integer: "integer"
    case .number: "number"
    case .yesNo: "boolean"
    case .day: "date"
    }
  }

  private var constraints: [(key: String, value: JSONText)] {
    let required = need == .required ? [(key: "required", value: JSONText.literal("true"))] : []
    switch content {
    case .identifier:
      return required + [
        ("unique", .literal("true")), ("pattern", .string("^[A-Za-z0-9._-]+$")),
      ]
    case .choice(let words): return required + [("enum", .array(words.map { .string($0) }))]
    case .integer(let bounds): return required + bounds.constraints(leastPositive: 1)
    case .number(let bounds): return required + bounds.constraints(leastPositive: 0)
    case .date: return required + [("pattern", .string(Pattern.date))]
    case .bound: return required + [("pattern", .string(Pattern.bound))]
    case .text, .link, .reference, .yesNo, .day: return required
    }
  }
}

extension Bounds {
  /// As near as Frictionless comes: it has no bound that is itself left out.
  fileprivate func constraints(leastPositive: Int) -> [(key: String, value: JSONText)] {
    switch self {
    case .any: []
    case .positive: [("minimum", .literal("\(leastPositive)"))]
    case .notNegative: [("minimum", .literal("0"))]
    case .within(let most):
      [("minimum", .literal("-\(most)")), ("maximum", .literal("\(most)"))]
    }
  }
}

/// EDTF of levels 0 and 1 as the reader takes it; a pattern cannot know how long a month is.
private enum Pattern {
  private static let day = #"(-(XX|0[1-9]|[12]\d|3[01]))?"#
  private static let month = #"(-(XX(-XX)?|(0[1-9]|1[0-2])\#(day)))?"#
  private static let single = #"(XXXX|\d{2}XX|\d{3}X|\d{4}\#(month))[?~%]?"#

  static let bound = "^\(single)$"
  static let date = "^(\(single)|(\(single)|\\.\\.)?/(\(single)|\\.\\.)?)$"
}
