public import Diplomacy
import WhatIf

/// Whose changes are asked for.
public enum ChangeSubject: Hashable, Sendable {
  case everything
  case state(Identifier<State>)
  case alliance(Identifier<Alliance>)
  case region(Identifier<Region>)

  /// The record that is asked about; `nil` for everything.
  public var record: Reference? {
    switch self {
    case .everything: nil
    case .state(let id): id.any
    case .alliance(let id): id.any
    case .region(let id): id.any
    }
  }
}

/// What belongs to a subject of changes.
struct Scope {
  /// The states whose own changes are told; `nil` for all.
  let states: Set<Identifier<State>>?
  /// The bodies whose own changes are told; `nil` for all.
  let bodies: Set<Identifier<Alliance>>?
  /// The bodies whose clauses and figures are told, in file order: those, or the states' own.
  let instruments: [Identifier<Alliance>]

  init(_ subject: ChangeSubject, _ atlas: Atlas, _ figures: BodyFigures) {
    switch subject {
    case .everything:
      (states, bodies, instruments) = (nil, nil, atlas.tables.alliances.map(\.id))
    case .state(let id):
      (states, bodies, instruments) = ([id], [], figures.bodies(of: [id]))
    case .alliance(let id): (states, bodies, instruments) = ([], [id], [id])
    case .region(let id):
      let members = atlas.states(in: id)
      (states, bodies, instruments) = (Set(members), [], figures.bodies(of: members))
    }
  }

  func holds(_ state: Identifier<State>?) -> Bool {
    guard let states else { return true }
    return state.map(states.contains) ?? false
  }

  func holds(_ alliance: Identifier<Alliance>) -> Bool { bodies?.contains(alliance) ?? true }

  /// Whether a record is a state or body of the subject; for everything, whether it is anything.
  func holds(record: Reference) -> Bool {
    guard let states, let bodies else { return true }
    return states.contains(Identifier(record.text)) || bodies.contains(Identifier(record.text))
  }
}
