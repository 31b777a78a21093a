import Diplomacy
import Report
import Testing
import WhatIf

/// Nothing that came after the article can be seen on its day.
@Suite struct TimeLeakTests {
  private let asOf: AsOf

  init() throws { asOf = try PackageTests.asOf("2018-09-10") }

  @Test func `no event or claim is later`() {
    for event in asOf.events { #expect(event.date.earliest <= asOf.day, "\(event.id)") }
    for claim in asOf.claims { #expect(claim.date.earliest <= asOf.day, "\(claim.id)") }
    for objection in asOf.standingObjections {
      let date = asOf.atlas.claim(objection.claim)?.date.earliest ?? .distantFuture
      #expect(date <= asOf.day, "\(objection.provenance.origin)")
    }
  }

  @Test func `no status rests on a membership that begins later`() {
    let tables = asOf.atlas.tables
    let rows = Set(tables.alliances.flatMap { asOf.standings(in: $0.id) }.flatMap(\.rows))
    for row in tables.memberships where rows.contains(row.id) {
      // Another source may date the beginning later than the one that is believed.
      guard row.variantOf == nil else { continue }
      #expect(begins(row.term) <= asOf.day, "\(row.id)")
    }
  }

  @Test func `no name or capital is later`() {
    let tables = asOf.atlas.tables
    for record in Set(tables.names.map(\.record)) {
      for name in asOf.names(of: record) {
        #expect(begins(name.use) <= asOf.day, "\(name.provenance.origin)")
      }
    }
    for capital in tables.states.flatMap({ asOf.capitals(of: $0.id) }) {
      #expect(begins(capital.term) <= asOf.day, "\(capital.provenance.origin)")
    }
    #expect(asOf.capitals(of: "KAZ").map(\.name) == ["Astana"])
  }

  @Test func `no clause in force is later`() {
    func check<C: Clause>(_ table: KeyPath<Tables, [C]>) {
      for body in asOf.atlas.tables.alliances {
        for clause in asOf.clauses(table, of: body.id) {
          #expect(begins(clause.text.term) <= asOf.day, "\(clause.provenance.origin)")
        }
      }
    }
    check(\.obligations)
    check(\.admissions)
    check(\.criteria)
    check(\.withdrawals)
    check(\.exclusivities)
    check(\.savings)
  }

  @Test func `no record that may be spoken of begins later`() {
    let tables = asOf.atlas.tables
    func check<R: Record>(_ rows: [R], _ begins: (R) -> Day) {
      for row in rows where asOf.sees(record: row.id.any) {
        #expect(begins(row) <= asOf.day, "\(row.provenance.origin)")
      }
    }
    check(tables.phases) { begins($0.term) }
    check(tables.laws) { begins($0.term) }
    check(tables.offices) { begins($0.term) }
    check(tables.ties) { begins($0.term) }
    check(tables.disputes) { begins($0.term) }
    check(tables.memberships) { begins($0.term) }
    check(tables.closures) { begins($0.term) }
    check(tables.borderControls) { begins($0.term) }
    check(tables.controls) { begins($0.term) }
    check(tables.programmes) { begins($0.term) }
    check(tables.alliances) { begins($0.existence) }
    check(tables.states) { begins($0.existence) }
    check(tables.events) { $0.date.earliest }
    check(tables.claims) { $0.date.earliest }
  }

  @Test func `ties between states that hold had begun`() {
    let tables = asOf.atlas.tables
    for tie in tables.ties {
      guard let other = asOf.atlas.state(Identifier(tie.other.text)) else { continue }
      for seen in asOf.ties(tie.kind, between: tie.state, and: other.id) {
        #expect(begins(seen.term) <= asOf.day, "\(seen.id)")
      }
    }
  }

  @Test(arguments: ["join AZE CSTO", "join AZE CSTO as observer", "leave ARM CSTO"])
  func `no sentence names a later year, but for an end that was planned`(line: String) throws {
    let outcome = try whatIf(line, on: asOf.day.description)
    let planned = plannedEnds
    for finding in outcome.findings {
      for sentence in [finding.sentence] + finding.reasons.map(\.description) {
        let years = (2019...2025).map(String.init).filter { sentence.contains($0) }
        // Notice given on the day takes effect later, which a withdrawal is there to say.
        let isExpected = finding.rule == .withdrawal || planned.contains { sentence.contains($0) }
        #expect(years.isEmpty || isExpected, "\(finding.id): \(sentence)")
      }
    }
  }

  /// The ends of spells that were known before the day.
  private var plannedEnds: [String] {
    let tables = asOf.atlas.tables
    let terms =
      tables.memberships.map(\.term) + tables.programmes.map(\.term) + tables.ties.map(\.term)
    return terms.compactMap { term in
      guard let to = term.to, to.earliest > asOf.day else { return nil }
      return term.known(on: asOf.day)?.to?.text
    }
  }

  private func begins(_ term: Spell) -> Day { term.from?.earliest ?? .distantPast }
}
