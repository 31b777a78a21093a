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
  /// What the rows of Detail were made for.
  var page: PageRequest?
  /// Who names whom, once a page has asked for it.
  var mentions: Mentions?
  /// The relations of two states as they were last worked out.
  var relations: Relations?
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
    content.after = dated.baseline.snapshot.supposing(view.scenario)
    content.outcome = evaluate(view.scenario, from: dated.baseline)
    list(.timeline, Listing(dated.timeline))
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
    if content.outcome?.findings.isEmpty ?? true { list(.findings, Listing(rows: findingRows())) }
    refreshDetail()
  }

  /// Works out what Detail reads, which depends on the room it has.
  mutating func refreshDetail() {
    let room = focus == .detail ? .max : layout.area(of: .detail)?.rows ?? 0
    let request = PageRequest(subject: subject, day: view.day, room: room)
    // Moving about in a page does not change it.
    guard content.page != request else { return }
    content.page = request
    list(.detail, Listing(rows: detailRows(in: room)))
  }

  /// Works out what depends on the size of the screen.
  mutating func refreshRoom() {
    checkVisibleClaims()
    refreshDetail()
  }
}
