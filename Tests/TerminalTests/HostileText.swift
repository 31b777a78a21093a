/// Numbers that look random and are the same for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text made of what breaks terminals, drawn by a seed so that a failure can be repeated.
enum HostileText {
  static let seeds: [UInt64] = Array(1...200)

  private static let pieces: [String] = [
    "a", "word", " ", "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{9B}31m", "\r\n", "\n", "\t", "\u{0}",
    "\u{7F}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{301}", "e\u{301}",
    "漢字", "한", "\u{1112}\u{1161}\u{11AB}", "👨‍👩‍👧", "🇦🇲", "❤️", "Ə", "Ж", "Ք", "ქ",
    "\u{E000}", "\u{FFFE}", "\u{10FFFF}", "\u{AD}", "\u{A0}", "<", ">", "<lt>", "\\u{1B}", "क्षि",
    "\u{5E9}\u{5C1}", "\u{E0041}", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍", "\u{3000}", "\u{2028}",
  ]

  static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      if Int.random(in: 0...3, using: &generator) > 0 {
        return pieces.randomElement(using: &generator) ?? ""
      }
      let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
      return Unicode.Scalar(value).map { String($0) } ?? "?"
    }.joined()
  }
}
