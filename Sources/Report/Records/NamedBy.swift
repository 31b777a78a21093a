import Diplomacy

extension AsOf {
  /// The records that name a record and may be spoken of, kind by kind.
  ///
  /// - Parameters:
  ///   - record: Who is named.
  ///   - told: Records that need not be told of again.
  ///   - mentions: Those of the package.
  /// - Returns: A list under the key `named_by`.
  func namedBy(
    _ record: Reference, besides told: Set<Reference>, _ mentions: Mentions
  ) -> JSON {
    var roles: [Reference: [String]] = [:]
    for mention in mentions[record] where !told.contains(mention.record) && shows(mention) {
      roles[mention.record, default: []].append(mention.role)
    }
    let rows = roles.keys.compactMap { namer in
      atlas.location(of: namer).map { (location: $0, record: namer) }
    }.filter { $0.record != record && sees(record: $0.record) }
      .sorted { $0.location.place < $1.location.place }
    return [
      "named_by": .list(
        rows.map { row in
          self.row(row.record, at: row.location, as: (roles[row.record] ?? []).uniqued())
        })
    ]
  }

  private func row(
    _ record: Reference, at location: RecordLocation, as roles: [String]
  ) -> JSON {
    let term = atlas.tables.term(at: location).known(on: day)
    let isMoment = location.kind == .event || location.kind == .claim
    return [
      "record_type": JSON(location.kind), "id": JSON(record), "as": JSON(roles),
      "date": JSON(isMoment ? known(term?.from) : nil),
      "from": JSON(isMoment ? nil : known(term?.from)), "to": JSON(term?.to?.text),
      "title": .text(label(of: record)),
    ]
  }

  /// Whether the row itself had begun; a further source is kept back while it may speak of an end
  /// that is not known yet.
  private func shows(_ mention: Mention) -> Bool {
    guard mention.since.map({ $0 <= day }) ?? true else { return false }
    guard mention.role == Mention.citation, let location = atlas.location(of: mention.record)
    else { return true }
    return !isEndHidden(atlas.tables.term(at: location))
  }
}

extension RecordLocation {
  /// Its place among all records: kind by kind, in the order of the files.
  fileprivate var place: (Int, Int) { (RecordKind.allCases.firstIndex(of: kind) ?? 0, index) }
}
