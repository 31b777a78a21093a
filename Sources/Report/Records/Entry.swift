import Diplomacy
import WhatIf

extension AsOf {
  /// What every record of ours is told by: its identifier and type, its own fields, its evidence.
  func entry<R: Record>(
    _ record: R, _ type: RecordKind, term: Spell = Spell(), _ fields: JSON
  ) -> JSON {
    let identity: JSON = ["id": JSON(record.id), "type": JSON(type)]
    return identity.adding(fields).adding(["evidence": rows(type.rawValue, record, term)])
  }

  /// The row of a record and its further citations, as evidence.
  func rows<R: Record>(_ role: String, _ record: R, _ term: Spell = Spell()) -> JSON {
    .list(evidence(role, record, term: term).map(\.json))
  }

  /// The dates of a spell as known, and whether it holds.
  func dates(_ term: Spell) -> JSON {
    let spell = term.known(on: day) ?? Spell()
    return [
      "from": JSON(known(spell.from)), "to": JSON(spell.to?.text), "holds": JSON(holds(term)),
    ]
  }

  /// A reference and the name of what it refers to, if that may be spoken of.
  func reference<R>(_ key: String, _ id: Identifier<R>?) -> JSON {
    guard let id = known(id) else { return .object([JSON.Member(key, .null)]) }
    return .object([JSON.Member(key, JSON(id)), JSON.Member("name", .text(name(of: id)))])
  }

  /// A record that an event or a claim names, and as what.
  func link(_ role: JSON, to record: Reference) -> JSON {
    ["role": role, "record": JSON(record), "name": .text(label(of: record))]
  }

  /// Every name in use by the day, with its dates.
  func namesEntry(_ record: Reference) -> JSON {
    .list(
      names(of: record).map { name in
        let spell = name.use.known(on: day) ?? Spell()
        return [
          "name": JSON(name.name), "language": JSON(name.language), "kind": JSON(name.kind),
          "from": JSON(known(spell.from)), "to": JSON(spell.to?.text),
          "used_by": JSON(name.usedBy), "source": JSON(name.provenance.source),
        ]
      })
  }
}
