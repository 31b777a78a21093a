import Diplomacy
import Report
import Terminal
import WhatIf

extension ExplorerState {
  /// Works out the columns of the matrix, where it is open.
  mutating func refreshColumns() {
    guard openView == .matrix, let dated = content.dated, dated.columns == nil else { return }
    content.dated?.columns = Matrix.columns(
      dated.baseline.snapshot, near: view.region.map(atlas.states(in:)) ?? [])
  }

  /// The bodies that Alliances lists, as columns.
  var matrixColumns: [Identifier<Alliance>] {
    let listed = Set(entries(of: .alliances).lazy.filter(\.isSelectable).map(\.id))
    return (content.dated?.columns ?? []).filter { listed.contains($0.text) }
  }

  /// A state; its cells are drawn beside it, as many as there is room for.
  func matrixRow(_ entry: Entry) -> Row {
    let row = stateRow(entry)
    return Row(
      id: row.id, subject: row.subject, lead: [Span(entry.id + " ")], text: row.text,
      trail: row.trail, words: row.words)
  }

  /// How many bodies there are, and the place of the current one among them.
  var columnFooter: String {
    let columns = matrixColumns
    let place = currentAlliance.flatMap(columns.firstIndex(of:)).map { $0 + 1 } ?? 0
    return "body \(place)/\(columns.count)"
  }

  /// The membership of the current pair: the one that holds, else the last that ended.
  var recordOfPair: Reference? {
    guard let state = currentState, let alliance = currentAlliance else { return nil }
    if let row = content.before?.standing(of: state, in: alliance)?.rows.first { return row.any }
    return atlas.memberships(of: state, in: alliance)
      .last { $0.variantOf == nil && $0.term.over(by: view.day) != .no }?.id.any
  }

  /// The cells of a state as the view mode has them; `nil` for one that says nothing.
  func matrixCells(
    of state: Identifier<State>, in bodies: ArraySlice<Identifier<Alliance>>
  ) -> [MatrixCell?] {
    guard let before = content.before, let after = content.after else { return [] }
    switch view.mode {
    case .baseline: return Matrix(before: before, after: before).cells(of: state, in: bodies)
    case .whatIf: return Matrix(before: before, after: after).cells(of: state, in: bodies)
    case .difference:
      return Matrix(before: before, after: after).cells(of: state, in: bodies)
        .map { $0.change == .none ? nil : $0 }
    }
  }

  // MARK: Moving and sorting

  /// To another body of the table.
  mutating func moveAcross(by step: Int) {
    let columns = matrixColumns
    guard let now = currentAlliance.flatMap(columns.firstIndex(of:)) else { return }
    let next = columns[min(max(now + step, 0), columns.count - 1)]
    guard let row = entries(of: .alliances).firstIndex(where: { $0.id == next.text }) else {
      return
    }
    select(row, in: .alliances)
  }

  /// In the matrix by the body the cursor is on, and back; elsewhere by the next order there is.
  mutating func cycleSort() {
    let body = focus == .matrix ? currentAlliance : nil
    let isSorted = view.sort == .status && view.sortBody == body
    change { view in
      view.sort = body == nil ? view.sort.next : isSorted ? .name : .status
      view.sortBody = isSorted ? nil : body
    }
    let by = view.sortBody.map { .status(in: asOf.shortForm(of: $0.any)) } ?? view.sort.rawValue
    message = .sorted(by: by)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func status(in body: String) -> String { "status in \(body)" }
  fileprivate static func sorted(by order: String) -> String { "Sorted by \(order)." }
}
