import Diplomacy
import Testing
import WhatIf
import Worlds

@testable import Report

/// States and bodies as a table, without a screen.
@Suite struct MatrixReportTests {
  private static let world = World().states("AAA", "BBB", "CCC", "DDD").name("Aronia", of: "AAA")
    .name("Bendar", of: "BBB").name("Corvia", of: "CCC").alliance("PACT").alliance("LEAGUE")
    .alliance("AAA-BBB").alliance("LATER", founded: "2015").region("vale", "CCC", "BBB", "AAA")
    .members("AAA", "BBB", of: "PACT").members("AAA", "BBB", of: "AAA-BBB")
    .member("CCC", of: "PACT", from: "1994", to: "1999").member("DDD", of: "LEAGUE")
    .member("BBB", of: "LATER", from: "2016").admission("PACT", .open)

  private static func report(_ lines: String = "", in region: Identifier<Region>? = "vale") throws
    -> MatrixReport
  {
    let asOf = world.atlas.asOf(day("2010-01-01"))
    return MatrixReport(try Scenario.read(lines, with: asOf).get(), asOf, in: region)
  }

  @Test func `the text writes the bodies downwards`() throws {
    #expect(
      try Self.report("join CCC PACT").page.text() == """
        States and bodies on 2010-01-01

        Supposed: join CCC PACT

                       A
                       A
                       A
                    P  -
                    A  B
                    C  B
                    T  B
        AAA Aronia  M  M
        BBB Bendar  M  M
        CCC Corvia +M  .

        Signs: M member, O observer, P partner, C candidate, A applicant, I invited, S signatory, \
        W withdrawing, small letter: frozen or suspended, ? possibly, + supposed in, - supposed \
        out, x former member, . not in it.

        """)
  }

  @Test func `a spreadsheet has a column for each body where somebody stands`() throws {
    #expect(
      try Self.report().written(as: .csv) == """
        state,name,PACT,AAA-BBB
        AAA,Aronia,M,M
        BBB,Bendar,M,M
        CCC,Corvia,x,.

        """)
    #expect(
      try Self.report("leave AAA PACT", in: nil).written(as: .csv) == """
        state,name,LEAGUE,PACT,AAA-BBB
        AAA,Aronia,.,-M,M
        BBB,Bendar,.,M,M
        CCC,Corvia,.,x,.
        DDD,DDD,M,.,.

        """)
  }

  @Test func `JSON has each standing with its evidence, and says what is supposed`() throws {
    let json = try Self.report("join CCC PACT").json
    guard case .list(let states)? = json["states"] else {
      Issue.record("no states")
      return
    }
    #expect(states.map { $0["state"]?.cell } == ["AAA", "BBB", "CCC"])
    guard case .list(let first)? = states[0]["standings"],
      case .list(let last)? = states[2]["standings"]
    else {
      Issue.record("no standings")
      return
    }
    #expect(first.map { $0["alliance"]?.cell } == ["PACT", "AAA-BBB"])
    #expect(first.map { $0["supposed"] } == [.null, .null])
    #expect(first[0]["evidence"]?.isListOfObjects == true)
    #expect(last.map { $0["supposed"] } == [.text("joins")])
  }

  @Test func `every status has a letter of its own`() {
    let letters = MembershipStatus.allCases.map { status in
      MatrixCell(
        from: Standing(
          state: "AAA", alliance: "PACT", status: status, participation: .full, holds: .yes,
          rows: []), to: nil, wasMember: false
      ).code.dropFirst()
    }
    #expect(Set(letters).count == letters.count)
    #expect(letters.allSatisfy { letter in MatrixCell.legend.contains { $0.hasPrefix(letter) } })
  }

  @Test func `nothing later than the day shows, and nowhere to stand is said`() throws {
    let report = try Self.report(in: nil)
    #expect(!report.json.document.contains("LATER"))
    #expect(!report.page.text().contains("LATER"))
    let empty = World().states("AAA").atlas.asOf(day("2010-01-01"))
    #expect(
      MatrixReport(Scenario(), empty, in: nil).page.text()
        == "States and bodies on 2010-01-01\n\nNone of these states stands in a body.\n")
  }
}
