/// A day of the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of a civil date that exists.
  ///
  /// Follows Howard Hinnant's `days_from_civil`: eras of 400 years, years that begin in March.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`; `nil` if the text is anything else or no such day exists.
  public init?(iso8601 text: String) {
    let utf8 = text.utf8
    self.init(iso8601: utf8.span)
  }

  /// Reads `YYYY-MM-DD` from bytes, as ``init(iso8601:)`` does from a text.
  public init?(iso8601 bytes: Span<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let century = bytes.twoDigits(at: 0), let rest = bytes.twoDigits(at: 2),
      let month = bytes.twoDigits(at: 5), let day = bytes.twoDigits(at: 8)
    else { return nil }
    let year = century * 100 + rest
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.init(year, month, day)
  }

  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  /// Before every day on record.
  public static let distantPast = Day(-9999, 1, 1)
  /// After every day on record.
  public static let distantFuture = Day(9999, 12, 31)

  /// How many days a month has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { civil.year }

  /// The day some days later (earlier, if negative).
  public func advanced(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The same day of the month some months later, or that month's last day if it is shorter.
  public func advanced(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear)))
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
