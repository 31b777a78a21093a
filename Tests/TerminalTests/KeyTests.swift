import Terminal
import Testing

@Suite struct KeyTests {
  @Test func `a script reads as it is typed`() throws {
    #expect(
      try Key.script("j<Enter><C-l><lt><Space><Tab><S-Tab><Esc><Up>>é<F12><A-x><pgdn>") == [
        .character("j"), .enter, .control("l"), .character("<"), .space, .tab, .backTab, .escape,
        .up, .character(">"), .character("é"), .function(12), .alt("x"), .pageDown,
      ])
    #expect(try Key.script("<Paste>a<lt>b<Enter></Paste>") == [.paste("a<b\n")])
    #expect(try Key.script("<C-i><C-M><C-[><C-H>") == [.tab, .enter, .escape, .backspace])
  }

  @Test(arguments: [
    ("jj<Foo>", 3, "no key is called <Foo>"), ("ab<", 3, "has no >"), ("<F0>", 1, "<F0>"),
    ("<Paste>x", 1, "has no </Paste>"), ("<Paste><Up></Paste>", 8, "cannot be pasted"),
    ("é<>", 2, "no key is called <>"), ("<U+D800>", 1, "no key"), ("<C-ab>", 1, "no key"),
  ])
  func `a script that cannot be read says where and why`(
    script: String, column: Int, words: String
  ) {
    let problem = #expect(throws: KeyScriptProblem.self) { try Key.script(script) }
    #expect(problem?.column == column)
    #expect(problem?.description.contains(words) == true)
  }

  @Test(arguments: HostileText.seeds)
  func `keys survive being written and read`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let named: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .insert, .function(7), .control("a"), .control(" "), .control("]"),
      .alt("<"), .alt(">"), .alt(" "), .alt("Z"), .character("<"), .space,
    ]
    let text = HostileText.text(seed: seed)
    let keys =
      (text.map { Key.character($0) } + text.map { .alt($0) } + named + [.paste(text)])
      .shuffled(using: &generator)
    let script = keys.map(\.description).joined()
    #expect(try Key.script(script) == keys)
  }
}

@Suite struct KeyDecoderTests {
  private static func keys(_ bytes: String) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(bytes.utf8)
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    return keys + decoder.giveUp()
  }

  @Test(arguments: [
    ("\u{1B}[A\u{1B}OB\u{1B}[1;5C", "<Up><Down><Right>"),
    ("\r\n\t\u{7F}\u{8}", "<Enter><Enter><Tab><Backspace><Backspace>"),
    ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OF\u{1B}[4~", "<Home><Home><Home><End><End>"),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[2~\u{1B}[Z", "<PageUp><PageDown><Delete><Insert><S-Tab>"),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[24~", "<F1><F1><F1><F12>"),
    ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}[A", "<Esc><Up>"), ("\u{1B}x\u{1B}é", "<A-x><A-é>"),
    ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"), ("\u{C}\u{0}\u{1D}", "<C-l><C-Space><C-]>"),
    ("\u{1B}[<0;3;4Mj", "j"), ("\u{1B}[?62;1cj", "j"), ("\u{1B}[99~j", "j"),
    ("\u{1B}[200~a\u{1B}[Ab\n\u{1B}[201~j", "<Paste>a<U+1B>[Ab<Enter></Paste>j"),
    ("\u{1B}[200~open", "<Paste>open</Paste>"), ("\u{1B}[12\u{3}", "<C-c>"), ("Жq漢", "Жq漢"),
  ])
  func `bytes become keys`(bytes: String, script: String) {
    #expect(Self.keys(bytes).map(\.description).joined() == script)
  }

  @Test func `malformed bytes become visible characters`() {
    var decoder = KeyDecoder()
    decoder.feed([0xFF, 0xC3, 0x6A, 0xE2, 0x82])
    #expect(decoder.next() == .character("\u{FFFD}"))
    #expect(decoder.next() == .character("\u{FFFD}"))
    #expect(decoder.next() == .character("j"))
    #expect(decoder.next() == nil)
    #expect(decoder.wait == .sequence)
    decoder.feed([0xAC])
    #expect(decoder.next() == .character("€"))
    #expect(decoder.wait == .nothing)
  }

  @Test(arguments: HostileText.seeds)
  func `it does not matter how the bytes are cut`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = HostileText.text(seed: seed) + "\u{1B}[1;2A\u{1B}[200~x\u{1B}[201~é\u{1B}OA"
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...4, using: &generator)
      decoder.feed(rest.prefix(count))
      rest = rest.dropFirst(count)
      while let key = decoder.next() { keys.append(key) }
    }
    #expect(keys + decoder.giveUp() == Self.keys(text))
  }

  /// What was there to read at once, and how many keys it is.
  @Test(arguments: [
    (String(repeating: "j\n", count: 256), 1), (String(repeating: "j", count: 511), 511),
    (String(repeating: "j", count: 512) + "\u{3}", 513),
    (String(repeating: "\u{1B}[A", count: 200), 200),
  ])
  func `much text at once was pasted, and is no string of commands`(text: String, count: Int) {
    var decoder = KeyDecoder()
    decoder.feedAtOnce(Array(text.utf8))
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    #expect(keys.count == count)
    #expect(count > 1 || keys == [.paste(text)])
  }

  @Test func `much text within marked pasted text is a part of it`() {
    var decoder = KeyDecoder()
    decoder.feedAtOnce(Array("\u{1B}[200~".utf8))
    #expect(decoder.next() == nil)
    let text = String(repeating: "x", count: 600)
    decoder.feedAtOnce(Array(text.utf8))
    decoder.feedAtOnce(Array("y\u{1B}[201~".utf8))
    #expect(decoder.next() == .paste(text + "y"))
  }

  @Test func `an endless sequence does not fill memory or hide what follows`() {
    #expect(
      Self.keys("\u{1B}[" + String(repeating: "1;", count: 500) + "Aj").last == .character("j"))
  }
}
