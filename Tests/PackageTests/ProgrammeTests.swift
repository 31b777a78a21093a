import Diplomacy
import Testing
import WhatIf

/// What programmes hang on, as the package has it.
@Suite struct ProgrammeTests {
  @Test func `entry into the CSTO opens its preferential arms and risks the pipelines`() throws {
    let outcome = try whatIf("join AZE CSTO", on: "2018-09-10")
    let arms = try outcome.expect("programmes/preferential-arms/AZE/opens/CST")
    #expect(arms.weight == .gains)
    #expect(arms.basis == .text)
    #expect(arms.evidence.contains { $0.source == "src-cst-arms-agreement" })
    let pipelines = try outcome.expect("programmes/azerbaijan-pipelines/AZE/loses/CSTO")
    #expect(pipelines.weight == .costs)
    #expect(pipelines.basis == .declared)
    #expect(pipelines.evidence("claim") == ["claim-pipelines-risk"])
  }

  @Test func `nobody had spoken of the pipelines the day before`() throws {
    let outcome = try whatIf("join AZE CSTO", on: "2018-09-09")
    #expect(!outcome.findings.contains { $0.id.hasPrefix("programmes/azerbaijan-pipelines") })
  }

  @Test(arguments: [
    ("join AZE EAEU", "programmes/eaeu-work/AZE/opens/EAEU", Weight.gains),
    ("leave ARM EAEU", "programmes/eaeu-work/ARM/opens/EAEU", .costs),
    ("leave AZE IPAP", "programmes/aze-ipap-2017-2019/AZE/needs/IPAP", .costs),
    ("leave AZE PFP", "programmes/nato-parp/AZE/opens/PFP", .costs),
  ])
  func `a programme goes with the membership it hangs on`(
    line: String, id: String, weight: Weight
  ) throws {
    let finding = try whatIf(line, on: "2018-09-10").expect(id)
    #expect(finding.weight == weight)
  }

  @Test func `to leave the CSTO keeps the arms that the Treaty opens`() throws {
    let outcome = try whatIf("leave ARM CSTO", on: "2018-09-10")
    #expect(!outcome.findings.contains { $0.rule == .programmes })
  }
}
