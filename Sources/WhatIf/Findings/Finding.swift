public import Diplomacy

/// How much a finding weighs, heaviest first.
public enum Weight: String, Sendable, CaseIterable {
  case blocks, conflicts, unknown, costs, gains, changes
  case noChange = "no-change"
}

/// The rules, in the order in which their findings of equal weight stand.
public enum Rule: String, Sendable, CaseIterable {
  case admission, withdrawal, compatibility, obligations, coverage, borders, contiguity
  case programmes, balance, claims, precedent
}

/// What a finding rests on.
public enum Basis: String, Sendable, CaseIterable {
  /// Worked out from records.
  case computed
  /// A text says so.
  case text
  /// Somebody said so.
  case declared
  case inferred
}

/// The clause or law that a finding follows.
public struct Authority: Hashable, Sendable {
  public var record: Reference
  public var article: String
  /// The first day of the version applied; `nil` if it stood from the start.
  public var versionFrom: EDTFDate?

  public init(record: Reference, article: String, versionFrom: EDTFDate? = nil) {
    self.record = record
    self.article = article
    self.versionFrom = versionFrom
  }
}

/// A number before and after.
public struct Figure: Hashable, Sendable {
  public enum Unit: String, Sendable {
    /// A fraction from 0 to 1.
    case share
    case km, km2, people, parts, states, duties, bodies, months
    /// A duration on record.
    case days
    /// From -1 to 1; undefined where there is no variance.
    case coefficient
  }

  public var name: String
  /// `nil` if unknown, never 0 for that.
  public var before: Double?
  public var after: Double?
  public var unit: Unit
  /// The sense in which it was computed.
  public var reading: String
  public var series: String

  public init(
    name: String, before: Double?, after: Double?, unit: Unit, reading: String = "",
    series: String = ""
  ) {
    self.name = name
    self.before = before
    self.after = after
    self.unit = unit
    self.reading = reading
    self.series = series
  }
}

/// A row of the data that a finding rests on, and as what.
public struct Evidence: Hashable, Sendable {
  public var role: String
  public var record: Reference
  public var origin: Origin
  public var source: Identifier<Source>

  public init(role: String, record: Reference, origin: Origin, source: Identifier<Source>) {
    self.role = role
    self.record = record
    self.origin = origin
    self.source = source
  }

  public init<R: Record>(_ role: String, _ record: R) {
    self.init(role, of: record.id.any, record)
  }

  /// Rows are told apart by where they stand.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(origin.line)
    hasher.combine(record)
  }

  /// A row without an identifier of its own, on behalf of the record it belongs to.
  public init(_ role: String, of record: Reference, _ row: some Sourced) {
    self.init(
      role: role, record: record, origin: row.provenance.origin, source: row.provenance.source)
  }
}

/// A consequence of a scenario, with what it rests on.
public struct Finding: Hashable, Sendable {
  /// Made of the rule and what it speaks of: the same on every run.
  public var id: String
  public var rule: Rule
  public var weight: Weight
  public var sentence: String
  /// Whom it costs or gains.
  public var affected: [Reference]
  public var basis: Basis
  public var authority: Authority?
  public var figures: [Figure]
  /// The steps that lead to it, arithmetic included.
  public var reasons: [Step]
  public var evidence: [Evidence]
  /// The suppositions that cause it.
  public var causes: [Supposition]
  /// What would remove it.
  public var removedBy: [Supposition]

  /// - Precondition: `evidence` is not empty: a finding must name the records it rests on.
  public init(
    id: [String], rule: Rule, weight: Weight, sentence: String, affected: [Reference] = [],
    basis: Basis, authority: Authority? = nil, figures: [Figure] = [], reasons: [String] = [],
    steps: [Step] = [], evidence: [Evidence], causes: [Supposition], removedBy: [Supposition] = []
  ) {
    precondition(!evidence.isEmpty, "a finding must name the records it rests on: \(sentence)")
    self.id = Self.id(rule, id)
    self.rule = rule
    self.weight = weight
    self.sentence = sentence
    self.affected = affected
    self.basis = basis
    self.authority = authority
    self.figures = figures
    self.reasons = reasons.map { .words($0) } + steps
    self.evidence = evidence.uniqued()
    self.causes = causes
    self.removedBy = removedBy
  }
}

extension Finding {
  static func id(_ rule: Rule, _ parts: [String]) -> String {
    ([rule.rawValue] + parts).joined(separator: "/")
  }

  /// Heaviest first, then by rule, then by identifier: never by hash.
  static func precedes(_ one: Finding, _ other: Finding) -> Bool {
    (one.weight.rank, one.rule.rank, one.id) < (other.weight.rank, other.rule.rank, other.id)
  }
}

extension Weight {
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Rule {
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
