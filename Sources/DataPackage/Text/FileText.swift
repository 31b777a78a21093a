import Diplomacy

/// The bytes of one file and where its lines begin.
struct FileText: Sendable {
  let name: String
  let bytes: [UInt8]
  /// Where the text begins: after a byte-order mark, if there is one.
  let start: Int
  private let survey: ByteSurvey

  init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    survey = ByteSurvey(bytes)
  }

  /// How many lines there are; after a last line feed comes one more, which is empty.
  var lineCount: Int { survey.lineFeeds.count + 1 }

  /// Where a line begins, counted from 1.
  func start(ofLine line: Int) -> Int { line == 1 ? start : survey.lineFeeds[line - 2] + 1 }

  /// The line of a byte, counted from 1.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, survey.lineFeeds.count)
    while low < high {
      let middle = (low + high) / 2
      if survey.lineFeeds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The line of a byte that does not stand before a line that is known.
  func line(at offset: Int, notBefore line: Int) -> Int {
    var line = line
    while line < lineCount, survey.lineFeeds[line - 1] < offset { line += 1 }
    return line
  }

  /// The place of a byte; the end of the file is a place too.
  func place(at offset: Int) -> FilePlace {
    let line = line(at: offset)
    let begin = min(start(ofLine: line), offset)
    // A code point begins at every byte that does not continue another.
    let before = bytes[begin..<offset].count { $0 & 0xC0 != 0x80 }
    return FilePlace(file: name, line: line, column: before + 1)
  }

  func problem(_ fault: Fault, at offset: Int) -> Problem { Problem(fault, at: place(at: offset)) }
}

extension FileText {
  /// What a cell says: a slice of the file, copied only where doubled quotes must be undone.
  func text(of cell: CSVRow.Cell) -> Text {
    let slice = bytes[cell.content]
    guard cell.hasDoubledQuotes else { return Text(bytes: slice) }
    var undone: [UInt8] = []
    undone.reserveCapacity(slice.count)
    var isSecond = false
    for byte in slice {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { undone.append(byte) }
    }
    return Text(bytes: undone[...])
  }
}

extension FileText {
  /// What is wrong with the characters of the file, before anything is made of them.
  ///
  /// One problem a line for each kind: a file in another encoding should not fill the screen.
  var characterProblems: [Problem] {
    var problems: [Problem] = []
    if start > 0 { problems.append(problem(.csv(.byteOrderMark), at: 0)) }
    var hasCarriageReturns = false
    var lastLine = 0
    for offset in survey.suspects {
      guard let code = control(at: offset) else { continue }
      if bytes[offset] == .carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == .lineFeed
      {
        if !hasCarriageReturns { problems.append(problem(.csv(.carriageReturn), at: offset)) }
        hasCarriageReturns = true
      } else if line(at: offset) != lastLine {
        lastLine = line(at: offset)
        problems.append(problem(.csv(.controlCharacter(code)), at: offset))
      }
    }
    return problems + encodingProblems
  }

  /// The control character that begins at a byte: C0, DEL or, in two bytes, C1.
  private func control(at offset: Int) -> UInt32? {
    let byte = bytes[offset]
    guard byte == 0xC2 else { return UInt32(byte) }
    guard offset + 1 < bytes.count, (0x80...0x9F).contains(bytes[offset + 1]) else { return nil }
    return UInt32(bytes[offset + 1])
  }

  /// Bytes that are not UTF-8, at most one a line.
  private var encodingProblems: [Problem] {
    var problems: [Problem] = []
    var begin = survey.isASCII ? bytes.count : 0
    while begin < bytes.count {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(begin..<bytes.count))
        break
      } catch {
        let offset = begin + error.byteOffsets.lowerBound
        problems.append(problem(.csv(.notUTF8(byte: bytes[offset])), at: offset))
        let line = line(at: offset)
        guard line < lineCount else { break }
        begin = start(ofLine: line + 1)
      }
    }
    return problems
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
}
