public import Diplomacy
import Report
public import Terminal
public import WhatIf

/// Everything the explorer shows, as a value: two equal states give equal frames.
public struct ExplorerState: Sendable {
  public let atlas: Atlas
  let chronology: Chronology
  /// The bodies of two states, which no date changes.
  let bilateral: Set<Identifier<Alliance>>
  /// The rows and columns of the screen.
  public var rows: Int
  public var columns: Int
  public let charset: Charset
  /// The package's map, which is read when it is first drawn.
  public internal(set) var map: PackageMap
  /// Where the reader has moved the map to; undo leaves it alone.
  var camera = MapCamera()
  /// How far the reader has moved the time axis, in quarters of it; undo leaves it alone.
  var timeShift = 0
  /// Whose bars the timeline shows of itself: those of the list the cursor was last in.
  var barsOfList: TimelineView.Bars = .bodies

  /// What undo covers.
  public var view: View
  /// What undo leaves alone.
  public var focus: Pane = .states {
    didSet {
      if Pane.lists.contains(focus) { content.lastList = focus }
      if focus == .states { barsOfList = .bodies }
      if focus == .alliances { barsOfList = .states }
      if focus.isView {
        openView = focus
      } else if !isKeptOpen(beside: focus) {
        openView = nil
      }
    }
  }
  /// The view that stands open over the panes.
  var openView: Pane?
  /// The state that others are related to.
  var marked: Identifier<State>?
  public var selections: [Pane: Selection] = [:]
  public var overlay: Overlay?
  public var prompt: Prompt?
  /// The last line, where it does not speak of the focused row.
  public var message: String?
  public var isRunning = true
  /// What `/` was last asked for, which `n` and `N` look for.
  var searched: String?
  var undo: [UndoEntry] = []
  var redo: [UndoEntry] = []
  var trail = Trail()
  /// What is folded in Findings.
  var folds = Folds()
  /// The scenarios at hand beside the current one.
  var shelf = Shelf()
  /// A date to compare the as-of date with.
  var pinnedDay: Day?
  /// What the view of answers is asked.
  var question: Question?

  /// What the panes list, worked out from the rest.
  var content: Content

  /// What undo covers: the question, and how its answer is laid out.
  public struct View: Hashable, Sendable {
    public var day: Day
    public var scenario = Scenario()
    public var region: Identifier<Region>?
    public var mode: ViewMode = .whatIf
    public var filters: [Pane: String] = [:]
    /// The focused pane alone.
    public var isFull = false
    /// Where there is room for one only: findings instead of details.
    public var showsFindings = false
    public var sort: StateOrder = .name
    public var timeline = TimelineView()
    /// The body by whose statuses states are sorted; the current one if `nil`.
    public var sortBody: Identifier<Alliance>?
  }

  /// A package seen on a day, with the states of a region first: the package's first if `nil`.
  public init(
    _ atlas: Atlas, on day: Day, region: Identifier<Region>? = nil, scenario: Scenario = Scenario(),
    map: PackageMap = .absent, rows: Int, columns: Int, charset: Charset = .unicode
  ) {
    self.atlas = atlas
    chronology = Chronology(atlas.tables)
    bilateral = Set(atlas.tables.alliances.map(\.id).filter(atlas.asOf(day).isBilateral))
    self.map = map
    self.rows = rows
    self.columns = columns
    self.charset = charset
    view = View(day: day, scenario: scenario, region: region ?? atlas.tables.regions.first?.id)
    content = Content()
    refresh()
    refreshChart()
  }

  var glyphs: Glyphs { Glyphs.for(charset) }
  var asOf: AsOf { atlas.asOf(view.day) }

  // MARK: What the cursor is on

  func position(in pane: Pane) -> Int? {
    if pane == .timeline, let chosen = selections[pane] { return timelinePosition(chosen) }
    return (selections[pane.rowsOf] ?? startingSelection(in: pane)).position(in: entries(of: pane))
  }

  /// Where the cursor stands in a pane that nobody has moved in: on the latest event or the first
  /// finding, else on top.
  func startingSelection(in pane: Pane) -> Selection {
    if pane == .findings { return Selection(index: firstFinding) }
    return Selection(index: pane == .timeline ? entries(of: pane).count - 1 : 0)
  }

  /// The state of the current pair.
  public var currentState: Identifier<State>? { record(in: .states).map { Identifier($0.text) } }

  /// The body of the current pair.
  public var currentAlliance: Identifier<Alliance>? {
    record(in: .alliances).map { Identifier($0.text) }
  }

  /// The finding that the cursor is on, or on a reason of.
  var currentFinding: Finding? {
    switch entry(in: .findings)?.subject {
    case .finding(let id)?, .reason(of: let id, at: _)?:
      content.outcome?.findings.first { $0.id == id }
    case .heading?, .record?, .group?, .supposition?, .named?, .scenario?, .line?, nil: nil
    }
  }

  /// What Detail shows: the row the cursor was last on in a list.
  var subject: DetailSubject {
    switch focus {
    case .detail: content.pinned ?? .nothing
    case .findings: currentFinding.map { .finding($0) } ?? .nothing
    case .states, .alliances, .timeline, .map, .claims, .relations:
      record(in: focus).map { .record($0) } ?? .nothing
    case .scenario, .answers: row(in: focus)?.links.first.map { .record($0) } ?? .nothing
    case .matrix: (recordOfPair ?? record(in: .states)).map { .record($0) } ?? .nothing
    }
  }
}

/// What the detail pane speaks of.
enum DetailSubject: Hashable, Sendable {
  case nothing
  case record(Reference)
  case finding(Finding)
}

/// How the states are sorted.
public enum StateOrder: String, Hashable, Sendable, CaseIterable {
  case name, identifier, status

  var next: StateOrder {
    switch self {
    case .name: .identifier
    case .identifier: .status
    case .status: .name
    }
  }
}

/// Something drawn over the panes, which the next Esc or q closes.
public enum Overlay: Hashable, Sendable {
  /// Of the keys, or of those that a filter leaves.
  case help(scroll: Int, filter: String = "")
  case evidence(selected: Int)
  case about(scroll: Int)
  case statuses(selected: Int)
  /// What the row leads to, where that is more than one record.
  case links(selected: Int)
  /// The focused pane as text without boxes, for the terminal's own selection.
  case plain(scroll: Int)
}

/// A line being typed.
public struct Prompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    case palette
    case date
    case filter(Pane)
    /// The state to relate the current one to.
    case otherState
    /// A filter of the keys that help lists.
    case help
  }

  public var purpose: Purpose
  public var text: String
  /// The candidate the cursor is on, in the palette.
  public var selected = 0
  /// What was wrong with the text when it was last entered.
  public var fault: String?
  /// Where the cursor was, to go back to from a search.
  var origin: Selection?

  public init(_ purpose: Purpose, text: String = "") {
    (self.purpose, self.text) = (purpose, text)
  }
}
