import Diplomacy

extension JSON {
  /// The value in a cell of a table or beside a label.
  var cell: String {
    switch self {
    case .null: ""
    case .boolean(let value): value ? "yes" : "no"
    case .integer(let value): String(value)
    // Cells are for people: a share with sixteen digits claims what nobody knows.
    case .number(let value):
      plainDecimal(value.magnitude < 1e9 ? (value * 1e4).rounded() / 1e4 : value)
    case .text(let text), .record(_, let text): text
    case .list(let values): values.map(\.cell).joined(separator: "; ")
    case .object(let members): JSON.cell(of: members)
    }
  }

  /// An object inside a cell: what it says, without where that stands.
  private static func cell(of members: [Member]) -> String {
    let object = JSON.object(members)
    if let value = object["value"] {
      let series = ["series", "part", "year"].compactMap { object[$0]?.cell }
      return "\(value.cell) km (\(series.filter { !$0.isEmpty }.joined(separator: ", ")))"
    }
    if let record = object["record"], let role = object["role"] {
      return "\(record.cell) (\(role.cell))"
    }
    let unsaid = ["id", "type", "source", "evidence", "steps", "measure", "moment"]
    return members.filter { !unsaid.contains($0.key) }.map(\.value.cell)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The sources it rests on directly: its own, or those of its evidence.
  var ownSources: [Identifier<Source>] {
    if case .record(let id, _)? = self["source"] { return [Identifier(id.text)] }
    guard case .list(let rows)? = self["evidence"] else { return [] }
    return rows.flatMap(\.ownSources).uniqued()
  }

  /// Every source named in it at any depth, in the order of reading.
  var allSources: [Identifier<Source>] {
    switch self {
    case .null, .boolean, .integer, .number, .text, .record: []
    case .list(let values): values.flatMap(\.allSources)
    case .object(let members):
      members.flatMap { member in
        if member.key == "source", case .record(let id, _) = member.value {
          return [Identifier<Source>(id.text)]
        }
        return member.value.allSources
      }
    }
  }

  /// Whether it is a list of things that have fields of their own.
  var isListOfObjects: Bool {
    guard case .list(let values) = self, case .object? = values.first else { return false }
    return true
  }
}

extension Table {
  /// What must stand last in a row, for it is long.
  private static let prose = [
    "title", "label", "says", "act", "end_act", "summary", "paraphrase", "quotation", "readings",
  ]
  /// What stands in a record's own page, or is said by another field of the row.
  private static let unsaid = [
    "type", "evidence", "source", "steps", "links", "claimant", "scenario", "quotation",
  ]

  /// The objects of a list as rows: their fields, the sources in brackets, then what is long.
  init(objects: [JSON]) {
    let keys = Self.keys(of: objects).filter { !Self.unsaid.contains($0) }
    let short = keys.filter { !Self.prose.contains($0) }
    // Where there is a title, the summary is left to the page of the record.
    let long = Self.prose.filter {
      keys.contains($0) && !($0 == "summary" && keys.contains("title"))
    }
    self.init(objects: objects, keys: short + ["source"] + long)
  }

  /// Every key of the objects, once.
  private static func keys(of objects: [JSON]) -> [String] {
    var keys: [String] = []
    var last: [String] = []
    for object in objects {
      let own = object.fields.map(\.key)
      // Objects of a list mostly have the same keys as the one before.
      guard own != last else { continue }
      keys += own.filter { !keys.contains($0) }
      last = own
    }
    return keys
  }

  /// The objects of a list as rows of chosen fields.
  init(objects: [JSON], keys: [String]) {
    let numbers = Set(keys.filter { key in objects.contains { $0[key]?.isNumber ?? false } })
    self.init(
      keys.map { Column($0, numbers.contains($0) ? .right : .left) },
      rows: objects.map { object in
        keys.map { key in
          key == "source" ? bracketed(object.ownSources) : object[key]?.cell ?? ""
        }
      }, links: objects.map(\.links))
  }
}

extension JSON {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    case .null, .boolean, .text, .record, .list, .object: false
    }
  }
}
