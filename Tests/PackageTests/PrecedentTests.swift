import Diplomacy
import Testing
import WhatIf

/// What happened last time, as the package has it.
@Suite struct PrecedentTests {
  @Test(arguments: [
    (
      "join AZE CSTO", "2018-09-10", "precedent/AZE/CSTO/pair",
      "Earlier Azerbaijan was a member of CST from 1994-04-20 until 1999-04-02 or 1999-04-20 or "
        + "1999-04-21"
    ),
    (
      "join AZE CSTO", "2018-09-10", "precedent/AZE/CSTO/accessions",
      "Uzbekistan became a member of CSTO after it began (2006-06-23 or 2006-08-16 or 2006-08-17 "
        + "or 2008-03-28), nobody else did"
    ),
    (
      "leave ARM CSTO", "2024-06-01", "precedent/ARM/CSTO/departures",
      "Left CSTO before: Uzbekistan (2012-06-28 or 2012-12-19); left CST before: Azerbaijan "
        + "(1999-04-02 or 1999-04-20 or 1999-04-21), Georgia (1999-04-02 or 1999-04-20 or "
        + "1999-04-21), Uzbekistan (1999-04-02 or 1999-04-20 or 1999-04-21) and Uzbekistan "
        + "(2012-06-28 or 2012-12-19)"
    ),
    (
      "join FIN NATO", "2023-04-03", "precedent/FIN/NATO/accessions",
      "States became members of NATO 18 times after it began, last North Macedonia (2020-03-27)"
    ),
    (
      "join SRB EU", "2018-09-10", "precedent/SRB/EU/accessions",
      "States became members of EU 22 times after it began, last Croatia (2013-07-01)"
    ),
  ])
  func `the last time is told as sources date it`(
    line: String, day: String, id: String, sentence: String
  ) throws {
    #expect(try whatIf(line, on: day).expect(id).sentence == sentence)
  }

  @Test func `waits for NATO are counted from invitations and applications`() throws {
    let finding = try whatIf("join FIN NATO", on: "2023-04-03").expect("precedent/FIN/NATO/waits")
    // North Macedonia: invited 2018-07-11, member 2020-03-27.
    #expect(
      finding.reasons.map(\.description)
        .contains("North Macedonia: 625 days, 2018-07-11 to 2020-03-27"))
    #expect(finding.sentence.hasSuffix("Sweden since 2022-05-18 and Ukraine since 2022-09-30"))
  }

  @Test func `an application that is still open is no earlier membership`() throws {
    let outcome = try whatIf("join FIN NATO", on: "2023-04-03")
    #expect(!outcome.findings.contains { $0.id == "precedent/FIN/NATO/pair" })
  }
}
