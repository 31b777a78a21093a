import Diplomacy
import Report
import Testing

/// What the package says changed, against what is known to have.
@Suite struct ChangesTests {
  private func changes(_ subject: ChangeSubject, _ from: String, _ to: String) throws -> Changes {
    let start = try #require(Day(iso8601: from))
    return Changes(of: subject, from: start, to: try asOf(to))
  }

  @Test func `between the article and the end of 2020 a war came and went`() throws {
    let phases = try changes(.state("AZE"), "2018-09-10", "2020-12-01").changes(.dispute)
      .map { "\($0.date ?? "") \($0.before ?? "") -> \($0.after ?? "")" }
    #expect(phases.contains("2020-09-27 ceasefire -> war"))
    #expect(phases.contains("2020-11-10 war -> ceasefire"))
  }

  @Test func `Kazakhstan's capital changed its name`() throws {
    let capitals = try changes(.state("KAZ"), "2018-09-10", "2020-01-01").changes(.capital)
    #expect(capitals.map { [$0.before, $0.after] } == [["Astana", "Nur-Sultan"]])
  }

  @Test func `Uzbekistan left the CSTO in 2012, the sources differing on the day`() throws {
    let list = try changes(.alliance("CSTO"), "2012-01-01", "2013-06-01").list
    let left = try #require(
      list.first { $0.kind == .membership && $0.topic.hasPrefix("Uzbekistan") && $0.after == nil })
    #expect(left.date?.hasPrefix("2012") == true)
    let members = try #require(list.first { $0.figure?.name == "members of CSTO" }?.figure)
    #expect((members.before, members.after) == (7, 6))
  }

  @Test func `every change has evidence, and none is later than the later day`() throws {
    let changes = try changes(.everything, "2016-01-01", "2018-09-10")
    #expect(changes.list.count > 100)
    for change in changes.list {
      #expect(!change.evidence.isEmpty, "\(change.sentence)")
      #expect(change.date.map { $0 < "2018-09-11" } ?? true, "\(change)")
    }
  }
}
