import Diplomacy

/// Why a text is no date, with the form that comes nearest.
enum DateFault: Error, Hashable {
  case clock(String)
  case noMonth(String, nearest: String?)
  case noSuchDay(day: Int, month: Int, year: Int)
  case form(String, nearest: String)
  case unknown(String)
}

/// A date as people type it: `2018-09-10`, `2018-09`, `16 aug 2018`, `August 16, 2018`,
/// `16.08.2018`, `-5y`, `first`, `end`.
struct TypedDate {
  /// The day that steps such as `+3m` are taken from.
  let now: Day
  /// The first day on record.
  let first: Day?
  /// The last day of the data.
  let last: Day

  func day(_ text: String) -> Result<Day, DateFault> {
    let typed = folded(text).split(separator: " ").joined(separator: " ")
    switch typed {
    case "today", "now", "yesterday", "tomorrow": return .failure(.clock(text))
    case "data", "end", "last": return .success(last)
    case "first": return first.map { .success($0) } ?? .failure(.unknown(text))
    default: break
    }
    if let step = step(typed) { return step }
    let parts = typed.split { " ,.-/".contains($0) }.map(String.init)
    guard (1...3).contains(parts.count) else { return .failure(.unknown(text)) }
    if parts.contains(where: { $0.first?.isLetter ?? false }) { return named(parts, text) }
    guard parts.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return .failure(.unknown(text)) }
    return numbered(parts, typed, text)
  }

  /// Whether a text that is no date was surely meant to be one.
  static func isMeant(by text: String) -> Bool {
    let typed = folded(text)
    if ["today", "now", "yesterday", "tomorrow"].contains(typed) { return true }
    let parts = typed.split { " ,.-/".contains($0) }
    return typed.first?.isDigit ?? false && !parts.isEmpty
      && parts.allSatisfy { $0.allSatisfy(\.isDigit) || Month($0) != nil }
  }

  // MARK: Forms

  /// `+1y`, `-5y`, `+3m`, `-2w`, `+10d`; `nil` if it is no step at all.
  private func step(_ typed: String) -> Result<Day, DateFault>? {
    let isSigned = typed.hasPrefix("+") || typed.hasPrefix("-")
    guard let unit = typed.last, "ymwd".contains(unit) else { return nil }
    let digits = typed.dropFirst(isSigned ? 1 : 0).dropLast()
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    guard isSigned else { return .failure(.form(typed, nearest: "+\(typed) or -\(typed)")) }
    guard let count = Int(digits), count <= 1000 else { return .failure(.unknown(typed)) }
    let signed = typed.hasPrefix("-") ? -count : count
    switch unit {
    case "y": return .success(now.advanced(months: 12 * signed))
    case "m": return .success(now.advanced(months: signed))
    case "w": return .success(now.advanced(days: 7 * signed))
    default: return .success(now.advanced(days: signed))
    }
  }

  /// A month in letters with a year, and perhaps a day before or after it.
  private func named(_ parts: [String], _ text: String) -> Result<Day, DateFault> {
    let words = parts.filter { $0.first?.isLetter ?? false }
    let numbers = parts.filter { $0.first?.isDigit ?? false }.map(Self.withoutOrdinal)
    guard let word = words.first, words.count == 1, words.count + numbers.count == parts.count,
      numbers.allSatisfy({ $0.allSatisfy(\.isDigit) })
    else { return .failure(.unknown(text)) }
    guard let month = Month(word) else {
      return .failure(
        numbers.isEmpty
          ? .unknown(text)
          : .noMonth(word, nearest: word.nearest(among: Month.allCases.map { "\($0)" })))
    }
    let years = numbers.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    let days = numbers.filter { $0.utf8.count < 4 }.compactMap { Int($0) }
    guard let year = years.first, years.count == 1, days.count == numbers.count - 1 else {
      let day = days.first.map { "\($0) " } ?? ""
      return .failure(.form(text, nearest: "\(day)\(month.short) \(now.year)"))
    }
    return day(days.first ?? 1, month.number, year)
  }

  /// Digits alone: the year first, or day, month and year between points.
  private func numbered(
    _ parts: [String], _ typed: String, _ text: String
  ) -> Result<Day, DateFault> {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.allSatisfy({ $0.utf8.count <= 4 }) else {
      return .failure(.unknown(text))
    }
    let (isYearFirst, isYearLast) = (parts[0].utf8.count == 4, parts.last?.utf8.count == 4)
    let marks = Set(typed.filter { !$0.isDigit })
    switch (numbers.count, isYearFirst, isYearLast) {
    case (1, true, _) where marks.isEmpty: return day(1, 1, numbers[0])
    case (2, true, false): return written([numbers[0], numbers[1], 1], marks, typed, text)
    case (3, true, false): return written(numbers, marks, typed, text)
    case (3, false, true) where marks == ["."]: return day(numbers[0], numbers[1], numbers[2])
    case (3, false, true):
      // Some write the day first here and some the month, so it is asked.
      return .failure(.form(text, nearest: "\(numbers[0]).\(numbers[1]).\(numbers[2])"))
    case (2, false, true):
      return .failure(.form(text, nearest: Self.iso(numbers[1], numbers[0], nil)))
    default: return .failure(.unknown(text))
    }
  }

  /// Year, month and day between hyphens with two digits each; else that form is the nearest.
  private func written(
    _ numbers: [Int], _ marks: Set<Character>, _ typed: String, _ text: String
  ) -> Result<Day, DateFault> {
    let (year, month, dayOfMonth) = (numbers[0], numbers[1], numbers[2])
    let hasDay = typed.filter { !$0.isDigit }.count == 2
    let whole = Self.iso(year, month, hasDay ? dayOfMonth : nil)
    let day = self.day(dayOfMonth, month, year)
    guard case .success = day, marks != ["-"] || typed != whole else { return day }
    return .failure(.form(text, nearest: whole))
  }

  private func day(_ day: Int, _ month: Int, _ year: Int) -> Result<Day, DateFault> {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else {
      return .failure(.noSuchDay(day: day, month: month, year: year))
    }
    return .success(Day(year, month, day))
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? "")
  }

  /// `16th` is 16.
  private static func withoutOrdinal(_ number: String) -> String {
    ["st", "nd", "rd", "th"].contains { number.hasSuffix($0) } ? String(number.dropLast(2)) : number
  }
}

