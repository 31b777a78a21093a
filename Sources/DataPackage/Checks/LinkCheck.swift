import Diplomacy

/// Looks up every identifier that a row mentions.
struct LinkCheck {
  private struct Known {
    let kind: RecordKind
    let bit: UInt64
    let resource: Int
    let start: Int
  }

  private let resources: [ReadResource]
  private let identifiers: Identifiers
  /// By the number of the identifier; `nil` where no record has it.
  private var known: [Known?]
  private var problems: [Problem] = []
  /// Kinds of which a record may have been lost: nothing is said of an identifier that it may have.
  private let lost: Set<RecordKind>

  static func problems(
    in resources: [ReadResource], with identifiers: Identifiers
  ) -> [Problem] {
    var check = LinkCheck(resources, identifiers)
    for index in resources.indices { check.register(index) }
    for resource in resources { check.follow(resource) }
    return check.problems
  }

  private init(_ resources: [ReadResource], _ identifiers: Identifiers) {
    (self.resources, self.identifiers) = (resources, identifiers)
    known = Array(repeating: nil, count: identifiers.count)
    var lost = Set(resources.filter(\.mayLackIdentifiers).compactMap(\.table.kind))
    // Said once of the package, rather than of every row.
    if !resources.contains(where: { $0.table.kind == .source }) { lost.insert(.source) }
    self.lost = lost
  }

  private mutating func register(_ index: Int) {
    let resource = resources[index]
    guard let kind = resource.table.kind else { return }
    let bit = kind.bit
    for identity in resource.reading.identities {
      guard let first = known[identity.number] else {
        known[identity.number] = Known(kind: kind, bit: bit, resource: index, start: identity.start)
        continue
      }
      let id = identifiers.texts[identity.number]
      report(.doubled(id, first: place(of: first)), in: resource, at: identity.start)
    }
  }

  private mutating func follow(_ resource: ReadResource) {
    let kinds = resource.table.columns.map(\.content.kinds)
    let allowed = kinds.map { $0.isEmpty ? .max : $0.reduce(0) { $0 | $1.bit } }
    for mention in resource.reading.mentions {
      guard let record = known[mention.number] else {
        reportMissing(mention, kinds[mention.column], in: resource)
        continue
      }
      guard allowed[mention.column] & record.bit == 0 else { continue }
      let expected = kinds[mention.column]
      report(
        .anotherKind(
          identifiers.texts[mention.number], found: record.kind, at: place(of: record),
          kinds: expected),
        in: resource, at: mention.start)
    }
  }

  private mutating func reportMissing(
    _ mention: Mention, _ expected: [RecordKind], in resource: ReadResource
  ) {
    guard lost.isDisjoint(with: expected.isEmpty ? RecordKind.allCases : expected) else { return }
    let id = identifiers.texts[mention.number]
    let meant = id.nearest(among: known(of: expected))
    report(.nothing(id, kinds: expected, meant: meant), in: resource, at: mention.start)
  }

  /// The identifiers of some kinds of record, of all if none is named, in the files' order.
  private func known(of kinds: [RecordKind]) -> some Sequence<String> {
    resources.lazy
      .filter { resource in
        resource.table.kind.map { kinds.isEmpty || kinds.contains($0) } ?? false
      }
      .flatMap { $0.reading.identities.lazy.map { identifiers.texts[$0.number] } }
  }

  private func place(of record: Known) -> FilePlace {
    resources[record.resource].file.place(at: record.start)
  }

  private mutating func report(_ fault: LinkFault, in resource: ReadResource, at start: Int) {
    problems.append(resource.file.problem(.link(fault), at: start))
  }
}

extension RecordKind {
  /// The kind as one bit of a set.
  fileprivate var bit: UInt64 { 1 << (Self.allCases.firstIndex(of: self) ?? 0) }
}
