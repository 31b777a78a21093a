/// A date that may be imprecise, in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1).
///
/// Read: `1999`, `1999-04`, `1999-04-02`, unspecified digits (`199X`, `19XX`, `1999-XX`, `XXXX`),
/// the qualifiers `?`, `~` and `%`, and intervals (`2017/2019`, `1991/..`). A qualifier widens the
/// date by one unit of its precision on each side.
public struct EDTFDate: Hashable, Sendable {
  /// The first day it may be.
  public let earliest: Day
  /// The last day it may be.
  public let latest: Day
  /// As it was written.
  public let text: String
  /// Whether it was written as an interval.
  public let isInterval: Bool

  /// A single, certain day.
  public init(_ day: Day) {
    (earliest, latest, text, isInterval) = (day, day, day.description, false)
  }

  /// Reads a date; `nil` if the text is not EDTF of levels 0 or 1 or names no such day.
  public init?(_ text: String) {
    let utf8 = text.utf8
    guard let meaning = Meaning(utf8.span) else { return nil }
    (earliest, latest, isInterval) = (meaning.earliest, meaning.latest, meaning.isInterval)
    self.text = text
  }

  /// Reads a date from the bytes of a file, as ``init(_:)`` does from a text.
  public init?(bytes: ArraySlice<UInt8>) {
    guard let meaning = Meaning(bytes.span) else { return nil }
    (earliest, latest, isInterval) = (meaning.earliest, meaning.latest, meaning.isInterval)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it names one day for certain.
  public var isExact: Bool { earliest == latest }
}

extension EDTFDate: CustomStringConvertible {
  public var description: String { text }
}

/// What a written date says, read byte by byte: packages hold thousands of dates.
private struct Meaning {
  var earliest: Day
  var latest: Day
  var isInterval = false

  init?(_ text: Span<UInt8>) {
    guard let slash = text.indices.first(where: { text[$0] == UInt8(ascii: "/") }) else {
      guard let date = Meaning(date: text) else { return nil }
      self = date
      return
    }
    let (first, last) = (text.extracting(..<slash), text.extracting((slash + 1)...))
    guard let start = first.isOpen ? .always : Meaning(date: first),
      let end = last.isOpen ? .always : Meaning(date: last), start.earliest <= end.latest
    else { return nil }
    (earliest, latest, isInterval) = (start.earliest, end.latest, true)
  }

  private init(_ earliest: Day, _ latest: Day) { (self.earliest, self.latest) = (earliest, latest) }

  /// An end of an interval that reaches as far as can be.
  private static var always: Meaning { Meaning(.distantPast, .distantFuture) }

  /// Reads a date that is no interval.
  private init?(date text: Span<UInt8>) {
    let isQualified = text.count > 0 && "?~%".utf8.contains(text[text.count - 1])
    let count = text.count - (isQualified ? 1 : 0)
    guard count == 4 || count == 7 || count == 10, let years = text.years,
      count < 7 || text[4] == UInt8(ascii: "-"), count < 10 || text[7] == UInt8(ascii: "-")
    else { return nil }
    let isMonthKnown = count > 4 && !text.isUnspecified(at: 5)
    let isDayKnown = count > 7 && !text.isUnspecified(at: 8)
    guard isMonthKnown else {
      // `1999-XX-05` would name a day of an unknown month, and a year with unspecified digits has
      // no month that would narrow it: not levels that we read.
      guard !isDayKnown, count == 4 || years.count == 1 else { return nil }
      self.init(years, margin: isQualified ? years.count : 0)
      return
    }
    guard years.count == 1, let month = text.twoDigits(at: 5), (1...12).contains(month)
    else { return nil }
    let year = years.lowerBound
    guard isDayKnown else {
      let first = Day(year, month, 1)
      self.init(
        isQualified ? first.advanced(months: -1) : first,
        first.advanced(months: isQualified ? 2 : 1).advanced(days: -1))
      return
    }
    guard let number = text.twoDigits(at: 8),
      (1...Day.length(ofMonth: month, in: year)).contains(number)
    else { return nil }
    let (day, margin) = (Day(year, month, number), isQualified ? 1 : 0)
    self.init(day.advanced(days: -margin), day.advanced(days: margin))
  }

  /// Whole years, some more on each side.
  private init(_ years: ClosedRange<Int>, margin: Int) {
    earliest = max(.distantPast, Day(max(years.lowerBound - margin, -9999), 1, 1))
    latest = min(.distantFuture, Day(min(years.upperBound + margin, 9999), 12, 31))
  }
}

extension Span<UInt8> {
  /// Whether an end of an interval is empty (unknown) or `..` (open).
  fileprivate var isOpen: Bool {
    let point = UInt8(ascii: ".")
    return count == 0 || count == 2 && self[0] == point && self[1] == point
  }

  /// The years meant by `1999`, `199X`, `19XX` or `XXXX` at the beginning.
  fileprivate var years: ClosedRange<Int>? {
    if isUnspecified(at: 0) { return isUnspecified(at: 2) ? -9999...9999 : nil }
    guard let century = twoDigits(at: 0) else { return nil }
    if isUnspecified(at: 2) { return century * 100...century * 100 + 99 }
    guard let decade = digit(at: 2) else { return nil }
    let first = century * 100 + decade * 10
    if self[3] == UInt8(ascii: "X") { return first...first + 9 }
    return digit(at: 3).map { first + $0...first + $0 }
  }

  fileprivate func isUnspecified(at index: Int) -> Bool {
    self[index] == UInt8(ascii: "X") && self[index + 1] == UInt8(ascii: "X")
  }

  func digit(at index: Int) -> Int? {
    let digit = self[index] &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : nil
  }

  func twoDigits(at index: Int) -> Int? {
    guard let tens = digit(at: index), let ones = digit(at: index + 1) else { return nil }
    return tens * 10 + ones
  }
}
