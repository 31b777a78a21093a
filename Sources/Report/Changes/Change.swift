public import Diplomacy
public import WhatIf

/// Something that is not on a day as it was on an earlier one, or that happened in between.
public struct Change: Hashable, Sendable {
  /// What changed, in the order in which a reader is told.
  public enum Kind: String, Sendable, CaseIterable {
    case membership, figure, existence, name, capital, office, tie, dispute, law, clause, objection
    case border, control, programme, event
  }

  public let kind: Kind
  /// When, as it may be told on the later day; `nil` for a figure, which has no day of its own.
  public let date: String?
  /// What is otherwise, by the names of the later day.
  public let topic: String
  /// What was so; `nil` if there was nothing.
  public let before: String?
  /// What is so from then on; `nil` if there is nothing any more.
  public let after: String?
  /// Possibly, where its date is uncertain and may lie outside the time between the two days.
  public let holds: Answer
  /// The act, or what the record says in a sentence.
  public let note: String
  /// The record that it leads to.
  public let record: Reference
  /// The number that changed.
  public let figure: Figure?
  public let evidence: [Evidence]

  /// What changed, without when.
  public var sentence: String {
    let doubt = holds == .possibly ? "possibly: " : ""
    guard before != nil || after != nil else { return doubt + topic }
    return "\(doubt)\(topic): \(before ?? .nothing) -> \(after ?? .nothing)"
  }
}

extension Change {
  /// A figure that is not the same.
  init(_ measured: BodyFigure, of alliance: Identifier<Alliance>) {
    let figure = measured.figure
    let sense = [figure.reading, figure.series].filter { !$0.isEmpty }.joined(separator: ", ")
    self.init(
      kind: .figure, date: nil, topic: figure.name + (sense.isEmpty ? "" : " (\(sense))"),
      before: figure.written(figure.before), after: figure.written(figure.after), holds: .yes,
      note: measured.gap, record: alliance.any, figure: figure, evidence: measured.evidence)
  }
}

// MARK: - Sentences

extension String {
  fileprivate static let nothing = "none"
}
