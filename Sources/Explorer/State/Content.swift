import Diplomacy
import Terminal
import WhatIf

/// What the panes list, worked out from the view.
struct Content: Sendable {
  var rows: [Pane: [Row]] = [:]
  /// What depends on the date alone, kept while only suppositions change.
  var dated: Dated?
  var after: Snapshot?
  var outcome: Outcome?
  /// What Detail goes on showing while the cursor is in it.
  var pinned: DetailSubject?
  /// The list the cursor was last in, which stays open beside what is read.
  var lastList: Pane?
  /// The map as it was last drawn.
  var drawing: MapDrawing?
}

extension Content {
  /// A day as recorded, and what the panes show of it whatever is supposed.
  struct Dated: Sendable {
    let baseline: Baseline
    let checks: [ClaimCheck]
    var timeline: [Row] = []
    var claims: [Row] = []
  }

  var before: Snapshot? { dated?.baseline.snapshot }
  var checks: [ClaimCheck] { dated?.checks ?? [] }
}

extension ExplorerState {
  /// Works out everything that depends on the view.
  mutating func refresh() {
    let dated = datedContent()
    content.dated = dated
    content.after = dated.baseline.snapshot.supposing(view.scenario)
    content.outcome = evaluate(view.scenario, from: dated.baseline)
    list(.timeline, dated.timeline)
    list(.claims, dated.claims)
    list(.findings, findingRows())
    list(.states, stateRows())
    refreshDependents()
  }

  private mutating func datedContent() -> Content.Dated {
    if let dated = content.dated, dated.baseline.asOf.day == view.day { return dated }
    let baseline = Baseline(asOf)
    var dated = Content.Dated(baseline: baseline, checks: checkClaims(on: view.day, in: atlas))
    content.dated = dated
    dated.timeline = timelineRows()
    dated.claims = claimRows()
    return dated
  }

  /// Works out what depends on where the cursor is: marks follow the current pair.
  mutating func refreshDependents() {
    // Each of the two lists marks its rows by the other's cursor; identities do not depend on it.
    list(.alliances, allianceRows())
    list(.states, stateRows())
    list(.map, mapRows())
    if content.outcome?.findings.isEmpty ?? true { list(.findings, findingRows()) }
    list(.detail, detailRows())
  }

  /// Sets a pane's rows, without those that its filter leaves out.
  private mutating func list(_ pane: Pane, _ rows: [Row]) {
    guard let filter = view.filters[pane], !filter.isEmpty, pane != .detail else {
      content.rows[pane] = rows
      return
    }
    let wanted = folded(filter)
    content.rows[pane] = rows.filter {
      $0.isSelectable && folded($0.text.text + " " + $0.words + " " + $0.id).contains(wanted)
    }
  }
}

/// Text as it is searched: without case and diacritics, other scripts in Latin letters.
func folded(_ text: String) -> String { Transliteration.ascii(text).lowercased() }
