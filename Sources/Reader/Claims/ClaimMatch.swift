public import Diplomacy
public import WhatIf

/// A recorded claim that a sentence states, and why it is taken for it.
public struct ClaimMatch: Sendable {
  /// The claim with what the data say of it.
  public let check: ClaimCheck
  /// The sentence among all.
  public let sentence: Int
  /// How much speaks for it; see ``MatchReason/points``.
  public let score: Int
  /// Never empty.
  public let reasons: [MatchReason]

  public var claim: Claim { check.claim }
}

/// What a sentence has in common with a recorded claim.
public enum MatchReason: Hashable, Sendable {
  /// The package records the claim from this very text, for the paragraph.
  case recordedHere(locator: String)
  /// Words of the claim's quotation, in their order.
  case quotation(String, isWhole: Bool)
  /// Words of its paraphrase; the share of all that it has, rare ones counting more, in percent.
  case words([String], percent: Int)
  case figures([Int])
  case claimant(Reference, isInSentence: Bool)
  case publisher(Reference)
  case date(EDTFDate)
  /// So many of what it is about are named.
  case subjects([Reference], of: Int)

  /// What it counts; ``ClaimMatcher/threshold`` is what a match needs.
  var points: Int {
    switch self {
    case .recordedHere: 30
    case .quotation(_, let isWhole): isWhole ? 40 : 25
    case .words(_, let percent): min(30, percent * 6 / 10)
    case .figures: 20
    case .claimant(_, let isInSentence): isInSentence ? 20 : 10
    case .publisher: 15
    case .date: 15
    case .subjects(let named, let count): 20 * named.count / max(1, count)
    }
  }

  /// Whether it is about what was said, not only about who spoke of whom and when.
  var isOfContent: Bool {
    switch self {
    case .quotation, .figures: true
    case .words(let words, let percent): words.count > 1 && percent >= 10
    case .recordedHere, .claimant, .publisher, .date, .subjects: false
    }
  }
}
