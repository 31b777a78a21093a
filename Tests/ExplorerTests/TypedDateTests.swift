import Diplomacy
import Testing
import Worlds

@testable import Explorer

/// Dates as people type them, in the prompt of d and in the palette.
@Suite struct TypedDateTests {
  /// A world whose data go from 1999-04-02 to 2030-12-31, seen on 2010-01-31.
  static func opened() -> ExplorerState { Invented.state(of: Invented.veto, on: "2010-01-31") }

  @Test(arguments: [
    ("2018-09-10", "2018-09-10"), ("2018-09", "2018-09-01"), ("2018", "2018-01-01"),
    ("16 aug 2018", "2018-08-16"), ("aug 2018", "2018-08-01"), ("August 16, 2018", "2018-08-16"),
    ("16 August 2018", "2018-08-16"), ("16th of aug 2018", nil), ("16th aug 2018", "2018-08-16"),
    ("2018 sept 5", "2018-09-05"), ("16.08.2018", "2018-08-16"), ("6.8.2018", "2018-08-06"),
    ("+1y", "2011-01-31"), ("-5y", "2005-01-31"), ("+1m", "2010-02-28"), ("-1d", "2010-01-30"),
    ("+2w", "2010-02-14"), ("-1000y", "1010-01-31"), ("29 feb 2016", "2016-02-29"),
    ("first", "1999-04-02"), ("end", "2030-12-31"), ("data", "2030-12-31"), ("\u{2116}1", nil),
  ])
  func `a date is a command, and is asked for by d`(typed: String, day: String?) throws {
    let start = Self.opened().view.day.description
    #expect(try Self.opened().after("d\(typed)<Enter>").view.day.description == day ?? start)
    guard let day else { return }
    #expect(try Self.opened().after(":\(typed)<Enter>").view.day.description == day)
  }

  @Test(arguments: [
    (
      "today",
      "'today' would be the clock's, which is never asked; end is the last day of the data."
    ),
    ("2018-8-5", "'2018-8-5' is no date; write 2018-08-05."),
    ("2018/08/05", "'2018/08/05' is no date; write 2018-08-05."),
    ("2018.8", "'2018.8' is no date; write 2018-08."),
    ("2018-08-32", "2018-08 has no day 32; its last is 2018-08-31."),
    ("2018-13", "There is no month 13; write one from 01 to 12."),
    ("31 feb 2019", "2019-02 has no day 31; its last is 2019-02-28."),
    // The day and the month cannot be told apart.
    ("08/09/2018", "'08/09/2018' is no date; write 8.9.2018."),
    ("08.2018", "'08.2018' is no date; write 2018-08."),
    ("16 agust 2018", "'agust' is no month; did you mean august?"),
    ("16 aug", "'16 aug' is no date; write 16 aug 2010."),
    ("5y", "'5y' is no date; write +5y or -5y."),
    (
      "soon",
      "'soon' is no date; write 2018-09-10, 2018-09, 2018, 16 aug 2018, +1y or -5y."
    ),
    ("", "'' is no date; write 2018-09-10, 2018-09, 2018, 16 aug 2018, +1y or -5y."),
  ])
  func `what is no date is answered with the nearest form`(typed: String, sentence: String) throws {
    let state = try Self.opened().after("d\(typed)<Enter>")
    #expect(state.prompt?.fault == sentence)
    #expect(state.undo.isEmpty)
  }

  @Test(arguments: ["today", "2018-8-5", "2018-13", "31 feb 2019"])
  func `the palette runs nothing else in place of a wrong date`(typed: String) throws {
    let state = try Self.opened().after(":\(typed)<Enter>")
    #expect(state.prompt?.fault == (try Self.opened().after("d\(typed)<Enter>").prompt?.fault))
  }
}
