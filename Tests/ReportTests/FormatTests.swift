import Report
import Testing

@Suite struct FormatTests {
  @Test(
    arguments: [
      (0.625, "0.625"), (44, "44"), (-3, "-3"), (0, "0"), (1e21, "1000000000000000000000"),
      (1.5e-7, "0.00000015"), (-2.5e16, "-25000000000000000"), (0.1 + 0.2, "0.30000000000000004"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func `a number has no exponent and loses nothing`(number: Double, text: String) throws {
    #expect(JSON.number(number).document == text + "\n")
    if number.isFinite { #expect(Double(text) == number) }
    _ = try StrictJSON.read(text)
  }

  @Test(arguments: [
    "plain", "quoted \"word\" and \\", "a\nb\tc\r", "\u{1B}[31m", "\u{0}", "\u{7F}", "\u{9B}",
    "\u{202E}evil", "zero\u{200B}width", "\u{2028}", "Երևան", "emoji 🏔", "\u{E0001}tag",
  ])
  func `a text reads back as it was and hides nothing`(text: String) throws {
    let written = JSON.object([.init("key", .text(text))]).document
    #expect(try StrictJSON.read(written)["key"] == .text(text))
    let shown = written.unicodeScalars.filter { $0 != "\n" }
    #expect(shown.allSatisfy { $0.properties.generalCategory != .control })
    #expect(shown.allSatisfy { $0.properties.generalCategory != .format })
  }

  @Test func `an object keeps the order of its keys`() {
    let value: JSON = ["z": nil, "a": [], "m": ["one", .integer(2)], "e": [:]]
    #expect(
      value.document == """
        {
          "z": null,
          "a": [],
          "m": [
            "one",
            2
          ],
          "e": {}
        }

        """)
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("a\u{1B}[0m", "a␛[0m"), ("a\nb", "a␊b"), ("\u{7F}", "␡"),
      ("\u{9B}", "<U+009B>"), ("\u{202E}x", "<U+202E>x"), ("é", "é"), ("e\u{301}", "e\u{301}"),
    ])
  func `what does not show itself is spelt out`(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  static let table = Table(
    [.init("id"), .init("km", .right), .init("what_it_is")],
    rows: [["a", "5", "has, a comma"], ["日本", "1234", "a \"quote\" | bar"], ["c", "", ""]])

  @Test func `columns stand under each other whatever their letters take`() {
    #expect(
      Self.table.text() == [
        "Id      Km  What it is",
        "a        5  has, a comma",
        "日本  1234  a \"quote\" | bar",
        "c        -  -",
      ])
  }

  @Test func `a cell of CSV is quoted where it must be`() {
    #expect(
      Self.table.csv
        == "id,km,what_it_is\na,5,\"has, a comma\"\n日本,1234,\"a \"\"quote\"\" | bar\"\nc,,\n")
  }

  @Test func `nothing in a cell of Markdown is Markdown`() {
    #expect(
      Self.table.markdown == [
        "| Id | Km | What it is |", "| --- | ---: | --- |", "| a | 5 | has, a comma |",
        "| 日本 | 1234 | a \"quote\" \\| bar |", "| c |  |  |",
      ])
  }
}
