import ArgumentParser
import Glibc
import Reader
import Report
import Storage

/// Reads the user's own article.
struct ReadVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read an article of yours: its names, dates and known claims, and what it supposes.",
    discussion: """
      Names and dates are linked to records, claims on record are judged in the margin, and a \
      sentence that speaks of joining or leaving gives a line for --suppose.

      Signs: + the claim holds, x it fails, ~ it depends on the reading, ? it cannot be decided, \
      > it can be supposed, * a name that means more than one record.

      Without --at the article is read as of the date at its head, else as of the day when a \
      recorded source of its title was published, else as of the end of the data.
      Example: entente read article.txt --at 2018-09-10
      """)

  @Argument(help: "A text file in UTF-8; - for standard input.", completion: .file())
  var file: String
  @Option(help: ArgumentHelp("Columns of the text, margin included.", valueName: "columns"))
  var width: Int?
  @OptionGroup var question: Question
  @OptionGroup var writing: Writing

  func run() throws {
    if let width, !(20...1000).contains(width) {
      throw Complaint(
        "--width: \(width) is out of reach; write a number from 20 to 1000", status: 2)
    }
    let asked = try question.day()
    let text = try readText()
    let article = ArticleReader(try loadAtlas(from: question.data)).read(text, at: asked)
    let report = ArticleReport(article)
    guard writing.format == .text else { return try writing.print(report) }
    for note in report.notes { complain("entente: \(note)") }
    try publish(report.text(width: width ?? terminalWidth() ?? 80))
  }

  private func readText() throws(Complaint) -> ArticleText {
    let name = file == "-" ? "standard input" : "'\(visible(file))'"
    guard let bytes = file == "-" ? bytesOfStandardInput() : bytes(of: file) else {
      throw Complaint(
        "\(name) cannot be read: \(String(cString: strerror(errno))); name a text file, "
          + "or - for standard input", status: 2)
    }
    do throws(TextFault) {
      return try ArticleText(bytes)
    } catch {
      throw Complaint("\(name) cannot be read: \(error)", status: 2)
    }
  }
}

/// The columns of the terminal that the answer goes to; `nil` if it goes elsewhere.
private func terminalWidth() -> Int? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return max(20, Int(size.ws_col))
}