/// A month by its English name.
private enum Month: Int, CaseIterable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// Reads the name or its beginning, three letters at least.
  init?(_ word: some StringProtocol) {
    guard word.count >= 3, let month = Month.allCases.first(where: { "\($0)".hasPrefix(word) })
    else { return nil }
    self = month
  }

  var number: Int { rawValue }
  var short: String { String("\(self)".prefix(3)) }
}

extension Character {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
}

// MARK: - Sentences

extension DateFault {
  var sentence: String {
    switch self {
    case .clock(let text):
      "'\(text)' would be the clock's, which is never asked; end is the last day of the data."
    case .noMonth(let word, let nearest):
      "'\(word)' is no month; " + (nearest.map { "did you mean \($0)?" } ?? "write 16 aug 2018.")
    case .noSuchDay(_, let month, _) where !(1...12).contains(month):
      "There is no month \(month); write one from 01 to 12."
    case .noSuchDay(let day, let month, let year):
      .noDay(day, lastOfMonth: Day(year, month, Day.length(ofMonth: month, in: year)))
    case .form(let text, let nearest): "'\(text)' is no date; write \(nearest)."
    case .unknown(let text):
      "'\(text)' is no date; write 2018-09-10, 2018-09, 2018, 16 aug 2018, +1y or -5y."
    }
  }
}

extension String {
  fileprivate static func noDay(_ day: Int, lastOfMonth last: Day) -> String {
    "\(last.description.dropLast(3)) has no day \(day); its last is \(last)."
  }
}
