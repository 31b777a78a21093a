import Diplomacy
import Testing
import WhatIf
import Worlds

extension World {
  /// What a scenario, written as in its file, comes to.
  func whatIf(_ scenario: String, on date: String = "2010-01-01") throws -> Outcome {
    let day = day(date)
    return evaluate(try self.scenario(scenario, on: date), on: day, in: atlas)
  }

  func scenario(_ text: String, on date: String = "2010-01-01") throws -> Scenario {
    let lines = text.split(separator: ";").joined(separator: "\n")
    return try Scenario.read(lines, with: atlas.asOf(day(date))).get()
  }
}

extension Outcome {
  /// The finding with an identifier.
  func finding(_ id: String) -> Finding? { findings.first { $0.id == id } }

  /// The finding with an identifier; the test fails without it.
  func expect(
    _ id: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Finding {
    try #require(
      finding(id), "\(id) is not among \(findings.map(\.id))", sourceLocation: sourceLocation)
  }

  /// The findings of one rule.
  func findings(of rule: Rule) -> [Finding] { findings.filter { $0.rule == rule } }

  /// What a person reads, a line each.
  var sentences: [String] { findings.map { "\($0.weight.rawValue): \($0.sentence)" } }
}

extension Finding {
  /// Its reasons as a person reads them.
  var told: [String] { reasons.map(\.description) }
}
