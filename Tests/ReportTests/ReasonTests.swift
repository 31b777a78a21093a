import Diplomacy
import Report
import Testing
import WhatIf
import Worlds

@Suite struct ReasonTests {
  private static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Alphaland", of: "AAA")
    .alliance("PACT").admission("PACT", .consensus).obligation("PACT")
    .members("AAA", "DDD", of: "PACT").objection(by: "AAA", to: "CCC", in: "PACT")
    .alliance("BLOC").exclusivity("BLOC", against: .otherInstrument).savings("BLOC", .anyTreaty)
    .members("AAA", "CCC", of: "BLOC").member("BBB", of: "BLOC")
    .region("land", "AAA", "BBB", "CCC").area("AAA", 60).area("BBB", 10).area("CCC", 30)
    .border("AAA", "CCC", ("atlas", 12))

  private static func findings(_ line: String = "join CCC PACT") throws -> ([Finding], AsOf) {
    let asOf = world.atlas.asOf(day("2010-01-01"))
    let scenario = try Scenario.read(line, with: asOf).get()
    return (evaluate(scenario, from: Baseline(asOf)).findings, asOf)
  }

  /// The reason of the first finding of a rule, by its identifier.
  private static func why(_ id: String) throws -> Reason {
    let (findings, asOf) = try findings()
    let finding = try #require(
      findings.first { $0.id.hasPrefix(id) }, "\(findings.map(\.id))")
    return finding.why(asOf)
  }

  /// A tree as a person reads it, two spaces a level.
  private static func told(_ reason: Reason) -> String {
    reason.lines.map { line in
      String(repeating: "  ", count: line.depth) + "\(line.reason.kind.rawValue): "
        + line.reason.text + "\n"
    }.joined()
  }

  @Test func `a reason unfolds from the rule over premises and records to sources`() throws {
    #expect(
      Self.told(try Self.why("admission/CCC/PACT/objection")) == """
        rule: admission, declared: Alphaland objects to CCC in PACT (2005-05-05), and its consent \
        is needed
          supposed: join CCC PACT
          premise: by PACT, art. 1
            premise: How to get in
            record: clause: PACT, art. 1
              source: [src-invented]: Invented, Nobody
          premise: It said so
            record: objection: objection-AAA-CCC
              source: [src-invented]: Invented, Nobody
          premise: voter
            record: Alphaland in PACT, member
              source: [src-invented]: Invented, Nobody
          removal: withdraw-objection AAA CCC PACT

        """)
  }

  @Test func `beside a conflict stands who held both before, and what saves it`() throws {
    let why = try Self.why("compatibility/CCC/BLOC/PACT")
    let coexistence = try #require(why.children.first { $0.kind == .coexistence })
    #expect(coexistence.text == "Held together before by Alphaland.")
    #expect(coexistence.children.map(\.text) == ["coexistence: Alphaland in BLOC, member"])
    #expect(why.children.contains { $0.kind == .premise && $0.text.hasPrefix("Saving clause: ") })
  }

  @Test func `a figure unfolds into its arithmetic and the rows that it takes`() throws {
    let why = try Self.why("coverage/PACT/land")
    let figure = try #require(why.children.first { $0.kind == .figure })
    #expect(figure.text == "share of land: 60% -> 90% (area, atlas)")
    let arithmetic = figure.children.filter { $0.kind == .arithmetic }.map(\.text)
    #expect(arithmetic.last == "90 of 100 is 90.0%")
    #expect(
      figure.children.flatMap(\.children).map(\.text) == [
        "area: Alphaland", "area: BBB", "area: CCC",
      ])
  }

  @Test(arguments: ["join CCC PACT", "leave AAA PACT", "join BBB PACT as observer"])
  func `every row of evidence stands in the tree, on a source, and no other row does`(
    line: String
  ) throws {
    let (findings, asOf) = try Self.findings(line)
    for finding in findings {
      let lines = finding.why(asOf).lines.map(\.reason)
      let rows = lines.filter { $0.kind == .record }
      #expect(Set(rows.compactMap(\.origin)) == Set(finding.evidence.map(\.origin)))
      #expect(rows.allSatisfy { $0.children.map(\.kind) == [.source] })
      #expect(
        lines.filter { $0.kind == .removal }.map(\.text)
          == finding.removedBy.map(\.description))
      #expect(lines.filter { $0.kind == .figure }.count == finding.figures.count)
    }
  }

  @Test func `JSON has the same tree`() throws {
    let atlas = Self.world.atlas
    let scenario = Scenario([.join("CCC", "PACT", as: .member)])
    let outcome = evaluate(scenario, on: day("2010-01-01"), in: atlas)
    let json = try StrictJSON.read(OutcomeReport(outcome, in: atlas).written(as: .json))
    let why = try #require(json["findings"]?.elements.first?["why"])
    #expect(why.keys == ["kind", "text", "record", "children"])
    func count(_ node: StrictJSON.Value) -> Int {
      1 + (node["children"]?.elements.map(count).reduce(0, +) ?? 0)
    }
    let finding = try #require(outcome.findings.first)
    #expect(count(why) == finding.why(atlas.asOf(outcome.day)).lines.count)
    let record = try #require(
      why["children"]?.elements.flatMap { $0["children"]?.elements ?? [] }
        .first { $0["kind"] == .text("record") })
    #expect(record.keys == ["kind", "text", "record", "file", "line", "children"])
  }

  @Test func `text unfolds it where that is asked for`() throws {
    let atlas = Self.world.atlas
    let outcome = evaluate(
      Scenario([.join("CCC", "PACT", as: .member)]), on: day("2010-01-01"), in: atlas)
    let text = OutcomeReport(outcome, in: atlas, told: .reasons).written(as: .text)
    #expect(
      text.contains("\n    by PACT, art. 1\n      How to get in\n      clause: PACT, art. 1 "))
    #expect(text.contains("\n    would be removed by: withdraw-objection AAA CCC PACT\n"))
  }
}
