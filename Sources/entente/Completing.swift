import ArgumentParser
import Diplomacy

extension CompletionKind {
  /// The identifiers of states.
  static let states = records { $0.tables.states.map(\.id.text) }
  /// The identifiers of bodies.
  static let bodies = records { $0.tables.alliances.map(\.id.text) }
  static let statesAndBodies = records {
    $0.tables.states.map(\.id.text) + $0.tables.alliances.map(\.id.text)
  }
  static let regions = records { $0.tables.regions.map(\.id.text) }
  /// The identifiers of whatever has a page; sources and clauses are left to who knows them.
  static let records = records {
    $0.tables.states.map(\.id.text) + $0.tables.alliances.map(\.id.text)
      + $0.tables.regions.map(\.id.text) + $0.tables.disputes.map(\.id.text)
      + $0.tables.events.map(\.id.text) + $0.tables.claims.map(\.id.text)
      + $0.tables.persons.map(\.id.text) + $0.tables.actors.map(\.id.text)
  }

  /// A state and, behind a colon, a body.
  static let pairs = CompletionKind.custom { words, _, typed in
    guard let atlas = atlas(for: words) else { return [] }
    let halves = typed.split(separator: ":", omittingEmptySubsequences: false)
    guard let state = halves.first, halves.count > 1 else {
      return atlas.tables.states.map { $0.id.text + ":" }
    }
    return atlas.tables.alliances.map { "\(state):\($0.id)" }
  }

  private static func records(_ list: @escaping @Sendable (Atlas) -> [String]) -> CompletionKind {
    .custom { words, _, _ in atlas(for: words).map(list) ?? [] }
  }

  /// The package that the words of a command line ask; none if it cannot be read.
  private static func atlas(for words: [String]) -> Atlas? {
    let folder = words.firstIndex(of: "--data").map { $0 + 1 }
      .flatMap { words.indices.contains($0) ? words[$0] : nil }
    return try? loadAtlas(from: folder)
  }
}
