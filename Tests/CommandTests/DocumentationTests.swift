import Explorer
import Foundation
import Repository
import Testing

/// The README and the manual against what the program has: neither may say more, or less.
@Suite(.serialized) struct DocumentationTests {
  // MARK: Keys

  @Test func `the README lists the keys of the table of commands and no others`() throws {
    let listed = try Set(Self.readmeKeys())
    let keys = Set(ListedCommand.all.flatMap { $0.keys.map(\.spoken) })
    #expect(keys.subtracting(listed) == [], "write these into the table of keys of README.md")
    #expect(listed.subtracting(keys) == [], "README.md has keys that no command has")
  }

  /// The keys in the first column of the table of keys: letters and signs in backticks, others by name.
  private static func readmeKeys() throws -> [String] {
    let rows = try section("## Keys").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| keys |") }
      .filter { !$0.hasPrefix("| ---") }
    #expect(rows.count > 10, "the table of keys of README.md was not found")
    return try rows.flatMap { row in
      let column = row.dropFirst(2).replacing("` to `", with: "–")
      return try keys(in: column.split(separator: " |")[0])
    }
  }

  private static func keys(in column: Substring) throws -> [String] {
    var keys: [String] = []
    for (index, part) in column.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    {
      guard index % 2 == 0 else {
        let ends = part.split(separator: "–").compactMap { Int($0) }
        keys += ends.count == 2 ? (ends[0]...ends[1]).map(String.init) : [String(part)]
        continue
      }
      for word in part.split(whereSeparator: { " ,".contains($0) }) {
        if word == "arrows" {
          keys += ["Up", "Down", "Left", "Right"]
        } else {
          let isKey = word.first?.isUppercase ?? false
          if isKey { keys.append(String(word)) }
        }
      }
    }
    return keys
  }

  /// The lines of the README below a heading.
  private static func section(_ heading: String) throws -> [String] {
    let lines = try Repository.lines(of: "README.md").map { String($0.text) }
    let below = lines.drop { $0 != heading }.dropFirst()
    return Array(below.prefix { !$0.hasPrefix("## ") })
  }

  // MARK: Verbs and options

  private struct Description: Decodable {
    struct Command: Decodable {
      struct Argument: Decodable {
        struct Name: Decodable { let name: String }
        let names: [Name]?
        let shouldDisplay: Bool
      }
      let commandName: String
      let shouldDisplay: Bool
      let arguments: [Argument]?
      let subcommands: [Command]?

