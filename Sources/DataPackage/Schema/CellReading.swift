import Diplomacy

// The text of a cell as a value, or what is wrong with it.

extension Text {
  /// Whether it is made of what an identifier is made of, so that a scenario line can name it.
  var isIdentifier: Bool {
    bytes.allSatisfy { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
      default: false
      }
    }
  }

  func choice<Choice: CaseIterable & RawRepresentable<String>>() throws(CellFault) -> Choice {
    let word = string
    guard let choice = Choice(rawValue: word) else {
      throw .notOneOf(found: word, words: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  func yesNo() throws(CellFault) -> Bool {
    switch string {
    case "yes": return true
    case "no": return false
    case let other: throw .notYesOrNo(other)
    }
  }

  func integer(_ bounds: Bounds) throws(CellFault) -> Int {
    let written = string
    guard written.utf8.first != UInt8(ascii: "+"), let number = Int(written) else {
      throw .notAnInteger(written)
    }
    guard bounds.hold(Double(number)) else { throw .outside(written, bounds) }
    return number
  }

  func number(_ bounds: Bounds) throws(CellFault) -> Double {
    let written = string
    guard let number = plainNumber(written) else { throw .notANumber(written) }
    guard bounds.hold(number) else { throw .outside(written, bounds) }
    return number
  }

  func day() throws(CellFault) -> Day {
    let written = string
    guard let day = Day(iso8601: written) else { throw .notADay(written) }
    return day
  }

  func date() throws(CellFault) -> EDTFDate {
    let written = string
    guard let date = EDTFDate(written) else { throw .notADate(written) }
    return date
  }

  func bound() throws(CellFault) -> EDTFDate {
    let date = try date()
    guard !date.isInterval else { throw .interval(date.text) }
    return date
  }
}
