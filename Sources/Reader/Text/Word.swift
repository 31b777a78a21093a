/// A word of a text: where it stands, and what is known of it.
struct Word {
  /// In bytes.
  var start: Int32 = 0
  var end: Int32 = 0
  /// Its number in the lexicon; -1 if nobody asks for such a word.
  var number: Int32 = -1
  /// The number of its stem among those of claims; -1 if no claim has it.
  var stem: Int32 = -1
  /// The number that its digits write; -1 if it is none.
  var value: Int32 = -1
  var shape: Shape = []
  /// What stands between it and the word before it.
  var gap: Gap = .other

  var range: Range<Int> { Int(start)..<Int(end) }

  struct Shape: OptionSet {
    let rawValue: UInt8
    /// Its first letter is a capital, or of a script without capitals.
    static let isCapitalised = Shape(rawValue: 1)
    /// It has no small letter.
    static let isAllCapitals = Shape(rawValue: 2)
    /// It has a capital behind its first letter.
    static let hasInnerCapital = Shape(rawValue: 4)
    /// Digits and an ending: `16th`, `16-го` without its hyphen.
    static let isOrdinal = Shape(rawValue: 8)
    /// Four digits and an s.
    static let isDecade = Shape(rawValue: 16)
    /// It has a letter.
    static let hasLetter = Shape(rawValue: 32)
    /// It is four digits and nothing else.
    static let hasFourDigits = Shape(rawValue: 64)
  }

  /// What stands between two words, by what it may mean for a name of both.
  enum Gap: UInt8 {
    case nothing, space, hyphen, apostrophe, point
    case comma
    /// A point and a space.
    case stop
    /// A blank line.
    case paragraph
    case slash
    case other

    /// Whether the two words may belong together as those of a name with a gap of its own.
    func joins(as gap: Gap) -> Bool { self == gap || isSoft && (gap.isSoft || gap == .comma) }

    private var isSoft: Bool {
      switch self {
      case .nothing, .space, .hyphen, .apostrophe, .point: true
      case .comma, .stop, .paragraph, .slash, .other: false
      }
    }
  }
}
