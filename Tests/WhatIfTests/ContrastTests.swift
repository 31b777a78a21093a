import Diplomacy
import Testing
import WhatIf
import Worlds

@Suite struct ContrastTests {
  /// Aronia objects to Corvia, which has a border with it.
  private static let world = AdmissionTests.pact(.consensus).withdrawal("PACT")
    .objection(by: "AAA", to: "CCC", in: "PACT").border("BBB", "CCC", ("atlas", 10))
    .border("AAA", "BBB", ("atlas", 5))

  private func contrast(
    _ first: String, _ second: String, on days: (String, String) = ("2010-01-01", "2010-01-01")
  ) throws -> Contrast {
    Contrast(
      try Self.world.whatIf(first, on: days.0), try Self.world.whatIf(second, on: days.1))
  }

  @Test func `a scenario compared with itself says nothing of its own`() throws {
    let contrast = try contrast("join CCC PACT", "join CCC PACT")
    #expect(!contrast.shared.isEmpty)
    #expect(contrast.differing.isEmpty && contrast.figures.isEmpty)
    #expect(contrast.onlyFirst.isEmpty && contrast.onlySecond.isEmpty)
  }

  @Test func `every finding of both stands in one place`() throws {
    let contrast = try contrast("join CCC PACT", "join CCC PACT; leave AAA PACT")
    let first = contrast.shared + contrast.differing.map(\.first) + contrast.onlyFirst
    let second = contrast.shared + contrast.differing.map(\.second) + contrast.onlySecond
    #expect(Set(first) == Set(contrast.first.findings))
    #expect(first.count == contrast.first.findings.count)
    #expect(Set(second.map(\.id)) == Set(contrast.second.findings.map(\.id)))
    #expect(second.count == contrast.second.findings.count)
  }

  @Test func `an objection that blocks only while its maker has a vote differs`() throws {
    let contrast = try contrast("join CCC PACT", "join CCC PACT; leave AAA PACT")
    let objection = try #require(contrast.differing.first { $0.first.id.contains("objection") })
    #expect((objection.first.weight, objection.second.weight) == (.blocks, .changes))
    #expect(contrast.onlySecond.contains { $0.rule == .withdrawal })
  }

  @Test func `a figure that one scenario does not speak of is not one of 0`() throws {
    let contrast = try contrast("join CCC PACT", "leave AAA PACT")
    let figure = try #require(contrast.figures.first { $0.finding == "borders/PACT/CCC" })
    #expect(figure.first?.before == 10)
    #expect(figure.second == nil)
  }

  @Test func `two days are two days`() throws {
    let supposed = "join CCC PACT"
    #expect(try contrast(supposed, supposed).isOfOneDay)
    #expect(try !contrast(supposed, supposed, on: ("2010-01-01", "2011-01-01")).isOfOneDay)
  }
}
