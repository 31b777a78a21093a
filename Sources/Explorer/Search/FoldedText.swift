import Terminal

/// Text as it is searched: small letters without marks, other scripts in Latin letters, signs that
/// have no spelling as they are.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Adds a text, and a space where words of one record would touch.
  mutating func append(_ text: some Sequence<UInt8>) {
    var word = bytes.count
    var isPlain = true
    for byte in text {
      if byte == 0x20 {
        if !isPlain { fold(from: word) }
        bytes.append(byte)
        (word, isPlain) = (bytes.count, true)
      } else {
        bytes.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
        isPlain = isPlain && byte < 0x80
      }
    }
    if !isPlain { fold(from: word) }
  }

  /// Folds the last word, which has other letters than those of ASCII.
  private mutating func fold(from start: Int) {
    let word = String(decoding: bytes[start...], as: UTF8.self)
    let spelled = Transliteration.ascii(word)
    // What has no spelling becomes a question mark, under which nobody looks for it.
    let isSpelled = !spelled.contains("?") || word.contains("?")
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: (isSpelled ? spelled : word).lowercased().utf8)
  }
}

extension FoldedText {
  init(_ text: String) {
    self.init()
    append(text.utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a text stands next, from a place on; `nil` if it does not before the end.
  func place(of wanted: [UInt8], from start: Int, before end: Int) -> Int? {
    guard let first = wanted.first else { return start <= end ? start : nil }
    var place = start
    let last = end - wanted.count
    while place <= last {
      if self[place] == first, holds(wanted, at: place) { return place }
      place += 1
    }
    return nil
  }

  private func holds(_ wanted: [UInt8], at place: Int) -> Bool {
    for offset in 1..<Swift.max(1, wanted.count) where self[place + offset] != wanted[offset] {
      return false
    }
    return true
  }
}
