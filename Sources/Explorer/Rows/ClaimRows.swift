import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// Claims made by the day, latest first.
  func claimEntries() -> [Entry] { asOf.claims.reversed().map(Entry.record) }

  /// What the data say of a claim, from what was worked out before if that still holds.
  func check(_ claim: Claim) -> ClaimCheck {
    guard let known = content.checks[claim.id], known.day == asOf.dayOfJudgement(claim) else {
      return asOf.check(claim)
    }
    return known
  }

  /// The claim that a reference means, once it was made.
  func claim(_ reference: Reference) -> Claim? {
    atlas.claim(Identifier(reference.text)).flatMap { asOf.sees($0.date) ? $0 : nil }
  }

  /// Works out the claims that can be seen, to be kept; all of them where a filter looks at all.
  mutating func checkVisibleClaims() {
    let entries = content.dated?.claims ?? []
    guard view.filters[.claims] == nil else { return check(entries[...]) }
    guard let area = layout.area(of: .claims), let place = position(in: .claims) else { return }
    // A claim and who made it seldom fit a line.
    let reach = area.rows / 2 + 1
    check(entries[max(0, place - reach)..<min(entries.count, place + reach)])
  }

  private mutating func check(_ entries: ArraySlice<Entry>) {
    for entry in entries {
      guard let claim = claim(Reference(entry.id)) else { continue }
      content.checks[claim.id] = check(claim)
    }
  }

  /// A claim with what the data say of it.
  func claimRow(_ entry: Entry) -> Row {
    guard let claim = claim(Reference(entry.id)) else { return .heading(entry.id) }
    let check = check(claim)
    let claimant = asOf.name(of: claim.claimant)
    return Row(
      id: entry.id, subject: entry.subject,
      lead: [Span(glyphs.sign(of: check.verdict) + " ", check.verdict.style)],
      text: Span("\(claimant): \(claim.paraphrase)"), wraps: true,
      words: "\(claimant), \(claim.date): \(check.verdict.phrase)"
        + (claim.quotation.isEmpty ? "" : ", \"\(claim.quotation)\""))
  }
}

extension Glyphs {
  /// A claim's verdict as one sign.
  func sign(of verdict: ClaimVerdict) -> String {
    switch verdict {
    case .holds: check
    case .fails: cross
    case .depends: "~"
    case .undecided: possibly
    }
  }
}

extension Glyphs {
  /// The verdict of one reading as a sign.
  func sign(of verdict: ReadingVerdict) -> String {
    switch verdict {
    case .holds: check
    case .fails: cross
    case .undecided: possibly
    }
  }
}

extension ClaimVerdict {
  fileprivate var style: Style {
    switch self {
    case .holds: .plain.colored(.green)
    case .fails: .plain.colored(.red)
    case .depends: .plain.colored(.yellow)
    case .undecided: .faint
    }
  }
}
