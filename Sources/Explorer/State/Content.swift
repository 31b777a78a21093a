import Diplomacy
import Report
import Terminal
import WhatIf

/// What the panes list, worked out from the view.
struct Content: Sendable {
  var listings: [Pane: Listing] = [:]
  /// What depends on the date alone, kept while only suppositions change.
  var dated: Dated?
  var after: Snapshot?
  var outcome: Outcome?
  /// Claims that were worked out, each on the day it was judged on.
  var checks: [Identifier<Claim>: ClaimCheck] = [:]
  /// What Detail goes on showing while the cursor is in it.
  var pinned: DetailSubject?
  /// The list the cursor was last in, which stays open beside what is read.
  var lastList: Pane?
  /// What the filter of the timeline looks at, once it does.
  var momentTexts: MomentTexts?
  /// The page that somebody went to the end of, which is read as a whole.
  var wholePage: DetailSubject?
  /// What the rows of Detail were made for.
  var page: PageRequest?
  /// The words of every record, once the palette has been opened.
  var searchIndex: SearchIndex?
  /// What can be found on the day, once somebody searched on it.
  var searchScope: SearchScope?
  /// What the palette offers for what has been typed.
  var offer: PaletteOffer?
  /// Who names whom, once a page has asked for it.
  var mentions: Mentions?
  /// The relations of two states as they were last worked out.
  var relations: Relations?
  /// What the view of answers was last asked, with the rows of that.
  var answer: Answer?
  /// Who stood where on the pinned date, if that comes before the as-of date.
  var since: Snapshot?
  /// The region as it was last filled, which tells whether the current state lies in it.
  var region: FilledGround?
  /// The map as it was last drawn.
  var drawing: MapDrawing?
}

/// What the rows of Detail depend on.
struct PageRequest: Hashable, Sendable {
  let subject: DetailSubject
  let day: Day
  /// How many rows there is room for.
  let room: Int
}

extension Content {
  /// A day as recorded, and what the panes list of it whatever is supposed.
  struct Dated: Sendable {
    let baseline: Baseline
    let claims: [Entry]
    let alliances: [Entry]
    let timeline: [Entry]
    /// The columns of the matrix, once it was looked at.
    var columns: [Identifier<Alliance>]?
  }

  var before: Snapshot? { dated?.baseline.snapshot }
}

extension ExplorerState {
  /// Works out everything that depends on the view.
  mutating func refresh() {
    let dated = datedContent()
    content.dated = dated
    refreshSince()
    content.after = dated.baseline.snapshot.supposing(view.scenario)
    content.outcome = evaluate(view.scenario, from: dated.baseline)
    prepareMomentSearch()
    list(.timeline, Listing(timelineEntries(dated.timeline)))
    if view.filters[.claims] != nil { checkVisibleClaims() }
    list(.claims, Listing(dated.claims))
    list(.findings, Listing(rows: findingRows()))
    list(.states, Listing(stateEntries()))
    content.relations = nil
    refreshDependents()
  }

  private func datedContent() -> Content.Dated {
    if let dated = content.dated, dated.baseline.asOf.day == view.day { return dated }
    return Content.Dated(
      baseline: Baseline(asOf), claims: claimEntries(), alliances: allianceEntries(),
      timeline: chronology.entries(on: asOf))
  }

  /// Works out what depends on where the cursor is: marks follow the current pair.
  mutating func refreshDependents() {
    checkVisibleClaims()
    // Identities do not depend on the cursor, but what a filter looks at and an order by status do.
    list(.alliances, Listing(content.dated?.alliances ?? []))
    if view.filters[.states] != nil || view.sort == .status {
      list(.states, Listing(stateEntries()))
    }
    list(.map, Listing(rows: mapRows()))
    refreshColumns()
    refreshRelations()
    refreshScenario()
    refreshAnswers()
    if content.outcome?.findings.isEmpty ?? true { list(.findings, Listing(rows: findingRows())) }
    refreshDetail()
  }

  /// Works out what Detail reads, which depends on the room it has.
  mutating func refreshDetail() {
    let request = PageRequest(subject: subject, day: view.day, room: reach)
    // Moving about in a page does not change it.
    guard content.page != request else { return }
    content.page = request
    list(.detail, Listing(rows: detailRows(in: request.room)))
  }

  /// How many rows of a page are made: what is seen; where it is read some way ahead, its end only
  /// once somebody goes there.
  private var reach: Int {
    let room = layout.area(of: .detail)?.rows ?? 0
    guard focus == .detail else { return room }
    guard content.wholePage != subject else { return .max }
    // A screen beyond the cursor at least, in steps, so that not every row down makes them anew.
    let steps = (selections[.detail]?.index ?? 0) / Self.readAhead + 1
    return room + steps * Self.readAhead
  }

  /// The step, in rows, in which more of a page is made.
  private static let readAhead = 32

  /// Whether Detail goes on beyond the rows that were made.
  var readsOn: Bool {
    focus == .detail && content.page.map { entries(of: .detail).count >= $0.room } ?? false
  }

  /// Reads the whole page, where somebody goes to its end or looks for something in it.
  mutating func readWhole() {
    guard focus == .detail, content.wholePage != subject else { return }
    content.wholePage = subject
    refreshDetail()
  }

  /// Works out what depends on the size of the screen.
  mutating func refreshRoom() {
    checkVisibleClaims()
    refreshDetail()
  }
}
