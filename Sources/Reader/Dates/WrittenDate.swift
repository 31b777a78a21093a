public import Diplomacy

/// A date as an article writes it.
public struct WrittenDate: Hashable, Sendable {
  /// Where its year comes from.
  public enum Year: Hashable, Sendable {
    case written
    /// The last such day or month by the day that the article is dated.
    case inferred(from: Day)
    /// Written so that it can be either of two dates, or without a year that the article's own day
    /// would settle.
    case ambiguous
    /// There is no year, and the article is not dated.
    case unknown
  }

  /// What it may mean: one date, two where it is ambiguous, none where the year is unknown.
  public let dates: [EDTFDate]
  public let year: Year

  public init(dates: [EDTFDate], year: Year) { (self.dates, self.year) = (dates, year) }

  /// What it means, if that is clear.
  public var date: EDTFDate? { dates.count == 1 ? dates[0] : nil }
}

/// A date as its words and figures have it, before anything is known of the article's own day.
enum DatePattern: Equatable {
  /// Days of one month; `year` is `nil` where none is written.
  case days(ClosedRange<Int>, month: Int, year: Int?)
  case month(Int, year: Int?)
  case years(ClosedRange<Int>)
  case decade(Int)
  /// Two figures either of which may be the month.
  case eitherOrder(Int, Int, year: Int)

  /// The single day it names with its year, if it does.
  var day: Day? {
    guard case .days(let days, let month, let year?) = self, days.count == 1 else { return nil }
    return Day(year, month, days.lowerBound)
  }

  /// What it means in an article of a day, or in one that is not dated.
  func meaning(dated day: Day?) -> WrittenDate {
    switch self {
    case .days(let days, let month, let year?):
      return WrittenDate(dates: [Self.date(days, month, year)], year: .written)
    case .month(let month, let year?):
      return WrittenDate(dates: [Self.date(month, year)], year: .written)
    case .years(let years):
      let (first, last) = (Self.text(years.lowerBound), Self.text(years.upperBound))
      return WrittenDate(
        dates: Self.read(years.count == 1 ? first : "\(first)/\(last)"), year: .written)
    case .decade(let year):
      return WrittenDate(dates: Self.read("\(Self.text(year).prefix(3))X"), year: .written)
    case .eitherOrder(let one, let other, let year):
      let dates = [Self.date(one...one, other, year), Self.date(other...other, one, year)]
      return WrittenDate(
        dates: one == other ? [dates[0]] : dates, year: one == other ? .written : .ambiguous)
    case .days(let days, let month, nil):
      return Self.inferred(dated: day, Day.length(ofMonth: month, in: 2000)) { year in
        days.upperBound <= Day.length(ofMonth: month, in: year)
          ? (Self.date(days, month, year), Day(year, month, days.lowerBound)) : nil
      }
    case .month(let month, nil):
      return Self.inferred(dated: day, 31) { year in
        (Self.date(month, year), Day(year, month, 1))
      }
    }
  }

  /// A date without a year: in the article's own year if it had come by its day; if it had not, it
  /// may as well be that of the year before, so both are said.
  private static func inferred(
    dated day: Day?, _ length: Int, _ date: (Int) -> (EDTFDate, Day)?
  ) -> WrittenDate {
    guard let day else { return WrittenDate(dates: [], year: .unknown) }
    if let (date, first) = date(day.year), first <= day {
      return WrittenDate(dates: [date], year: .inferred(from: day))
    }
    let dates = [date(day.year - 1), date(day.year)].compactMap { $0?.0 }
    return WrittenDate(dates: dates, year: dates.isEmpty ? .unknown : .ambiguous)
  }

  private static func date(_ days: ClosedRange<Int>, _ month: Int, _ year: Int) -> EDTFDate {
    let first = EDTFDate(Day(year, month, days.lowerBound))
    guard days.count > 1 else { return first }
    return read("\(first)/\(Day(year, month, days.upperBound))").first ?? first
  }

  private static func date(_ month: Int, _ year: Int) -> EDTFDate {
    let first = Day(year, month, 1)
    return read(String(first.description.dropLast(3))).first ?? EDTFDate(first)
  }

  private static func read(_ text: String) -> [EDTFDate] { EDTFDate(text).map { [$0] } ?? [] }

  private static func text(_ year: Int) -> String { String(Day(year, 1, 1).description.prefix(4)) }
}
