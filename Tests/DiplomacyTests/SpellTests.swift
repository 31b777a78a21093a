import Diplomacy
import Testing

@Suite struct SpellTests {
  static func day(_ text: String) -> Day { Day(iso8601: text) ?? .distantPast }

  @Test(
    arguments: [
      ("1994-04-20", "1999-04-02", "1994-04-19", Answer.no),
      ("1994-04-20", "1999-04-02", "1994-04-20", .yes),
      ("1994-04-20", "1999-04-02", "1999-04-01", .yes),
      ("1994-04-20", "1999-04-02", "1999-04-02", .no),
      ("1994-04-20", "1999-04", "1999-03-31", .yes),
      ("1994-04-20", "1999-04", "1999-04-01", .possibly),
      ("1994-04-20", "1999-04", "1999-04-29", .possibly),
      ("1994-04-20", "1999-04", "1999-04-30", .no),
      ("1994", "1999", "1994-06-01", .possibly),
      ("1994", nil, "1994-12-31", .yes),
      (nil, "1999-04-02", "1800-01-01", .yes),
      ("1994-04-20~", nil, "1994-04-19", .possibly),
      ("1994", "XXXX", "2010-01-01", .possibly),
    ] as [(String?, String?, String, Answer)])
  func `a spell holds its first day and not the first day after it`(
    from: String?, to: String?, day: String, answer: Answer
  ) {
    let spell = Spell(from: from.flatMap { EDTFDate($0) }, to: to.flatMap { EDTFDate($0) })
    #expect(spell.holds(on: Self.day(day)) == answer)
  }

  @Test(
    arguments: [
      // Nobody knows the end before it comes, unless it was announced.
      (nil, "2012-12-18", nil), (nil, "2012-12-19", "2012-12-19"),
      ("2012-06-28", "2012-06-27", nil), ("2012-06-28", "2012-06-28", "2012-12-19"),
    ] as [(String?, String, String?)])
  func `an end is known when it comes or was announced`(
    announced: String?, day: String, end: String?
  ) {
    let spell = Spell(
      from: EDTFDate("2006"), to: EDTFDate("2012-12-19"),
      endKnown: announced.flatMap { EDTFDate($0) })
    #expect(spell.known(on: Self.day(day))?.to?.text == end)
  }

  @Test func `a spell that has not begun is not known`() {
    #expect(Spell(Day(2020, 1, 1)).known(on: Day(2019, 12, 31)) == nil)
  }

  @Test func `possibly is carried through and, or and not`() {
    #expect(Answer.possibly.and(.yes) == .possibly)
    #expect(Answer.possibly.and(.no) == .no)
    #expect(Answer.possibly.or(.yes) == .yes)
    #expect(Answer.possibly.or(.no) == .possibly)
    #expect(Answer.possibly.negated == .possibly)
    for one in Answer.allCases {
      for other in Answer.allCases { #expect(one.and(other) == other.and(one)) }
    }
  }
}
