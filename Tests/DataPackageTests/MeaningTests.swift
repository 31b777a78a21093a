import DataPackage
import Testing

/// What is said of rows that are each well written.
@Suite struct MeaningTests {
  @Test(
    arguments: [
      (
        "A,ARM,CST,member,full,1991,,,,It ratified,,s",
        """
        memberships.csv:2:23: CST did not exist before 1992-05-15
          hint: correct 'from', or 'founded', 'signed' or 'in_force' of CST
        """
      ),
      (
        "A,ARM,OLD,member,full,1991,,,,It ratified,,s",
        """
        memberships.csv:2:28: OLD did not exist from 1999-12-31 on
          hint: end the spell by that day, or correct 'dissolved' of OLD
        """
      ),
      ("A,ARM,OLD,member,full,1991,1999-12-31,,,It ratified,,s", ""),
      (
        """
        A,ARM,CST,member,full,1994,2000,,,It ratified,,s
        B,ARM,CST,member,frozen,1999-05,,,,It froze,,s
        """,
        """
        memberships.csv:3:25: it shares days with A (memberships.csv:2:1), the same state in the \
        same body and status
          hint: correct the dates, or say in 'variant_of' that one dates the other differently
        """
      ),
      (
        """
        A,ARM,CST,member,full,1994,2000,,,It ratified,,s
        B,ARM,CST,member,full,1999-05,,,A,It ratified,,s
        C,ARM,CST,observer,full,1999-05,,,,It asked,,s
        D,AZE,CST,member,full,1999-05,,,,It ratified,,s
        """, ""
      ),
      (
        """
        A,ARM,CST,member,full,1994,2000,,A,It ratified,,s
        B,ARM,CST,member,full,2001,2002,,C,It ratified,,s
        C,AZE,CST,member,full,2001,2002,,,It ratified,,s
        D,AZE,CST,member,full,2001,2003,,C,It ratified,,s
        E,AZE,CST,member,full,2001,2004,,D,It ratified,,s
        """,
        """
        memberships.csv:2:34: it is a variant of itself
          hint: name the spell that it dates differently
        memberships.csv:3:34: C is a spell of another state, body or status
          hint: a variant dates the same spell differently; name one of the same three
        memberships.csv:6:23: it shares days with C (memberships.csv:4:1), the same state in the \
        same body and status
          hint: correct the dates, or say in 'variant_of' that one dates the other differently
        memberships.csv:6:34: D is itself a variant, of C
          hint: name C here: variants do not chain
        """
      ),
      (
        "A,ARM,CST,member,full,1994,,1995,,It ratified,,s",
        """
        memberships.csv:2:29: its end was known beforehand, but it has none
          hint: fill 'to', or empty this cell
        """
      ),
      (
        "A,ARM,CST,member,full,1994,1995,1996,,It ratified,,s",
        """
        memberships.csv:2:33: its end on 1995 was known from 1996 on, which is not beforehand
          hint: write the day from which the end was known, or leave the cell empty
        """
      ),
    ])
  func `spells of membership must agree with each other and with the body`(
    rows: String, words: String
  ) {
    let said = complaints(
      about: package([
        "states": Lines.states, "alliances": Lines.alliances,
        "memberships": Lines.membershipHeader + rows + "\n",
      ]))
    #expect(said.joined(separator: "\n") == words)
  }

  @Test(
    arguments: [
      ("ARM-GEO,ARM,GEO,land,s\nGEO-ARM,GEO,ARM,sea,s", ""),
      (
        "ARM-GEO,ARM,GEO,land,s\nGEO-ARM,GEO,ARM,land,s",
        """
        borders.csv:3:1: ARM-GEO (borders.csv:2:1) is a border of the same kind between the same two
          hint: keep one; lengths of stretches are rows of border_lengths.csv
        """
      ),
      (
        "ARM-ARM,ARM,ARM,land,s",
        """
        borders.csv:2:13: both sides are ARM
          hint: a border divides two states
        """
      ),
    ])
  func `a border divides two states once`(rows: String, words: String) {
    let said = complaints(
      about: package([
        "states": Lines.states, "borders": "id,state,other,kind,source\n" + rows + "\n",
      ]))
    #expect(said.joined(separator: "\n") == words)
  }

  @Test(
    arguments: [
      ("d,ARM,a,s\nd,AZE,b,s", ""),
      (
        "d,ARM,a,s\nd,AZE,a,s",
        """
        disputes.csv:2:1: d has parties on one side only
          hint: name the others in dispute_parties.csv, with the other side
        """
      ),
      (
        "",
        """
        disputes.csv:2:1: d has no parties
          hint: name them in dispute_parties.csv
        """
      ),
      // The missing side may be the one that could not be read.
      (
        "d,ARM,a,s\nd,AZE,c,s",
        """
        dispute_parties.csv:3:7: 'c' is not a word of this column; did you mean a?
          hint: write a or b
        """
      ),
    ])
  func `a dispute has two sides`(rows: String, words: String) {
    let said = complaints(
      about: package([
        "states": Lines.states,
        "disputes": "id,kind,from,to,summary,source\nd,territorial,1988,,A dispute,s\n",
        "dispute_parties": "dispute,state,side,source\n" + rows,
      ]))
    #expect(said.joined(separator: "\n") == words)
  }

