import Diplomacy
import Testing
import WhatIf

/// Who would sit with whom and how much of a body would be whose, as the package has it.
@Suite struct BalanceTests {
  @Test func `Azerbaijan would bring arms ties and an adversary into the CSTO`() throws {
    let outcome = try whatIf("join AZE CSTO", on: "2018-09-10")
    let partners = try outcome.expect("balance/AZE/CSTO/partners")
    #expect(partners.sentence.contains("an adversary in an open dispute (Armenia)"))
    #expect(partners.sentence.contains("Russia"))
    let vetoes = try outcome.expect("balance/CSTO/vetoes")
    #expect(vetoes.figures.map { [$0.before, $0.after] } == [[6, 7]])
  }

  @Test func `its part of the people is told in every series`() throws {
    let finding = try whatIf("join AZE CSTO", on: "2018-09-10").expect("balance/CSTO/shares")
    let people = finding.figures.filter { $0.name == "share of AZE in the people of CSTO" }
    #expect(Set(people.map(\.series)).count == people.count && people.count > 1)
    // About 10 of some 195 million.
    #expect(people.allSatisfy { $0.before == 0 && (0.045...0.06).contains($0.after ?? 0) })
  }

  @Test func `Armenia leaves the CSTO and keeps what the Treaty binds it to`() throws {
    let outcome = try whatIf("leave ARM CSTO", on: "2024-06-01")
    // The Collective Security Treaty carries the duty of aid and is not denounced.
    #expect(!outcome.findings.contains { $0.id == "balance/ARM/portfolio" })
  }

  @Test func `the obligations of Finland come to be like those of the allies`() throws {
    let finding = try whatIf("join FIN NATO", on: "2023-04-03").expect("balance/FIN/portfolio")
    let absolute = try #require(finding.figures.first)
    #expect(absolute.reading == "absolute")
    let (before, after) = (try #require(absolute.before), try #require(absolute.after))
    #expect(before < after && after <= 1)
    #expect(absolute.series.contains("states on record"))
    #expect(finding.figures.map(\.reading) == ["absolute", "squared", "quadratic", "quadratic"])
  }
}
