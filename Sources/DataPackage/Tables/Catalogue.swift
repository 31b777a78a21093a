import Diplomacy

/// The tables that a package can have, in the order in which they are described.
enum Catalogue {
  static let tables: [any AnyTable] = [
    sources, states, names, capitals, areas, populations, regions, regionMembers,
    alliances, allianceLinks, obligations, admissions, criteria, withdrawals, exclusivities,
    savings,
    memberships, ratifications, totals, ties, laws, disputes, disputeParties, phases,
    borders, borderLengths, closures, borderControls, controls, places, shores,
    programmes, programmeParticipants, programmeConditions, actors, persons, offices,
    events, eventLinks,
    scenarios, claims, claimLinks, objections, readings, passages, citations,
  ]

  static let tableNames: [String] = tables.map(\.name)

  static func table(named name: String) -> (any AnyTable)? { tables.first { $0.name == name } }

  /// The table whose rows are records of a kind.
  static func table(of kind: RecordKind) -> (any AnyTable)? { tables.first { $0.kind == kind } }
}
