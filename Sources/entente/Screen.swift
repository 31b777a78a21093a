import ArgumentParser
import Explorer
import Terminal

/// Prints a screen of the explorer as text.
struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a screen of the explorer as text, after some keys.",
    discussion: "Keys are written as typed; the others as <Enter> <Space> <Tab> <Esc> <C-l> <lt>.")

  @OptionGroup var question: Question
  @Option(name: .customLong("in"), help: "The region whose states come first.") var region: String?

  @Option(help: "Columns and rows of the screen, for example 120x40.") var size = "80x24"
  @Option(help: "Keys to press first, for example 'j<Space>'.") var keys = ""
  @Flag(help: "Draw with ASCII signs only.") var ascii = false

  func run() throws {
    let (columns, rows) = try readSize()
    let script: [Key]
    do { script = try Key.script(keys) } catch { throw Complaint("--keys: \(error)", status: 2) }
    var state = try Opening(question, region).state(
      rows: rows, columns: columns, charset: ascii ? .ascii : .unicode)
    for key in script { _ = update(&state, state.action(for: key)) }
    try publish(draw(state).text + "\n")
  }

  private func readSize() throws -> (columns: Int, rows: Int) {
    let numbers = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else {
      throw Complaint(
        "--size: '\(size)' is no screen size; write columns x rows, for example 120x40", status: 2)
    }
    return (columns, rows)
  }
}
