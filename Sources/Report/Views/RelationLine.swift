public import Diplomacy
public import WhatIf

/// Something that ties two states to each other or divides them.
public struct RelationLine: Hashable, Sendable {
  /// What it is about, in the order of reading.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    case disputes, objections, ties, borders, duties, bodies, bars, laws, programmes, claims, events
  }

  /// Which way it works.
  public enum Bearing: String, Hashable, Sendable, CaseIterable { case ties, divides, neither }

  /// What a scenario does to it.
  public enum Change: String, Hashable, Sendable, CaseIterable { case none, added, removed }

  public let topic: Topic
  public let bearing: Bearing
  /// Made of what it speaks of: the same on every run.
  public let id: String
  public let text: String
  /// The record that it leads to; `nil` if it is only supposed.
  public let record: Reference?
  /// Never empty, unless it is only supposed.
  public let evidence: [Evidence]
  /// What would take it away if it is recorded, or brings it about if it is supposed.
  public var remedy: Supposition?
  public var change: Change = .none

  init(
    _ topic: Topic, _ bearing: Bearing, _ id: String, _ text: String, record: Reference?,
    evidence: [Evidence]
  ) {
    self.topic = topic
    self.bearing = bearing
    self.id = "\(topic.rawValue)/\(id)"
    self.text = text
    self.record = record
    self.evidence = evidence
  }

  /// A line about a record that it leads to.
  init<R: Record>(
    _ topic: Topic, _ bearing: Bearing, _ record: R, _ text: String, part: String = ""
  ) {
    self.init(
      topic, bearing, record.id.text + part, text, record: record.id.any,
      evidence: [Evidence(topic.role, record)])
  }
}

extension RelationLine.Topic {
  /// As a heading.
  public var title: String {
    switch self {
    case .bodies: "Bodies both stand in"
    case .bars: "Bodies of one that bar the other"
    case .duties: "Duties"
    case .ties: "Ties"
    case .borders: "Border and land"
    case .disputes: "Disputes"
    case .objections: "Objections"
    case .laws: "Laws in the way"
    case .programmes: "Programmes"
    case .claims: "Claims about both"
    case .events: "Events naming both"
    }
  }

  /// What a record is to a line about it.
  fileprivate var role: String {
    switch self {
    case .bodies: "membership"
    case .bars: "clause"
    case .duties: "duty"
    case .ties: "tie"
    case .borders: "border"
    case .disputes: "dispute"
    case .objections: "objection"
    case .laws: "law"
    case .programmes: "programme"
    case .claims: "claim"
    case .events: "event"
    }
  }
}

extension RelationLine.Bearing {
  /// One sign for each.
  public var sign: String {
    switch self {
    case .ties: "&"
    case .divides: "!"
    case .neither: " "
    }
  }

  public var words: String {
    switch self {
    case .ties: "ties them"
    case .divides: "divides them"
    case .neither: "about both"
    }
  }
}

extension RelationLine.Change {
  /// One sign for each.
  public var sign: String {
    switch self {
    case .none: " "
    case .added: "+"
    case .removed: "-"
    }
  }

  public var words: String {
    switch self {
    case .none: ""
    case .added: "supposed"
    case .removed: "supposed gone"
    }
  }
}
