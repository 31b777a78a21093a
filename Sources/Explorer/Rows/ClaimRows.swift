import Diplomacy
import Terminal
import WhatIf

extension ExplorerState {
  /// Claims made by the day, latest first, each with what the data say of it.
  func claimRows() -> [Row] {
    content.checks.reversed().map { check in
      let claim = check.claim
      let claimant = asOf.name(of: claim.claimant)
      return Row(
        id: claim.id.text, subject: .record(claim.id.any),
        lead: [Span(glyphs.sign(of: check.verdict) + " ", check.verdict.style)],
        text: Span("\(claimant): \(claim.paraphrase)"), wraps: true,
        words: "\(claimant), \(claim.date): \(check.verdict.phrase)"
          + (claim.quotation.isEmpty ? "" : ", \"\(claim.quotation)\""))
    }
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
