import Diplomacy
import Repository
import Testing
import WhatIf

/// The package, read once for all tests.
let eurasia = Result { try Eurasia.load() }

/// The package as it was known on a day.
func asOf(_ date: String) throws -> AsOf {
  try eurasia.get().asOf(try #require(Day(iso8601: date)))
}

/// What a scenario of one line comes to.
func whatIf(_ line: String, on date: String) throws -> Outcome {
  let asOf = try asOf(date)
  return evaluate(try Scenario.read(line, with: asOf).get(), on: asOf.day, in: asOf.atlas)
}

/// Who counts as a member, for certain or possibly.
func members(of body: Identifier<Alliance>, on date: String, _ holds: Answer) throws -> [String] {
  try asOf(date).standings(in: body).filter { $0.status.isMembership && $0.holds == holds }
    .map(\.state.text)
}

extension Outcome {
  /// The finding with an identifier; the test fails without it.
  func expect(
    _ id: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Finding {
    try #require(
      findings.first { $0.id == id }, "\(id) is not among \(findings.map(\.id))",
      sourceLocation: sourceLocation)
  }
}

extension Finding {
  /// The records in its evidence with a role.
  func evidence(_ role: String) -> [String] {
    evidence.filter { $0.role == role }.map(\.record.text)
  }
}
