import Foundation
import Testing

/// The built program on articles, good and bad.
@Suite(.serialized) struct ReadTests {
  private static let article = """
    A Pact and a Land

    September 10, 2018

    Alphaland could leave the Pact, it was said on August 16.

    """

  private static func folder(_ text: String = article) throws -> Folder {
    try Folder(["article.txt": text])
  }

  @Test func `an article of one's own is read against a package of one's own`() throws {
    let (package, folder) = (try smallPackage(), try Self.folder())
    let command = try Command(
      "read", "\(folder.path)/article.txt", "--data", package.path, "--width", "60")
    #expect(command.status == 0)
    #expect(
      command.messages == "entente: read as of 2018-09-10, the date at the head of the text\n")
    #expect(
      command.output == """
            A Pact and a Land

            September 10, 2018
              September 10, 2018 = 2018-09-10

            Alphaland could leave the Pact, it was said on August
            16.
              Alphaland = AAA; August 16 = 2018-08-16, the year
                inferred from 2018-09-10

        """)
  }

  @Test func `a day that is asked for beats the text's own`() throws {
    let folder = try Self.folder()
    let command = try Command("read", "\(folder.path)/article.txt", "--at", "2019-01-01")
    #expect(
      command.messages
        == "entente: read as of 2019-01-01, as asked; the article itself is dated 2018-09-10\n")
  }

  @Test(arguments: ["json", "csv", "markdown"])
  func `every format is written`(format: String) throws {
    let folder = try Self.folder("Armenia may leave the CSTO.")
    let command = try Command(
      "read", "\(folder.path)/article.txt", "--at", "2018-09-10", "--format", format)
    #expect(command.status == 0)
    #expect(command.output.contains("leave ARM CSTO"))
  }

  @Test(arguments: [
    (["read", "/nowhere/article.txt"], "No such file or directory"),
    (["read", "/"], "Is a directory"), (["read", "/dev/null", "--width", "3"], "--width: 3"),
    (["read", "/dev/null", "--at", "yesterday"], "--at"), (["read"], "file"),
  ])
  func `what cannot be read is told in a sentence`(arguments: [String], message: String) throws {
    let command = try Command(arguments)
    #expect(command.status == 2)
    #expect(command.output.isEmpty)
    #expect(command.messages.contains(message))
  }

  @Test func `an empty text is an empty answer`() throws {
    for file in ["/dev/null", "-"] {
      let command = try Command("read", file)
      #expect(command.status == 0)
      #expect(command.output.isEmpty)
      #expect(command.messages.contains("the text is empty"))
    }
  }

  @Test func `the program itself is no text`() throws {
    let command = try Command("read", "/bin/sh")
    #expect(command.status == 2)
    #expect(command.messages.contains("it is no text (a NUL at byte"))
  }

  @Test func `nothing in an article acts on the terminal`() throws {
    let folder = try Self.folder("\u{1B}]0;title\u{7} \u{202E}Armenia\u{9B}31m\r\nnext\r\n")
    for format in ["text", "json", "csv", "markdown"] {
      let command = try Command("read", "\(folder.path)/article.txt", "--format", format)
      #expect(command.status == 0)
      let harmful = command.output.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}"
      }
      #expect(harmful.isEmpty, "\(format)")
    }
  }
}
