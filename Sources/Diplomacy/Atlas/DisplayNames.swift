/// The English names under which a record is shown, with the time of their use.
struct DisplayNames: Sendable {
  struct Entry: Sendable {
    let text: String
    let use: Spell
  }

  private let short: [Entry]
  private let official: [Entry]
  private let abbreviations: [Entry]

  init(_ names: [Name]) {
    func entries(_ kind: Name.Kind) -> [Entry] {
      names.filter { $0.kind == kind && $0.language == "en" }.map {
        Entry(text: $0.name.string, use: $0.use)
      }
    }
    short = entries(.short)
    official = entries(.official)
    abbreviations = entries(.abbreviation)
  }

  /// The short name in use on a day, else the official one.
  func name(on day: Day) -> String? {
    Self.inUse(short, on: day) ?? Self.inUse(official, on: day)
  }

  func abbreviation(on day: Day) -> String? { Self.inUse(abbreviations, on: day) }

  /// A name whose use ended within an imprecise bound gives way to the one that followed it.
  private static func inUse(_ entries: [Entry], on day: Day) -> String? {
    var possible: String?
    for entry in entries {
      switch entry.use.holds(on: day) {
      case .yes: return entry.text
      case .possibly: possible = entry.text
      case .no: break
      }
    }
    return possible
  }
}
