import Diplomacy
import Explorer
import Report
import Terminal
import Testing
import WhatIf

@Suite struct RecordTests {
  @Test func `the package has no problem`() throws {
    #expect(try eurasia.get().facts.name == "eurasia")
  }

  /// S01 to S96 are the persons, bodies, events, claims, costs and dates of the article.
  @Test(arguments: 1...96)
  func `everything the article names is answered by a record`(number: Int) throws {
    let atlas = try eurasia.get()
    let id = Reference(number < 10 ? "S0\(number)" : "S\(number)")
    let answers = atlas.tables.passages.filter { $0.id == id }
    #expect(!answers.isEmpty)
    for answer in answers {
      #expect(atlas.location(of: answer.record) != nil, "\(answer.origin) names \(answer.record)")
    }
  }

  @Test func `every row rests on a source on record`() throws {
    let atlas = try eurasia.get()
    atlas.tables.forEachRecord { id, kind, index, origin in
      let location = atlas.location(of: Reference(id))
      let source = location.map { atlas.tables.provenance(at: $0).source }
      #expect(location?.kind == kind && location?.index == index, "\(origin): \(id) is not unique")
      #expect(source.flatMap(atlas.source) != nil, "\(origin): \(id) has no source")
    }
    for row in atlas.tables.rowsWithoutIdentifier {
      let (origin, source) = (row.provenance.origin, row.provenance.source)
      #expect(atlas.source(source) != nil, "\(origin): \(source) is not on record")
    }
  }

  @Test func `every record has a page on the last day of the data`() throws {
    let atlas = try eurasia.get()
    let ended = atlas.asOf(atlas.facts.dataUntil)
    atlas.tables.forEachRecord { id, _, _, origin in
      #expect(RecordReport(Reference(id), ended) != nil, "\(origin): \(id)")
    }
  }

  /// One record of each kind, by its identifier in the palette.
  @Test(arguments: RecordKind.allCases)
  func `a record of any kind can be read in the explorer`(kind: RecordKind) throws {
    let atlas = try eurasia.get()
    var first: String?
    atlas.tables.forEachRecord { id, found, _, _ in
      if found == kind, first == nil, atlas.asOf(atlas.facts.dataUntil).sees(record: Reference(id))
      {
        first = id
      }
    }
    let id = try #require(first)
    var state = ExplorerState(atlas, on: atlas.facts.dataUntil, rows: 40, columns: 120)
    for key in try Key.script(":\(id)<Enter>0") { _ = update(&state, state.action(for: key)) }
    let screen = draw(state).text
    #expect(screen.contains("┏━ 0 "), "\(id)")
    #expect(!screen.contains("Nothing is known of it yet."), "\(id)")
  }

  @Test func `every scenario can be read and supposes something`() throws {
    let atlas = try eurasia.get()
    for scenario in atlas.tables.scenarios {
      let suppositions = scenario.suppositions(atlas.asOf(scenario.at))
      #expect(suppositions?.isEmpty == false, "\(scenario.provenance.origin)")
    }
  }

  @Test func `no membership outlives its body`() throws {
    let atlas = try eurasia.get()
    for membership in atlas.tables.memberships {
      let body = try #require(atlas.alliance(membership.alliance))
      let origin = membership.provenance.origin
      if let began = body.existence.from, let from = membership.term.from {
        #expect(from.latest >= began.earliest, "\(origin) begins before \(body.id)")
      }
      if let dissolved = body.dissolved {
        let end = membership.term.to?.earliest ?? .distantFuture
        #expect(end <= dissolved.latest, "\(origin) outlives \(body.id)")
      }
    }
  }
}

@Suite struct MemberTotalTests {
  private static let six = ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]
  private static let nine = ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "RUS", "TJK", "UZB"]

  @Test(arguments: [
    ("CST", "1995-01-01", nine, []),
    ("CSTO", "2018-09-10", six, []),
    // It was founded a year later.
    ("CSTO", "2001-06-01", [], []),
    // Sources date the leaving of Uzbekistan to June and to December 2012.
    ("CSTO", "2012-09-01", six, ["UZB"]),
  ])
  func `a body has these members`(
    body: String, date: String, certain: [String], possible: [String]
  ) throws {
    #expect(try members(of: Identifier(body), on: date, .yes) == certain)
    #expect(try members(of: Identifier(body), on: date, .possibly) == possible)
  }

  /// The reader refuses a package that disagrees with its totals; here they are there at all.
  @Test(arguments: ["NATO", "EU", "COE", "OSCE", "SCO", "OTS", "CIS", "CST", "CSTO", "EAPC"])
  func `a body's members are held against somebody's count`(body: String) throws {
    let totals = try eurasia.get().tables.totals.filter { $0.alliance.text == body }
    #expect(!totals.isEmpty)
    for total in totals {
      let certain = try members(of: total.alliance, on: total.day.description, .yes).count
      let possible = try members(of: total.alliance, on: total.day.description, .possibly).count
      #expect((certain...certain + possible).contains(total.members), "\(total.provenance.origin)")
    }
  }

  @Test func `the data end where the last total is asked`() throws {
    #expect(try eurasia.get().facts.dataUntil.description == "2025-08-31")
  }

  @Test(arguments: [("2001-06-01", Answer.no), ("2002-05-14", .yes), ("2018-09-10", .yes)])
  func `the CSTO exists from its founding`(date: String, exists: Answer) throws {
    #expect(try asOf(date).exists("CSTO") == exists)
  }

  @Test func `both ends of the membership of Uzbekistan are sourced`() throws {
    let atlas = try eurasia.get()
    let standing = try #require(try asOf("2012-09-01").standing(of: "UZB", in: "CSTO"))
    let rows = atlas.memberships(of: "UZB", in: "CSTO").filter { standing.rows.contains($0.id) }
    #expect(Set(rows.compactMap(\.term.to)).count == 2)
    #expect(rows.allSatisfy { !$0.endAct.isEmpty && atlas.source($0.provenance.source) != nil })
  }
}

extension Tables {
  /// Every row that rests on a source and has no identifier of its own.
  fileprivate var rowsWithoutIdentifier: [any Sourced] {
    let ofStates: [any Sourced] = names + capitals + areas + populations + regionMembers
    let ofBodies: [any Sourced] = allianceLinks + disputeParties + borderLengths + shores
    return ofStates + ofBodies + programmeParticipants + objections + ratifications + totals
  }
}
