import Diplomacy
import Testing
import Worlds

/// Dates are read byte by byte; here the same is done with strings, slowly and plainly.
@Suite struct DateOracleTests {
  /// What dates are made of, whole and in pieces, and what only looks like it.
  static let pieces = [
    "1999", "2018", "0000", "9999", "19", "00", "X", "XX", "XXXX", "-", "-", "-", "04", "02", "12",
    "13", "29", "30", "31", "?", "~", "%", "/", "..", ".", "0", "9", " ", "-0", "é", "X\u{301}",
    "٣",
    "１", "\0", "T", "+",
  ]

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `any text is read as the slow reading reads it`(seed: UInt64) {
    var dice = SeededNumbers(seed: seed)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...7, using: &dice)
      expectSame((0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined())
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a date with a few letters changed is read as the slow reading reads it`(seed: UInt64) {
    var dice = SeededNumbers(seed: seed)
    let dates = [
      "1999", "199X", "19XX", "XXXX", "1999-04", "1999-XX", "1999-04-02", "1999-04-XX",
      "1999-XX-XX",
      "2000-02-29~", "1999-12?", "0001%", "1988/..", "../1988-02", "/1999-04", "1999/",
      "2017-01-31/2019~", "9999-12-31~", "0000-01-01?",
    ]
    for _ in 0..<2000 {
      var letters = Array((dates.randomElement(using: &dice) ?? "").unicodeScalars)
      for _ in 0..<Int.random(in: 0...2, using: &dice) where !letters.isEmpty {
        letters[Int.random(in: letters.indices, using: &dice)] =
          "0123459X-~?%/.".unicodeScalars.randomElement(using: &dice) ?? "0"
      }
      expectSame(String(String.UnicodeScalarView(letters)))
    }
  }

  @Test func `every day of a leap year and of another is read in every precision`() {
    for year in ["1999", "2000"] {
      for month in 0...13 {
        let month = year + (month < 10 ? "-0" : "-") + String(month)
        expectSame(month)
        for day in 0...32 { expectSame(month + (day < 10 ? "-0" : "-") + String(day)) }
      }
    }
  }

  private func expectSame(_ text: String) {
    let (fast, slow) = (EDTFDate(text), SlowDate(text))
    #expect(fast?.earliest == slow?.earliest, "\(text)")
    #expect(fast?.latest == slow?.latest, "\(text)")
    #expect(fast?.isInterval == slow?.isInterval, "\(text)")
    #expect(fast == EDTFDate(bytes: Array(text.utf8)[...]), "\(text)")
  }
}

/// EDTF of levels 0 and 1, taken apart as strings.
private struct SlowDate {
  let earliest: Day
  let latest: Day
  let isInterval: Bool

  init?(_ text: String) {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let first = Self.end(halves[0], open: (.distantPast, .distantPast)),
        let last = Self.end(halves[1], open: (.distantFuture, .distantFuture)),
        first.earliest <= last.latest
      else { return nil }
      (earliest, latest, isInterval) = (first.earliest, last.latest, true)
    } else {
      guard let bounds = Self.bounds(of: Substring(text)) else { return nil }
      (earliest, latest, isInterval) = (bounds.earliest, bounds.latest, false)
    }
  }

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
