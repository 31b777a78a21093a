import Diplomacy
import Testing
import Worlds

@testable import WhatIf

@Suite struct SweepTests {
  /// A pact that nobody may object to join, with one member that objects to BBB.
  private static let world = World().states("AAA", "BBB", "CCC").name("Land A", of: "AAA")
    .name("Land B", of: "BBB").alliance("PACT").admission("PACT", .consensus).withdrawal("PACT")
    .members("AAA", of: "PACT").objection(by: "AAA", to: "BBB", in: "PACT").region("east", "CCC")
    .alliance("TALK").admission("TALK", .open)

  private func sweep(_ filter: SweepFilter = SweepFilter(), on date: String = "2010-01-01") -> Sweep
  {
    Sweep(filter, from: Baseline(Self.world.atlas.asOf(day(date))))
  }

  @Test func `who is in can leave, everybody else can join, and the least hindered come first`() {
    #expect(
      sweep().toggles.map { "\($0.supposition): \($0.verdict.rawValue)" } == [
        "leave AAA PACT: open", "join CCC PACT: open", "join AAA TALK: open",
        "join BBB TALK: open", "join CCC TALK: open", "join BBB PACT: blocked",
      ])
  }

  @Test func `what stands in the way is counted and told`() throws {
    let last = try #require(sweep().toggles.last)
    #expect((last.blocking, last.conflicting, last.unknown) == (1, 0, 0))
    #expect(last.reason.hasPrefix("Land A objects to Land B"))
    #expect(last.finding?.hasPrefix("admission/BBB/PACT/objection") == true)
    #expect(sweep().toggles.first?.reason == "")
  }

  @Test(arguments: [
    (SweepFilter(alliance: "TALK"), 3), (SweepFilter(region: "east"), 2),
    (SweepFilter(verdicts: [.blocked]), 1), (SweepFilter(alliance: "TALK", region: "east"), 1),
    (SweepFilter(alliance: "TALK", verdicts: [.blocked]), 0),
  ])
  func `a sweep is narrowed by body, region and verdict`(filter: SweepFilter, count: Int) {
    #expect(sweep(filter).toggles.count == count)
  }

  @Test func `who is on record as a neighbour only is not supposed to join`() {
    let world = World().states("AAA").states("BBB", "CCC", detail: .reference).alliance("PACT")
      .members("CCC", of: "PACT")
    let swept = Sweep(from: Baseline(world.atlas.asOf(day("2010-01-01"))))
    #expect(swept.toggles.map(\.supposition.description) == ["join AAA PACT", "leave CCC PACT"])
  }

  @Test func `a body that does not exist on the day is not swept`() {
    let world = World().states("AAA").alliance("PACT", founded: "2011-01-01")
    let baseline = Baseline(world.atlas.asOf(day("2010-01-01")))
    #expect(Sweep(from: baseline).toggles.isEmpty)
  }
}

/// The light judgement against the whole one.
@Suite struct JudgementTests {
  @Test(arguments: 1...300)
  func `a scenario is judged as it is evaluated`(seed: Int) {
    let random = RandomWorld(seed: seed)
    let baseline = Baseline(random.world.atlas.asOf(RandomWorld.day))
    #expect(
      difference(random.scenario, from: baseline) == nil, "seed \(seed): \(random.scenario)")
  }

  @Test(arguments: 1...60)
  func `every toggle is judged as it is evaluated`(seed: Int) {
    let baseline = Baseline(RandomWorld(seed: seed).world.atlas.asOf(RandomWorld.day))
    for toggle in Sweep(from: baseline).toggles {
      let scenario = Scenario([toggle.supposition])
      #expect(difference(scenario, from: baseline) == nil, "seed \(seed): \(scenario)")
      #expect(toggle.verdict == evaluate(scenario, from: baseline).verdict)
    }
  }

  @Test func `uncertain dates are judged as they are evaluated`() {
    let world = World().states("AAA", "BBB").alliance("PACT").admission("PACT", .consensus)
      .member("AAA", of: "PACT", from: "2010").objection(by: "AAA", to: "BBB", in: "PACT")
    let baseline = Baseline(world.atlas.asOf(day("2010-06-01")))
    let scenario = Scenario([.join("BBB", "PACT", as: .member)])
    #expect(Judgement(scenario, from: baseline).verdict == .unknown)
    #expect(difference(scenario, from: baseline) == nil)
  }
}

/// Where the light judgement of a scenario differs from the whole one; `nil` if nowhere.
private func difference(_ scenario: Scenario, from baseline: Baseline) -> String? {
  let outcome = evaluate(scenario, from: baseline)
  let judgement = Judgement(scenario, from: baseline)
  guard outcome.verdict == judgement.verdict else {
    return "\(outcome.verdict) is judged \(judgement.verdict)"
  }
  let whole = outcome.findings.filter(\.weight.decides).map { finding in
    let end = finding.sentence.firstRange(of: " (uncertain on ")?.lowerBound
    let sentence = finding.sentence[..<(end ?? finding.sentence.endIndex)]
    return "\(finding.weight) \(finding.id) \(sentence) \(finding.causes)"
  }
  let light = judgement.decisions.map { "\($0.weight) \($0.id) \($0.sentence) \($0.causes)" }
  return whole == light ? nil : "\(whole) is judged \(light)"
}
