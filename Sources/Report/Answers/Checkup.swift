public import Diplomacy

/// What the program found around it, what follows from that, and what to do about it.
public struct Checkup: Reportable {
  /// The package that would be asked.
  public enum Package: Sendable {
    case sound(Atlas)
    /// How many problems it has, and the first of them.
    case faulty(count: Int, first: String)
  }

  /// Something found.
  struct Item: Hashable, Sendable {
    let topic: String
    let name: String
    let value: String
    let meaning: String
  }

  let program: String
  let items: [Item]
  public let notes: [String] = []

  /// - Parameters:
  ///   - program: The program and its version.
  ///   - surroundings: What was found.
  ///   - package: What came of reading it.
  ///   - folder: Where it was read from; `nil` for the one inside the program.
  public init(
    _ program: String, _ surroundings: Surroundings, _ package: Package, from folder: String?
  ) {
    self.program = program
    let origin = folder ?? .inside
    items =
      surroundings.terminalItems + surroundings.signItems + surroundings.folderItems
      + package.items(origin, folder: folder)
  }

  public var json: JSON {
    [
      "program": .text(program),
      "items": .list(
        items.map {
          [
            "topic": .text($0.topic), "name": .text($0.name), "value": .text($0.value),
            "meaning": .text($0.meaning),
          ]
        }),
    ]
  }

  public var table: Table {
    Table(
      ["topic", "name", "value", "meaning"].map { Table.Column($0) },
      rows: items.map { [$0.topic, $0.name, $0.value, $0.meaning] })
  }

  public var page: Page {
    let topics = items.map(\.topic).uniqued()
    return Page(
      [.title(program)]
        + topics.flatMap { topic -> [Page.Block] in
          [.heading(topic), .items(items.filter { $0.topic == topic }.flatMap(\.lines))]
        })
  }
}

extension Checkup.Item {
  fileprivate var lines: [Page.Item] {
    [Page.Item("\(name): \(value)"), Page.Item(meaning, depth: 1)]
  }
}

// MARK: - What was found, and what follows

extension Surroundings {
  fileprivate var terminalItems: [Checkup.Item] {
    func item(_ name: String, _ value: String, _ meaning: String) -> Checkup.Item {
      Checkup.Item(topic: "Terminal", name: name, value: value, meaning: meaning)
    }
    return [
      item(
        "Standard input", readsFromTerminal ? .isTerminal : .noTerminal,
        readsFromTerminal ? "Keys can be read from it." : .noKeys),
      item(
        "Standard output", writesToTerminal ? .isTerminal : .noTerminal,
        writesToTerminal ? "The explorer can draw on it." : .noScreen),
      item("TERM", terminal ?? .notSet, description.meaning(of: terminal)),
      item("Colours", colors.map(String.init) ?? .unknownNumber, colorMeaning),
      item(
        "Window", size.map { "\($0.columns) columns, \($0.rows) rows" } ?? .unknownNumber,
        sizeMeaning),
    ]
  }

  private var size: (columns: Int, rows: Int)? {
    guard let columns, let rows else { return nil }
    return (columns, rows)
  }

  private var colorMeaning: String {
    if refusesColors { return .colorsRefused }
    guard let colors else { return .colorsUnknown }
    return colors < 8 ? .noColors : .colorsUsed
  }

  /// By the layouts of the explorer.
  private var sizeMeaning: String {
    guard let size else { return .noWindow }
    if size.columns < 12 || size.rows < 3 { return .oneLine }
    if size.columns < 50 || size.rows < 14 { return .onePane }
    if size.columns < 110 { return .listAndDetail }
    return size.columns >= 180 && size.rows >= 45 ? .fourColumns : .threeColumns
  }

  fileprivate var signItems: [Checkup.Item] {
    let value = locale.map { "\($0.variable)=\($0.value)" } ?? .noLocale
    return [
      Checkup.Item(
        topic: "Signs", name: "Locale", value: value,
        meaning: signs == .all ? .allSigns : .asciiOnly)
    ]
  }

  fileprivate var folderItems: [Checkup.Item] {
    folders.map { folder in
      Checkup.Item(
        topic: "Folders", name: folder.purpose, value: folder.path ?? .nowhere,
        meaning: folder.path == nil ? .noHome(folder.variable) : folder.meaning)
    }
  }
}

extension Surroundings.Folder {
  fileprivate var meaning: String {
    switch condition {
    case .writable: "It is there, and can be written to."
    case .absent: "It is not there, and is made when something is to be kept in it."
    case .unusable: .unusable(variable)
    }
  }
}

