import DataPackage
import Testing

/// Files are read eight bytes at a time; here the same is done letter by letter.
@Suite struct CSVOracleTests {
  /// What files are made of; long runs and letters of several bytes shift what follows them.
  static let pieces = [
    "\"", "\"", "\"\"", ",", ",", ",", "\n", "\n", "\n\n", "\r\n", "\r", "a", " ", "\u{1}", "\t",
    "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{C2}", "\u{FEFF}", "é", "山", "\u{1F600}",
    "sevenby", "eight by", "nine byte", "seventeen letters", "\0", "x\",\"y", "r,s,s\n",
  ]

  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func `any text is taken apart as the slow reading takes it apart`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<20 {
      let count = Int.random(in: 0...24, using: &dice)
      let mark = Int.random(in: 0..<8, using: &dice) == 0 ? "\u{FEFF}" : ""
      let rows = (0..<count).map { _ in dice.pick(Self.pieces) }.joined()
      let text = mark + "id,summary,source\n" + rows
      #expect(said(of: text) == SlowCSV(text).said, "\(text.debugDescription)")
    }
  }

  /// What is said of the form of a regions.csv.
  private func said(of text: String) -> [String] {
    var files = package(["states": Lines.states, "regions": ""])
    files["regions.csv"] = .bytes(Array(text.utf8))
    do throws(Problems) {
      _ = try PackageReader.read(files)
      return []
    } catch {
      return error.list.compactMap { problem in
        guard case .csv(let fault) = problem.fault else { return nil }
        return "\(problem.place) \(fault)"
      }.sorted()
    }
  }
}

/// RFC 4180 and the rules for characters, read letter by letter.
private struct SlowCSV {
  private let letters: [Unicode.Scalar]
  private var at = 0
  private var faults: [String] = []

  /// Every fault with its place, sorted as text.
  var said: [String] { faults.sorted() }

  init(_ text: String) {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    letters = Array(text.unicodeScalars.dropFirst(hasMark ? 1 : 0))
    if hasMark { faults.append("regions.csv:1:1 \(CSVFault.byteOrderMark)") }
    findControls()
    while at < letters.count, readRow() {}
  }

  private func letter(_ index: Int) -> Unicode.Scalar? {
    index < letters.count ? letters[index] : nil
  }

  private mutating func report(_ fault: CSVFault, at index: Int) {
    let before = letters[..<index]
    let begin = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let line = before.count { $0 == "\n" } + 1
    faults.append("regions.csv:\(line):\(index - begin + 1) \(fault)")
  }

  private mutating func findControls() {
    var hasReturns = false
    var lines: Set<Int> = []
    for (index, scalar) in letters.enumerated()
    where scalar.properties.generalCategory == .control && scalar != "\n" {
      if scalar == "\r", letter(index + 1) == "\n" {
        if !hasReturns { report(.carriageReturn, at: index) }
        hasReturns = true
      } else if lines.insert(letters[..<index].count { $0 == "\n" }).inserted {
        report(.controlCharacter(scalar.value), at: index)
      }
    }
  }

  /// Reads a row; `false` after one whose quote is never closed.
  private mutating func readRow() -> Bool {
    let begin = at
    var starts: [Int] = []
    repeat {
      if !starts.isEmpty { at += 1 }
      starts.append(at)
      guard readCell() else { return false }
    } while letter(at) == ","
    let end = at
    at += 1
    let isReturn = end == begin + 1 && letters[begin] == "\r" && end < letters.count
    let isEmpty = end == begin || isReturn
    if starts.count == 1, isEmpty {
      report(.blankLine, at: begin)
    } else if starts.count != 3 {
      report(.cellCount(found: starts.count, expected: 3), at: starts.count > 3 ? starts[3] : end)
    }
    return true
  }

  private mutating func readCell() -> Bool {
    let begin = at
    guard letter(at) == "\"" else {
      while let next = letter(at), next != ",", next != "\n" { at += 1 }
      if let quote = letters[begin..<at].firstIndex(of: "\"") { report(.quoteInCell, at: quote) }
      return true
    }
    at += 1
    while letter(at) != "\"" || letter(at + 1) == "\"" {
      guard let next = letter(at) else {
        report(.unclosedQuote, at: begin)
        return false
      }
      at += next == "\"" ? 2 : 1
    }
    at += 1
    let after = at
    while let next = letter(at), next != ",", next != "\n" { at += 1 }
    let isReturn = at == after + 1 && letters[after] == "\r" && letter(at) == "\n"
    if at > after, !isReturn { report(.textAfterQuote, at: after) }
    return true
  }
}