  @Test func `a region holds states`() {
    #expect(
      complaints(about: package(["regions": Lines.regions])) == [
        """
        regions.csv:2:1: south holds no states
          hint: name them in region_members.csv
        """
      ])
  }

  @Test(
    arguments: [
      ("in-region", "south", nil), ("judgement", "", nil), ("member-of", "CST", nil),
      ("in-region", "", "criteria.csv:2:24: the condition in-region needs a region"),
      ("member-of", "south", "criteria.csv:2:24: the condition member-of speaks of an alliance"),
    ])
  func `a criterion names what its condition speaks of`(
    condition: String, subject: String, words: String?
  ) {
    let said = complaints(
      about: package([
        "states": Lines.states, "alliances": Lines.alliances, "regions": Lines.regions,
        "region_members": "region,state,source\nsouth,ARM,s\n",
        "criteria": "id,alliance,status,condition,subject,article,from,to,summary,source\n"
          + "c,CST,member,\(condition),\(subject),5,,,A condition,s\n",
      ]))
    #expect(said.count == (words == nil ? 0 : 1))
    #expect(said.first?.hasPrefix(words ?? "") ?? true)
  }

  @Test(
    arguments: [
      (
        "c,objection,ARM,,2018,No,,,stated,s", "",
        """
        claims.csv:2:3: the objection c does not say to whom and what
          hint: add a row to objections.csv, or call it a statement
        """
      ),
      (
        "c,benefit,ARM,,2018,Yes,,,stated,s", "c,ARM,AZE,CST,member,,s\n",
        """
        objections.csv:2:1: c is a benefit, not an objection
          hint: name a claim of the kind objection
        """
      ),
      ("c,objection,ARM,,2018,No,,,stated,s", "c,ARM,AZE,CST,member,,s\n", ""),
      (
        "c,statement,ARM,,2018,Yes,a b c d e f g h i j k l m n o,,stated,s", "",
        """
        claims.csv:2:27: the quotation has 15 words
          hint: quote fewer than fifteen
        """
      ),
      ("c,statement,ARM,,2018,Yes,a b c d e f g h i j k l m n,,stated,s", "", ""),
    ])
  func `an objection has a scope and a quotation is short`(
    claim: String, objection: String, words: String
  ) {
    let said = complaints(
      about: package([
        "states": Lines.states, "alliances": Lines.alliances,
        "claims": Lines.claimHeader + claim + "\n",
        "objections": "claim,state,candidate,alliance,status,to,source\n" + objection,
      ]))
    #expect(said.joined(separator: "\n") == words)
  }

  @Test func `a share is a fraction, and a leaning is somebody's view`() {
    let said = complaints(
      about: package([
        "sources": """
        id,kind,title,author,publisher,published,url,archive,accessed,language,leaning,leaning_by,checked,note
        s,book,A book,,A publisher,,,,,,critical,,read,

        """,
        "states": Lines.states, "alliances": Lines.alliances,
        "claims": Lines.claimHeader + "c,benefit,ARM,,2018,Yes,,,stated,s\n",
        "readings": """
        id,claim,label,measure,alliance,region,state,anchor,place,basis,series,moment,at_least,at_most,source
        r,c,By area,share-of-region,CST,,,,,area,factbook,after,65,1.5,s
        q,c,Members,member-count,CST,,,,,,,after,7,,s

        """,
      ]))
    #expect(
      said.joined(separator: "\n") == """
        sources.csv:2:33: a leaning needs somebody who attributes it
          hint: name them in the column 'leaning_by'
        readings.csv:2:57: 65.0 is not a share
          hint: write a fraction from 0 to 1: 0.7 for 70 percent
        readings.csv:2:60: 1.5 is not a share
          hint: write a fraction from 0 to 1: 0.7 for 70 percent
        """)
  }

  @Test func `what a scenario says is for its own reader to judge`() {
    let files = package([
      "scenarios": "id,title,at,suppositions,source\nx,One,2018-09-10,jion AZE CSTO,s\n"
    ])
    let said = complaints(about: files) { text in
      text == "jion AZE CSTO" ? "'jion' is no verb of scenarios" : nil
    }
    #expect(
      said == [
        """
        scenarios.csv:2:18: 'jion' is no verb of scenarios
          hint: correct the line; lines are joined by '; '
        """
      ])
  }
}
