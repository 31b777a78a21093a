/// A finite number in digits; `nil` for anything else that C would take for one, such as `0x1F`.
func plainNumber(_ text: String) -> Double? {
  let isPlain = text.utf8.allSatisfy { byte in
    switch Unicode.Scalar(byte) {
    case "0"..."9", "-", "+", ".", "e", "E": true
    default: false
    }
  }
  guard isPlain, text.utf8.first != UInt8(ascii: "+"), let number = Double(text), number.isFinite
  else { return nil }
  return number
}
