import Terminal
import Testing

@Suite struct FramePictureTests {
  @Test func `each look and each kind of sign is drawn in its cells`() {
    var frame = Frame(rows: 1, columns: 9)
    frame.write("a<b", at: Position(row: 0, column: 0), width: 9)
    frame.write("⣿│", at: Position(row: 0, column: 3), width: 9, style: Style(color: .red))
    frame.write("日", at: Position(row: 0, column: 5), width: 9)
    frame.write(
      "x ", at: Position(row: 0, column: 7), width: 9, style: Style(isBold: true, isReversed: true))
    #expect(
      frame.svg(title: "A & B").split(separator: "\n").dropFirst(2).map(String.init) == [
        "<title>A &amp; B</title>",
        "<rect x=\"-8\" y=\"-8\" width=\"88\" height=\"32\" fill=\"#ffffff\"/>",
        Self.text(0, 24, "#1a1a1a", "a&lt;b"), Self.text(24, 8, "#a40000", "⣿"),
        Self.text(32, 8, "#a40000", "│"), Self.text(40, 16, "#1a1a1a", "日"),
        "<rect x=\"56\" y=\"0\" width=\"8\" height=\"16\" fill=\"#1a1a1a\"/>",
        Self.text(56, 8, "#ffffff", "x", " font-weight=\"bold\""),
        "<rect x=\"64\" y=\"0\" width=\"8\" height=\"16\" fill=\"#1a1a1a\"/>", "</svg>",
      ])
  }

  private static func text(
    _ x: Int, _ width: Int, _ fill: String, _ text: String, _ more: String = ""
  ) -> String {
    "<text x=\"\(x)\" y=\"12\" textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\""
      + " fill=\"\(fill)\"\(more)>\(text)</text>"
  }

  @Test func `a title obeys nothing and an empty screen is a picture`() {
    let svg = Frame(rows: 0, columns: 0).svg(title: "\u{1B}[31m</title>")
    #expect(svg.contains("<title>␛[31m&lt;/title&gt;</title>"))
    #expect(svg.hasSuffix("</svg>\n"))
  }
}
