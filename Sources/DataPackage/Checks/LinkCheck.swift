import Diplomacy

/// Looks up every identifier that a row mentions.
struct LinkCheck {
  private struct Known {
    let kind: RecordKind
    let resource: Int
    let start: Int
  }

  private let resources: [ReadResource]
  private var known: [String: Known] = [:]
  private var problems: [Problem] = []
  /// Kinds of which a record may have been lost: nothing is said of an identifier that it may have.
  private let lost: Set<RecordKind>

  static func problems(in resources: [ReadResource]) -> [Problem] {
    var check = LinkCheck(resources)
    for index in resources.indices { check.register(index) }
    for resource in resources { check.follow(resource) }
    return check.problems
  }

  private init(_ resources: [ReadResource]) {
    self.resources = resources
    var lost = Set(resources.filter(\.mayLackIdentifiers).compactMap(\.table.kind))
    // Said once of the package, rather than of every row.
    if !resources.contains(where: { $0.table.kind == .source }) { lost.insert(.source) }
    self.lost = lost
  }

  private mutating func register(_ index: Int) {
    let resource = resources[index]
    guard let kind = resource.table.kind else { return }
    for identity in resource.reading.identities {
      let entry = Known(kind: kind, resource: index, start: identity.start)
      guard let first = known.updateValue(entry, forKey: identity.id) else { continue }
      known[identity.id] = first
      report(.doubled(identity.id, first: place(of: first)), in: resource, at: identity.start)
    }
  }

  private mutating func follow(_ resource: ReadResource) {
    let kinds = resource.table.columns.map(\.content.kinds)
    for mention in resource.reading.mentions {
      let expected = kinds[mention.column]
      if let record = known[mention.id] {
        guard !expected.isEmpty, !expected.contains(record.kind) else { continue }
        report(
          .anotherKind(
            mention.id, found: record.kind, at: place(of: record), kinds: expected),
          in: resource, at: mention.start)
      } else if lost.isDisjoint(with: expected.isEmpty ? RecordKind.allCases : expected) {
        let meant = mention.id.nearest(among: identifiers(of: expected))
        report(
          .nothing(mention.id, kinds: expected, meant: meant), in: resource, at: mention.start)
      }
    }
  }

  /// The identifiers of some kinds of record, of all if none is named, in the files' order.
  private func identifiers(of kinds: [RecordKind]) -> some Sequence<String> {
    resources.lazy
      .filter { resource in
        resource.table.kind.map { kinds.isEmpty || kinds.contains($0) } ?? false
      }
      .flatMap { $0.reading.identities.lazy.map(\.id) }
  }

  private func place(of record: Known) -> FilePlace {
    resources[record.resource].sheet.file.place(at: record.start)
  }

  private mutating func report(_ fault: LinkFault, in resource: ReadResource, at start: Int) {
    problems.append(resource.sheet.file.problem(.link(fault), at: start))
  }
}

extension Column.Content {
  /// The kinds of record that a cell may name; none if it may name any, or names none.
  fileprivate var kinds: [RecordKind] {
    switch self {
    case .link(let kind): [kind]
    case .reference(let kinds): kinds
    case .text, .identifier, .choice, .integer, .number, .yesNo, .day, .date, .bound: []
    }
  }
}
