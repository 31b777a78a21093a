import Testing

/// The relations of two states, of the built program on the package inside it.
@Suite(.serialized) struct RelationsTests {
  private static let question = ["--at", "2018-09-10"]

  /// Each is a line of its own; the case is that of the article.
  @Test(arguments: [
    "! Nagorno-Karabakh conflict, territorial (since 1988-02-20); ceasefire (since 2016-04-05)",
    "! Armenia objects to Azerbaijan in CSTO (as member, 2018-08-28)",
    "! Armenia objects to Azerbaijan in EAEU (as member, 2018-08-28)",
    "! No diplomatic relations (since 1991-10-18)", "! Land border, closed (since 1991)",
    "    996 km (CIA World Factbook)",
    "! Armenia, in dispute with Azerbaijan, is owed aid by Belarus, Kazakhstan, Kyrgyzstan, "
      + "Russia, Tajikistan (CST article 4, RUS-ARM-1997 article 3)",
    "& Commonwealth of Independent States (CIS): both member",
    "! CST of Armenia (article 1) may forbid AZE-TUR-2010 of Azerbaijan",
    "  2018-08-28 Armenian foreign ministry announces a veto",
  ])
  func `the article's two states are told apart and together`(line: String) throws {
    let told = try Command(["relations", "AZE", "ARM"] + Self.question)
    #expect(told.status == 0)
    #expect(told.messages.isEmpty)
    #expect(told.output.contains(" \(line) ["))
  }

  @Test func `what is supposed is marked, and by a name in any case it is the same`() throws {
    let question =
      ["--format", "csv", "--join", "AZE:CSTO", "--suppose", "relations ARM AZE"] + Self.question
    let told = try Command(["relations", "AZE", "ARM"] + question).output
    #expect(told.contains("bodies,ties,added,Collective Security Treaty Organization (CSTO): both"))
    #expect(told.contains("ties,divides,removed,No diplomatic relations (since 1991-10-18),"))
    #expect(told.contains("\nties,ties,added,Diplomatic relations,,,\n"))
    #expect(try Command(["relations", "azerbaijan", "Armenia"] + question).output == told)
  }

  /// Wide enough that no line wraps, high enough that none is left out.
  @Test func `the screen has the lines that the verb prints`() throws {
    let printed = try Command(["relations", "AZE", "ARM"] + Self.question).output
      .split(separator: "\n").filter { $0.hasPrefix("   ") }
    let screen = try Command(
      ["screen", "--size", "400x200", "--keys", "xjrF", "--in", "south-caucasus"] + Self.question
    ).output
    #expect(printed.count > 80)
    for line in printed {
      let text = line.split(separator: " [src-").first ?? line
      #expect(screen.contains(text.dropFirst(3)), "\(line)")
    }
  }

  @Test(arguments: [
    (["AZE", "AZE"], "'AZE' stands twice; name two different states"),
    (["AZE", "Armenai"], "'Armenai' is no state on record; did you mean ARM?"),
    (["AZE", "CSTO"], "'CSTO' is no state on record"),
  ])
  func `two states are needed`(states: [String], sentence: String) throws {
    let command = try Command(["relations"] + states)
    #expect(command.status == 2)
    #expect(command.messages.contains(sentence))
  }
}
