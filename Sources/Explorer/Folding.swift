import WhatIf

/// What is folded and unfolded in Findings; undo leaves it alone.
struct Folds: Hashable, Sendable {
  /// The groups whose findings are folded away.
  var groups: Set<Weight> = []
  /// The findings whose reasons are unfolded.
  var reasons: Set<String> = []
}

extension ExplorerState {
  /// The place of the first finding in its pane, where a reader begins.
  var firstFinding: Int {
    let entries = entries(of: .findings)
    return entries.firstIndex { entry in
      guard case .finding = entry.subject else { return false }
      return true
    } ?? 0
  }

  /// How many findings are listed up to the cursor, and how many in all.
  var findingsFooter: String {
    let entries = entries(of: .findings)
    let findings = entries.indices.filter { index in
      guard case .finding = entries[index].subject else { return false }
      return true
    }
    // What only says something is a row as well.
    guard content.outcome?.findings.isEmpty == false, view.mode != .baseline else {
      return "\(min(1, entries.count))/\(entries.count)"
    }
    let place = position(in: .findings) ?? 0
    return "\(findings.count { $0 <= place })/\(findings.count)"
  }

  /// Folds or unfolds the group or the reasons that the cursor is on.
  mutating func fold() {
    switch entry(in: .findings)?.subject {
    case .group(let weight)?: folds.groups.formSymmetricDifference([weight])
    case .finding(let id)?: folds.reasons.formSymmetricDifference([id])
    case .reason(of: let id, at: _)?:
      folds.reasons.remove(id)
      put(on: id)
    case .heading?, .record?, .supposition?, .named?, .scenario?, .line?, nil:
      message = .nothingToFold
      return
    }
    relistFindings()
  }

  /// Folds every group, or unfolds all if all are.
  mutating func foldAll() {
    let weights = content.outcome?.findings.map(\.weight) ?? []
    let areFolded = weights.allSatisfy(folds.groups.contains)
    let here = currentFinding
    folds.groups = areFolded ? [] : Set(Weight.allCases)
    if let here, !areFolded { put(on: here.weight.rows) }
    relistFindings()
  }

  /// Unfolds what the cursor is on, or goes to what a reason leads to.
  ///
  /// - Returns: Whether the row is one of these.
  mutating func unfold() -> Bool {
    switch entry(in: .findings)?.subject {
    case .group?, .finding?: fold()
    case .reason?:
      if linksHere.isEmpty { message = .reasonLeadsNowhere } else { follow() }
    case .heading?, .record?, .supposition?, .named?, .scenario?, .line?, nil: return false
    }
    return true
  }

  /// Keeps the cursor on a row whose place will be known once the rows are listed again.
  private mutating func put(on id: String) {
    let index = entries(of: .findings).firstIndex { $0.id == id }
    selections[.findings] = Selection(id: id, index: index ?? 0)
  }

  private mutating func relistFindings() {
    message = nil
    // The place is held by what stands there, before the rows around it change.
    if let now = entry(in: .findings), selections[.findings] == nil { put(on: now.id) }
    list(.findings, Listing(rows: findingRows()))
    refreshDependents()
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let nothingToFold = "Nothing here folds."
  fileprivate static let reasonLeadsNowhere = "This reason leads nowhere; z folds the reasons."
}
