import Diplomacy

/// Every word that the reader asks for, without case and marks, under a number.
struct Lexicon: Sendable {
  private var words = Identifiers(expecting: 8192)
  private var stems = Identifiers(expecting: 4096)
  /// By number; shorter than the words, where the rest tell nothing.
  private var roles: [WordRoles] = []
  /// By number; 0 for what is no month.
  private var months: [Int8] = []

  init() {
    for (roles, words) in CommonWords.roles {
      for word in words { set(word) { lexicon, number in lexicon.roles[number].insert(roles) } }
    }
    for (month, words) in CommonWords.months {
      for word in words { set(word) { lexicon, number in lexicon.months[number] = Int8(month) } }
    }
  }

  private mutating func set(_ word: Substring, _ change: (inout Lexicon, Int) -> Void) {
    for number in wordsAdded(String(word)).map({ Int($0.number) }) {
      while roles.count <= number {
        roles.append([])
        months.append(0)
      }
      change(&self, number)
    }
  }

  func roles(of word: Word) -> WordRoles {
    Int(word.number) < roles.count && word.number >= 0 ? roles[Int(word.number)] : []
  }

  /// The month that a word names, from 1.
  func month(of word: Word) -> Int? {
    guard word.number >= 0, Int(word.number) < months.count else { return nil }
    let month = Int(months[Int(word.number)])
    return month == 0 ? nil : month
  }

  /// A word that was added, without case and marks.
  func text(of word: Word) -> String { words.texts[Int(word.number)] }

  var stemCount: Int { stems.count }

  /// The words of a name or phrase, which get numbers if they have none.
  mutating func wordsAdded(_ text: String) -> [Word] { added(text, stems: .ignored) }

  /// The words of a claim, whose stems get numbers too.
  mutating func claimWordsAdded(_ text: String) -> [Word] { added(text, stems: .added) }

  /// The number of a word that is folded already.
  mutating func number(adding folded: String) -> Int32 { Int32(words.add(folded)) }

  private enum Stems { case added, ignored }

  private mutating func added(_ text: String, stems wanted: Stems) -> [Word] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(bytes, in: 0..<bytes.count)
      var read: [Word] = []
      while var word = scanner.next() {
        word.number = Int32(words.add(String(decoding: scanner.folded, as: UTF8.self)))
        if wanted == .added, word.value < 0 {
          let stem = scanner.folded.prefix(scanner.stemLength)
          word.stem = Int32(stems.add(String(decoding: stem, as: UTF8.self)))
        }
        read.append(word)
      }
      return read
    }
  }

  /// The words of a text, each with its number if it has one.
  func words(of text: ArticleText) -> [Word] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(bytes, in: text.start..<bytes.count)
      var read: [Word] = []
      read.reserveCapacity(bytes.count / 6)
      while var word = scanner.next() {
        let folded = scanner.folded.span.bytes
        word.number = Int32(words.number(of: folded) ?? -1)
        if scanner.stemLength > 2, word.value < 0 {
          let stem = folded.extracting(0..<scanner.stemLength)
          word.stem = Int32(stems.number(of: stem) ?? -1)
        }
        read.append(word)
      }
      return read
    }
  }
}