extension Checkup.Package {
  fileprivate func items(_ origin: String, folder: String?) -> [Checkup.Item] {
    func item(_ name: String, _ value: String, _ meaning: String) -> Checkup.Item {
      Checkup.Item(topic: "Package", name: name, value: value, meaning: meaning)
    }
    switch self {
    case .faulty(let count, let first):
      return [
        item("Read from", origin, .otherPackages),
        item("Problems", "\(count)", .faulty(first, folder)),
      ]
    case .sound(let atlas):
      let facts = atlas.facts
      return [
        item("Read from", origin, .otherPackages),
        item("Name", "\(facts.name) \(facts.version)", facts.title + "."),
        item("Data until", facts.dataUntil.description, .laterDays),
        item("Records", atlas.counts, "\"entente validate\" counts every kind."),
        item("Problems", "none", "Every row was read and every reference leads somewhere."),
      ]
    }
  }
}

extension Atlas {
  fileprivate var counts: String {
    [
      (tables.states.count, "states"), (tables.alliances.count, "bodies and treaties"),
      (tables.memberships.count, "memberships"), (tables.events.count, "events"),
      (tables.claims.count, "claims"), (tables.sources.count, "sources"),
    ].map { "\($0) \($1)" }.joined(separator: ", ")
  }
}

// MARK: - Sentences

extension Surroundings.Description {
  fileprivate func meaning(of name: String?) -> String {
    guard name != nil else {
      return "Without it the explorer cannot draw: set it, for example TERM=xterm-256color."
    }
    return switch self {
    case .known: "The system knows it, and the explorer can draw on it."
    case .unknown:
      "The system has no description of it: try TERM=xterm-256color, or install its description "
        + "(ncurses-term)."
    case .tooSimple:
      "It cannot place its cursor, so that the explorer cannot draw; every verb works. Try "
        + "TERM=xterm-256color."
    }
  }
}

extension String {
  fileprivate static let isTerminal = "a terminal"
  fileprivate static let noTerminal = "a file, a pipe or nothing"
  fileprivate static let notSet = "not set"
  fileprivate static let unknownNumber = "unknown"
  fileprivate static let inside = "inside the program"
  fileprivate static let nowhere = "nowhere"
  fileprivate static let noLocale = "LC_ALL, LC_CTYPE and LANG are not set"

  fileprivate static let noKeys =
    "The explorer needs a terminal to read keys from: run it without < or a pipe before it."
  fileprivate static let noScreen =
    "The explorer needs a terminal to draw on: run it without > or a pipe behind it."
  fileprivate static let colorsRefused =
    "NO_COLOR is set, so none are used and no meaning is lost; unset it to have them."
  fileprivate static let colorsUnknown = "None are used; no meaning is lost."
  fileprivate static let noColors = "Too few to use; signs carry the meaning, and nothing is lost."
  fileprivate static let colorsUsed =
    "They are used, as the terminal has them; set NO_COLOR=1 to do without."

  fileprivate static let noWindow = "No standard stream is a terminal that knows its size."
  fileprivate static let oneLine = "Room for one line of text; 50 by 14 shows a list and a page."
  fileprivate static let onePane =
    "Room for one pane at a time; 50 by 14 shows a list and a page beside it."
  fileprivate static let listAndDetail =
    "Room for a list and a page; 110 columns show three columns of panes."
  fileprivate static let threeColumns =
    "Room for three columns of panes; 180 by 45 shows four."
  fileprivate static let fourColumns = "Room for all panes in four columns."

  fileprivate static let allSigns =
    "Signs beyond ASCII are drawn: letters of all scripts, braille maps. --ascii does without."
  fileprivate static let asciiOnly =
    "Everything is drawn in ASCII, names transliterated; for all signs set LC_ALL=C.UTF-8, on a "
    + "terminal that shows UTF-8."

  fileprivate static func noHome(_ variable: String) -> String {
    "Nothing can be kept: set HOME or \(variable) to an absolute path."
  }

  fileprivate static func unusable(_ variable: String) -> String {
    "It cannot be written to: see to its permissions, or set \(variable) to another folder."
  }

  fileprivate static let otherPackages = "--data DIR reads another."
  fileprivate static let laterDays =
    "On later days what was open then is only possibly so; --at asks about another day."

  fileprivate static func faulty(_ first: String, _ folder: String?) -> String {
    let call = (["entente validate"] + (folder.map { [$0] } ?? [])).joined(separator: " ")
    return "The first: \(first). \"\(call)\" tells all of them; until then no verb answers."
  }
}
