import Diplomacy
import Terminal

/// Who stands at one place of a pane; how it reads is made when it is drawn.
struct Entry: Hashable, Sendable {
  /// Stays the same while the row does, whatever comes before it.
  let id: String
  let subject: Row.Subject
  /// Where it stands in the chronology or among the relations, for a row of these.
  var place = 0
  /// How many moments from there on a period of the timeline puts together.
  var moments = 0

  /// A row that only names what follows.
  static func heading(_ text: String) -> Entry { Entry(id: text, subject: .heading) }

  static func record<R: Record>(_ record: R) -> Entry {
    Entry(id: record.id.text, subject: .record(record.id.any))
  }

  var isSelectable: Bool { subject != .heading }
}

/// What a pane lists: a screen shows a few dozen of a thousand rows, so that only those are made.
struct Listing: Sendable {
  var entries: [Entry] = []
  /// The rows of a short list, which are made beforehand.
  var rows: [Row]?

  init(_ entries: [Entry]) { self.entries = entries }

  init(rows: [Row]) {
    entries = rows.map { Entry(id: $0.id, subject: $0.subject) }
    self.rows = rows
  }
}

extension ExplorerState {
  func entries(of pane: Pane) -> [Entry] { content.listings[pane.rowsOf]?.entries ?? [] }

  /// A row of a pane as it reads now.
  func row(at index: Int, in pane: Pane) -> Row {
    if let rows = content.listings[pane.rowsOf]?.rows { return rows[index] }
    return row(entries(of: pane)[index], in: pane)
  }

  /// Every row of a pane.
  func rows(of pane: Pane) -> [Row] { entries(of: pane).indices.map { row(at: $0, in: pane) } }

  func row(in pane: Pane) -> Row? { position(in: pane).map { row(at: $0, in: pane) } }

  /// What the cursor of a pane is on.
  func entry(in pane: Pane) -> Entry? { position(in: pane).map { entries(of: pane)[$0] } }

  func record(in pane: Pane) -> Reference? {
    guard case .record(let reference)? = entry(in: pane)?.subject else { return nil }
    return reference
  }

  private func row(_ entry: Entry, in pane: Pane) -> Row {
    guard entry.isSelectable else { return .heading(entry.id) }
    return switch pane {
    case .states: stateRow(entry)
    case .alliances: allianceRow(entry)
    case .timeline: entry.moments > 0 ? periodRow(entry) : momentRow(entry)
    case .claims: claimRow(entry)
    case .matrix: matrixRow(entry)
    case .relations: relationRow(entry)
    // These make their rows beforehand.
    case .map, .findings, .detail, .scenario, .answers: .heading(entry.id)
    }
  }

  /// Whether a row has a folded text in its words or its identifier.
  func holds(_ wanted: String, at index: Int, in pane: Pane) -> Bool {
    guard entries(of: pane)[index].isSelectable else { return false }
    let row = row(at: index, in: pane)
    return folded(row.text.text + " " + row.words + " " + row.id).contains(wanted)
  }

  /// Sets what a pane lists, without what its filter leaves out.
  mutating func list(_ pane: Pane, _ listing: Listing) {
    content.listings[pane] = listing
    // The timeline leaves out what its filter does before it puts the rest together.
    guard let filter = view.filters[pane], !filter.isEmpty, ![.detail, .timeline].contains(pane)
    else { return }
    let wanted = folded(filter)
    let kept = listing.entries.indices.filter { holds(wanted, at: $0, in: pane) }
    content.listings[pane]?.entries = kept.map { listing.entries[$0] }
    content.listings[pane]?.rows = listing.rows.map { rows in kept.map { rows[$0] } }
  }
}

/// Text as it is searched: without case and diacritics, other scripts in Latin letters.
func folded(_ text: String) -> String { Transliteration.ascii(text).lowercased() }
