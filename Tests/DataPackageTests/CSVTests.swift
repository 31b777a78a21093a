import DataPackage
import Testing

/// How files are taken apart, seen from what is said of them.
@Suite struct CSVTests {
  static let head = "id,summary,source\n"

  /// What is said of a regions.csv; nothing of regions without states, which are not the point.
  static func said(of regions: String) -> [String] { said(of: Array(regions.utf8)) }

  static func said(of regions: [UInt8]) -> [String] {
    var files = package(["regions": ""])
    files["regions.csv"] = .bytes(regions)
    return complaints(about: files).filter { !$0.contains("holds no states") }
  }

  @Test(
    arguments: [
      ("plain", "south,The south,s\n"),
      ("no line feed at the end", "south,The south,s"),
      ("every cell quoted", "\"south\",\"The south\",\"s\"\n"),
      ("a comma in quotes", "south,\"Hills, and a sea\",s\n"),
      ("a line feed in quotes", "south,\"Hills\nand a sea\",s\n"),
      ("doubled quotes", "south,\"The \"\"south\"\"\",s\n"),
      ("only doubled quotes", "south,\"\"\"\"\"\"\"\",s\n"),
      ("letters beyond ASCII", "south,Şuşa és Ағдам 山,s\n"),
      ("no rows", ""),
    ])
  func `RFC 4180 is read without complaint`(why: String, rows: String) {
    #expect(Self.said(of: Self.head + rows) == [], "\(why)")
  }

  @Test(
    arguments: [
      (
        "south,\"The south,s\n",
        """
        regions.csv:2:7: this quotation mark is never closed
          hint: end the cell with a quotation mark; inside it, write a quotation mark twice
        """
      ),
      (
        "south,\"The\" south,s\n",
        """
        regions.csv:2:12: there is text after the closing quotation mark
          hint: put it inside the quotation marks; a quotation mark inside is written twice
        """
      ),
      (
        "south,The \"south\",s\n",
        """
        regions.csv:2:11: there is a quotation mark inside a cell without quotation marks
          hint: put the whole cell in quotation marks, and write the one inside twice
        """
      ),
      (
        "south,Hills, and a sea,s\n",
        """
        regions.csv:2:24: the row has 4 cells, the header 3
          hint: put a cell that holds a comma in quotation marks
        """
      ),
      (
        "south\n",
        """
        regions.csv:2:6: the row has 1 cell, the header 3
          hint: write a comma for each empty cell
        """
      ),
      (
        "\nsouth,The south,s\n\n",
        """
        regions.csv:2:1: the line is blank
          hint: delete it
        regions.csv:4:1: the line is blank
          hint: delete it
        """
      ),
      (
        "south,The\tsouth,s\nnorth,\u{9B}31m,s\n",
        """
        regions.csv:2:10: there is a control character, U+0009
          hint: delete it, or write a space
        regions.csv:3:7: there is a control character, U+009B
          hint: delete it, or write a space
        """
      ),
      (
        "south,Şuşa \0,s\n",
        """
        regions.csv:2:12: there is a control character, U+0000
          hint: delete it, or write a space
        """
      ),
      (
        "south, The south,s\n",
        """
        regions.csv:2:7: ' The south' begins or ends with a space
          hint: delete the space
        """
      ),
    ])
  func `a broken line is said with its place`(rows: String, words: String) {
    #expect(Self.said(of: Self.head + rows).joined(separator: "\n") == words)
  }

  @Test func `an empty file has no columns`() {
    #expect(
      Self.said(of: "").joined() == """
        regions.csv:1:1: the file is empty
          hint: its first line must name the columns
        """)
  }

  @Test func `a mark, carriage returns and what stands between them are all said`() {
    let text = "\u{FEFF}id,summary,source\r\nsouth,The south,t\r\nnorth,\"The north\",s\r\n"
    #expect(
      Self.said(of: text).joined(separator: "\n") == """
        regions.csv:1:1: the file begins with a byte-order mark
          hint: save it as UTF-8 without a mark
        regions.csv:1:18: lines end in a carriage return and a line feed
          hint: save the file with LF line ends, as Unix does
        regions.csv:2:17: 't' is no source; did you mean s?
          hint: write s, or add a row with the identifier 't'
        """)
  }

  @Test func `bytes of another encoding are said once a line`() {
    let latin1 =
      Array("id,summary,source\nsouth,".utf8) + [0xE9, 0xE8] + Array(",s\nnorth,".utf8)
      + [0xFC] + Array(",s\n".utf8)
    #expect(
      Self.said(of: latin1).joined(separator: "\n") == """
        regions.csv:2:7: byte 0xE9 is not UTF-8
          hint: save the file in the encoding UTF-8
        regions.csv:3:7: byte 0xFC is not UTF-8
          hint: save the file in the encoding UTF-8
        """)
  }

  @Test func `quotes are undone and nothing else is changed`() throws {
    let atlas = try PackageReader.read(
      package([
        "states": Lines.states,
        "regions": Self.head + "south,\"\"\"The\"\", \"\"south\"\"\nand 'more'\",s\n",
        "region_members": "region,state,source\nsouth,ARM,s\n",
      ]))
    #expect(atlas.tables.regions.first?.summary.string == "\"The\", \"south\"\nand 'more'")
  }

  @Test func `a line is counted by line feeds, those in cells included`() {
    let text = Self.head + "south,\"one\ntwo\nthree\",s\nnorth,The north,t\n"
    #expect(Self.said(of: text).first?.hasPrefix("regions.csv:5:17: 't' is no source") == true)
  }
}
