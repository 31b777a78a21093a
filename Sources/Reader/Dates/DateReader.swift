import Diplomacy

/// Reads dates that begin at a word of a text; days that do not exist are none.
struct DateReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]
  let lexicon: Lexicon

  /// A date and the word behind its last.
  typealias Found = (pattern: DatePattern, end: Int)

  /// The longest date that begins at a word.
  func date(at index: Int) -> Found? {
    let word = words[index]
    if word.value >= 0 {
      return figures(at: index) ?? dayFirst(at: index) ?? years(at: index)
    }
    guard let month = lexicon.month(of: word), word.shape.contains(.isCapitalised) else {
      return lowerCaseMonth(at: index)
    }
    return monthFirst(month, at: index)
  }

  // MARK: 2018-08-16, 2018-08, 16.08.2018, 08/09/2018

  private func figures(at index: Int) -> Found? {
    guard let first = plain(index), let second = plain(index + 1) else { return nil }
    let third = plain(index + 2)
    let gap = words[index + 1].gap
    let isSameGap = third != nil && words[index + 2].gap == gap
    switch gap {
    case .hyphen:
      guard words[index].shape.contains(.hasFourDigits), isTwoDigits(index + 1),
        isBareHyphen(before: index + 1), !words[index + 1].shape.contains(.hasFourDigits)
      else { return nil }
      if isSameGap, let day = third, isTwoDigits(index + 2), isBareHyphen(before: index + 2),
        let found = days(day...day, second, first)
      {
        return (found, index + 3)
      }
      return (1...12).contains(second) && isYear(first)
        ? (.month(second, year: first), index + 2) : nil
    case .point, .slash:
      guard isSameGap, let year = third, words[index + 2].shape.contains(.hasFourDigits),
        isYear(year)
      else { return nil }
      if gap == .point { return days(first...first, second, year).map { ($0, index + 3) } }
      let (dayFirst, monthFirst) = (
        days(first...first, second, year), days(second...second, first, year)
      )
      if dayFirst != nil, monthFirst != nil {
        return (.eitherOrder(first, second, year: year), index + 3)
      }
      return (dayFirst ?? monthFirst).map { ($0, index + 3) }
    case .nothing, .space, .apostrophe, .comma, .stop, .paragraph, .other: return nil
    }
  }

  // MARK: 16 August 2018, 16-18 August, the 16th of August

  private func dayFirst(at index: Int) -> Found? {
    guard let first = dayNumber(index) else { return nil }
    var next = index + 1
    var last = first
    if next < words.count, words[next].gap == .hyphen, let end = dayNumber(next), end > first {
      (last, next) = (end, next + 1)
    }
    // In some languages an ending stands behind a hyphen: 16-го.
    if next < words.count, words[next].gap == .hyphen,
      lexicon.roles(of: words[next]).contains(.endsOrdinal)
    {
      next += 1
    }
    if next < words.count, lexicon.roles(of: words[next]).contains(.linksDate) { next += 1 }
    guard next < words.count, let month = lexicon.month(of: words[next]), follows(next) else {
      return nil
    }
    let year = year(at: next + 1, commaAllowed: false)
    return days(first...last, month, year?.value).map { ($0, year?.end ?? next + 1) }
  }

  // MARK: August 16, 2018; August 16-18; August 2018; in August

  private func monthFirst(_ month: Int, at index: Int) -> Found? {
    var next = index + 1
    // A point may follow a month that is cut short.
    if next < words.count, let first = dayNumber(next), follows(next) {
      next += 1
      var last = first
      if next < words.count, words[next].gap == .hyphen, let end = dayNumber(next), end > first {
        (last, next) = (end, next + 1)
      }
      let year = year(at: next, commaAllowed: true)
      if let found = days(first...last, month, year?.value) { return (found, year?.end ?? next) }
    }
    if let year = year(at: index + 1, commaAllowed: true) {
      return (.month(month, year: year.value), year.end)
    }
    guard index > 0, words[index].gap == .space,
      lexicon.roles(of: words[index - 1]).contains(.beforeMonth)
    else { return nil }
    return (.month(month, year: nil), index + 1)
  }

  /// Many languages write months small: such a one needs a year behind it.
  private func lowerCaseMonth(at index: Int) -> Found? {
    guard let month = lexicon.month(of: words[index]),
      let year = year(at: index + 1, commaAllowed: false)
    else { return nil }
    return (.month(month, year: year.value), year.end)
  }

  // MARK: 2018, 2017-2019, 1990s

  private func years(at index: Int) -> Found? {
    let word = words[index]
    if word.shape.contains(.isDecade) {
      return isYear(Int(word.value)) && word.value % 10 == 0
        ? (.decade(Int(word.value)), index + 1) : nil
    }
    guard let first = bareYear(index) else { return nil }
    if index + 1 < words.count, words[index + 1].gap == .hyphen, let last = bareYear(index + 1),
      last > first
    {
      return (.years(first...last), index + 2)
    }
    return (.years(first...first), index + 1)
  }

  /// Four figures that stand alone and can be a year of our time.
  private func bareYear(_ index: Int) -> Int? {
    guard words[index].shape.contains(.hasFourDigits),
      (1900...2099).contains(words[index].value)
    else { return nil }
    let word = words[index]
    // A sum, a share, a part of a number or of an address is no year.
    let before = word.start > 0 ? bytes[Int(word.start) - 1] : 0x20
    let after = Int(word.end) < bytes.count ? bytes[Int(word.end)] : 0x20
    let isPartOfMore =
      "$#/.,:+=_@".utf8.contains(before) || "%/:=_@".utf8.contains(after)
      || before >= 0x80 && "€£₽№".unicodeScalars.contains { $0 == signBefore(word) }
    let joinsNext =
      index + 1 < words.count
      && (words[index + 1].gap == .point || words[index + 1].gap == .nothing)
    return isPartOfMore || joinsNext ? nil : Int(word.value)
  }

  private func signBefore(_ word: Word) -> Unicode.Scalar? {
    var place = Int(word.start) - 1
    while place > 0, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return Unicode.Scalar(Sign(in: bytes, at: place).value)
  }

  // MARK: Parts

  private func plain(_ index: Int) -> Int? {
    guard index < words.count, words[index].value >= 0, !words[index].shape.contains(.hasLetter)
    else { return nil }
    return Int(words[index].value)
  }

  private func isTwoDigits(_ index: Int) -> Bool {
    index < words.count && words[index].range.count == 2
  }

  private func isBareHyphen(before index: Int) -> Bool {
    words[index].start - words[index - 1].end == 1
  }

  private func isYear(_ value: Int) -> Bool { (1000...2999).contains(value) }

  /// The day of a month that a word writes, with or without an ending.
  private func dayNumber(_ index: Int) -> Int? {
    let word = words[index]
    guard (1...31).contains(word.value), word.range.count <= 6, !word.shape.contains(.isDecade),
      word.shape.contains(.isOrdinal) || !word.shape.contains(.hasLetter)
    else { return nil }
    return Int(word.value)
  }

  /// Whether a word stands close behind the one before it.
  private func follows(_ index: Int) -> Bool {
    switch words[index].gap {
    case .space, .stop, .point, .hyphen, .nothing: true
    case .comma, .apostrophe, .slash, .paragraph, .other: false
    }
  }

  private func year(at index: Int, commaAllowed: Bool) -> (value: Int, end: Int)? {
    guard index < words.count, words[index].shape.contains(.hasFourDigits),
      isYear(Int(words[index].value)),
      follows(index) || commaAllowed && words[index].gap == .comma
    else { return nil }
    return (Int(words[index].value), index + 1)
  }

  private func days(_ days: ClosedRange<Int>, _ month: Int, _ year: Int?) -> DatePattern? {
    guard (1...12).contains(month), year.map(isYear) ?? true, days.lowerBound >= 1,
      days.upperBound <= Day.length(ofMonth: month, in: year ?? 2000)
    else { return nil }
    return .days(days, month: month, year: year)
  }
}
