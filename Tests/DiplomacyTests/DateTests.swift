import Diplomacy
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("1600-03-01", -135_080),
    ("2018-09-10", 17784),
  ])
  func `a day is counted from 1970 and written back as it was read`(text: String, number: Int32) {
    #expect(Day(iso8601: text)?.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2018-13-01", "2018-00-10", "2018-9-10", "18-09-10", "2018-09-31",
    "2018-09-10 ", "", "2018-09", "+018-09-10",
  ])
  func `a text that is not a calendar day is refused`(text: String) {
    #expect(Day(iso8601: text) == nil)
  }

  @Test func `every day of eight centuries follows the day before it`() {
    var expected = Day(1600, 1, 1)
    for year in 1600..<2400 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, in: year) {
          #expect(Day(year, month, day) == expected)
          #expect(expected.civil == (year, month, day))
          expected = expected.advanced(days: 1)
        }
      }
    }
  }

  @Test(arguments: [
    ("2018-09-10", 6, "2019-03-10"), ("2018-08-31", 6, "2019-02-28"),
    ("2018-01-31", -2, "2017-11-30"),
    ("2018-12-15", 1, "2019-01-15"), ("0001-01-15", -1, "0000-12-15"),
  ])
  func `months are added without leaving the month meant`(from: String, months: Int, to: String) {
    #expect(Day(iso8601: from)?.advanced(months: months).description == to)
  }

  @Test(arguments: [
    ("1999", "1999-01-01", "1999-12-31"),
    ("1999-04", "1999-04-01", "1999-04-30"),
    ("1999-04-02", "1999-04-02", "1999-04-02"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("1999-XX", "1999-01-01", "1999-12-31"),
    ("1999-04-XX", "1999-04-01", "1999-04-30"),
    ("1999-04~", "1999-03-01", "1999-05-31"),
    ("1999?", "1998-01-01", "2000-12-31"),
    ("1999-04-02%", "1999-04-01", "1999-04-03"),
    ("199X~", "1980-01-01", "2009-12-31"),
    ("2017/2019", "2017-01-01", "2019-12-31"),
    ("2018-07-27/2018-07-28", "2018-07-27", "2018-07-28"),
    ("1988/..", "1988-01-01", "9999-12-31"),
    ("XXXX", "-9999-01-01", "9999-12-31"),
  ])
  func `an imprecise date reaches from its first day to its last`(
    text: String, earliest: String, latest: String
  ) {
    let date = EDTFDate(text)
    #expect(date?.earliest.description == earliest)
    #expect(date?.latest.description == latest)
    #expect(date?.text == text)
  }

  @Test(arguments: [
    "", "99", "1999-4", "1999-13", "1999-02-30", "1999-XX-05", "X999", "199X-04", "2019/2017",
    "1999-04-02T10:00", "..", "next year", "1999~~",
  ])
  func `a text that is not EDTF of levels 0 and 1 is refused`(text: String) {
    #expect(EDTFDate(text) == nil)
  }
}
