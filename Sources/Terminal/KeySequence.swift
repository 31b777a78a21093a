/// The keys at the beginning of some bytes, without memory of what came before.
enum KeySequence {
  /// What the first bytes are, and how many they are.
  enum Outcome: Equatable {
    case key(Key, Int)
    case nothing(Int)
    case paste(Int)
    case incomplete
  }

  /// When the bytes end: more may come later, or they are all there now.
  enum Ending { case later, now }

  private static let escape: UInt8 = 0x1B

  /// Longer sequences than any key has are given up.
  private static let longest = 64

  static func read(_ bytes: ArraySlice<UInt8>, ending: Ending) -> Outcome {
    guard let first = bytes.first else { return .incomplete }
    if first == escape { return escaped(bytes, ending: ending) }
    if first < 0x20 || first == 0x7F { return .key(control(first), 1) }
    return character(bytes, ending: ending)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x7F: .backspace
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: Key(controlWith: Character(Unicode.Scalar(byte + 0x60)))
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>, ending: Ending) -> Outcome {
    let length: Int
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: length = 1
    }
    let here = bytes.prefix(length)
    let continuations = here.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if continuations + 1 < length, here.count == continuations + 1, ending == .later {
      return .incomplete
    }
    let text = String(decoding: here.prefix(continuations + 1), as: UTF8.self)
    return .key(.character(text.first ?? "\u{FFFD}"), continuations + 1)
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>, ending: Ending) -> Outcome {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return ending == .later ? .incomplete : .key(.escape, 1)
    }
    switch second {
    case UInt8(ascii: "["): return sequence(bytes, ending: ending)
    case UInt8(ascii: "O"): return applicationKey(bytes, ending: ending)
    // Escape twice, or Escape before a control character, are two keys.
    case 0x00..<0x20, 0x7F: return .key(.escape, 1)
    default:
      switch character(rest, ending: ending) {
      case .key(.character(let character), let count): return .key(.alt(character), count + 1)
      case .key, .nothing, .paste, .incomplete: return .incomplete
      }
    }
  }

  /// `ESC O` and a letter, after numbers that some terminals put between.
  private static func applicationKey(_ bytes: ArraySlice<UInt8>, ending: Ending) -> Outcome {
    let rest = bytes.dropFirst(2)
    let digits = rest.prefix { 0x30...0x3B ~= $0 }.count
    guard let letter = rest.dropFirst(digits).first, digits < longest else {
      return ending == .later && digits < longest ? .incomplete : .key(.alt("O"), 2)
    }
    let count = digits + 3
    if let key = letterKeys[letter] { return .key(key, count) }
    // The numeric keypad.
    if 0x6A...0x79 ~= letter {
      return .key(.character(Character(Unicode.Scalar(letter - 0x40))), count)
    }
    return letter == UInt8(ascii: "M") ? .key(.enter, count) : .nothing(count)
  }

  /// `ESC [`, parameters, and a final letter.
  private static func sequence(_ bytes: ArraySlice<UInt8>, ending: Ending) -> Outcome {
    let rest = bytes.dropFirst(2)
    if rest.first == UInt8(ascii: "[") {
      guard let letter = rest.dropFirst().first else {
        return ending == .later ? .incomplete : .nothing(bytes.count)
      }
      guard 0x41...0x45 ~= letter else { return .nothing(4) }
      return .key(.function(Int(letter) - 0x40), 4)
    }
    let parameters = rest.prefix { 0x20...0x3F ~= $0 }
    let count = parameters.count + 3
    guard let final = rest.dropFirst(parameters.count).first, parameters.count < longest else {
      let isHopeless = ending == .now || parameters.count >= longest
      guard isHopeless else { return .incomplete }
      return rest.isEmpty ? .key(.alt("["), 2) : .nothing(count - 1)
    }
    // A control character ends the sequence and is a key of its own.
    guard 0x40...0x7E ~= final || final == UInt8(ascii: "$") else { return .nothing(count - 1) }
    if final == UInt8(ascii: "~") { return numbered(parameters, count: count) }
    guard let key = letterKeys[final], parameters.allSatisfy({ 0x30...0x3B ~= $0 }) else {
      return .nothing(count)
    }
    return .key(key, count)
  }

  /// `ESC [ number ~`, with modifiers after a semicolon.
  private static func numbered(_ parameters: ArraySlice<UInt8>, count: Int) -> Outcome {
    let digits = parameters.prefix { $0 != UInt8(ascii: ";") }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return .nothing(count) }
    if number == 200 { return .paste(count) }
    guard let key = numberedKeys[number] else { return .nothing(count) }
    return .key(key, count)
  }

  private static let letterKeys: [UInt8: Key] = {
    let keys: [(Character, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
      ("Z", .backTab), ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)),
      ("S", .function(4)),
    ]
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.asciiValue ?? 0, $1) })
  }()

  private static let numberedKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [
      11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]
    for (index, number) in functions.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()
}
