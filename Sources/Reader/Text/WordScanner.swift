/// Takes a text apart into words, in one pass over its bytes.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place: Int
  private let end: Int
  /// The word just read, without case and marks.
  private(set) var folded: [UInt8] = []
  /// How many bytes of it are its stem.
  private(set) var stemLength = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    (self.bytes, place, end) = (bytes, range.lowerBound, range.upperBound)
    folded.reserveCapacity(64)
  }

  /// The next word; `nil` when there is none.
  mutating func next() -> Word? {
    var word = Word()
    word.gap = skipGap()
    guard place < end else { return nil }
    word.start = Int32(place)
    read(&word)
    word.end = Int32(place)
    return word
  }

  // MARK: Gaps

  private mutating func skipGap() -> Word.Gap {
    var (spaces, newlines, point, comma, hyphen, apostrophe, slash, other) =
      (false, 0, false, false, false, false, false, false)
    while place < end {
      let sign = Sign(in: bytes, at: place)
      guard SignClass(sign.value) == .other || SignClass(sign.value) == .mark else { break }
      switch sign.value {
      case 0x0A: (spaces, newlines) = (true, newlines + 1)
      case 0x20, 0x09, 0x0D, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: spaces = true
      case 0x2D, 0x2010...0x2015, 0x2212: hyphen = true
      case 0x27, 0x2018, 0x2019, 0x02BC: apostrophe = true
      case 0x2E: point = true
      case 0x2C: comma = true
      case 0x2F: slash = true
      default: other = true
      }
      place += sign.length
    }
    if newlines > 1 { return .paragraph }
    if other { return .other }
    if slash { return spaces || point || comma ? .other : .slash }
    if point { return spaces ? .stop : comma ? .other : .point }
    if comma { return .comma }
    if hyphen { return .hyphen }
    if apostrophe { return .apostrophe }
    return spaces ? .space : .nothing
  }

  // MARK: Words

  private mutating func read(_ word: inout Word) {
    folded.removeAll(keepingCapacity: true)
    stemLength = 0
    var (letters, digits, value, suffix) = (0, 0, 0, 0)
    var shape: Word.Shape = [.isAllCapitals]
    var isPrefixed = false
    while place < end {
      let sign = Sign(in: bytes, at: place)
      let kind = SignClass(sign.value)
      switch kind {
      case .other:
        guard digits > 0, letters == 0, isThousands(at: place) else {
          return finish(&word, shape, letters, digits, value, suffix)
        }
        place += sign.length
        continue
      case .mark:
        place += sign.length
        continue
      case .ideograph where !isPrefixed:
        guard letters == 0, digits == 0 else {
          return finish(&word, shape, letters, digits, value, suffix)
        }
        append(sign.value)
        place += sign.length
        skipMarks()
        shape.insert([.isCapitalised, .hasLetter, .hasInnerCapital])
        return finish(&word, shape, 1, 0, 0, 0)
      case .digit:
        digits += 1
        suffix = 0
        value = sign.value < 0x80 && value < 100_000_000 ? value * 10 + Int(sign.value) - 48 : .max
        if letters > 0 { value = .max }
      case .letter, .prefix, .ideograph:
        shape = Self.shape(shape, adding: sign.value, isFirst: letters == 0 && digits == 0)
        (letters, suffix) = (letters + 1, suffix + 1)
      }
      isPrefixed = kind == .prefix
      append(sign.value)
      if letters + digits == 6 { stemLength = folded.count }
      place += sign.length
    }
    finish(&word, shape, letters, digits, value, suffix)
  }

  private mutating func finish(
    _ word: inout Word, _ shape: Word.Shape, _ letters: Int, _ digits: Int, _ value: Int,
    _ suffix: Int
  ) {
    word.shape = shape
    if letters > 0 { word.shape.insert(.hasLetter) }
    if letters == 0 { word.shape.remove([.isAllCapitals]) }
    if letters + digits < 6 { stemLength = folded.count }
    // A plural ends a short word with an s; a longer one has lost it with its ending.
    if stemLength > 3, stemLength == folded.count, folded[stemLength - 1] == UInt8(ascii: "s") {
      stemLength -= 1
    }
    guard digits > 0, value < 1_000_000_000 else { return }
    if letters == 0 {
      word.value = Int32(value)
      if digits == 4, place - Int(word.start) == 4 { word.shape.insert(.hasFourDigits) }
    } else if suffix == letters, digits <= 2, letters <= 2 {
      word.value = Int32(value)
      word.shape.insert(.isOrdinal)
    } else if suffix == 1, letters == 1, digits == 4, folded.last == UInt8(ascii: "s") {
      word.value = Int32(value)
      word.shape.insert(.isDecade)
    }
  }

  /// Whether a comma stands between digits and three more of one number.
  private func isThousands(at place: Int) -> Bool {
    func isDigit(_ offset: Int) -> Bool {
      place + offset < end && 0x30...0x39 ~= bytes[place + offset]
    }
    return bytes[place] == UInt8(ascii: ",") && isDigit(1) && isDigit(2) && isDigit(3)
      && !isDigit(4)
  }

  private mutating func skipMarks() {
    while place < end {
      let sign = Sign(in: bytes, at: place)
      guard SignClass(sign.value) == .mark else { return }
      place += sign.length
    }
  }

  private mutating func append(_ value: UInt32) {
    var packed = Folding.fold(value)
    for _ in 0..<(packed >> 56) {
      folded.append(UInt8(truncatingIfNeeded: packed))
      packed >>= 8
    }
  }

  private static func shape(
    _ shape: Word.Shape, adding value: UInt32, isFirst: Bool
  ) -> Word.Shape {
    var shape = shape
    switch Case(value) {
    case .capital: shape.insert(isFirst ? .isCapitalised : .hasInnerCapital)
    case .small: shape.remove(.isAllCapitals)
    case .none: if isFirst { shape.insert(.isCapitalised) }
    }
    return shape
  }

  private enum Case {
    case capital, small, none

    init(_ value: UInt32) {
      if value < 0x80 {
        self = value < 0x61 ? .capital : .small
        return
      }
      switch Unicode.Scalar(value)?.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: self = .capital
      // Small Georgian letters have capitals that running text does without.
      case .lowercaseLetter: self = 0x10D0...0x10FF ~= value ? .none : .small
      default: self = .none
      }
    }
  }
}
