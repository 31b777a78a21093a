import DataPackage
import Testing

/// Memberships have to agree with what somebody counted, and with the existence of their states.
@Suite struct TotalTests {
  private static let memberships = """
    A,ARM,CST,member,full,1994,,,,It ratified,,s
    B,AZE,CST,member,suspended,1995,,,,It ratified,,s
    C,GEO,CST,member,full,1996-05,1999,,,It ratified,,s
    D,GEO,CST,observer,full,1993,1994,,,It asked,,s

    """

  @Test(
    arguments: [
      ("CST,1995-12-31,2,s", ""),
      (
        "CST,1995-12-31,3,s",
        """
        totals.csv:2:16: the memberships make it 2 in CST on 1995-12-31
          hint: compare the spells of that day with the source of this count
        """
      ),
      // Inside an imprecise bound both counts may be right.
      ("CST,1996-05-10,2,s", ""), ("CST,1996-05-10,3,s", ""),
      (
        "CST,1996-05-10,4,s",
        """
        totals.csv:2:16: the memberships make it 2 to 3 in CST on 1996-05-10
          hint: compare the spells of that day with the source of this count
        """
      ),
    ])
  func `a count that the memberships do not make is a problem`(row: String, words: String) {
    let said = complaints(
      about: package([
        "states": Lines.states, "alliances": Lines.alliances,
        "memberships": Lines.membershipHeader + Self.memberships,
        "totals": "alliance,day,members,source\n" + row + "\n",
      ]))
    #expect(said.joined(separator: "\n") == words)
  }

  @Test(
    arguments: [
      ("A,XNE,CST,member,full,1994,2001-05,,,It ratified,,s", ""),
      (
        "A,XNE,CST,member,full,1993,2001,,,It ratified,,s",
        """
        memberships.csv:2:23: XNE did not exist before 1994-01-01
          hint: correct 'from', here or in the row of XNE
        """
      ),
      (
        "A,XNE,CST,member,full,1994,2001-06,,,It ratified,,s",
        """
        memberships.csv:2:28: XNE did not exist from 2001-05-31 on
          hint: end the spell by that day, or correct 'to' of XNE
        """
      ),
      (
        "A,XNE,CST,member,full,1994,,,,It ratified,,s",
        """
        memberships.csv:2:28: XNE did not exist from 2001-05-31 on
          hint: end the spell by that day, or correct 'to' of XNE
        """
      ),
    ])
  func `a state belongs to nothing outside its own existence`(row: String, words: String) {
    let said = complaints(
      about: package([
        "states": """
        id,kind,detail,cow,cow_code,gw_code,claimant,longitude,latitude,from,to,source
        XNE,state,full,,,,,,,1994-01-01,2001-05-31,s

        """,
        "alliances": Lines.alliances, "memberships": Lines.membershipHeader + row + "\n",
      ]))
    #expect(said.joined(separator: "\n") == words)
  }
}
