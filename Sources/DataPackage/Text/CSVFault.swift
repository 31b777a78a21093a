/// What can be wrong with a file before its cells mean anything.
public enum CSVFault: Hashable, Sendable {
  case byteOrderMark
  case carriageReturn
  /// A C0 or C1 control character or DEL, by its code point.
  case controlCharacter(UInt32)
  case notUTF8(byte: UInt8)
  case unclosedQuote
  case textAfterQuote
  case quoteInCell
  case blankLine
  /// No line at all, not even a header.
  case empty
  case cellCount(found: Int, expected: Int)

  var words: Words {
    switch self {
    case .byteOrderMark:
      Words("the file begins with a byte-order mark", hint: "save it as UTF-8 without a mark")
    case .carriageReturn:
      Words(
        "lines end in a carriage return and a line feed",
        hint: "save the file with LF line ends, as Unix does")
    case .controlCharacter(let code):
      Words(
        "there is a control character, U+\(hexadecimal(code, digits: 4))",
        hint: "delete it, or write a space")
    case .notUTF8(let byte):
      Words(
        "byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8",
        hint: "save the file in the encoding UTF-8")
    case .unclosedQuote:
      Words(
        "this quotation mark is never closed",
        hint: "end the cell with a quotation mark; inside it, write a quotation mark twice")
    case .textAfterQuote:
      Words(
        "there is text after the closing quotation mark",
        hint: "put it inside the quotation marks; a quotation mark inside is written twice")
    case .quoteInCell:
      Words(
        "there is a quotation mark inside a cell without quotation marks",
        hint: "put the whole cell in quotation marks, and write the one inside twice")
    case .blankLine:
      Words("the line is blank", hint: "delete it")
    case .empty:
      Words("the file is empty", hint: "its first line must name the columns")
    case .cellCount(let found, let expected):
      Words(
        "the row has \(found) \(found == 1 ? "cell" : "cells"), the header \(expected)",
        hint: found > expected
          ? "put a cell that holds a comma in quotation marks"
          : "write a comma for each empty cell")
    }
  }
}

private func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
