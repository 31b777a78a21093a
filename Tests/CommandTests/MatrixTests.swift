import Testing

/// The matrix of the built program on the package inside it, as a table and on a screen.
@Suite(.serialized) struct MatrixTests {
  private static let question = ["--in", "south-caucasus", "--at", "2018-09-10"]

  @Test func `a supposed member stands in the table with its sign`() throws {
    let command = try Command(
      ["matrix", "--join", "AZE:CSTO", "--format", "csv"] + Self.question)
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    let rows = command.output.split(separator: "\n").map { $0.split(separator: ",") }
    let body = try #require(rows.first?.firstIndex(of: "CSTO"))
    #expect(rows.map { $0[body] } == ["CSTO", "M", "+M", "."])
  }

  /// The verb writes each column, the screen those that there is room for.
  @Test func `the screen shows the letters that the verb prints`() throws {
    let printed = try Command(["matrix"] + Self.question).output.split(separator: "\n")
    let screen = try Command(
      ["screen", "--size", "120x40", "--keys", "M"] + Self.question
    ).output.split(separator: "\n")
    for state in ["AZE", "GEO"] {
      let line = try #require(printed.first { $0.hasPrefix("\(state) ") })
      let row = try #require(screen.first { $0.contains("\u{2503} \(state) ") })
      // A gap, a sign and a letter a cell.
      let cells = /(?: [ +?\-][A-Za-z.]){15}/
      #expect(try cells.firstMatch(in: line)?.0 == cells.firstMatch(in: row)?.0, "\(line)")
      #expect(try cells.firstMatch(in: line) != nil)
    }
  }

  @Test func `a region that nobody knows is told with the nearest`() throws {
    let command = try Command("matrix", "--in", "south-caucasu")
    #expect(command.status == 2)
    #expect(command.messages.contains("did you mean south-caucasus?"))
  }
}
