/// The English names under which a record is shown, with the time of their use.
struct DisplayNames: Sendable {
  struct Entry: Sendable {
    let text: String
    let use: Spell

    init(_ name: Name) { (text, use) = (name.name.string, name.use) }
  }

  private var short: [Entry] = []
  private var official: [Entry] = []
  private var abbreviations: [Entry] = []

  private static let english: Text = "en"

  /// - Parameters:
  ///   - rows: The positions of a record's names.
  ///   - names: Every name of the package.
  init(_ rows: some Sequence<Int>, of names: [Name]) {
    for row in rows where names[row].language == Self.english {
      switch names[row].kind {
      case .short: short.append(Entry(names[row]))
      case .official: official.append(Entry(names[row]))
      case .abbreviation: abbreviations.append(Entry(names[row]))
      case .alias, .nickname, .native, .demonym: break
      }
    }
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
