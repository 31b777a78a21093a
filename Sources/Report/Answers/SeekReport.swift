public import Diplomacy
public import WhatIf

/// The minimal sets of suppositions that make a goal true, and how far was looked.
public struct SeekReport: Reportable {
  public let seek: Seek
  public let asOf: AsOf

  public init(_ seek: Seek, in atlas: Atlas) {
    (self.seek, asOf) = (seek, atlas.asOf(seek.day))
  }

  public var notes: [String] { asOf.notesOnDataEnd }

  public var json: JSON {
    [
      "at": JSON(seek.day), "data_until": JSON(asOf.atlas.facts.dataUntil),
      "goal": .text(seek.goal.description), "already_true": .boolean(seek.isAlreadyTrue),
      "now": .text(seek.words), "hindrances": JSON(seek.hindrances),
      "items": .list(seek.sets.map(\.json)), "irremovable": JSON(seek.irremovable),
      "judged": .integer(seek.judged),
      "bound": [
        "suppositions": .integer(seek.bound.suppositions),
        "scenarios": .integer(seek.bound.scenarios), "reached": .boolean(seek.isBoundReached),
        "complete_up_to": JSON(seek.completeUpTo),
      ],
    ]
  }

  public var table: Table {
    Table(
      [
        .init("set", .right), .init("suppositions"), .init("count", .right), .init("verdict"),
        .init("reached"),
      ],
      rows: seek.sets.enumerated().map { index, set in
        [
          String(index + 1), set.suppositions.map(\.description).joined(separator: "; "),
          String(set.suppositions.count), set.verdict.rawValue,
          // What an accession comes to is its verdict already.
          seek.goal.supposition == nil ? set.words : "",
        ]
      })
  }

  public var page: Page {
    let title = Page.Block.title("Sought on \(seek.day): \(seek.goal)")
    let now = Page.Block.paragraph(
      seek.isAlreadyTrue ? .alreadyTrue(seek.words) : .now(seek.words))
    guard !seek.isAlreadyTrue else { return Page([title, now]) }
    let hindrances = Page.Block.items(seek.hindrances.map { Page.Item($0) })
    let answer: [Page.Block] =
      seek.sets.isEmpty
      ? [.paragraph(.noSet(seek))]
        + (seek.irremovable.isEmpty
          ? [] : [.paragraph(.irremovable), .items(seek.irremovable.map { Page.Item($0) })])
      : [.paragraph(.sets(seek.sets.count)), .table(table.withoutEmptyColumns)]
    let shown =
      seek.hindrances.isEmpty || seek.hindrances == [seek.words]
      ? [title, now] : [title, now, hindrances]
    return Page(shown + answer + [.paragraph(.reach(seek))])
  }
}

extension SoughtSet {
  fileprivate var json: JSON {
    [
      "suppositions": JSON(suppositions.map(\.description)), "verdict": JSON(verdict),
      "reached": .text(words),
      "scenario": JSON(scenario.suppositions.map(\.description)),
    ]
  }
}

// MARK: - Sentences

extension String {
  fileprivate static func alreadyTrue(_ words: String) -> String { "Already true: \(words)." }
  fileprivate static func now(_ words: String) -> String { "Not true: \(words)." }
  fileprivate static let irremovable = "What none of them bears on:"

  fileprivate static func noSet(_ seek: Seek) -> String {
    seek.isBoundReached
      ? "No set of the suppositions considered was found that makes it true."
      : "No set of the suppositions considered makes it true."
  }

  fileprivate static func sets(_ count: Int) -> String {
    count == 1
      ? "One minimal set of suppositions makes it true:"
      : "\(count) minimal sets of suppositions make it true:"
  }

  /// How far was looked, and what the answer leaves open.
  fileprivate static func reach(_ seek: Seek) -> String {
    let judged =
      seek.judged == 1
      ? "1 scenario was judged" : "\(seek.judged) scenarios were judged"
    let parts = seek.sets.isEmpty ? "" : ", every proper part of each set among them"
    let lead = "\(judged)\(parts). \(considered)"
    guard let complete = seek.completeUpTo else {
      return seek.sets.isEmpty ? lead : "\(lead) No other set of these makes it true."
    }
    let bound =
      "\(seek.bound.suppositions) suppositions a set and \(seek.bound.scenarios) scenarios"
    let extent =
      complete == 0
      ? "there may be other sets"
      : "sets of up to \(complete) are all found, there may be larger ones"
    return "\(lead) The bound of \(bound) was reached: \(extent)."
  }

  private static let considered =
    "Considered are the suppositions that bear on what stands in the way."
}
