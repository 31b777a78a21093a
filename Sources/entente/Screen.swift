import ArgumentParser
import Explorer
import Report
import Terminal

/// Prints a screen of the explorer as text.
struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a screen of the explorer as text, after some keys.",
    discussion: "Keys are written as typed; the others as <Enter> <Space> <Tab> <Esc> <C-l> <lt>.")

  @OptionGroup var options: ScreenOptions
  func run() throws { try publish(try options.frame().text + "\n") }
}

/// What a screen shows.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var question: Question
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The region whose states come first.", valueName: "region"),
    completion: .regions)
  var region: String?

  @Option(help: "Columns and rows of the screen, for example 120x40.") var size = "80x24"
  @Option(help: "Keys to press first, for example 'j<Space>'.") var keys = ""
  @Flag(help: "Draw with ASCII signs only.") var ascii = false

  /// The screen after the keys.
  func frame() throws -> Frame {
    let (columns, rows) = try readSize(size)
    let script: [Key]
    do { script = try Key.script(keys) } catch { throw Complaint("--keys: \(error)", status: 2) }
    let opening = try Opening(question, region)
    var state = opening.state(
      rows: rows, columns: columns, charset: ascii ? .ascii : .unicode)
    if state.wantsMap { _ = update(&state, .showMap(opening.map)) }
    for key in script {
      _ = update(&state, state.action(for: key))
      if state.wantsMap { _ = update(&state, .showMap(opening.map)) }
    }
    return draw(state)
  }
}

/// Reads a size that was given to `--size`.
func readSize(_ size: String) throws(Complaint) -> (columns: Int, rows: Int) {
  let numbers = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
  guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
    (1...1000).contains(columns), (1...1000).contains(rows)
  else {
    throw Complaint(
      "--size: '\(visible(size))' is no size; write columns x rows, for example 120x40", status: 2)
  }
  return (columns, rows)
}
