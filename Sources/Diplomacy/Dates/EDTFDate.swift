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
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let first = EDTFDate.end(halves[0], open: (.distantPast, .distantPast)),
        let last = EDTFDate.end(halves[1], open: (.distantFuture, .distantFuture)),
        first.earliest <= last.latest
      else { return nil }
      (earliest, latest, isInterval) = (first.earliest, last.latest, true)
    } else {
      guard let bounds = EDTFDate.bounds(of: Substring(text)) else { return nil }
      (earliest, latest, isInterval) = (bounds.earliest, bounds.latest, false)
    }
    self.text = text
  }

  /// Whether it names one day for certain.
  public var isExact: Bool { earliest == latest }

  private typealias Bounds = (earliest: Day, latest: Day)

  /// One end of an interval: empty (unknown) and `..` (open) reach as far as can be.
  private static func end(_ text: Substring, open: Bounds) -> Bounds? {
    text.isEmpty || text == ".." ? open : bounds(of: text)
  }

  private static func bounds(of text: Substring) -> Bounds? {
    var digits = text
    let isQualified = digits.last.map { "?~%".contains($0) } ?? false
    if isQualified { digits.removeLast() }
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let years = years(parts[0]) else { return nil }
    if years.lowerBound != years.upperBound {
      // A year with unspecified digits has no month that would narrow it.
      guard parts.count == 1 else { return nil }
      return widened(years, byYears: isQualified ? years.count : 0)
    }
    return narrowed(years.lowerBound, parts.dropFirst(), isQualified: isQualified)
  }

  /// The years meant by `1999`, `199X`, `19XX` or `XXXX`.
  private static func years(_ text: Substring) -> ClosedRange<Int>? {
    guard text.utf8.count == 4 else { return nil }
    if text == "XXXX" { return -9999...9999 }
    let known = text.prefix { $0 != "X" }
    guard known.utf8.count >= 2, known.utf8.allSatisfy({ (48...57).contains($0) }),
      text.dropFirst(known.count).allSatisfy({ $0 == "X" }), let number = Int(known)
    else { return nil }
    let unit = [4: 1, 3: 10, 2: 100][known.utf8.count] ?? 1
    return number * unit...number * unit + unit - 1
  }

  private static func widened(_ years: ClosedRange<Int>, byYears margin: Int) -> Bounds {
    (
      max(.distantPast, Day(max(years.lowerBound - margin, -9999), 1, 1)),
      min(.distantFuture, Day(min(years.upperBound + margin, 9999), 12, 31))
    )
  }

  private static func narrowed(
    _ year: Int, _ rest: ArraySlice<Substring>, isQualified: Bool
  ) -> Bounds? {
    guard let monthText = rest.first, monthText != "XX" else {
      // `1999-XX-05` would name a day of an unknown month: not a level that we read.
      guard rest.dropFirst().allSatisfy({ $0 == "XX" }) else { return nil }
      return widened(year...year, byYears: isQualified ? 1 : 0)
    }
    guard let month = twoDigits(monthText, in: 1...12) else { return nil }
    guard let dayText = rest.dropFirst().first, dayText != "XX" else {
      let first = Day(year, month, 1)
      return (
        isQualified ? first.advanced(months: -1) : first,
        first.advanced(months: isQualified ? 2 : 1).advanced(days: -1)
      )
    }
    guard let number = twoDigits(dayText, in: 1...Day.length(ofMonth: month, in: year))
    else { return nil }
    let day = Day(year, month, number)
    return isQualified ? (day.advanced(days: -1), day.advanced(days: 1)) : (day, day)
  }

  private static func twoDigits(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }
}

extension EDTFDate: CustomStringConvertible {
  public var description: String { text }
}
