import Diplomacy
import Terminal
import WhatIf

/// What the panes list, worked out from the view.
struct Content: Sendable {
  var rows: [Pane: [Row]] = [:]
  var before: Snapshot?
  var after: Snapshot?
  var outcome: Outcome?
  var checks: [ClaimCheck] = []
  /// What Detail goes on showing while the cursor is in it.
  var pinned: DetailSubject?
  /// The list the cursor was last in, which stays open beside what is read.
  var lastList: Pane?
}

extension ExplorerState {
  /// Works out everything that depends on the view.
  mutating func refresh() {
    let before = Snapshot(asOf)
    content.before = before
    content.after = before.supposing(view.scenario)
    content.outcome = evaluate(view.scenario, on: view.day, in: atlas)
    content.checks = checkClaims(on: view.day, in: atlas)
    list(.timeline, timelineRows())
    list(.claims, claimRows())
    list(.findings, findingRows())
    list(.states, stateRows())
    refreshDependents()
  }

  /// Works out what depends on where the cursor is: marks follow the current pair.
  mutating func refreshDependents() {
    // Each of the two lists marks its rows by the other's cursor; identities do not depend on it.
    list(.alliances, allianceRows())
    list(.states, stateRows())
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
