import Diplomacy

extension JSON {
  /// Every record named in it at any depth, in the order of reading.
  var allRecords: [Reference] {
    switch self {
    case .null, .boolean, .integer, .number, .text: []
    case .record(let record, _): [record]
    case .list(let values): values.flatMap(\.allRecords)
    case .object(let members): members.flatMap(\.value.allRecords)
    }
  }

  /// The records that a row about this leads to: the one whose name stands in it, else its own,
  /// then the others, and last the sources.
  var links: [Reference] {
    guard case .object(let members) = self else { return allRecords.distinct }
    let named = zip(members, members.dropFirst()).compactMap { member, next -> Reference? in
      guard case .record(let record, _) = member.value,
        next.key == "name" || next.key == "holder"
      else { return nil }
      return record
    }
    let sources = allSources.map(\.any)
    let others = allRecords
    return (named + others.filter { !sources.contains($0) } + others).distinct
  }
}

extension [Reference] {
  /// Each once; a row names so few that no set of them pays.
  fileprivate var distinct: [Reference] {
    reduce(into: []) { kept, record in
      if !kept.contains(record) { kept.append(record) }
    }
  }
}
