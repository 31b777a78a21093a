import Diplomacy
import Testing
import WhatIf

/// Every accession and withdrawal of the package, judged lightly and in full.
@Suite struct SweepTests {
  @Test(arguments: ["1995-05-01", "2012-09-01", "2018-09-10", "2023-04-03", "2026-11-23"])
  func `a toggle is swept as it is evaluated`(date: String) throws {
    let baseline = Baseline(try asOf(date))
    let swept = Sweep(from: baseline)
    #expect(!swept.toggles.isEmpty)
    // Every tenth, from another one on each date; the benchmarks compare them all, when optimised.
    let offset = try #require(Day(iso8601: date)).year % 10
    for (index, toggle) in swept.toggles.enumerated() where index % 10 == offset {
      let outcome = evaluate(Scenario([toggle.supposition]), from: baseline)
      func count(_ weight: Weight) -> Int { outcome.findings.count { $0.weight == weight } }
      let deciding = outcome.findings.first {
        [.blocks, .conflicts, .unknown, .noChange].contains($0.weight)
      }
      let whole = SweptToggle(
        supposition: toggle.supposition, state: toggle.state, alliance: toggle.alliance,
        verdict: outcome.verdict, blocking: count(.blocks), conflicting: count(.conflicts),
        unknown: count(.unknown), finding: deciding?.id,
        reason: deciding?.sentence.before(" (uncertain on ") ?? "")
      guard toggle != whole else { continue }
      Issue.record("\(toggle) is evaluated as \(whole)")
      // One difference is enough to look at.
      return
    }
  }

  @Test func `on the day of the article one accession to the CSTO is blocked by an objection`()
    throws
  {
    let swept = Sweep(SweepFilter(alliance: "CSTO"), from: Baseline(try asOf("2018-09-10")))
    let blocked = swept.toggles.filter {
      $0.verdict == .blocked && $0.finding?.contains("objection") == true
    }
    #expect(blocked.map(\.supposition.description) == ["join AZE CSTO"])
    #expect(swept.toggles.count { $0.supposition.description.hasPrefix("leave") } == 6)
  }
}

extension String {
  /// What stands before some words; all of it without them.
  fileprivate func before(_ words: String) -> String {
    firstRange(of: words).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
