import Diplomacy

/// A number, how it was reached, and the rows it was reached from.
struct Measured: Sendable {
  /// `nil` if a part of it is not on record.
  var value: Double?
  /// The arithmetic, in a line each.
  var steps: [Step]
  var evidence: [Evidence]
}

/// A number for people: thousands apart, as many decimals as asked.
public func formatted(_ number: Double, decimals: Int = 0) -> String {
  let factor = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  let scaled = (number.magnitude * factor).rounded()
  // Beyond this, digits after the point would be noise anyway.
  guard scaled < 9e15 else { return String(number) }
  let whole = Int(scaled / factor)
  let fraction = Int(scaled) - whole * Int(factor)
  var digits = String(whole)
  var groups: [Substring] = []
  while digits.utf8.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits.removeLast(3)
  }
  let text = ([Substring(digits)] + groups).joined(separator: " ")
  let sign = number < 0 && scaled > 0 ? "-" : ""
  guard decimals > 0 else { return sign + text }
  let tail = String(fraction)
  return sign + text + "." + String(repeating: "0", count: decimals - tail.utf8.count) + tail
}

/// A share as people read it: 62.5%.
public func percentage(_ share: Double) -> String { formatted(share * 100, decimals: 1) + "%" }

/// A number from -1 to 1 as people read it: 0.625, or that it is undefined.
public func coefficient(_ number: Double?) -> String {
  number.map { formatted($0, decimals: 3) } ?? "undefined"
}
