/// A place in a script of keys that cannot be read.
public struct KeyScriptProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    case unknownName(String)
    case unclosed
    case unclosedPaste
    case notInPaste(String)
  }

  /// The column of the `<`, counted from 1 in characters of the script.
  public let column: Int
  /// What is wrong there.
  public let fault: Fault
}

extension Key {
  /// The keys that a line such as `j<Enter><C-l>` stands for.
  ///
  /// Characters stand for themselves; other keys are named in angle brackets: `<Enter> <Tab>
  /// <S-Tab> <Esc> <Space> <lt> <Up> <PageDown> <Home> <Backspace> <F1> <C-l> <A-x>`, any character
  /// by its scalars `<U+65+301>`, and pasted text between `<Paste>` and `</Paste>`. Names may be
  /// written in small letters.
  public static func script(_ text: String) throws(KeyScriptProblem) -> [Key] {
    var reader = KeyScriptReader(text)
    return try reader.keys()
  }
}

/// A walk over a script; scalars, not characters, so that a mark cannot swallow a bracket.
private struct KeyScriptReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func keys() throws(KeyScriptProblem) -> [Key] {
    var keys: [Key] = []
    while index < scalars.count {
      let start = index
      guard scalars[index] == "<" else {
        keys.append(.character(plainCharacter()))
        continue
      }
      let name = try self.name()
      if name == "Paste" {
        keys.append(.paste(try pastedText(from: start)))
      } else if let key = Key(scriptName: name) {
        keys.append(key)
      } else {
        throw problem(at: start, .unknownName(name))
      }
    }
    return keys
  }

  /// One character with the marks that follow it.
  private mutating func plainCharacter() -> Character {
    var character = Character(scalars[index])
    index += 1
    while index < scalars.count, TextWidth.width(of: scalars[index]) == 0 {
      let longer = String(character) + String(scalars[index])
      guard longer.count == 1, let joined = longer.first else { break }
      character = joined
      index += 1
    }
    return character
  }

  /// What stands between `<` and the next `>`, and goes past it.
  private mutating func name() throws(KeyScriptProblem) -> String {
    let start = index
    guard let close = scalars[start...].firstIndex(of: ">") else {
      throw problem(at: start, .unclosed)
    }
    index = close + 1
    return text(start + 1..<close)
  }

  private mutating func pastedText(from start: Int) throws(KeyScriptProblem) -> String {
    var pasted = String.UnicodeScalarView()
    while index < scalars.count {
      let here = index
      guard scalars[here] == "<" else {
        pasted.append(scalars[here])
        index += 1
        continue
      }
      let name = try self.name()
      if name == "/Paste" { return String(pasted) }
      switch Key(scriptName: name) {
      case .character(let character): pasted.append(contentsOf: character.unicodeScalars)
      case .enter: pasted.append("\n")
      case .tab: pasted.append("\t")
      case nil: throw problem(at: here, .unknownName(name))
      case .some: throw problem(at: here, .notInPaste(name))
      }
    }
    throw problem(at: start, .unclosedPaste)
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func problem(at index: Int, _ fault: KeyScriptProblem.Fault) -> KeyScriptProblem {
    KeyScriptProblem(column: text(0..<index).count + 1, fault: fault)
  }
}

extension Key {
  /// The key with a name of the script notation, without its brackets.
  fileprivate init?(scriptName name: String) {
    let small = name.lowercased()
    if let named = Key.names.first(where: { $0.name.lowercased() == small }) {
      self = named.key
    } else if small.hasPrefix("f"), let number = Int(name.dropFirst()), 1...63 ~= number,
      name == "F\(number)" || name == "f\(number)"
    {
      self = .function(number)
    } else if small.hasPrefix("c-"), let character = Key.character(named: name.dropFirst(2)) {
      self = Key(controlWith: character)
    } else if small.hasPrefix("a-") || small.hasPrefix("m-"),
      let character = Key.character(named: name.dropFirst(2))
    {
      self = .alt(character)
    } else if small.hasPrefix("u+"), let character = Key.character(named: name[...]) {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// A character by itself, `Space`, `lt`, or its scalars as `U+65+301`.
  private static func character(named name: Substring) -> Character? {
    if name.unicodeScalars.count == 1 { return name.first }
    if name.lowercased() == "space" { return " " }
    if name.lowercased() == "lt" { return "<" }
    guard name.hasPrefix("U+") || name.hasPrefix("u+") else { return nil }
    var scalars = String.UnicodeScalarView()
    for digits in name.dropFirst(2).split(separator: "+", omittingEmptySubsequences: false) {
      guard let value = UInt32(digits, radix: 16), digits.first?.isHexDigit == true,
        let scalar = Unicode.Scalar(value)
      else { return nil }
      scalars.append(scalar)
    }
    let text = String(scalars)
    return text.count == 1 ? text.first : nil
  }

  /// The key that a character with Ctrl is for a program.
  init(controlWith character: Character) {
    switch character.lowercased() {
    case "i": self = .tab
    case "m", "j": self = .enter
    case "h": self = .backspace
    case "[": self = .escape
    default: self = .control(character.lowercased().first ?? character)
    }
  }
}

extension KeyScriptProblem {
  /// The place and the fault as a sentence, with what to write instead.
  public var description: String {
    switch fault {
    case .unknownName(let name):
      "column \(column): no key is called <\(Sanitiser.text(name))>; "
        + "write <Enter>, <Esc>, <C-l>, or <lt> for the sign itself"
    case .unclosed: "column \(column): this < has no >; write <lt> for the sign itself"
    case .unclosedPaste: "column \(column): this <Paste> has no </Paste>"
    case .notInPaste(let name):
      "column \(column): <\(Sanitiser.text(name))> is not text and cannot be pasted"
    }
  }
}
