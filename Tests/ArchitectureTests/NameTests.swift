import Diplomacy
import Repository
import Testing

/// Rules and panes know states, bodies and articles from data only, so no file of Sources names
/// one: not in code, not in a message, not in a comment.
@Suite struct NameTests {
  @Test func `no file under Sources names a state or a body`() throws {
    let names = ForbiddenNames(try Eurasia.load())
    for path in try Repository.swiftFiles(under: "Sources") {
      for line in try Repository.lines(of: path) {
        let found = names.found(in: String(line.text))
        #expect(found.isEmpty, "\(path):\(line.number): \(found.joined(separator: ", "))")
      }
    }
  }

  @Test func `no file under Sources names an article`() throws {
    for path in try Repository.swiftFiles(under: "Sources") {
      for line in try Repository.lines(of: path) {
        let words = words(of: String(line.text)).map { $0.lowercased() }
        let named = zip(words, words.dropFirst()).contains {
          ["article", "art"].contains($0) && $1.first?.isNumber == true
        }
        #expect(!named, "\(path):\(line.number): \(line.text)")
      }
    }
  }

  @Test(arguments: [
    ("if state == \"AZE\" {", ["AZE"]), ("/// `AZE-CSTO-1`", ["AZE", "CSTO"]),
    ("let cstoMembers = 6", ["CSTO"]),
    ("// joins the Eurasian Economic Union", ["Eurasian Economic Union"]),
    ("func isNATOMember()", ["NATO"]), ("case georgia", ["Georgia"]),
    ("let arm = can(geo)", []), ("/// A customs union of the treaty's parties.", []),
  ])
  func `a name is found as a whole word and nothing else is`(
    line: String, expected: [String]
  ) throws {
    #expect(ForbiddenNames(try Eurasia.load()).found(in: line).sorted() == expected.sorted())
  }
}

/// What may not stand in Sources: identifiers and English names of the package's states and bodies.
private struct ForbiddenNames {
  /// Words of every text on the subject that are also what somebody calls one body.
  private static let common: Set = ["union"]
  /// By first word, in small letters.
  private var names: [String: [(name: String, words: [String])]] = [:]

  init(_ atlas: Atlas) {
    let ids = atlas.tables.states.map(\.id.any) + atlas.tables.alliances.map(\.id.any)
    let spoken = ids.flatMap(atlas.names).filter {
      $0.language == "en" && [.short, .official, .abbreviation].contains($0.kind)
    }
    for name in Set(ids.map(\.text) + spoken.map(\.name.string)).sorted() where name.count >= 3 {
      let words = words(of: name)
      guard let first = words.first?.lowercased(), !Self.common.contains(name.lowercased())
      else { continue }
      names[first, default: []].append((name, words))
    }
  }

  func found(in line: String) -> [String] {
    let words = words(of: line)
    return words.indices.flatMap { index in
      (names[words[index].lowercased()] ?? []).filter { candidate in
        candidate.words.count <= words.count - index
          && zip(candidate.words, words[index...]).allSatisfy { same($0, as: $1) }
      }.map(\.name)
    }
  }

  /// Three letters in capitals are a code; written small they are as likely a word (`can`).
  private func same(_ word: String, as other: String) -> Bool {
    let isCode = word.count <= 3 && word == word.uppercased()
    return isCode ? word == other : word.lowercased() == other.lowercased()
  }
}

/// The words of a line, those inside an identifier such as `isCSTOMember` taken apart.
private func words(of line: String) -> [String] {
  let characters = Array(line)
  var words: [String] = []
  var word = ""
  for (index, character) in characters.enumerated() {
    guard character.isLetter || character.isNumber else {
      if !word.isEmpty { words.append(word) }
      word = ""
      continue
    }
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    let endsRun = word.last?.isLowercase == true || next.isLowercase
    if character.isUppercase, endsRun, !word.isEmpty {
      words.append(word)
      word = ""
    }
    word.append(character)
  }
  return word.isEmpty ? words : words + [word]
}
