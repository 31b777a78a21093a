import Diplomacy
import Reader
import Testing

@Suite struct PassageTests {
  @Test(arguments: [
    ("One came. Two went.", ["One came.", "Two went."]),
    (
      "Was it? “It was.” (So he said.) He left!",
      ["Was it?", "“It was.”", "(So he said.)", "He left!"]
    ),
    (
      "Mr. A. Smith of Washington, D.C. came on Aug. 16. He left.",
      [
        "Mr. A. Smith of Washington, D.C. came on Aug. 16.", "He left.",
      ]
    ),
    (
      "It grew by 3.5 percent. 12 states joined.", ["It grew by 3.5 percent.", "12 states joined."]
    ),
    ("he said. and left", ["he said. and left"]),
    ("see 1in.am. It says", ["see 1in.am.", "It says"]),
    ("Նա եկավ։ Նա գնաց։", ["Նա եկավ։", "Նա գնաց։"]), ("他来了。他走了。", ["他来了。", "他走了。"]),
    ("no end", ["no end"]),
  ])
  func `a sentence ends before one that can begin`(text: String, sentences: [String]) throws {
    let article = try ReaderWorld.read(text)
    #expect(article.sentences.map { article.text.string(in: $0.range) } == sentences)
  }

  @Test(arguments: [
    ("one\ntwo\n\nthree", ["one\ntwo", "three"]), ("one\r\n\r\ntwo", ["one", "two"]),
    ("one\r\ntwo", ["one\r\ntwo"]), ("\n\n  one  \n \n\ttwo\n", ["one", "two"]), ("", []),
    ("\n", []),
    // Where lines are long nobody wrapped them: each is a paragraph.
    (
      "\(String(repeating: "word ", count: 50))\ntwo",
      [
        String(repeating: "word ", count: 49) + "word", "two",
      ]
    ),
  ])
  func `paragraphs are parted by blank lines, or by every line's end`(
    text: String, paragraphs: [String]
  ) throws {
    let article = try ReaderWorld.read(text)
    #expect(article.paragraphs.map { article.text.string(in: $0.range) } == paragraphs)
  }

  @Test func `headings have no number`() throws {
    let article = try ReaderWorld.read(
      "A Heading\n\nOne came. Two went.\n\n(A picture)\n\nThree “stayed.”")
    #expect(article.paragraphs.map(\.number) == [nil, 1, nil, 2])
  }

  @Test(
    arguments: [
      ([0x41, 0x00, 0x42], TextFault.notText(byte: 1)), ([0xFF, 0xFE, 0x41, 0x00], .sixteenBits),
      ([0xFE, 0xFF, 0x00, 0x41], .sixteenBits),
    ] as [([UInt8], TextFault)])
  func `what is no text says why`(bytes: [UInt8], fault: TextFault) {
    #expect(throws: fault) { try ArticleText(bytes) }
  }

  @Test func `bytes that are no UTF-8 are counted, and the first is told by its line`() throws {
    let text = try ArticleText(Array("one\ntwo ".utf8) + [0xC3, 0x28, 0xFF, 0xE2, 0x82])
    #expect(text.malformedBytes == 4)
    #expect(text.firstMalformedLine == 2)
    #expect(try ArticleText(Array("naïve 阿国 🙂".utf8)).malformedBytes == 0)
  }
}
