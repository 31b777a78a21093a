public import Diplomacy

extension AsOf: Vocabulary {
  /// The state with an identifier or a name, whatever the case it is written in.
  public func state(_ word: String) -> Identifier<State>? {
    record(called: word, kind: .state, ids: atlas.tables.states.lazy.map(\.id))
  }

  /// The body with an identifier or a name, whatever the case it is written in.
  public func alliance(_ word: String) -> Identifier<Alliance>? {
    record(called: word, kind: .alliance, ids: atlas.tables.alliances.lazy.map(\.id))
  }

  public func nearestState(to word: String) -> String? {
    nearest(to: word, kind: .state, ids: atlas.tables.states.map(\.id.text))
  }

  public func nearestAlliance(to word: String) -> String? {
    nearest(to: word, kind: .alliance, ids: atlas.tables.alliances.map(\.id.text))
  }

  /// The region with an identifier or a name, whatever the case it is written in.
  public func region(_ word: String) -> Identifier<Region>? {
    record(called: word, kind: .region, ids: atlas.tables.regions.lazy.map(\.id))
  }

  public func nearestRegion(to word: String) -> String? {
    nearest(to: word, kind: .region, ids: atlas.tables.regions.map(\.id.text))
  }

  private func record<R>(
    called word: String, kind: RecordKind, ids: some Sequence<Identifier<R>>
  ) -> Identifier<R>? {
    // Mostly the identifier itself is written; thousands of words are read on a new day.
    if atlas.location(of: Reference(word))?.kind == kind { return Identifier(word) }
    let wanted = word.lowercased()
    if let id = ids.first(where: { $0.text.lowercased() == wanted }) { return id }
    let name = atlas.tables.names.first {
      sees($0.use) && atlas.location(of: $0.record)?.kind == kind
        && $0.name.string.lowercased() == wanted
    }
    return (name?.record.text).map { Identifier($0) }
  }

  /// The nearest identifier, or the identifier of the record with the nearest name.
  private func nearest(to word: String, kind: RecordKind, ids: [String]) -> String? {
    if let id = word.nearest(among: ids) { return id }
    let names = atlas.tables.names.filter {
      sees($0.use) && atlas.location(of: $0.record)?.kind == kind
    }
    let name = word.nearest(among: names.map(\.name.string))
    return names.first { $0.name.string == name }?.record.text
  }
}