      var shown: [Command] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
      }
      var options: [String] {
        (arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }.map(\.name)
          + shown.flatMap(\.options)
      }
    }
    let command: Command
  }

  private static func described() throws -> Description.Command {
    let text = try Command("--experimental-dump-help").output
    return try JSONDecoder().decode(Description.self, from: Data(text.utf8)).command
  }

  /// The calls of the program in the README's blocks of code.
  private static func calls() throws -> [String] {
    let lines = try Repository.lines(of: "README.md").map { String($0.text) }
    var isCode = false
    return lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return isCode && line.hasPrefix("entente ")
    }
  }

  @Test func `the README names every verb and no other`() throws {
    let verbs = Set(try Self.described().shown.map(\.commandName))
    let named = Set(
      try Self.calls().flatMap { call -> [Substring] in
        let words = call.split(separator: " ").dropFirst()
        // Verbs that are called alike share a line.
        return words.contains("|") && !call.contains("man -l")
          ? words.filter { $0 != "|" } : words.prefix(1).filter { !$0.hasPrefix("-") }
      }.map(String.init))
    // It is what the program does without a verb.
    #expect(verbs.subtracting(named) == ["explore"], "write the others into README.md")
    #expect(named.subtracting(verbs) == [], "README.md has verbs that the program has not")
  }

  @Test func `every option in the README is one of the program's`() throws {
    let options = Set(try Self.described().options).union(["generate-completion-script"])
    let lines = try Repository.text(of: "README.md").split(separator: "\n").filter {
      !$0.contains("swift ")
    }
    let named = lines.flatMap { $0.matches(of: /--([a-z][a-z-]*)/).map { String($0.output.1) } }
    #expect(Set(named).subtracting(options) == [])
  }

  /// A call with what it is to read left out, where it only shows a form.
  @Test func `every call in the README runs`() throws {
    let calls = try Self.calls().filter { call in
      ![" | ", " > ", "[", "FILE"].contains { call.contains($0) }
    }
    #expect(calls.count > 8)
    // The files that the calls name, which are the reader's own.
    let files: KeyValuePairs = [
      "article.txt": "Azerbaijan could join the CSTO.\n",
      "with.scenario": "as of 2018-09-10\njoin AZE CSTO\n",
      "without.scenario": "as of 2018-09-10\n",
    ]
    let folder = try Folder(files)
    for call in calls {
      var words = Self.words(of: call).map { word in
        files.contains { $0.key == word } ? "\(folder.path)/\(word)" : word
      }
      if let place = words.firstIndex(of: "--out") { words.removeSubrange(place...place + 1) }
      let command = try Command(Array(words.dropFirst()))
      #expect(command.status == 0, "\(call): \(command.messages)")
      #expect(!command.output.isEmpty, "\(call)")
    }
  }

  /// The words of a line as a shell takes it apart.
  private static func words(of call: String) -> [String] {
    call.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      $0 % 2 == 1 ? [String($1)] : $1.split(separator: " ").map(String.init)
    }
  }

  @Test func `every picture in the README is there and made as the README says`() throws {
    let pictures = try Repository.text(of: "README.md").matches(of: /\]\((Assets\/[^)]*\.svg)\)/)
      .map { String($0.output.1) }
    let makers = try Self.calls().filter { $0.contains("--out Assets/") }
    #expect(pictures.count == makers.count)
    for picture in pictures {
      let maker = try #require(makers.first { $0.contains("--out \(picture)") }, "\(picture)")
      var words = Array(Self.words(of: maker).dropFirst())
      words.removeAll { $0 == "--out" || $0 == picture || $0 == "--replace" }
      func title(_ svg: String) -> Substring? {
        svg.split(separator: "\n").first { $0.contains("<title") }
      }
      let made = try Command(words).output
      #expect(try title(made) == title(Repository.text(of: picture)), "make \(picture) anew")
    }
  }

  // MARK: The manual

  @Test func `the manual has every verb, option and command`() throws {
    let manual = try Command("manual")
    #expect(manual.status == 0 && manual.messages.isEmpty)
    let lines = manual.output.split(separator: "\n").map(String.init)
    let description = try Self.described()
    for verb in description.shown { #expect(lines.contains(".SS \"entente \(verb.commandName)\"")) }
    for option in description.options where option.count > 1 {
      let form = "\\-\\-" + option.replacing("-", with: "\\-")
      #expect(lines.contains { $0.hasPrefix(".B ") && $0.contains(form) }, "--\(option)")
    }
    for command in ListedCommand.all {
      let name = ":" + command.name.replacing("-", with: "\\-")
      #expect(lines.contains { $0.hasSuffix(name) || $0 == ".B \"\(name)\"" }, "\(command.name)")
    }
  }

  @Test func `the manual's macros are known and what they open is closed`() throws {
    let lines = try Command("manual").output.split(separator: "\n")
    let macros = lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } }
    let known: Set<Substring> = [
      ".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".br", ".RS", ".RE", ".nf", ".fi",
    ]
    #expect(Set(macros).subtracting(known) == [])
    #expect(macros.count { $0 == ".RS" } == macros.count { $0 == ".RE" })
    #expect(macros.count { $0 == ".nf" } == macros.count { $0 == ".fi" })
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
    for (line, next) in zip(lines, lines.dropFirst()) where line == ".TP" {
      #expect(next.hasPrefix(".B "), "a tag follows .TP")
    }
  }

  /// Runs a program with a text as its file, if it is there; what it says.
  private static func judgement(
    of program: String, _ options: [String], on text: String
  ) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    let folder = try Folder(["text": text])
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = options + ["\(folder.path)/text"]
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self) + "\(process.terminationStatus)"
  }

  @Test func `groff has nothing to say against the manual`() throws {
    let said = try Self.judgement(
      of: "/usr/bin/groff", ["-man", "-ww", "-z"], on: try Command("manual").output)
    #expect(said ?? "0" == "0")
  }

  // MARK: Completions

  @Test(arguments: [
    ("bash", "/bin/bash", "-n"), ("zsh", "/bin/zsh", "-n"), ("fish", "/usr/bin/fish", "-n"),
  ])
  func `completions are written for a shell, and it can read them`(
    shell: String, program: String, option: String
  ) throws {
    let script = try Command("--generate-completion-script", shell)
    #expect(script.status == 0 && script.messages.isEmpty)
    for word in ["members", "timeline", "bibtex", "--scenario"] {
      #expect(script.output.contains(word.hasPrefix("-") ? String(word.dropFirst(2)) : word))
    }
    #expect(try Self.judgement(of: program, [option], on: script.output) ?? "0" == "0")
  }

  @Test(arguments: [
    ("body", ["members", "--"], "CSTO", "AZE"),
    ("record", ["show", "--"], "AZE", "src-asbarez-veto"),
    ("--join", ["export", "svg", "map", "--"], "AZE:", "CSTO"),
  ])
  func `identifiers are completed from the package`(
    argument: String, verb: [String], offered: String, notOffered: String
  ) throws {
    let words = verb + [argument, "0", "0", "entente"] + verb.dropLast()
    let command = try Command(["---completion"] + words)
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(lines.contains(offered), "\(command.output.prefix(200)) \(command.messages)")
    #expect(!lines.contains(notOffered))
  }
}
