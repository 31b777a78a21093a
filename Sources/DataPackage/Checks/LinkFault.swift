public import Diplomacy

/// What can be wrong with an identifier that another row should, or should not, have.
public enum LinkFault: Hashable, Sendable {
  /// No record has it.
  case nothing(String, kinds: [RecordKind], meant: String?)
  /// A record has it that cannot be meant.
  case anotherKind(String, found: RecordKind, at: FilePlace, kinds: [RecordKind])
  /// Another record has it already.
  case doubled(String, first: FilePlace)

  var words: Words {
    switch self {
    case .nothing(let id, let kinds, let meant):
      Words(
        "\(shown(id)) is no \(kinds.spoken)\(question(meant))",
        hint: meant.map { "write \($0), or add a row with the identifier \(shown(id))" }
          ?? "add a row with this identifier\(kinds.files), or correct it")
    case .anotherKind(let id, let found, let place, let kinds):
      Words(
        "\(shown(id)) is \(found.withArticle), not \(kinds.withArticles)",
        hint: "its row is \(place); write the identifier of what is meant here")
    case .doubled(let id, let place):
      Words(
        "\(shown(id)) is already the identifier of \(place)",
        hint: "give one of the two another identifier: they are unique in the whole package")
    }
  }
}

extension [RecordKind] {
  /// `state`, `state or alliance`; `record of this package` if there is none.
  fileprivate var spoken: String {
    isEmpty ? "record of this package" : alternatives(map(\.rawValue))
  }

  fileprivate var withArticles: String {
    isEmpty ? "a record" : alternatives(map(\.withArticle))
  }

  /// ` to states.csv`; nothing if any table would do.
  fileprivate var files: String {
    isEmpty
      ? "" : " to " + alternatives(compactMap { Catalogue.table(of: $0).map { $0.name + ".csv" } })
  }
}
