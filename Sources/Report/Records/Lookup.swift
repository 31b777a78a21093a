public import Diplomacy
import WhatIf

extension AsOf {
  /// The record that a user's word means: by identifier, else by a name in use by the day.
  ///
  /// A body or state that begins later is found by its identifier, so that its page can say so.
  public func record(_ word: String) -> Reference? {
    for id in [word, word.uppercased(), word.lowercased()] {
      guard let kind = atlas.location(of: Reference(id))?.kind else { continue }
      if kind == .state || kind == .alliance || sees(record: Reference(id)) { return Reference(id) }
    }
    let wanted = word.lowercased()
    return atlas.tables.names.first {
      sees($0.use) && $0.name.string.lowercased() == wanted && sees(record: $0.record)
    }?.record
  }

  /// The identifier, or the identifier of the record with the name, that is nearest to a word.
  ///
  /// Only records of some kinds that may be spoken of are suggested.
  public func nearestRecord(
    to word: String, among kinds: [RecordKind] = RecordKind.allCases
  ) -> String? {
    var ids: [String] = []
    atlas.tables.forEachRecord { id, kind, _, _ in
      if kinds.contains(kind), sees(record: Reference(id)) { ids.append(id) }
    }
    if let id = word.nearest(among: ids) { return id }
    let known = Set(ids)
    let names = atlas.tables.names.filter { sees($0.use) && known.contains($0.record.text) }
    let name = word.nearest(among: names.map(\.name.string))
    return names.first { $0.name.string == name }?.record.text
  }
}
