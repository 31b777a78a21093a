import Diplomacy

// The text of a cell as a value, or what is wrong with it.

extension Text {
  /// Whether it is made of what an identifier is made of, so that a scenario line can name it.
  var isIdentifier: Bool {
    bytes.allSatisfy { byte in
      // Letters first: a small one differs from its capital by one bit.
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
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
    guard let day = Day(iso8601: bytes.span) else { throw .notADay(string) }
    return day
  }

  func date() throws(CellFault) -> EDTFDate {
    guard let date = EDTFDate(bytes: bytes) else { throw .notADate(string) }
    return date
  }

  func bound() throws(CellFault) -> EDTFDate {
    let date = try date()
    guard !date.isInterval else { throw .interval(date.text) }
    return date
  }
}
